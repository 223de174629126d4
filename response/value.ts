import { fingerprintOf, type EncodingName, type Engine, type Finding } from '../engine';

/**
 * The value of a finding, read from the text that it was found in: of an encoded one what it stands for. Undefined where the text has changed since.
 * Who asks keeps it for one search and shows it to nobody.
 */
export function valueOf(engine: Engine, text: string, finding: Finding, path?: string): string | undefined {
  const { detector, fingerprint } = finding;
  const written = text.slice(finding.start, finding.end);
  const isIt = (value: string): boolean => fingerprintOf(detector, value) === fingerprint;
  if (isIt(written)) return written;
  let decoded = written;
  for (const encoding of finding.encoding ?? []) decoded = decoders[encoding](decoded);
  if (isIt(decoded)) return decoded;
  // More than the value was encoded, or what surrounds it decides: then it is found in what was decoded.
  const inside = engine
    .scan(decoded, path === undefined ? {} : { path })
    .find((one) => one.fingerprint === fingerprint && one.encoding === undefined);
  return inside === undefined ? undefined : decoded.slice(inside.start, inside.end);
}

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoders: Readonly<Record<EncodingName, (text: string) => string>> = {
  base64: (text) => Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8'),
  hex: (text) => Buffer.from(text.replace(/^0x|\\x|[\s,:]/gi, ''), 'hex').toString('utf8'),
  percent: (text) =>
    Buffer.from(
      text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => fromCode(parseInt(code, 16))),
      'latin1',
    ).toString('utf8'),
  'unicode escapes': (text) =>
    text.replace(
      /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2}))/gi,
      (_, ...groups: (string | undefined)[]) =>
        fromCode(
          parseInt(
            groups.slice(0, 4).find((group) => group !== undefined)!,
            16,
          ),
        ),
    ),
  'HTML entities': (text) =>
    text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined
        ? fromCode(parseInt(hex, 16))
        : decimal !== undefined
          ? fromCode(Number(decimal))
          : (named[name!.toLowerCase()] ?? whole),
    ),
  concatenation: (text) => text.replace(/(["'`])\s*(?:\+\+?|\.\.?|&|<>|\\)?\s*[rbuf@$]?(["'`])/g, ''),
};
