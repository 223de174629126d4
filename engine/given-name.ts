/** What the name says that a value is given to: an identifier, or a vendor's secret. */
import type { Gate } from './gate';

const identifierName = [
  /(?:uuid|guid|(?<!api_?)hash|sha_?\d*|md5|digest|checksum|commit|revision|etag|integrity|fingerprint|signature|_org)$/i,
  /(?:trace|request|client|application|account|project|org|organi[sz]ation|tenant|workspace|team|user|store|site|customer|environment|service|cloud)[_-]?id$/i,
  /(?:app[_-]id|APP_ID|[aA]ppI[dD])$/,
  /(?:public|publishable|site)[_-]?key$/i,
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

/** So far behind a word a value may be given to the name it stands in. */
const longestDeclaration = 72;
/** What may stand between a vendor's word and the value that a name with this word, or a member of it, is given. */
const declaration = /^[\w\s.\-"'`:=>|?+(){}[\],@]{0,72}/;
const operator = /[=:>(,]|\s--?\w/;
const secretWord = /token|key|secret|passw|pwd|cred|auth|api|\bpat\b/i;
const operatorFirst = /^["'`\])]{0,3}\s{0,8}(?:[:?|+]{0,3}=>?|\|\|:|:)\s{0,8}["'`]?/;
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

/**
 * Does the word that ends at `wordEnd` belong to a secret's name that the value at `start` is given to: `front_api_token = …`,
 * `new Front({ token: … })`, `front: …`?
 */
export function givenToName(text: string, wordEnd: number, start: number, value: string): boolean {
  if (start < wordEnd || start - wordEnd > longestDeclaration) return false;
  const between = text.slice(wordEnd, start);
  if (declaration.exec(between)![0].length < between.length || goesOn(text[wordEnd - 1]!, between)) return false;
  if (operatorFirst.exec(between)?.[0].length === between.length) return !digest.test(value);
  return (
    secretWord.test(between) &&
    operator.test(between) &&
    lineBreaks(between, 0, between.length) <= 1 &&
    (between.match(/\w+/g) ?? []).length <= 6
  );
}

/**
 * The gate of a finder that looks for words: no longer word may run into one, and one of everyday speech, which is met everywhere, must look
 * like a part of such a name. Then `otherwise` is asked.
 * @param words all words of the finder, in lower case; `named` are those of everyday speech
 */
export function gateOfNames(otherwise: Gate, words: readonly string[], named: ReadonlySet<string>): Gate {
  const length = Math.max(...words.map((word) => word.length)) + longestDeclaration;
  const mayBeNamed = (here: string): boolean =>
    words.some((word) => {
      if (here.slice(0, word.length).toLowerCase() !== word) return false;
      if (!named.has(word)) return true;
      const after = here.slice(word.length);
      if (goesOn(here[word.length - 1]!, after)) return false;
      const reachable = declaration.exec(after)![0];
      return operatorFirst.test(reachable) || (secretWord.test(reachable) && operator.test(reachable));
    });
  return {
    bytes: (bytes, at) =>
      !(at > 0 && runsOn(bytes[at - 1]!, bytes[at]!)) &&
      (named.size === 0 || mayBeNamed(String.fromCharCode(...bytes.subarray(at, at + length)))) &&
      otherwise.bytes(bytes, at),
    text: (text, at) =>
      !(at > 0 && runsOn(text.charCodeAt(at - 1), text.charCodeAt(at))) &&
      (named.size === 0 || mayBeNamed(text.slice(at, at + length))) &&
      otherwise.text(text, at),
  };
}
