/** Passwords in the flags of well-known commands, whose letters say nothing by themselves: `mysql -pVALUE`, `sshpass -p VALUE`, `redis-cli -a VALUE`. */
import type { Gate, GatedFinder } from '../gate';
import { bareValue, isShellLike } from './bare-value';
import type { Candidate, Window } from '../types';
import type { GenericFinder } from './generic-finder';
import { judged } from './judged';
import type { NameMeaning } from './name';

/** The commands, as their manuals have them, and the flag that takes the password; `joined`: without a blank between them, or either way. */
interface Command {
  readonly name: RegExp;
  readonly flag: string;
  readonly joined?: true | 'both';
}

const commands: readonly Command[] = [
  { name: /^(?:mysql|mariadb)(?:dump|admin|import|check|show|-dump|-admin|pump)?$/, flag: '-p', joined: true },
  { name: /^sshpass$/, flag: '-p', joined: 'both' },
  { name: /^(?:plink|pscp|psftp)$/, flag: '-pw' },
  { name: /^redis-cli$/, flag: '-a' },
  { name: /^(?:mongo|mongosh|mongodump|mongorestore|mongoimport|mongoexport)$/, flag: '-p' },
  { name: /^sqlcmd$/, flag: '-P' },
  { name: /^(?:docker|podman|buildah|az|oc|nerdctl) login$/, flag: '-p' },
  { name: /^ldap(?:search|add|modify|delete|passwd|whoami)$/, flag: '-w' },
];

const password: NameMeaning = { kind: 'password', certainty: 'plain' };

const longestCommand = 240;
const nameChar = /[a-z-]/;

/** Is there a blank and a dash not far behind the hit? */
function mayHaveFlag(codeAt: (index: number) => number, length: number, at: number): boolean {
  let i = at;
  while (i < length && i - at < 20 && codeAt(i) > 32) i++;
  // A list of arguments: `["mysql", "-pVALUE"]`.
  if (codeAt(i) === 32 && codeAt(i - 1) === 44) return true;
  if (codeAt(i) !== 32) return false;
  for (; i < length && i - at < longestCommand && codeAt(i) !== 10; i++)
    if (codeAt(i) === 32 && codeAt(i + 1) === 45) return true;
  return false;
}

const gate: Gate = {
  bytes: (bytes, at) => mayHaveFlag((index) => bytes[index] ?? 0, bytes.length, at),
  text: (text, at) => mayHaveFlag((index) => text.charCodeAt(index), text.length, at),
};

const item = /\s{0,20}(["'])((?:(?!\1)[^\\\n]){0,200})\1\s{0,4}(,|\])?/y;

/** The password among the items of a list that begins with the command, or has it further on: `["CMD", "redis-cli", "-a", "VALUE"]`. @param end behind the command's name */
function inList(window: Window, command: Command, name: string, end: number): readonly Candidate[] {
  const { text } = window;
  const comma = /["']\s{0,4},\s{0,4}\[?/y;
  comma.lastIndex = end;
  if (!comma.test(text)) return [];
  let flagged = false;
  for (let at = comma.lastIndex; ; at = item.lastIndex) {
    item.lastIndex = at;
    const found = item.exec(text);
    if (found === null) return [];
    const [all, quote, value] = found as unknown as [string, string, string];
    const start = at + all.indexOf(quote) + 1;
    const joined = command.joined !== undefined && value.startsWith(command.flag) && value.length > command.flag.length;
    if (flagged || joined) {
      const from = joined && !flagged ? start + command.flag.length : start;
      return judged(window, password, `${name} ${command.flag}`, {
        start: from,
        end: start + value.length,
        quote,
        by: 'flag',
      });
    }
    if (found[3] !== ',') return [];
    flagged = value === command.flag && command.joined !== true;
  }
}

const finder: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: [
    'plink',
    'pscp',
    'mysql',
    'mariadb',
    'sshpass',
    'redis-cli',
    'mongo',
    'sqlcmd',
    'ldap',
    'docker login',
    'podman login',
    'az login',
    'oc login',
  ],
  before: 100,
  after: longestCommand + 320,
  gate: () => gate,
  find(window) {
    const { text, at, keyword, language, traits } = window;
    if (traits.has('lock') || (at > 0 && /[\w.-]/.test(text[at - 1]!))) return [];
    let end = at + (keyword.includes(' ') ? keyword.length : 0);
    while (end < text.length && nameChar.test(text[end]!)) end++;
    const name = text.slice(at, end);
    const command = commands.find((one) => one.name.test(name));
    // `find -group mysql -print0`: the word is what a flag is given.
    if (command !== undefined && /["']/.test(text[end] ?? '')) return inList(window, command, name, end);
    if (command === undefined || text[end] !== ' ' || /\s--?[\w-]+ $/.test(text.slice(Math.max(0, at - 24), at)))
      return [];
    // The command goes on to the end of its line, or to the next command.
    const words = /^[^\n|;]*/.exec(text.slice(end, end + longestCommand))![0];
    const flag = words.indexOf(` ${command.flag}`);
    if (flag < 0) return [];
    let start = end + flag + 1 + command.flag.length;
    if (command.joined !== true) {
      if (text[start] !== ' ' && command.joined !== 'both') return [];
      while (text[start] === ' ') start++;
    }
    const said = `${name} ${command.flag}`;
    const quote = /["']/.test(text[start] ?? '') ? text[start]! : '';
    if (quote !== '') {
      const close = text.indexOf(quote, start + 1);
      if (close <= start + 1 || close - start > 200 || text.slice(start, close).includes('\n')) return [];
      return judged(window, password, said, { start: start + 1, end: close, quote, by: 'flag' });
    }
    // In other languages a command stands in a text, which ends with a quote.
    const value = bareValue(text, start, isShellLike(language) ? language : 'shellscript', false, true);
    return value === undefined ? [] : judged(window, password, said, value);
  },
};

const piped = /(?:echo|printf)\s+(?:-\w+\s+)?(["']?)[\w.-]{1,32}:([^\s"'|:]{4,80})(?:\\n)?\1\s*\|\s*(?:sudo\s+)?$/;

/** `echo "root:VALUE" | chpasswd`. */
const setPasswords: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: ['chpasswd'],
  before: 160,
  after: 16,
  find(window) {
    const { text, at } = window;
    const found = piped.exec(text.slice(Math.max(0, at - 150), at));
    if (found === null) return [];
    const start = at - found[0].length + found[0].indexOf(`:${found[2]!}`) + 1;
    return judged(window, password, 'chpasswd', { start, end: start + found[2]!.length, quote: found[1]!, by: 'flag' });
  },
};

const echoed = /(?:echo|printf)\s+(?:-\w+\s+)?(["']?)([^\s"'|;&]{4,80})\1\s*\|\s*$/;
const readers = /(?:sudo\s+(?:-\w+\s+)*|(?:docker|podman)\s+login\b[^|\n]{0,120}\s|passwd\s+)$/;

/** What a command reads from its standard input: `echo VALUE | sudo -S …`, `echo VALUE | docker login --password-stdin`, `echo VALUE | passwd --stdin`. */
const fromInput: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: ['sudo -s', '--password-stdin', 'passwd --stdin'],
  before: 240,
  after: 24,
  find(window) {
    const { text, at, keyword } = window;
    const lead = keyword.startsWith('--') ? (readers.exec(text.slice(0, at))?.[0].length ?? -1) : 0;
    if (lead < 0 || (keyword === 'sudo -s' && !/^S\b/.test(text.slice(at + 6, at + 8)))) return [];
    const found = echoed.exec(text.slice(0, at - lead));
    if (found === null) return [];
    const start = found.index + found[0].lastIndexOf(found[2]!);
    return judged(window, password, `${keyword} from echo`, {
      start,
      end: start + found[2]!.length,
      quote: found[1]!,
      by: 'flag',
    });
  },
};

const commandPasswords: GenericFinder = { detectors: [], finders: [finder, setPasswords, fromInput] };
export default commandPasswords;
