/** Values that something is compared with, behind its name or in front of it: in conditions and in what tests assert. */
import { afterPrefix, skipBlanks, type Value } from './quoted-value';

/** `.equals("…")`; `.to eq("…")`, `).toBe("…")`, `()).isEqualTo("…")` behind what is expected. */
const method =
  /(?:\(\))?\s{0,20}\.(?:equals|equalsIgnoreCase|compareTo|eq|isEqualTo|toBe|toEqual|ShouldBe|Should\(\)\s{0,20}\.Be|Be)\(\s{0,4}/y;
/** What a stand-in is to answer: `when(config.getPassword()).thenReturn("…")`, `receive(:token).and_return('…')`. */
const answer =
  /(?:\(\))?\)\s{0,20}\.(?:thenReturn|willReturn|returns|Returns|and_return|andReturn|mockReturnValue)\(\s{0,4}/y;
const expectation =
  /(?:\(\))?\)\s{0,20}(?:\.(?:to|not|be|is|have|should|deep)){0,3}[. ](?:eq|eql|equals?|toBe|toEqual|toStrictEqual|isEqualTo|be|should eq)[( ]\s{0,2}/y;
const asserted =
  /\b(?:assert\w*|expect\w*|\w*equals?|is|eq|same|verify)[!?]?[ (]\s{0,4}(?:[a-z]\w{0,2},\s{0,2})?(?:\w+\.)*$/i;
/** In front of the name: `"…" == `, `"…".equals(`, `assertEquals("…", `. */
const before =
  /(["'])((?:(?!\1)[^\\\n]){1,60})\1(?:\s{0,2}[!=]==?\s{0,2}|\.equals(?:IgnoreCase)?\(|,\s{0,2})(?:\w{1,30}\.){0,4}$/;
const assertion = /\b(?:assert\w*|expect\w*|\w*equals?|is|eq|same)[!?]?[ (]\s{0,4}(?:[a-z]\w{0,2},\s{0,2})?$/i;

/**
 * @param at behind the name
 * @param word what is compared begins here: the last part of a dotted name
 */
export function comparedValue(text: string, nameStart: number, at: number): Value | undefined {
  method.lastIndex = at;
  if (method.test(text)) return afterPrefix(text, method.lastIndex, 'comparison');
  answer.lastIndex = at;
  if (answer.test(text)) return afterPrefix(text, answer.lastIndex, 'comparison');
  expectation.lastIndex = at;
  if (expectation.test(text) && expectBefore.test(text.slice(Math.max(0, nameStart - 60), nameStart)))
    return afterPrefix(text, expectation.lastIndex, 'comparison');
  const called = text.startsWith('()', at) ? at + 2 : at;
  if (text[called] === ',' && asserted.test(text.slice(Math.max(0, nameStart - 60), nameStart)))
    return afterPrefix(text, matcher(text, skipBlanks(text, called + 1)), 'comparison');
  return undefined;
}

/** Behind the bracket of `is("…")`, `equalTo("…")`, if one of these stands there. */
function matcher(text: string, at: number): number {
  const found = /^(?:is|eq|equalTo)\(/.exec(text.slice(at, at + 8));
  return at + (found?.[0].length ?? 0);
}

const expectBefore = /\b(?:expect|assert\w*|is_expected|that)[ (]\s{0,2}(?:\w+\.)*$/i;

/** `"…" == password`, `"…".equals(password)`, `assertEquals("…", user.getPassword())`. @param nameEnd behind the name */
export function valueBefore(text: string, nameStart: number, nameEnd: number): Value | undefined {
  const from = Math.max(0, nameStart - 130);
  const found = before.exec(text.slice(from, nameStart));
  if (found === null || /^\s*(?:=|["'`[.])/.test(text.slice(nameEnd, nameEnd + 4))) return undefined;
  if (/,\s*(?:\w+\.)*$/.test(found[0]) && !assertion.test(text.slice(from, from + found.index))) return undefined;
  const start = from + found.index + 1;
  return { start, end: start + found[2]!.length, quote: found[1]!, by: 'comparison' };
}
