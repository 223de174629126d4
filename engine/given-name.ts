/** What the name says that a value is given to: an identifier, or a vendor's secret. */
import { codesOf, type Gate } from './gate';

const identifierName = [
  /(?:uuid|guid|(?<!api_?)hash|sha_?\d*|md5|digest|checksum|commit|revision|etag|integrity|fingerprint|signature|_org)$/i,
  /(?:trace|request|client|application|account|project|org|organi[sz]ation|tenant|workspace|team|user|store|site|customer|environment|service|cloud)[_-]?id$/i,
  /(?:app[_-]id|APP_ID|[aA]ppI[dD])$/,
  /(?:public|publishable|site|(?<![a-z])search|search[_-]?only|(?<![a-z])search[_-]?api)[_-]?key$/i,
];

/** Does a name say that its value is random and no secret: a hash, an id, a public key? */
export const isIdentifierName = (name: string): boolean => identifierName.some((pattern) => pattern.test(name));

const isLetter = (code: number): boolean => (code | 0x20) >= 97 && (code | 0x20) <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** Do two characters stand inside one word? `yT` of `myTwilio` does not. */
const runsOn = (before: number, first: number): boolean =>
  isLetter(before) && isLetter(first) && (isUpper(before) || !isUpper(first));

/** Is the word at `at` the end of a longer one (`auddapikey`)? `myTwilio` and `my_twilio` are two words. */
export const runsIntoWord = (text: string, at: number): boolean =>
  at > 0 && runsOn(text.charCodeAt(at - 1), text.charCodeAt(at));

/** Line feeds in [from, to). */
export function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) count++;
  return count;
}

const sentence = /(?:[A-Za-z']{1,16},? ){6}/;
const commentLine = /^\s*(?:\/\/|\/\*|#|--|\*|;|<!--|%|REM\b)/;

/**
 * Is the word that ends at `wordEnd` a part of a sentence that ends before the value's line? A sentence tells of the line below it in a comment only.
 */
export function saysAnotherLine(text: string, wordEnd: number, start: number): boolean {
  const between = text.slice(wordEnd, start);
  return (
    between.includes('\n') &&
    sentence.test(between) &&
    !commentLine.test(text.slice(text.lastIndexOf('\n', wordEnd - 1) + 1, wordEnd))
  );
}

/** So far behind a word a value may be given to the name it stands in. */
const longestDeclaration = 72;
/** What may stand between a vendor's word and the value that a name with this word, or a member of it, is given. */
const declaration = /^[\w\s.\-"'`:=>|?+(){}[\],@&\\]{0,72}/;
const operator = /[=:>(,]|\s--?\w|(?:token|key|secret|pass\w{0,8})\s/i;
const secretWord = /token|key|secret|passw|pwd|cred|auth|api|\bpat\b/i;
const operatorFirst = /^["'`\])]{0,3}\s{0,8}(?:[:?|+]{0,3}=>?|\|\|:|:)\s{0,8}["'`]?/;
/** Words that programs call their fields and sources by: a digest or a UUID given to one of them may be anything. */
const fieldWords: ReadonlySet<string> = new Set(
  'abstract apollo aws box circle collect2 column copper daily discord drone flat float github gitlab hive ibm impala iterable jenkins linear loops manifest moderation npm phrase poly polygon privacy protocols rails raven redis roaring sauce segment semaphore shortcut stream surge swell travis twist unify verifier zoom'.split(
    ' ',
  ),
);
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f-]{36})$/i;

/** Does the word before `after` go on, so that it is another: `frontend`? What a vendor's key is called may follow at once: `FRONTAPIKEY`. */
function goesOn(last: string, after: string): boolean {
  const next = after[0] ?? '';
  return (
    /[A-Za-z]/.test(next) &&
    !(/[a-z]/.test(last) && /[A-Z]/.test(next)) &&
    !/^(?:api|app|auth|access|client|secret|token|key|pass|pwd)/i.test(after)
  );
}

const together = /^(?:[ \t]{1,4}|[ \t]{0,4}\r?\n[ \t]{0,8})$/;

/** Do a word and a value stand on a line of their own, or on two, and nothing else with them? */
const standTogether = (text: string, at: number, wordEnd: number, start: number, end: number): boolean =>
  (at === 0 || text[at - 1] === '\n') &&
  together.test(text.slice(wordEnd, start)) &&
  /^[ \t]{0,4}(?:\r?\n|$)/.test(text.slice(end, end + 6));

/**
 * Does the word at [at, wordEnd) belong to a secret's name that the value at [start, end) is given to: `front_api_token = …`,
 * `new Front({ token: … })`, `front: …`? Or do the two stand alone on their line?
 */
export function givenToName(text: string, at: number, wordEnd: number, start: number, end: number): boolean {
  if (start < wordEnd || start - wordEnd > longestDeclaration) return false;
  if (standTogether(text, at, wordEnd, start, end)) return true;
  const between = text.slice(wordEnd, start);
  if (declaration.exec(between)![0].length < between.length || goesOn(text[wordEnd - 1]!, between)) return false;
  if (operatorFirst.exec(between)?.[0].length === between.length)
    return !fieldWords.has(text.slice(at, wordEnd).toLowerCase()) || !digest.test(text.slice(start, end));
  const most = heading.test(between) ? { lines: 4, words: 12 } : { lines: 1, words: 6 };
  return (
    secretWord.test(between) &&
    operator.test(between) &&
    lineBreaks(between, 0, between.length) <= most.lines &&
    (between.match(/\w+/g) ?? []).length <= most.words
  );
}

/** A block begins: `slack:`, `"slack": {`, `[slack]`. Fields that say something else may stand in it before the secret. */
const heading = /^(?:["']?[ \t]{0,4}(?:[:=][ \t]{0,4}[{(]?|[{(])|["']?\])[ \t]{0,4}\r?\n/;

/**
 * The gate of a finder that looks for words: no longer word may run into one, and one of everyday speech, which is met everywhere, must look
 * like a part of such a name. Then `otherwise` is asked.
 * @param words all words of the finder, in lower case; `named` are those of everyday speech
 */
export function gateOfNames(otherwise: Gate, words: readonly string[], named: ReadonlySet<string>): Gate {
  const length = Math.max(...words.map((word) => word.length)) + longestDeclaration;
  const known = words.map((word) => ({
    word,
    codes: Uint8Array.from(word, (char) => char.charCodeAt(0)),
    everyday: named.has(word),
  }));
  const mayBeNamed = (word: string, here: string): boolean => {
    const after = here.slice(word.length);
    if (goesOn(here[word.length - 1]!, after)) return false;
    const reachable = declaration.exec(after)![0];
    return operatorFirst.test(reachable) || (secretWord.test(reachable) && operator.test(reachable));
  };
  /** Most places are decided by a character or two. This is asked millions of times in a scan: nothing is allocated before the last step. */
  const passes = (bytes: Uint8Array, at: number, text: string | undefined, textAt: number): boolean => {
    if (at > 0 && runsOn(bytes[at - 1]!, bytes[at]!)) return false;
    if (named.size === 0) return true;
    for (const { word, codes, everyday } of known) {
      if (!standsAt(codes, bytes, at)) continue;
      if (!everyday) return true;
      const end = at + codes.length;
      const next = bytes[end] ?? 0;
      if (runsOn(bytes[end - 1]!, next) && !startsOfKeyNames.has(lower(next))) continue;
      if (valueFollows(bytes, at, end)) return true;
      if (!operatorFollows(bytes, end)) continue;
      const here =
        text === undefined ? decoder.decode(bytes.subarray(at, at + length)) : text.slice(textAt, textAt + length);
      if (mayBeNamed(word, here)) return true;
    }
    return false;
  };
  return {
    bytes: (bytes, at, seen) => passes(bytes, at, undefined, 0) && otherwise.bytes(bytes, at, seen),
    text(text, at) {
      const from = Math.max(0, at - 1);
      return passes(codesOf(text, from, at + length), at - from, text, at) && otherwise.text(text, at);
    },
  };
}

const decoder = new TextDecoder();

function standsAt(codes: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < codes.length; i++) if (lower(bytes[at + i] ?? 0) !== codes[i]) return false;
  return true;
}

const lower = (code: number): number => (isUpper(code) ? code | 0x20 : code);
/** By code: 1 stands in a declaration, 2 is an operator, 3 a dash, which is one behind a blank. */
const inDeclaration = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return char === '-' ? 3 : /[=:>(,]/.test(char) ? 2 : declaration.exec(char)![0].length;
});

/** Is there an operator in the declaration that starts at `at`? Without one no value is given to a name. */
function operatorFollows(bytes: Uint8Array, at: number): boolean {
  for (let i = at; i < at + longestDeclaration && i < bytes.length; i++) {
    const code = bytes[i]!;
    // What is not ASCII may be a blank.
    if (code >= 128) return true;
    const kind = inDeclaration[code]!;
    if (kind === 0) return false;
    if (kind === 2 || (kind === 3 && i > at && bytes[i - 1]! <= 0x20)) return true;
  }
  return false;
}

/** Could the word at [at, end) stand on its line with a value alone, or on the line above it? */
function valueFollows(bytes: Uint8Array, at: number, end: number): boolean {
  if (at > 0 && bytes[at - 1] !== 10) return false;
  let i = end;
  while (i - end < 16 && isBlank(bytes[i])) i++;
  const start = i;
  while (i - start < shortestAlone && i < bytes.length && bytes[i]! > 32) i++;
  return start > end && i - start === shortestAlone;
}

const shortestAlone = 8;
const isBlank = (code: number | undefined): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** How the words begin that `goesOn` lets follow at once. */
const startsOfKeyNames = new Set([...'acstkp'].map((char) => char.charCodeAt(0)));
