/** Several values at once: lists (`passwords: ["…", "…"]`), and names and values side by side (`user, password = "shop", "…"`). */
import { bareValue } from './bare-value';
import { afterPrefix, skipBlanks, type Value } from './quoted-value';

/** So many values of a list are looked at. */
const longestList = 12;

/** What stands between a name and its list: an operator, perhaps a type, and a bracket: `= [`, `: [`, `:= []string{`, `= Arrays.asList(`, `= ("…",)`. */
const listOpen =
  /["'`]?\s{0,4}\]?\s{0,4}(?::[^=\n]{1,30}=|=>|:=|=|:)\s{0,4}(?:new\s\w{0,12}|\[\]\w{1,12}|&?(?:vec!|Arrays\.asList|List\.of|Set\.of|listOf|setOf|arrayOf|Array|set|frozenset|list|tuple))?\s{0,2}(?:\[\]\s?)?[[({]{1,2}\s{0,60}(?=[bBrRuUfFlLN@$]{0,2}["'`])/y;
const nextItem = /\s{0,4},\s{0,60}(?=[bBrRuUfFlLN@$]{0,2}["'`])/y;
const listEnd = /\s{0,60},?\s{0,60}[\])}]/y;
/** A list of YAML: each item on a line of its own, no deeper than needed. */
const lineItem = /[ \t]{0,4}\r?\n[ ]{0,40}- {1,4}(?=\S)/y;
const nothingBehind = /[ \t]{0,20}(?:#[^\n]{0,80})?(?=\r?\n|$)/y;

/** @param nameEnd behind the name @returns all values of the list that it is given, none where it is given none or a list of other things */
export function listedUnder(text: string, nameEnd: number, language: string): readonly Value[] {
  listOpen.lastIndex = nameEnd;
  if (!listOpen.test(text)) return linesUnder(text, nameEnd, language);
  const values: Value[] = [];
  for (let at = listOpen.lastIndex; values.length < longestList; at = nextItem.lastIndex) {
    const value = afterPrefix(text, at, 'operator');
    if (value === undefined) return values;
    values.push(value);
    nextItem.lastIndex = value.end + 1;
    if (nextItem.test(text)) continue;
    listEnd.lastIndex = value.end + 1;
    // What stands in brackets with anything else is no list: an index, a call, a map.
    return listEnd.test(text) ? values : [];
  }
  return values;
}

function linesUnder(text: string, nameEnd: number, language: string): readonly Value[] {
  if (!/yaml|compose|actions/.test(language)) return [];
  const colon = /["']?:/y;
  colon.lastIndex = nameEnd;
  if (!colon.test(text)) return [];
  const values: Value[] = [];
  for (let at = colon.lastIndex; values.length < longestList;) {
    lineItem.lastIndex = at;
    if (!lineItem.test(text)) return values;
    const start = lineItem.lastIndex;
    const value =
      afterPrefix(text, start, 'operator') ??
      (/[|>&*!{[]/.test(text[start]!) ? undefined : bareValue(text, start, language, false));
    if (value === undefined) return values;
    at = value.end + value.quote.length;
    nothingBehind.lastIndex = at;
    // `- name: x` is a map.
    if (!nothingBehind.test(text) || text[value.end - 1] === ':') return values;
    values.push(value);
    at = nothingBehind.lastIndex;
  }
  return values;
}

const namesBefore =
  /^[ \t]*(?:(?:const|let|var|my|local|auto)\s{1,4})?[([]?\s?((?:[$@]?[\w.]{1,40}\s?,\s?){0,4})[$@]?$/;
const namesBehind = /((?:\s?,\s?[$@]?[\w.]{1,40}){0,4})\s?[)\]]?\s{0,4}:?=(?![=>])\s{0,4}[([]?\s?/y;
const item =
  /\s{0,4}(?:([bBrRuUfFlL@]{0,2})(["'`])((?:(?!\2)[^\\\n]|\\.){0,200})\2|([\w.$[\]]{1,60}))\s{0,2}([,)\];\n]|$)/y;

/** The value at the place of the name, where names and values stand side by side. */
export function besideOthers(text: string, nameStart: number, nameEnd: number): Value | undefined {
  const before = namesBefore.exec(
    text.slice(Math.max(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart - 90), nameStart),
  );
  if (before === null) return undefined;
  namesBehind.lastIndex = nameEnd;
  const behind = namesBehind.exec(text);
  const place = (before[1]!.match(/,/g) ?? []).length;
  if (behind === null || (place === 0 && behind[1] === '')) return undefined;
  let at = namesBehind.lastIndex;
  for (let index = 0; ; index++) {
    item.lastIndex = at;
    const found = item.exec(text);
    if (found === null) return undefined;
    if (index === place) {
      if (found[3] === undefined || found[3] === '') return undefined;
      const start = text.indexOf(found[2]!, at) + 1;
      return { start, end: start + found[3].length, quote: found[2]!, by: 'operator' };
    }
    if (found[5] !== ',') return undefined;
    at = skipBlanks(text, item.lastIndex);
  }
}
