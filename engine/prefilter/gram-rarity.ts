/**
 * How rare four characters are in source code: the prefilter knows each keyword by its rarest part. Common ones were counted (common-grams.ts); of the others
 * it is guessed from counts of pairs of characters in 180 MB of JavaScript, Go, Python, documentation and configuration, case folded.
 */
import { commonGrams, leastOfOthers } from './common-grams';
import { lazy } from '../lazy';

/** Classes of characters: a to z, a digit, anything else. */
const digit = 26;
const other = 27;

/** By class and the class after it: how improbable that is, in half bits, `a` for 0. */
const following = [
  'qlijrokvlvngihvkvghgknponsmi',
  'inmogonuiitgpshotilqhtsritig',
  'hqlphqqhmwjjnrfqtjnglptspzkg',
  'ionjeorshutmpqjoqlkolqqpoxjd',
  'kqjjnlmtpttklhpmnghisnnjoyne',
  'iqnojirugwwjongpyjllhuuupxje',
  'mroqfpmkixtkojhpvkiklrtutskd',
  'gsqqdrutfxtqosirwlnjmutxsvof',
  'mnjjlikytysikehmvlhhwmxpzmqk',
  'kqpqdrrpospqpqipprepkmnsrsog',
  'ipnndplrivunploptpjpnsovsvkd',
  'hppkflrtgvqhsphpvpjjippwlwqf',
  'fkqlerstiusmkqhhwqkmkruvsynf',
  'iriiimhtkvooqoiowrhflnuypxrf',
  'mlkiqjnwmrlkjflizfkkjllsvxrh',
  'grnofqsokypiosgkvgkhkrstowng',
  'nomoqqrrptsolqrpnmnkcrqrrqjf',
  'iqmnenkuiyoomihqwikjkpswmzmf',
  'lqkqgrqljynooqklsojfktpukvod',
  'ismpgptghzvoprimxikljsrrjwke',
  'mllmgmnwizxhjgqkufihvvwkytkm',
  'epnneprqjxvonpklqpmospopvtif',
  'gpnnhprhfuqoojiothjpqmosvtmf',
  'klkmklvukxurorpivrphsrsrrucg',
  'ppopnqttmwumhjnevnhirqottrpd',
  'iqnpcqppjsrnpqlqqmoqjqonnkkf',
  'nnnnnnvvuxvsrvvtxusrtrwhxycd',
  'lnlommpqltsoonnmvllkonpotvkb',
];
/** By class: how improbable it is where a gram starts. */
const first = 'jnllimnnktplmjkltjjimopnoujd';

const classes = 28;

/** By code: its class, and what one character of a class of many is rarer than the class, in half bits. */
const classOf = new Uint8Array(128);
const withinClass = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = code >= 97 && code <= 122;
  const isDigit = code >= 48 && code <= 57;
  classOf[code] = letter ? code - 97 : isDigit ? digit : other;
  withinClass[code] = letter
    ? 0
    : isDigit
      ? 6
      : code === 0x20
        ? 1
        : '_-./":='.includes(String.fromCharCode(code))
          ? 7
          : 11;
}

/** By class and the class after it, in half bits. */
const pairs = new Uint8Array(classes * classes);
following.forEach((row, before) => {
  for (let after = 0; after < classes; after++) pairs[before * classes + after] = row.charCodeAt(after) - 97;
});

const counted = lazy(() => {
  const halfBits = new Map<number, number>();
  for (const [rarity, grams] of commonGrams)
    for (let i = 0; i < grams.length; i += 4)
      halfBits.set(
        keyOf((at) => grams.charCodeAt(i + at)),
        rarity,
      );
  return halfBits;
});

const keyOf = (codeAt: (index: number) => number): number =>
  (codeAt(0) | (codeAt(1) << 8) | (codeAt(2) << 16) | (codeAt(3) << 24) | 0x20202020) >>> 0;

/**
 * Where the rarest four characters start.
 * @param codes four or more lower-case ASCII characters
 */
export function rarestGram(codes: Uint8Array): number {
  let best = 0;
  let bestRarity = -1;
  const common = counted();
  // The pairs that end two, one and no character before the one looked at.
  let two = 0;
  let one = 0;
  let before = classOf[codes[0]!]!;
  for (let i = 1; i < codes.length; i++) {
    const code = codes[i]!;
    const now = classOf[code]!;
    const pair = pairs[before * classes + now]! + withinClass[code]!;
    if (i >= 3) {
      const start = codes[i - 3]!;
      const guessed = first.charCodeAt(classOf[start]!) - 97 + withinClass[start]! + two + one + pair;
      const rarity = common.get(keyOf((at) => codes[i - 3 + at]!)) ?? Math.max(guessed, leastOfOthers);
      if (rarity > bestRarity) {
        bestRarity = rarity;
        best = i - 3;
      }
    }
    two = one;
    one = pair;
    before = now;
  }
  return best;
}
