import { nameOf } from '../context';
import type { Confidence, Evidence, Finder } from '../types';
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

const finder: Finder = {
  detectors: [detector],
  keywords: ['://'],
  before: nameReach,
  after: longest,
  find({ text, at }) {
    const from = at + 3;
    let colon = -1;
    let last = -1;
    let i = from;
    // Most URLs have a `/` before any `@`: this is all that is done for them.
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 58 && colon < 0) colon = i;
      else if (code === 64 && colon >= 0) last = i;
      else if (code < 128 && stops[code] === 1) break;
      else if (code >= 128) break;
    }
    if (last < 0 || at === 0 || !isSchemeCode(text.charCodeAt(at - 1))) return [];
    // A list in one string goes on with another `user:password@`: the first one's host starts behind its first `@`.
    const comma = text.indexOf(',', colon);
    if (comma > 0 && comma < last && text.indexOf('@', colon) < comma) last = text.lastIndexOf('@', comma);
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
