/** Values that are told to people: in Markdown, in comments, in plain texts. */
import { kindOfName } from './name';
import type { Value } from './quoted-value';
import { isIdentifier } from './value';

/** Languages in which people are spoken to. */
const languages = new Set(['markdown', 'restructuredtext', 'plaintext', 'asciidoc']);
export const isProse = (language: string): boolean => languages.has(language);

/**
 * Behind a name in prose, `Password: `VALUE``, `**Password**: VALUE`, `password is VALUE`, `password `VALUE``, `| password | VALUE |`, or beside a user's,
 * `user/pass: admin / VALUE`. What is in code marks or quotes is taken as it is; a bare word only where nothing but a stop follows it on its line.
 */
const marked =
  /(?:[*_]{1,2})?(?:\s{0,2}[:=]|\s{1,2}(?:is|was|of|as|to|to be|will be)(?:\s{0,2}:)?|\s{0,12}\||\s)(?:[*_]{1,2})?\s{0,3}(?:[*_]{1,2})?(?:`(?=`))?([`"'“])([^`"'”\s|]{3,120})[`"'”]/y;
const bareWord =
  /(?:[*_]{1,2}:?|:[*_]{1,2}|\s{1,2}(?:is|was|will be)(?:\s{0,2}:)?|\s{0,12}\|)(?:\s{0,4}[*_]{1,2})?\s{1,12}([^\s`"'“*|()<>]{4,80}?)(?=[.,;)]?\s*(?:[\r\n|]|<br|$))/y;
const afterUser =
  /(?::|\s-)\s{1,3}[`"']?[\w.@-]{2,40}[`"']?\s{0,2}[/:]\s{0,2}([`"']?)([^\s`"'/]{4,80})\1(?=[.,;)]?\s*(?:[\r\n]|$))/y;
/** Behind `credentials`, `login`: a user's name and the password. */
const pairTold =
  /(?:\s(?:are|is))?\s?:?\s{1,3}[`"']?[\w.@-]{2,40}[`"']?\s{0,2}[/:]\s{0,2}([`"']?)([^\s`"'/]{4,80})\1(?=[.,;)]?\s*(?:[\r\n]|$))/y;
/** In front of `pass` in `user/pass`, `login and password`. */
const userBefore = /(?:user(?:name)?|login|email)\s{0,2}(?:\/|and|&|\+|:)\s{0,2}$/i;

/** Keys that are no secrets, and `pass` as a verb. */
/** Of a key that is told of with a blank in its name. */
export const isOtherKey = (text: string, nameStart: number): boolean =>
  otherBefore.test(text.slice(Math.max(0, nameStart - 20), nameStart));
const otherBefore = /\b(?:public|primary|foreign|sort|partition|host|next|page|csrf|gpg|pgp|ssh)\s$/i;
const isVerb = (text: string, nameStart: number, nameEnd: number): boolean =>
  /^PASS$|^pass(?![:=]|\s[:=])/i.test(text.slice(nameStart, nameEnd + 2)) && nameEnd - nameStart === 4;

/** @param nameEnd behind the name; the rest of its line is read */
export function toldValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
  if (userBefore.test(text.slice(Math.max(0, nameStart - 24), nameStart))) {
    afterUser.lastIndex = nameEnd;
    const pair = afterUser.exec(text);
    if (pair !== null) return valueAt(nameEnd + pair[0].length - pair[1]!.length, pair[2]!, pair[1]!);
  }
  if (/^credentials?$/i.test(text.slice(nameStart, nameEnd))) {
    pairTold.lastIndex = nameEnd;
    const pair = pairTold.exec(text);
    return pair === null ? undefined : valueAt(nameEnd + pair[0].length - pair[1]!.length, pair[2]!, pair[1]!);
  }
  if (isVerb(text, nameStart, nameEnd) || isOtherKey(text, nameStart)) return undefined;
  marked.lastIndex = nameEnd;
  const code = marked.exec(text);
  if (code !== null) return isName(code[2]!) ? undefined : valueAt(nameEnd + code[0].length - 1, code[2]!, code[1]!);
  bareWord.lastIndex = nameEnd;
  const word = bareWord.exec(text);
  return word === null || isName(word[1]!) ? undefined : valueAt(nameEnd + word[0].length, word[1]!, '');
}

/** What is told of is a name, of a field or of another secret: `password | db-password-v2`. */
const isName = (value: string): boolean => isIdentifier(value) || kindOfName(value) !== undefined;

const valueAt = (end: number, value: string, quote: string): Value => ({
  start: end - value.length,
  end,
  quote,
  by: 'comment',
});
