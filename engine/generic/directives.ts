/**
 * Passwords in configurations of servers, where a word and a blank are all that names them: `requirepass VALUE` (Redis), `rootpw VALUE` (OpenLDAP),
 * `snmp-server community VALUE` (routers), `psk=VALUE` (wireless networks), `d-i passwd/root-password password VALUE` (Debian's installer), `host:port:database:user:VALUE` (PostgreSQL's .pgpass).
 */
import type { Gate, GatedFinder } from '../gate';
import { bareValue } from './bare-value';
import type { GenericFinder } from './generic-finder';
import { judged } from './judged';
import type { NameMeaning } from './name';
import { afterPrefix } from './quoted-value';

const password: NameMeaning = { kind: 'password', certainty: 'plain' };

/** Words that begin a line, as the servers' manuals have them. */
const directive =
  /(?:requirepass|masterauth|bindpw|rootpw(?:[ \t]+--plaintext)?|r[ow]community6?|snmp-server community|wpa-psk|d-i[ \t]+passwd\/[\w-]{1,30}[ \t]+password)[ \t]{1,20}|psk[ \t]{0,4}=[ \t]{0,4}/iy;

const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Does the hit stand at the beginning of its line, or behind the `#` of a comment there? */
function beginsLine(codeAt: (index: number) => number, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 12 && (isBlank(codeAt(i)) || codeAt(i) === 35)) i--;
  return i < 0 || codeAt(i) === 10 || codeAt(i) === 13;
}

const lineGate: Gate = {
  bytes: (bytes, at) => beginsLine((index) => bytes[index] ?? 0, at),
  text: (text, at) => beginsLine((index) => text.charCodeAt(index), at),
};

const directives: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: [
    'wpa-psk',
    'psk=',
    'd-i passwd/',
    'requirepass',
    'masterauth',
    'bindpw',
    'rootpw',
    'rocommunity',
    'rwcommunity',
    'snmp-server',
  ],
  before: 16,
  after: 360,
  gate: () => lineGate,
  find(window) {
    const { text, at } = window;
    directive.lastIndex = at;
    const named = directive.exec(text);
    if (named === null) return [];
    const start = directive.lastIndex;
    const value = afterPrefix(text, start, 'operator') ?? bareValue(text, start, 'shellscript', false, true);
    // Of OpenLDAP and routers: `{SSHA}…` is a hash.
    if (value === undefined || text[value.start] === '{' || /^(?:true|false)$/.test(text.slice(value.start, value.end)))
      return [];
    return judged(window, password, named[0].trim(), value);
  },
};

const pgpassFile = /(?:^|[\\/])\.?pgpass(?:\.conf)?$/i;
const pgpassLine = /^[^\s:#]{1,200}:(?:\d{1,5}|\*):[^\s:]{1,100}:[^\s:]{1,100}:((?:[^:\\\r\n]|\\.){1,200})$/;

/** A port, or any, between colons: what every line of the file has. */
const pgpass: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: [':5432:', ':*:'],
  before: 210,
  after: 420,
  find(window) {
    const { text, at, path } = window;
    if (!pgpassFile.test(path ?? '')) return [];
    const start = text.lastIndexOf('\n', at) + 1;
    const behind = text.indexOf('\n', at);
    const line = text.slice(start, behind < 0 ? text.length : behind).replace(/\r$/, '');
    const value = pgpassLine.exec(line)?.[1];
    if (value === undefined) return [];
    const end = start + line.length;
    return judged(window, password, '.pgpass', { start: end - value.length, end, quote: '', by: 'operator' });
  },
};

const finder: GenericFinder = { detectors: [], finders: [directives, pgpass] };
export default finder;
