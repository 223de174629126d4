import { decodeBase64, decodeBase64Text, textOf } from '../checks/base64';
import { nameOf, startsWord } from '../context';
import { gateOf, type GatedFinder } from '../gate';
import type { Candidate, Confidence, Evidence, Finder } from '../types';
import type { GenericFinder } from './generic-finder';

/**
 * Private keys in text armour: PEM (RFC 7468, and the older form with headers of RFC 1421), OpenSSH, OpenPGP (RFC 9580), PuTTY; and base64
 * of such a text. The value is the whole block: a key without its first line is of no use to anybody.
 */

const detector = 'private-key';
/** A 8192-bit RSA key is 6,400 characters; one PGP block with subkeys twice that. */
const longestBlock = 16_384;
const nameReach = 128;
/** An Ed25519 key in PKCS #8, the shortest there is, has 64 characters. */
const shortestBody = 56;

const begin = /-----BEGIN ((?:[A-Z0-9]+ ){0,3})PRIVATE KEY( BLOCK)?-----/y;
/** Headers between the first line and the body: `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`. They may stand in a string literal each. */
const header = /(?:[\s"'`+.,*#|>]|\\[nrt])*[A-Z][A-Za-z]{2,12}(?:-[A-Z][A-Za-z]{2,12})?: ?[^\n\r\\"'`]{0,200}/y;
/** What stands between the lines of a body in string literals, comments, lists and block texts. */
const glue = new Set(' \t\r\n"\'`,.*#|>&;'.split('').map((char) => char.charCodeAt(0)));
const backslash = 92;
const dash = 45;

interface Armour {
  /** Behind the last line. */
  readonly end: number;
  /** All base64 of the body. */
  readonly body: string;
}

const isBase64Code = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 47 && code <= 57) || code === 43 || code === 61;

/** Reads from behind the first line to the end of the last; undefined at the first character that cannot belong. */
function readArmour(text: string, from: number, label: string): Armour | undefined {
  let i = from;
  for (let n = 0; n < 8; n++) {
    header.lastIndex = i;
    if (!header.test(text)) break;
    i = header.lastIndex;
  }
  const parts: string[] = [];
  const last = `-----END ${label}-----`;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isBase64Code(code)) {
      const start = i;
      while (i < text.length && isBase64Code(text.charCodeAt(i))) i++;
      const run = text.slice(start, i);
      // `+` that joins literals and `//` before a comment; no line of base64 is that short and only that.
      if (!/^(?:\+{1,2}|\/{2,3})$/.test(run)) parts.push(run);
    } else if (code === backslash) {
      while (text.charCodeAt(i) === backslash) i++;
      if (/[nrt]/.test(text[i] ?? '')) i++;
    } else if (code === dash) {
      return text.startsWith(last, i) ? { end: i + last.length, body: parts.join('') } : undefined;
    } else if (glue.has(code) && !text.startsWith('...', i)) i++;
    else return undefined;
  }
  return undefined;
}

/** What the body is: proved a key, unproved, or cut off or made up (undefined). */
function judgeBody(label: string, body: string): Confidence | undefined {
  if (body.length < shortestBody || new Set(body).size < 16) return undefined;
  if (label.startsWith('PGP')) return pgpKey(body) ? 'certain' : 'possible';
  const bytes = decodeBase64(body);
  if (bytes === undefined) return 'likely';
  if (textOf(bytes.subarray(0, 14)) === 'openssh-key-v1') return 'certain';
  const length = derLength(bytes);
  if (length === undefined) return 'possible';
  if (length === bytes.length) return 'certain';
  return length > bytes.length * 1.1 ? undefined : 'likely';
}

/** The length that an ASN.1 SEQUENCE in DER says it has, with its header (X.690, 8.1.3); undefined where the bytes start with none. */
export function derLength(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== 0x30) return undefined;
  const first = bytes[1] ?? 0;
  if (first < 0x80) return first + 2;
  const count = first - 0x80;
  if (count < 1 || count > 3) return undefined;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (bytes[2 + i] ?? 0);
  return length + 2 + count;
}

/** A secret key packet, tag 5, in the old or the new format (RFC 9580, 4.2). The checksum behind `=` is not part of it. */
function pgpKey(body: string): boolean {
  const first = decodeBase64(body.slice(0, 4))?.[0] ?? 0;
  return (first & 0xfc) === 0x94 || first === 0xc5;
}

function candidate(
  text: string,
  start: number,
  end: number,
  confidence: Confidence,
  label: string,
  structure: string,
  publicPrefix: number,
): Candidate {
  const name = nameOf(text, start);
  const evidence: Evidence[] = [{ kind: 'prefix', detail: label }, { kind: 'shape' }];
  if (confidence !== 'likely')
    evidence.push({ kind: 'structure', detail: structure, against: confidence === 'possible' });
  return { detector, start, end, confidence, evidence, publicPrefix, ...(name === undefined ? {} : { name }) };
}

/** The block that starts at `at`, if it holds a private key. */
function pemAt(text: string, at: number): Candidate | undefined {
  begin.lastIndex = at;
  const first = begin.exec(text);
  if (first === null) return undefined;
  const label = first[0].slice(11, -5);
  const armour = readArmour(text, begin.lastIndex, label);
  if (armour === undefined) return undefined;
  const encrypted = /Proc-Type: ?4,ENCRYPTED/.test(text.slice(begin.lastIndex, begin.lastIndex + 80));
  const judged = judgeBody(label, armour.body);
  if (judged === undefined) return undefined;
  return candidate(text, at, armour.end, encrypted ? 'likely' : judged, label, 'encoded key', first[0].length);
}

const gate = gateOf(/-----BEGIN [A-Z]/, false);

const pem: GatedFinder = {
  detectors: [detector],
  keywords: ['-----begin'],
  before: nameReach,
  after: longestBlock,
  gate: () => gate,
  find({ text, at }) {
    const found = pemAt(text, at);
    return found === undefined ? [] : [found];
  },
};

/** Where a run of base64 that holds `at` ends. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBase64Code(text.charCodeAt(end))) end++;
  return end;
}

/** base64 of a PEM text on one line, as in a kubeconfig's `client-key-data`. */
const encodedPem: Finder = {
  detectors: [detector],
  keywords: ['ls0tls1crudjti'],
  before: nameReach,
  after: longestBlock * 1.4,
  find({ text, at, keyword }) {
    // The second line's first characters would do for a certificate as well: look at the label before anything is decoded as a whole.
    const label = decodeBase64Text(text.slice(at, at + 56)) ?? '';
    if (!label.startsWith('-----BEGIN ') || !label.includes('PRIVATE KEY') || !startsWord(text, at)) return [];
    const end = runEnd(text, at);
    const inner = decodeBase64Text(text.slice(at, end));
    const found = inner === undefined ? undefined : pemAt(inner, 0);
    return found === undefined
      ? []
      : [candidate(text, at, end, found.confidence, 'base64 of a private key', 'encoded key', keyword.length)];
  },
};

/**
 * DER in base64 without armour. What PKCS #8 says of an RSA key, and PKCS #1 of a 1024, 2048 or 4096-bit one, gives the same characters in every
 * key, eight behind the start or fewer.
 */
const bareDer: Finder = {
  detectors: [detector],
  keywords: ['ibadanbgkqhkig9w0baqefaasc', 'ibaakcaqea', 'ibaakcagea', 'ibaakbgq'],
  before: nameReach,
  after: longestBlock,
  find({ text, at }) {
    const start = at - 6;
    if (start < 0 || !text.startsWith('MII', start) || !startsWord(text, start)) return [];
    if (start > 0 && isBase64Code(text.charCodeAt(start - 1)) && text[start - 1] !== '=') return [];
    const end = runEnd(text, at);
    const bytes = end - start < 400 ? undefined : decodeBase64(text.slice(start, end));
    if (bytes === undefined || derLength(bytes) !== bytes.length) return [];
    return [candidate(text, start, end, 'certain', 'DER', 'encoded key', 0)];
  },
};

const puttyLines =
  /(?:\r?\n|\\r?\\n|\\n)\s*Private-Lines: (\d{1,3})((?:(?:\r?\n|(?:\\r)?\\n)[ \t]*[A-Za-z0-9+/=]{4,64}){1,400})(?:\r?\n|(?:\\r)?\\n)\s*Private-(?:MAC|Hash): [0-9a-f]{32,64}/;
const publicLines = /Public-Lines: \d/;

/** PuTTY's own file format, versions 1 to 3. */
const putty: Finder = {
  detectors: [detector],
  keywords: ['putty-user-key-file-'],
  before: nameReach,
  after: longestBlock,
  find({ text, at, keyword }) {
    const rest = text.slice(at);
    if (!/^PuTTY-User-Key-File-\d: /.test(rest) || !publicLines.test(rest.slice(0, 400))) return [];
    const marker = rest.indexOf('Private-Lines: ');
    const match = marker < 0 ? null : puttyLines.exec(rest.slice(Math.max(0, marker - 16)));
    if (match === null) return [];
    const end = at + Math.max(0, marker - 16) + match.index + match[0].length;
    return [candidate(text, at, end, 'certain', 'PuTTY-User-Key-File', 'encoded key', keyword.length)];
  },
};

const privateKey: GenericFinder = {
  detectors: [{ id: detector, name: 'Private key', confidence: 'certain', environmentVariable: 'PRIVATE_KEY' }],
  finders: [pem, encodedPem, bareDer, putty],
};
export default privateKey;
