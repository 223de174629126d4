/** Finds what is written in an encoding: decodes around a hit and looks at the decoded text with the same finders. */
import type { GatedFinder } from '../gate';
import { lazy } from '../lazy';
import type { Provider } from '../provider';
import type { Candidate, Window } from '../types';
import { base64 } from './base64';
import { concatenation } from './concatenation';
import { escapes } from './escapes';
import type { Encoding } from './encoding';
import { hex } from './hex';

/** A text in an encoding in an encoding is decoded, one more is not. */
const deepest = 2;

/** Words of secrets without a vendor, as encoded configuration files have them. */
const genericWords = [
  'password',
  'PASSWORD',
  'passwd',
  'secret',
  'SECRET',
  '_TOKEN',
  '_token',
  'accessToken',
  'apiKey',
  'api_key',
  'API_KEY',
  '"auth":"',
  'Bearer ',
];
/** A private key is longer than anything else: an RSA key of 4,096 bits is 4,400 characters when encoded twice. */
const privateKeyReach = 8192;

/** Looks for secrets in a text: candidates with their fingerprints, as `Candidate.sealed`, in place of their values. */
export type FindIn = (text: string, facts: Omit<Window, 'text' | 'at' | 'keyword'>) => readonly Candidate[];

/**
 * @param providers their keywords are looked for in encoded form
 * @param findIn runs all finders over a decoded text
 */
export function encodedFinders(providers: () => readonly Provider[], findIn: FindIn): readonly GatedFinder[] {
  const words = lazy(() => [
    ...new Set(
      providers().flatMap(({ secrets }) =>
        secrets.flatMap(({ keywords = [], before = 0 }) => (before === 0 ? keywords : [])),
      ),
    ),
  ]);
  const encodings: readonly Encoding[] = [
    base64(() => [...words().filter((word) => word.length > 3), ...genericWords], 1000),
    base64(() => ['-----BEGIN '], privateKeyReach),
    hex(() => [...words(), ...genericWords]),
    ...escapes,
    concatenation,
  ];
  return encodings.map((encoding) => finderOf(encoding, findIn));
}

function finderOf(encoding: Encoding, findIn: FindIn): GatedFinder {
  const { name, before, after, gate } = encoding;
  return {
    detectors: [],
    // Worked out where they are asked for: with an index (engine/keyword-index.ts) they are not.
    get keywords() {
      return encoding.keywords;
    },
    before,
    after,
    gate: () => gate,
    find(window) {
      const { path, traits, language, depth = 0 } = window;
      if (depth >= deepest) return [];
      const decoded = encoding.decode(window);
      if (decoded === undefined) return [];
      const facts = { path, traits, language: decoded.language ?? language, depth: depth + 1 };
      return findIn(decoded.text, facts).flatMap((candidate): Candidate[] => {
        const source = decoded.sourceOf(candidate.start, candidate.end);
        if (source === undefined) return [];
        const { start, end, asItIs = false } = source;
        return [{ ...candidate, start, end, ...(asItIs ? {} : { encoding: [name, ...(candidate.encoding ?? [])] }) }];
      });
    },
  };
}
