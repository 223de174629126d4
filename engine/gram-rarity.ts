/**
 * How rare four characters are in source code, from counts of pairs of characters in 180 MB of JavaScript, Go, Python, documentation and
 * configuration, case folded: the prefilter knows each keyword by its rarest part.
 */

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

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? digit : other;
}

/** What one character of a class of many is rarer than the class, in half bits. */
function withinClass(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 48 && code <= 57) return 6;
  if (code === 0x20) return 1;
  return '_-./":='.includes(String.fromCharCode(code)) ? 7 : 11;
}

/** Half bits of rarity of the four lower-case characters from `at` on. */
export function rarityOf(codes: Uint8Array, at: number): number {
  let before = classOf(codes[at]!);
  let rarity = first.charCodeAt(before) - 97 + withinClass(codes[at]!);
  for (let k = 1; k < 4; k++) {
    const code = codes[at + k]!;
    const now = classOf(code);
    rarity += following[before]!.charCodeAt(now) - 97 + withinClass(code);
    before = now;
  }
  return rarity;
}
