import type { Check, Random } from '../provider';
import { encodeBase64 } from './base64';

/**
 * CRC-32 (IEEE 802.3, the one of zip and PNG) inside tokens. GitHub made the form popular: the last six characters are the checksum of
 * the random part in base 62 (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** CRC-32 of a text of ASCII characters, as an unsigned number. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = table[(crc ^ text.charCodeAt(i)) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A number in base 2 to 62 (digits, upper case, lower case), padded with zeros. Base 36 in lower case is `toString(36)`. */
export function toBase(value: number, base: number, width: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / base)) out = digits[rest % base]! + out;
  return out.padStart(width, '0');
}

/** How a token writes the checksum of its body. */
export type Crc32Form = 'base62' | 'hex' | 'hex-le' | 'base36' | 'base64-le';

const writers: Readonly<Record<Crc32Form, { readonly width: number; write(crc: number): string }>> = {
  base62: { width: 6, write: (crc) => toBase(crc, 62, 6) },
  hex: { width: 8, write: (crc) => crc.toString(16).padStart(8, '0') },
  base36: { width: 7, write: (crc) => crc.toString(36).padStart(7, '0') },
  'hex-le': {
    width: 8,
    write: (crc) => littleEndian(crc).reduce((out, byte) => out + byte.toString(16).padStart(2, '0'), ''),
  },
  'base64-le': { width: 6, write: (crc) => encodeBase64(Uint8Array.from(littleEndian(crc))).slice(0, 6) },
};

function littleEndian(crc: number): number[] {
  return [crc & 0xff, (crc >>> 8) & 0xff, (crc >>> 16) & 0xff, crc >>> 24];
}

export interface Crc32Options {
  /** Characters at the start that the checksum does not cover (a vendor's prefix). Default 0: all but the checksum. */
  readonly skip?: number;
  readonly form?: Crc32Form;
  /** Characters directly before the checksum that it does not cover (a separator). Default 0. */
  readonly gap?: number;
}

/**
 * Checks a checksum at a value's end. Wrong: `invalid`, which lowers and never drops, for a vendor may change its mind.
 */
export function crc32Tail({ skip = 0, form = 'base62', gap = 0 }: Crc32Options = {}): Check {
  const { width, write } = writers[form];
  return (value) => {
    const cut = value.length - width;
    if (cut - gap <= skip) return undefined;
    return write(crc32(value.slice(skip, cut - gap))) === value.slice(cut) ? 'valid' : 'invalid';
  };
}

/** `valid` if one of the checks says so, else what the first says: for vendors who do not tell whether their prefix is covered. */
export const anyValid =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value) === 'valid') ? 'valid' : checks[0]?.(value);

/** GitHub's and npm's form: the last six characters are the base 62 CRC-32 of what stands between prefix and them. */
export const crc32Base62 = (skip: number): Check => crc32Tail({ skip });

/** A sample with the checksum that `crc32Tail` wants: `template` is expanded, the separator and the checksum follow. */
export function withCrc32(
  template: string,
  { skip = 0, form = 'base62', separator = '' }: { skip?: number; form?: Crc32Form; separator?: string } = {},
): (random: Random) => string {
  return (random) => {
    const body = random.template(template);
    return body + separator + writers[form].write(crc32(body.slice(skip)));
  };
}
