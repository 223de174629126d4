/** Secrets by their place in a call that takes credentials: `new Credential(id, "…")`, `connect(host, user, "…")`, `ConvertTo-SecureString '…'`. */
import type { Gate, GatedFinder } from '../gate';

import type { GenericFinder } from './generic-finder';
import { judged } from './judged';
import type { NameMeaning } from './name';
import { afterPrefix, skipBlanks } from './quoted-value';

/** What a call is named, and which of its arguments is the secret, counted from 0. */
interface Call {
  readonly name: RegExp;
  readonly argument: number;
  readonly meaning: NameMeaning;
}

const password: NameMeaning = { kind: 'password', certainty: 'plain' };
const secret: NameMeaning = { kind: 'secret', certainty: 'plain' };

const calls: readonly Call[] = [
  // An id and its key: `Credential(id, key)`, `StaticCredentialsProvider(id, key)`, `NetworkCredential(user, password)`.
  { name: /(?:network|password|basic|git|user|login)\w*credentials?$/i, argument: 1, meaning: password },
  { name: /credentials?(?:provider)?$/i, argument: 1, meaning: secret },
  { name: /^(?:http_?|set_?)?basic_?auth(?:entication)?$/i, argument: 1, meaning: password },
  { name: /^passwordauthentication$/i, argument: 1, meaning: password },
  { name: /^(?:log_?in|authenticate|sign_?in)$/i, argument: 1, meaning: password },
  { name: /^(?:mysqli?_(?:real_)?p?connect|mysqli|getconnection|pdo)$/i, argument: 2, meaning: password },
];

const longestCall = 400;
const isNameChar = /[\w$]/;

/** The arguments' spans: split at commas outside of brackets and texts. Undefined where the call does not end in reach. */
function argumentsAt(text: string, open: number): readonly (readonly [number, number])[] | undefined {
  const spans: [number, number][] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open + 1; i < text.length && i - open < longestCall; i++) {
    const c = text[i]!;
    if (c === '"' || c === "'" || c === '`') {
      const close = closing(text, i, c);
      if (close < 0) return undefined;
      i = close;
    } else if (c === '(' || c === '[' || c === '{') depth++;
    else if (depth === 0 && (c === ')' || c === ',')) {
      spans.push([start, i]);
      if (c === ')') return spans;
      start = i + 1;
    } else if (c === ')' || c === ']' || c === '}') depth--;
    else if (c === ';') return undefined;
  }
  return undefined;
}

function closing(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length && i - start < longestCall; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
    else if (text[i] === '\n') return -1;
  }
  return -1;
}

/** The name around a hit and the bracket behind it. */
function callAt(text: string, at: number): { readonly name: string; readonly open: number } | undefined {
  let start = at;
  while (start > 0 && at - start < 60 && isNameChar.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - at < 60 && isNameChar.test(text[end]!)) end++;
  const open = text[end] === ' ' ? end + 1 : end;
  return text[open] === '(' ? { name: text.slice(start, end), open } : undefined;
}

const detectors = ['assigned-password', 'assigned-secret'];

/** Is there a bracket right behind the name? */
function mayCall(codeAt: (index: number) => number, length: number, at: number): boolean {
  let i = at;
  while (i < length && i - at < 60 && isWordCode(codeAt(i))) i++;
  return codeAt(i) === 40 || (codeAt(i) === 32 && codeAt(i + 1) === 40);
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

const callGate: Gate = {
  bytes: (bytes, at) => mayCall((index) => bytes[index] ?? 0, bytes.length, at),
  text: (text, at) => mayCall((index) => text.charCodeAt(index), text.length, at),
};

const positional: GatedFinder = {
  detectors,
  keywords: [
    'credential',
    'basicauth',
    'basic_auth',
    'passwordauth',
    'login',
    'authenticate',
    'mysql',
    'getconnection',
    'pdo',
  ],
  before: 64,
  after: longestCall + 64,
  gate: () => callGate,
  find(window) {
    const { text, at, traits } = window;
    if (traits.has('lock')) return [];
    const found = callAt(text, at);
    const call = found && calls.find(({ name }) => name.test(found.name));
    if (call === undefined) return [];
    const span = argumentsAt(text, found!.open)?.[call.argument];
    if (span === undefined) return [];
    const value = afterPrefix(text, skipBlanks(text, span[0]), 'call');
    // The text is the whole argument: nothing is added to it.
    if (value === undefined || text.slice(value.end + 1, span[1]).trim() !== '') return [];
    return judged(window, call.meaning, found!.name, { ...value, by: 'setter' });
  },
};

const secureText = /convertto-securestring(?:\s{1,4}-string)?\s{1,4}/iy;

const secureString: GatedFinder = {
  detectors,
  keywords: ['convertto-securestring'],
  before: 100,
  after: 300,
  find(window) {
    secureText.lastIndex = window.at;
    if (!secureText.test(window.text)) return [];
    const value = afterPrefix(window.text, secureText.lastIndex, 'operator');
    return value === undefined ? [] : judged(window, password, 'ConvertTo-SecureString', value);
  },
};

const callCredentials: GenericFinder = { detectors: [], finders: [positional, secureString] };
export default callCredentials;
