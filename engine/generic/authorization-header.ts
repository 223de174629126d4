import { decodeBase64Text } from '../checks/base64';
import { entropy } from '../checks/entropy';
import { isPlaceholder } from '../checks/placeholder';
import { published } from '../checks/published';
import { isWords } from '../checks/words';
import { endsWord, nameOf, startsWord } from '../context';
import { codesOf, gateOf, type Gate, type GatedFinder } from '../gate';
import type { Candidate, Confidence, Evidence } from '../types';
import { judgeCredentials, type CredentialVerdict } from './credentials';
import type { GenericFinder } from './generic-finder';

/**
 * Credentials in HTTP headers: `Authorization: Bearer …` (RFC 6750), `Token`, `Basic …` (RFC 7617), in header lines, curl's flags and code.
 * The value is what stands behind the scheme's name. `curl -u user:password` makes the same header.
 */

const bearerId = 'bearer-token';
const basicId = 'basic-auth';
/** Longer ones are JSON Web Tokens, or none. What goes on to the window's end is not taken, for it may go on behind it. */
const longestToken = 2048;
const reachBefore = 128;

/** The tokens of RFC 6750's, OAuth's and OpenID Connect's own examples. */
const known = published(0x0fc657b9, 0x4f042581, 0xb6e61e46, 0x9e49269d);

const isTokenCode = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 45 && code <= 57) ||
  code === 43 ||
  code === 61 ||
  code === 95 ||
  code === 126;

/** Where the token68 (RFC 9110, 11.2) at `start` ends. */
function tokenEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isTokenCode(text.charCodeAt(end))) end++;
  // A full stop or a slash behind it belongs to the sentence.
  while (end > start && (text[end - 1] === '.' || text[end - 1] === '/')) end--;
  return end;
}

/** Does a token look like one that was given out: long, mixed, no identifier and no stand-in? */
function isToken(value: string, shortest: number): boolean {
  if (value.length < shortest || isPlaceholder(value) || isWords(value) || known(value) === 'refuted') return false;
  // Words with a number; a JSON Web Token, which its own finder judges; base64 of `id:value`.
  if (judgeCredentials('', value) === 'stand-in' || (value.startsWith('eyJ') && value.includes('.'))) return false;
  if (basicVerdict(decodeBase64Text(value)) === 'stand-in') return false;
  const digits = (value.match(/\d/g) ?? []).length;
  if (digits === 0 && (value.length < 24 || !/[a-z]/.test(value) || !/[A-Z]/.test(value))) return false;
  if (digits === value.length || !/[A-Za-z]/.test(value)) return false;
  // Dotted or dashed words, a path, a version.
  if (/^[a-z]+(?:[._/-][a-z]+)*\d{0,2}$/i.test(value)) return false;
  return entropy(value) >= Math.min(3, Math.log2(value.length) * 0.75);
}

/** What decoded text is, taken as `user:password`; undefined if it is none. */
function basicVerdict(decoded: string | undefined): CredentialVerdict | undefined {
  const colon = decoded?.indexOf(':') ?? -1;
  if (decoded === undefined || colon < 0 || colon === decoded.length - 1 || !/^[\x20-\x7e]+$/.test(decoded))
    return undefined;
  return judgeCredentials(decoded.slice(0, colon), decoded.slice(colon + 1));
}

const headerName = /authorization["'`\]\\)]{0,4}\s{0,4}(?:=>|:|=|,|\))?[\s("'`\\[-]{0,12}$/i;

/** Is what starts at `at` the value of a header of this name, as far as the text before it tells? */
const inHeader = (text: string, at: number): boolean => headerName.test(text.slice(Math.max(0, at - 60), at));

function found(
  detector: string,
  text: string,
  start: number,
  end: number,
  confidence: Confidence,
  evidence: Evidence[],
): Candidate[] {
  const name = nameOf(text, start);
  return [{ detector, start, end, confidence, evidence, ...(name === undefined ? {} : { name }) }];
}

/** Most hits are prose: they are turned down by the characters behind the keyword. */
const gates = {
  bearer: gateOf(/bearer +[A-Za-z0-9.\/~+_=-]{10}/i, true),
  basic: gateOf(/basic [A-Za-z0-9+\/_=-]{8}/i, true),
  curl: gateOf(/curl[\s.]/i, true),
};

const isBlank = (code: number | undefined): boolean => code === 32 || code === 9;
const isClosing = (code: number | undefined): boolean =>
  code !== undefined && `"'\`]\\)`.includes(String.fromCharCode(code));

/** Is there behind the header's name an operator, and a run of a token's characters, perhaps with a scheme in front? */
function mayGiveToken(bytes: Uint8Array, at: number): boolean {
  let i = at + 'authorization'.length;
  for (let n = 0; n < 4 && isClosing(bytes[i]); n++) i++;
  for (let n = 0; n < 4 && isBlank(bytes[i]); n++) i++;
  const sign = bytes[i];
  if (sign !== 0x3a && sign !== 0x3d && sign !== 0x2c) return false;
  i += bytes[i + 1] === 0x3e ? 2 : 1;
  // Blanks, a bracket of a list, a quote; a blank may be outside ASCII.
  for (let n = 0; n < 12 && (bytes[i]! <= 32 || bytes[i] === 0x5b || isClosing(bytes[i])); n++) i++;
  if (bytes[i]! >= 128) return true;
  for (let turn = 0; turn < 3; turn++) {
    const start = i;
    while (i - start < shortestToken && isTokenCode(bytes[i] ?? 0)) i++;
    if (i - start === shortestToken) return true;
    if (i === start) return false;
    for (let n = 0; n < 3 && (bytes[i] === 32 || bytes[i] === 0x3a || bytes[i] === 0x22 || bytes[i] === 0x27); n++) i++;
  }
  return false;
}

const shortestToken = 12;
const headerGate: Gate = {
  bytes: mayGiveToken,
  text: (text, at) => mayGiveToken(codesOf(text, at, at + 96), 0),
};

const bearer: GatedFinder = {
  gate: () => gates.bearer,
  detectors: [bearerId],
  keywords: ['bearer '],
  before: reachBefore,
  after: longestToken,
  find({ text, at, keyword }) {
    if (!startsWord(text, at)) return [];
    let start = at + keyword.length;
    while (text[start] === ' ' && start - at < 12) start++;
    const end = tokenEnd(text, start);
    // What goes on with these is a template or a call; dots are an ellipsis.
    if (end - start >= longestToken - 64 || text.startsWith('..', end)) return [];
    if (/[({$<%[*|\\…]/.test(text[end] ?? '') && !/\\[nr"'`]/.test(text.slice(end, end + 2))) return [];
    const header = inHeader(text, at);
    if (!isToken(text.slice(start, end), header ? 10 : 16)) return [];
    const evidence: Evidence[] = [
      { kind: 'place', detail: header ? 'authorization header' : 'behind “Bearer”' },
      { kind: 'entropy' },
    ];
    return found(bearerId, text, start, end, header ? 'likely' : 'possible', evidence);
  },
};

const schemes =
  /^(?:token|apikey|api-key|key|bot|oauth|splunk|genie|genielkey|pve|klaviyo-api-key|snowflake|sso-key|apitoken|access_token)(?: token=| |=| ?:)["']?/i;

/** `Authorization: Token …`, other schemes, and headers that are nothing but the token. */
const header: GatedFinder = {
  gate: () => headerGate,
  detectors: [bearerId],
  keywords: ['authorization'],
  before: 48,
  after: longestToken,
  find({ text, at, keyword }) {
    const behind = /^["'`\]\\)]{0,4}[ \t]{0,4}(?:=>|:|=|,)[ \t]{0,4}(?:\[\s{0,4})?\\?(["'`]?)/.exec(
      text.slice(at + keyword.length, at + keyword.length + 32),
    );
    if (behind === null) return [];
    let start = at + keyword.length + behind[0].length;
    const scheme = schemes.exec(text.slice(start, start + 32));
    if (scheme !== null) start += scheme[0].length;
    const end = tokenEnd(text, start);
    if (end - start >= longestToken - 64) return [];
    const value = text.slice(start, end);
    if (
      /[({$<%[*|…]/.test(text[end] ?? '') ||
      text.startsWith('..', end) ||
      /^(?:bearer|basic|digest|negotiate)$/i.test(value)
    )
      return [];
    // Without a scheme it may be any expression: then it must be quoted, or a header line, and random.
    if (scheme === null && (!endsWord(text, end) || text[end] === ' ' || value.length < 20 || !/\d/.test(value)))
      return [];
    if (scheme === null && behind[1] === '' && /[.=]/.test(value.replace(/=+$/, ''))) return [];
    if (!isToken(value, scheme === null ? 20 : 12)) return [];
    const evidence: Evidence[] = [{ kind: 'place', detail: 'authorization header' }, { kind: 'entropy' }];
    return found(bearerId, text, start, end, scheme === null ? 'possible' : 'likely', evidence);
  },
};

const basic: GatedFinder = {
  gate: () => gates.basic,
  detectors: [basicId],
  keywords: ['basic '],
  before: reachBefore,
  after: 512,
  find({ text, at, keyword }) {
    if (!startsWord(text, at)) return [];
    const start = at + keyword.length;
    let end = start;
    while (end < text.length && /[A-Za-z0-9+/_=-]/.test(text[end]!)) end++;
    if (end - start < 8) return [];
    const verdict = basicVerdict(decodeBase64Text(text.slice(start, end)));
    if (verdict === undefined || verdict === 'stand-in') return [];
    const confidence = verdict === 'default' ? 'possible' : 'certain';
    const evidence: Evidence[] = [
      { kind: 'place', detail: inHeader(text, at) ? 'authorization header' : 'behind “Basic”' },
      { kind: 'structure', detail: 'user and password', against: confidence === 'possible' },
    ];
    return found(basicId, text, start, end, confidence, evidence);
  },
};

const userFlag = /\s(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U)(?:\s+|=)?(["']?)([\w.@+%-]{0,80}):/g;

/** `curl -u user:password`: the flag on the command's line or one that a backslash joins to it. */
const curl: GatedFinder = {
  gate: () => gates.curl,
  detectors: [basicId],
  keywords: ['curl'],
  before: 1,
  after: 600,
  find({ text, at, keyword }) {
    if (!startsWord(text, at) || !/[\s.]/.test(text[at + keyword.length] ?? '')) return [];
    const line = /^(?:\\\r?\n|[^\n])*?(?=\bcurl[\s.]|\n|$)/.exec(text.slice(at + keyword.length))?.[0] ?? '';
    userFlag.lastIndex = 0;
    for (let match = userFlag.exec(line); match !== null; match = userFlag.exec(line)) {
      const [all, quote, user] = match as unknown as [string, string, string];
      const start = at + keyword.length + match.index + all.length;
      const rest = text.slice(start, at + keyword.length + line.length);
      const end =
        start + (quote === '' ? /^[^\s"'`)\\<>|;&]*/ : quote === '"' ? /^[^"\n]*/ : /^[^'\n]*/).exec(rest)![0].length;
      const verdict = judgeCredentials(user, text.slice(start, end));
      if (verdict === 'stand-in' || text.startsWith('//', start)) continue;
      const evidence: Evidence[] = [{ kind: 'place', detail: 'curl’s user flag' }];
      if (verdict === 'default')
        evidence.push({ kind: 'entropy', detail: 'a default or the user’s name', against: true });
      return [{ detector: basicId, start, end, confidence: verdict === 'default' ? 'possible' : 'likely', evidence }];
    }
    return [];
  },
};

const authorizationHeader: GenericFinder = {
  detectors: [
    { id: bearerId, name: 'Bearer token', confidence: 'likely', environmentVariable: 'API_TOKEN' },
    { id: basicId, name: 'Basic authentication', confidence: 'certain', environmentVariable: 'BASIC_AUTH' },
  ],
  finders: [bearer, header, basic, curl],
};
export default authorizationHeader;
