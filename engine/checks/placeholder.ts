import { entropy } from './entropy';

/** Values that as a whole are a template, a mask or a stand-in. */
const whole =
  /^(?:\$\{.*\}|\$\(.*\)|\{\{.*\}\}|\{[\w .-]{0,40}\}|<[^<>]*>|%\w+%|%\([\w.]+\)s|\[[A-Za-z][\w -]*\]|__\w+__|@\w+@|[xX*.•?#_-]+)$/s;
/** Interpolation anywhere: part of the value is not in the text. */
const interpolation = /\$\{|\{\{|\}\}|<%|%\(\w+\)s|#\{|\$\(|<[a-z][\w -]{2,40}>/i;
/** Words that say "put yours here", at the edges of a word. */
const dummyWord =
  /(?:^|[^a-z])(?:example|sample|dummy|fake|changeme|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|placeholder|redacted|removed|insert[-_ ]|todo|fixme|foobar|deadbeef|your|enter[-_ ]|some[-_ ](?:secret|key|token)|not[-_ ]?(?:a[-_ ])?(?:real|secret)|put[-_ ]?your)/i;
const mask = /\*{4}|•{3}|\.{3}/;
/** One character again and again. In a long random value the vendor may have put one there (Dropbox: ten `A`), so it counts by its share. */
const run = /x{6,}|X{6,}|(.)\1{7,}/g;
const shareOfRuns = 0.25;
const series =
  'abcdefghijklmnopqrstuvwxyz|zyxwvutsrqponmlkjihgfedcba|01234567890123456789|98765432109876543210|qwertyuiop|asdfghjkl';

/**
 * Is a value a stand-in for a secret: a template, a mask, repeated or sequential characters, a dummy word? Cheap and conservative: a long random
 * value that happens to contain a dummy word in the middle of its characters is none. Takes the part behind a vendor's prefix.
 */
export function isPlaceholder(given: string): boolean {
  // How deep the lines of a value stand says nothing about it.
  const value = given.includes('\n') ? given.replace(/\n[ \t]+/g, '\n') : given;
  if (value === '' || whole.test(value) || interpolation.test(value) || mask.test(value)) return true;
  if ((value.match(run)?.join('').length ?? 0) >= value.length * shareOfRuns) return true;
  if (dummyWord.test(value) || /(?:example|changeme|placeholder)/i.test(value)) return true;
  if (value.length >= 8 && new Set(value).size <= Math.min(4, value.length / 6 + 1)) return true;
  if (value.length >= 12 && (repeats(value, 1) >= 0.55 || longerPeriods.some((n) => repeats(value, n) >= 0.75)))
    return true;
  return sequentialShare(value.toLowerCase()) >= 0.6 || (value.length >= 24 && entropy(value) < 2.2);
}

const longerPeriods = [2, 3, 4, 5, 6, 8, 10];

/** The share of a value's characters that are those of `period` before: `aaaabbbbcccc`, `abc123abc123`. Less than three periods tell nothing. */
function repeats(value: string, period: number): number {
  if (value.length < 3 * period) return 0;
  let same = 0;
  for (let i = period; i < value.length; i++) if (value[i] === value[i - period]) same++;
  return same / (value.length - period);
}

/** The share of a value's characters that stand in runs of four and more of the alphabet, the digits or the keyboard, either way. */
function sequentialShare(value: string): number {
  let covered = 0;
  for (let i = 0; i + 4 <= value.length;) {
    let run = 4;
    if (!series.includes(value.slice(i, i + run))) {
      i++;
      continue;
    }
    while (i + run < value.length && run < 26 && series.includes(value.slice(i, i + run + 1))) run++;
    covered += run;
    i += run;
  }
  return value.length === 0 ? 0 : covered / value.length;
}
