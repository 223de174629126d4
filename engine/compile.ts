import { entropy } from './checks/entropy';
import { isPlaceholder } from './checks/placeholder';
import { endsWord, goesOnBehindSign, isChecksumOfFile, isClassId, nameOf, standsAlone, startsWord } from './context';
import { gateOfNames, givenToName, isIdentifierName, lineBreaks, runsIntoWord, saysAnotherLine } from './given-name';
import { beginningOf, gateAround, gateOfStart, gateWithin, type GatedFinder } from './gate';
import { lazy } from './lazy';
import type { Secret } from './provider';
import type { Candidate, Confidence, Evidence, Window } from './types';

/** Characters from the keyword on that a match may need, unless the secret says otherwise. */
const defaultAfter = 400;
/** Characters between a near word and the value, unless the secret says otherwise. */
const defaultReach = 64;
/** The same for a word that confirms a value which has a form of its own, and for what begins the other half of a pair, which goes on behind it. */
const widerReach = 120;
/** A value that only a word vouches for is no longer than this, unless the secret says otherwise. */
const longestNearValue = 400;
const nearLines = 3;
/** The same for half of a pair: settings have other fields between its halves. */
const nearLinesOfPair = 6;
/** Of two vendors' claims to a value one wins: a form that a word confirms, then a form alone, then a word alone; of two words the nearer. */
const unconfirmed = 10_000;
const wordAlone = 100_000;

/** A pattern's match, with the span of its value. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Turns a secret's description into what the scanner runs. The pattern is compiled at the first hit: a thousand of them cost nothing at start. */
export function compile(described: Secret): GatedFinder {
  const secret = { ...described, pattern: inEitherCase(described.pattern) };
  const finder = secret.keywords === undefined ? nearFinder(secret) : keywordFinder(secret, secret.keywords);
  const { paths } = secret;
  return paths === undefined
    ? finder
    : { ...finder, find: (window) => (paths.test(window.path ?? '') ? finder.find(window) : []) };
}

/** Hexadecimal digits are the same number in capitals, and some programs print them so. */
function inEitherCase(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/\[(?:0-9a-f|a-f0-9)\](?=\{(?:[4-9]|\d\d))/g, '[0-9a-fA-F]');
  return source === pattern.source ? pattern : new RegExp(source, pattern.flags);
}

function keywordFinder(secret: Secret, keywords: readonly string[]): GatedFinder {
  const before = secret.before ?? 0;
  const margin = secret.near === undefined ? 0 : (secret.reach ?? widerReach) + 16;
  const sticky = lazy(() => new RegExp(secret.pattern.source, `${secret.pattern.flags}yd`));
  const search = lazy(() => new RegExp(secret.pattern.source, `${secret.pattern.flags}gd`));
  const start = lazy(() => ({ ...beginningOf(secret.pattern), startsWord: secret.unbounded !== true }));
  return {
    detectors: [secret.id],
    keywords: keywords.map((keyword) => keyword.toLowerCase()),
    ...(before === 0 ? { start } : {}),
    gate: lazy(() =>
      before === 0 ? gateOfStart(start()) : gateAround(secret.pattern, secret.unbounded !== true, before, 0),
    ),
    // One character more on either side shows whether a word goes on there; six show an escape.
    before: Math.max(before, margin) + 8,
    after: Math.max(secret.after ?? defaultAfter, margin) + 8,
    find(window) {
      const match =
        before === 0
          ? matchAt(sticky(), window.text, window.at, secret)
          : matchAround(search(), window, before, secret);
      if (match === undefined) {
        const { trace, at, keyword } = window;
        trace?.({ detector: secret.id, start: at, end: at + keyword.length, wordAlone: true });
        return [];
      }
      const evidence: Evidence[] = [{ kind: 'prefix', detail: window.keyword }];
      let distance = unconfirmed;
      if (secret.near !== undefined) {
        const near = nearest(secret.near, window.text, match, secret.reach ?? widerReach);
        if (near === undefined) return refused(secret, window, match, 'no word of the vendor stands near');
        evidence.push({ kind: 'near', detail: near.word });
        distance = near.distance;
      }
      const public_ = match.valueStart === window.at ? window.keyword.length : 0;
      return judged(secret, window, match, evidence, secret.confidence ?? 'likely', distance, public_);
    },
  };
}

function nearFinder(secret: Secret): GatedFinder {
  const named = new Set(secret.named?.map((word) => word.toLowerCase()));
  const words = [...new Set([...(secret.near ?? []).map((word) => word.toLowerCase()), ...named])];
  const reach = secret.reach ?? (secret.pairs === undefined ? defaultReach : widerReach);
  const mostLines = secret.pairs === undefined ? nearLines : nearLinesOfPair;
  const longest = secret.after ?? longestNearValue;
  const margin = reach + longest;
  const search = lazy(() => new RegExp(secret.pattern.source, `${secret.pattern.flags}gd`));
  return {
    detectors: [secret.id],
    keywords: words,
    gate: lazy(() => {
      const longestWord = words.reduce((most, { length }) => Math.max(most, length), 0);
      const within = gateWithin(secret.pattern, secret.unbounded !== true, reach, longest, longestWord);
      return gateOfNames(within, words, named);
    }),
    before: margin,
    after: margin,
    find(window) {
      const { text, at, keyword } = window;
      const out: Candidate[] = [];
      if (runsIntoWord(text, at)) return out;
      const wordEnd = at + keyword.length;
      // What lies beyond another occurrence of the word is that one's to find: so the work is linear however often the word stands there.
      const word = text.slice(at, wordEnd);
      const previous = at === 0 ? -1 : text.lastIndexOf(word, at - 1);
      const next = text.indexOf(word, wordEnd);
      const from = Math.max(0, at - margin, previous < 0 ? 0 : previous + word.length);
      for (const match of matches(
        search(),
        text,
        from,
        Math.min(text.length, wordEnd + reach, next < 0 ? text.length : next),
        secret,
      )) {
        const distance = match.start >= wordEnd ? match.start - wordEnd : at - match.end;
        if (distance < 0 || distance > reach) continue;
        if (!standsAlone(text, match.valueStart, match.valueEnd)) {
          refused(secret, window, match, 'it is a part of something longer');
          continue;
        }
        if (lineBreaks(text, Math.min(wordEnd, match.end), Math.max(at, match.start)) > mostLines) {
          refused(secret, window, match, 'the vendor’s word stands too many lines away');
          continue;
        }
        if (isChecksumOfFile(text, match.valueStart, match.valueEnd)) {
          refused(secret, window, match, 'it is a file’s checksum');
          continue;
        }
        if (isClassId(text, match.valueStart, match.valueEnd)) {
          refused(secret, window, match, 'it is the id of a class or a project');
          continue;
        }
        if (match.start > wordEnd && saysAnotherLine(text, wordEnd, match.start)) {
          refused(secret, window, match, 'the vendor’s word stands in a sentence before it');
          continue;
        }
        if (named.has(keyword) && !givenToName(text, at, wordEnd, match.valueStart, match.valueEnd)) {
          refused(secret, window, match, 'it is not given to the vendor’s name');
          continue;
        }
        const evidence: Evidence[] = [{ kind: 'near', detail: keyword }];
        // What follows the word belongs to it rather than what stands before it.
        const far = wordAlone + (match.start >= wordEnd ? distance : distance + reach);
        out.push(
          ...judged(secret, window, match, evidence, secret.confidence ?? 'possible', far, 0).flatMap((candidate) => {
            const kept = judgedByName(candidate, keyword, secret);
            return kept === undefined ? refused(secret, window, match, 'its name says it is an identifier') : [kept];
          }),
        );
      }
      return out;
    },
  };
}

function judged(
  secret: Secret,
  window: Window,
  match: Match,
  evidence: Evidence[],
  given: Confidence,
  distance: number,
  publicPrefix: number,
): Candidate[] {
  const { text } = window;
  const value = text.slice(match.valueStart, match.valueEnd);
  const least =
    secret.entropy !== undefined
      ? Math.min(secret.entropy, mostEntropy(value) * 0.8)
      : secret.keywords === undefined && value.length >= 12
        ? mostEntropy(value) * 0.72
        : 0;
  if (least > 0 && entropy(value) < least) return refused(secret, window, match, 'it does not look random');
  if (isPlaceholder(publicPrefix > 0 ? value.slice(publicPrefix) : value))
    return refused(secret, window, match, 'it is a placeholder');
  const verdict = secret.check?.(value);
  if (verdict === 'refuted')
    return refused(secret, window, match, 'its check says it is none, or an example that everybody has read');
  evidence.push({ kind: 'shape' });
  if (verdict !== undefined) evidence.push({ kind: 'checksum', against: verdict === 'invalid' });
  if (least > 0) evidence.push({ kind: 'entropy' });
  const confidence = verdict === 'valid' ? 'certain' : verdict === 'invalid' ? lowered(given) : given;
  const name = nameOf(text, match.valueStart);
  window.trace?.({ detector: secret.id, start: match.valueStart, end: match.valueEnd, confidence });
  return [
    {
      detector: secret.id,
      start: match.valueStart,
      end: match.valueEnd,
      confidence,
      evidence,
      publicPrefix,
      distance,
      ...(name === undefined ? {} : { name }),
    },
  ];
}

/** Tells who asks why a match is no finding. */
function refused(secret: Secret, { trace }: Window, match: Match, reason: string): [] {
  trace?.({ detector: secret.id, start: match.valueStart, end: match.valueEnd, reason });
  return [];
}

const secretName = /token|key|secret|passw|pwd|credential|auth/i;

/** What the name says of a value that only a word vouches for: an identifier is none; a vendor's word and "key" in one name say more than a word nearby. */
function judgedByName(candidate: Candidate, word: string, secret: Secret): Candidate | undefined {
  const { name } = candidate;
  if (name === undefined) return candidate;
  if (isIdentifierName(name) && !isIdentifierName(secret.environmentVariable ?? '')) return undefined;
  const squeezed = name.toLowerCase();
  return candidate.confidence === 'possible' && squeezed.includes(word) && secretName.test(name)
    ? { ...candidate, confidence: 'likely' }
    : candidate;
}

const lowered = (confidence: Confidence): Confidence => (confidence === 'certain' ? 'likely' : 'possible');

/**
 * What a value of this length and alphabet may have. A random one has more than 0.8 of it in all but one of some hundred cases, more than 0.72 in all but one of
 * some thousand; words and counters have less.
 */
function mostEntropy(value: string): number {
  const alphabet = /^[0-9]+$/.test(value)
    ? 10
    : hexadecimal.test(value)
      ? 16
      : /^[0-9a-z]+$|^[0-9A-Z]+$/.test(value)
        ? 36
        : 64;
  return Math.min(Math.log2(alphabet), Math.log2(value.length));
}

/** With what a vendor may write in front of it. */
const hexadecimal = /^(?:.{0,11}[^0-9a-fA-F])?[0-9a-fA-F-]{16,}$|^[0-9a-fA-F-]+$/;

function toMatch(found: RegExpExecArray): Match {
  const whole = found.indices![0]!;
  const value = found.indices!.groups?.secret ?? whole;
  return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
}

const bounded = (text: string, match: Match, secret: Secret): boolean =>
  secret.unbounded === true ||
  (startsWord(text, match.start) && endsWord(text, match.end) && !goesOnBehindSign(text, match.end));

function matchAt(sticky: RegExp, text: string, at: number, secret: Secret): Match | undefined {
  sticky.lastIndex = at;
  const found = sticky.exec(text);
  if (found === null) return undefined;
  const match = toMatch(found);
  return bounded(text, match, secret) ? match : undefined;
}

/** The match that contains the keyword at `window.at`, starting at most `before` characters in front of it. */
function matchAround(search: RegExp, window: Window, before: number, secret: Secret): Match | undefined {
  if (secret.unbounded !== true && insideWord(window.text, window.at, before)) return undefined;
  for (const match of matches(search, window.text, Math.max(0, window.at - before), window.at + 1, secret))
    if (match.end >= window.at + window.keyword.length) return match;
  return undefined;
}

/** Do letters and digits run on without a break through all places where a match could start? Then none can: it would start inside a word. */
function insideWord(text: string, at: number, before: number): boolean {
  for (let i = at; i >= at - before; i--) if (i <= 0 || startsWord(text, i)) return false;
  return true;
}

/** Bounded matches that start in [from, to), one after the other. */
function* matches(search: RegExp, text: string, from: number, to: number, secret: Secret): Generator<Match> {
  // What starts behind `to` is not looked for: at most one value's length is read beyond it.
  const limited = text.slice(0, to + (secret.after ?? longestNearValue));
  let next = from;
  for (;;) {
    search.lastIndex = next;
    const found = search.exec(limited);
    if (found === null || found.index >= to) return;
    const match = toMatch(found);
    const fits = bounded(text, match, secret);
    if (fits) yield match;
    next = fits ? Math.max(match.end, match.start + 1) : nextWord(text, match.start);
  }
}

/** Behind the run of letters and digits at `at`: no bounded match starts inside it. */
function nextWord(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && !endsWord(text, i)) i++;
  return i;
}

function nearest(
  words: readonly string[],
  text: string,
  match: Match,
  reach: number,
): { word: string; distance: number } | undefined {
  const from = Math.max(0, match.start - reach);
  const around = text.slice(from, Math.min(text.length, match.end + reach)).toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    const lower = word.toLowerCase();
    for (let i = around.indexOf(lower); i >= 0; i = around.indexOf(lower, i + 1)) {
      const start = from + i;
      const end = start + lower.length;
      const distance =
        end <= match.valueStart ? match.valueStart - end : start >= match.valueEnd ? start - match.valueEnd : 0;
      if (best === undefined || distance < best.distance) best = { word, distance };
    }
  }
  return best;
}
