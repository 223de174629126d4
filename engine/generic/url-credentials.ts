import { nameOf } from '../context';
import type { Gate, GatedFinder } from '../gate';
import type { Confidence, Evidence } from '../types';
import { judgeCredentials } from './credentials';
import type { GenericFinder } from './generic-finder';

/** Passwords in URLs: `scheme://user:password@host` (RFC 3986, 3.2.1). The value is the password alone. */

const detector = 'url-credentials';
/** Characters of user, password and the host's first. */
const longest = 320;
/** Characters of a scheme, with its prefixes (`jdbc:`, `git+`), and of the name before it. */
const nameReach = 160;

/** Characters at which user and password end: none of them may stand there unescaped, and templates and patterns are made of them. */
const stops = new Uint8Array(128);
for (const char of ' \t\r\n"\'`/?#<>\\{}|^') stops[char.charCodeAt(0)] = 1;

const isSchemeCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 43 ||
  code === 45 ||
  code === 46 ||
  code === 58;

/** Hosts that the standards keep for examples (RFC 2606). */
const exampleHost = /^(?:[\w.-]+\.)?(?:example\.(?:com|org|net)|[\w-]+\.(?:example|invalid))(?![\w.-])/i;
/** With git hosts the token may stand in the user's place and one of these in the password's. */
const tokenUser = /^(?:x-oauth-basic|x-access-token|x-token-auth)$/;
const scpLike = /^[\w.-]+\.[a-z]{2,}$/i;

interface UserInfo {
  /** Offsets of the first `:` and of the last `@` behind it; -1 where there is none. */
  readonly colon: number;
  readonly last: number;
}

/** Reads on from `from` to the first character that ends it. Most URLs have a `/` before any `@`: this is all that is done for them. */
function userInfo(codeAt: (index: number) => number, from: number, length: number): UserInfo {
  let colon = -1;
  let last = -1;
  for (let i = from; i < length; i++) {
    const code = codeAt(i);
    if (code >= 128 || stops[code] === 1) break;
    if (code === 58 && colon < 0) colon = i;
    else if (code === 64 && colon >= 0) last = i;
  }
  return { colon, last };
}

const gate: Gate = {
  bytes: (bytes, at) => userInfo((i) => bytes[i]!, at + 3, Math.min(bytes.length, at + 3 + longest)).last >= 0,
  text: (text, at) => userInfo((i) => text.charCodeAt(i), at + 3, Math.min(text.length, at + 3 + longest)).last >= 0,
};

const finder: GatedFinder = {
  detectors: [detector],
  keywords: ['://'],
  before: nameReach,
  after: longest,
  gate: () => gate,
  find({ text, at }) {
    const from = at + 3;
    const { colon, last } = userInfo((i) => text.charCodeAt(i), from, text.length);
    if (last < 0 || at === 0 || !isSchemeCode(text.charCodeAt(at - 1))) return [];
    let start = colon + 1;
    let end = last;
    let user = text.slice(from, colon);
    let password = text.slice(start, end);
    const host = text.slice(last + 1, last + 80);
    if (!/^[\w[$%{<(:*-]/.test(host) && !/^["'`]\s*[+.&,)]/.test(host)) return [];
    // `http://host:8080@…`: a port, and no user.
    if (/^\d{1,5}$/.test(password) && (/^localhost$|^[\d.]+$/.test(user) || scpLike.test(user))) return [];
    if (tokenUser.test(password)) {
      [start, end] = [from, colon];
      [user, password] = [password, user];
    }
    const verdict = judgeCredentials(user, password);
    if (verdict === 'stand-in') return [];
    const example = exampleHost.test(host);
    const confidence: Confidence = verdict === 'default' || example ? 'possible' : 'likely';
    const evidence: Evidence[] = [{ kind: 'place', detail: 'user information of a URL' }];
    if (verdict === 'default')
      evidence.push({ kind: 'entropy', detail: 'a default or the user’s name', against: true });
    if (example) evidence.push({ kind: 'place', detail: 'example host', against: true });
    let scheme = at;
    while (scheme > 0 && at - scheme < 32 && isSchemeCode(text.charCodeAt(scheme - 1))) scheme--;
    const name = nameOf(text, scheme);
    return [{ detector, start, end, confidence, evidence, ...(name === undefined ? {} : { name }) }];
  },
};

const urlCredentials: GenericFinder = {
  detectors: [{ id: detector, name: 'Password in a URL', confidence: 'likely', environmentVariable: 'PASSWORD' }],
  finders: [finder],
};
export default urlCredentials;
