import { decodeBase64 } from '../checks/base64';
import { isPlaceholder } from '../checks/placeholder';
import { gateOf, type GatedFinder } from '../gate';
import type { Candidate } from '../types';
import type { GenericFinder } from './generic-finder';

/** Private members of JSON Web Keys (RFC 7517, RFC 7518): `d` of RSA, EC and OKP keys, `k` of symmetric ones, in JSON and in code. */

const detector = 'jwk-private-key';
/** A 4096-bit RSA key with all its members. */
const longestKey = 4096;
/** The scalars of the smallest curves, and any RSA exponent, are this long; symmetric keys may be half. */
const leastBytes = { d: 32, k: 16 } as const;

const typeBehind = /^\\?["'`]?\s{0,4}(?::|=>?)\s{0,4}\\?["'`](RSA|EC|OKP|oct|AKP)\\?["'`]/;
const members = {
  d: /(?<=[{,\s])(?:\\?["'`])?d(?:\\?["'`])?\s{0,4}(?::|=>?)\s{0,8}\\?["'`]([A-Za-z0-9_-]{20,1400})={0,2}\\?["'`]/,
  k: /(?<=[{,\s])(?:\\?["'`])?k(?:\\?["'`])?\s{0,4}(?::|=>?)\s{0,8}\\?["'`]([A-Za-z0-9_-]{20,1400})={0,2}\\?["'`]/,
} as const;

/** The braces that enclose `at`, or where another key's type stands: an object has one, and so each character is read for two types at most. */
function objectAround(text: string, at: number, keyword: string): readonly [number, number] {
  const before = text.lastIndexOf(keyword, at - 1);
  const behind = text.indexOf(keyword, at + 1);
  const first = at === 0 || before < 0 ? 0 : before;
  const last = behind < 0 ? text.length : behind;
  let depth = 0;
  let start = at;
  while (start > first) {
    const char = text[--start]!;
    if (char === '}') depth++;
    else if (char === '{' && depth-- === 0) break;
  }
  depth = 0;
  let end = at;
  for (; end < last; end++) {
    const char = text[end]!;
    if (char === '{') depth++;
    else if (char === '}' && depth-- === 0) break;
  }
  return [start, end];
}

const memberOf = (object: string, name: string): bigint | undefined => {
  const value = new RegExp(
    `(?<=[{,\\s])(?:\\\\?["'\`])?${name}(?:\\\\?["'\`])?\\s{0,4}(?::|=>?)\\s{0,8}\\\\?["'\`]([A-Za-z0-9_-]{20,1400})`,
  ).exec(object)?.[1];
  const bytes = value === undefined ? undefined : decodeBase64(value);
  return bytes && BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
};

/** Is an RSA key's modulus the product of its primes? Then nothing in it was made up. */
function isProduct(object: string): boolean {
  const [n, p, q] = ['n', 'p', 'q'].map((name) => memberOf(object, name));
  return n !== undefined && p !== undefined && q !== undefined && p * q === n;
}

const gate = gateOf(/kty[\\"'`\s:=]/i, false);

const finder: GatedFinder = {
  detectors: [detector],
  keywords: ['kty'],
  before: longestKey,
  after: longestKey,
  gate: () => gate,
  find({ text, at, keyword }) {
    const type = typeBehind.exec(text.slice(at + keyword.length, at + keyword.length + 32))?.[1];
    if (type === undefined) return [];
    const member = type === 'oct' ? 'k' : 'd';
    const [start, end] = objectAround(text, at, text.slice(at, at + keyword.length));
    const match = members[member].exec(text.slice(start, end));
    if (match === null) return [];
    const value = match[1]!;
    const bytes = decodeBase64(value);
    if (bytes === undefined || bytes.length < leastBytes[member] || isPlaceholder(value)) return [];
    const proved = type === 'RSA' && isProduct(text.slice(start, end));
    const valueStart = start + match.index + match[0].lastIndexOf(value);
    const candidate: Candidate = {
      detector,
      start: valueStart,
      end: valueStart + value.length,
      confidence: proved ? 'certain' : 'likely',
      evidence: [
        { kind: 'near', detail: `kty ${type}` },
        { kind: 'shape' },
        { kind: 'structure', detail: proved ? 'n is the product of p and q' : 'JSON Web Key' },
      ],
      name: member,
    };
    return [candidate];
  },
};

const jwk: GenericFinder = {
  detectors: [
    { id: detector, name: 'Private JSON Web Key', confidence: 'likely', environmentVariable: 'JWK_PRIVATE_KEY' },
  ],
  finders: [finder],
};
export default jwk;
