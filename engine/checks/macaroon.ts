import type { Check, Random } from '../provider';
import { decodeBase64, encodeBase64, textOf } from './base64';

/** What a field of a macaroon holds; 0 ends a section. https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt */
const fieldTypes = { end: 0, location: 1, identifier: 2, verification: 4, signature: 6 } as const;
const version = 2;
const signatureBytes = 32;

/** A macaroon's readable parts. */
export interface Macaroon {
  readonly location: string;
  readonly identifier: string;
  /** What restricts it, in the issuer's own words. */
  readonly caveats: readonly string[];
}

/** Reads a macaroon of version 2; undefined where the bytes are none. The signature is not proved: that needs the issuer's key. */
export function readMacaroon(bytes: Uint8Array): Macaroon | undefined {
  if (bytes[0] !== version) return undefined;
  let at = 1;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 21; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return Infinity;
  };
  /** The field at `at`, if it is of this type. */
  const field = (type: number): string | undefined => {
    if (bytes[at] !== type) return undefined;
    at++;
    const length = number();
    if (at + length > bytes.length) return undefined;
    at += length;
    return textOf(bytes.subarray(at - length, at));
  };
  const ends = (): boolean => bytes[at] === fieldTypes.end && ++at > 0;

  const location = field(fieldTypes.location);
  const identifier = field(fieldTypes.identifier);
  if (location === undefined || identifier === undefined || !ends()) return undefined;
  const caveats: string[] = [];
  while (!ends()) {
    field(fieldTypes.location);
    const caveat = field(fieldTypes.identifier);
    field(fieldTypes.verification);
    if (caveat === undefined || !ends()) return undefined;
    caveats.push(caveat);
  }
  return field(fieldTypes.signature)?.length === signatureBytes && at === bytes.length
    ? { location, identifier, caveats }
    : undefined;
}

/** A whole macaroon of this issuer behind `skip` characters is `valid`; anything else `invalid`, which lowers and never drops. */
export const macaroonOf =
  (location: string, skip: number): Check =>
  (value) => {
    const bytes = decodeBase64(value.slice(skip));
    return bytes !== undefined && readMacaroon(bytes)?.location === location ? 'valid' : 'invalid';
  };

/** A sample: an identifier and a caveat (templates) and random bytes in the signature's place. */
export function macaroonSample(
  prefix: string,
  location: string,
  identifier: string,
  caveat: string,
): (random: Random) => string {
  return (random) => {
    const field = (type: number, text: string): string => {
      const { length } = text;
      const size = length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
      return String.fromCharCode(type, ...size) + text;
    };
    const signature = String.fromCharCode(...Array.from({ length: signatureBytes }, () => random.int(256)));
    const text = [
      String.fromCharCode(version),
      field(fieldTypes.location, location),
      field(fieldTypes.identifier, random.template(identifier)),
      '\0',
      field(fieldTypes.identifier, random.template(caveat)),
      '\0\0',
      field(fieldTypes.signature, signature),
    ].join('');
    return prefix + encodeBase64(text, 'url');
  };
}
