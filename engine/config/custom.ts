import { entropy } from '../checks/entropy';
import { isPlaceholder } from '../checks/placeholder';
import { nameOf } from '../context';
import type { Candidate, Finder, Window } from '../types';
import type { CompilePattern, CustomDetector, LinearPattern } from './types';

const defaultReach = 400;
/** Matches looked at in one window: more are no secrets but a pattern that fits everything. */
const mostMatches = 50;

/** Turns a project's detector into what the scanner runs. Its patterns are compiled at the first hit. */
export function customFinder(detector: CustomDetector, compile: CompilePattern): Finder {
  const reach = detector.reach ?? defaultReach;
  let compiled: { readonly pattern: LinearPattern; readonly except: readonly LinearPattern[] } | undefined;
  return {
    detectors: [detector.id],
    keywords: detector.keywords.map((keyword) => keyword.toLowerCase()),
    // One character more on either side shows whether a match was cut off.
    before: reach + 1,
    after: reach + 1,
    find(window) {
      compiled ??= { pattern: compile(detector.pattern), except: (detector.except ?? []).map(compile) };
      const found: Candidate[] = [];
      const { text } = window;
      const cutBefore = window.at === reach + 1;
      const cutAfter = text.length - window.at - window.keyword.length === reach + 1;
      let from = 0;
      for (let i = 0; i < mostMatches; i++) {
        const match = compiled.pattern.match(text, from);
        const whole = match?.span(0);
        if (match === undefined || whole === undefined) break;
        const [start, end] = whole;
        from = Math.max(end, start + 1);
        const value = match.span(detector.secretGroup ?? 0);
        const cutOff = (cutBefore && start === 0) || (cutAfter && end === text.length);
        if (value === undefined || value[0] === value[1] || cutOff) continue;
        const candidate = judged(detector, window, value, compiled.except);
        if (candidate !== undefined) found.push(candidate);
        if (from >= text.length) break;
      }
      return found;
    },
  };
}

function judged(
  detector: CustomDetector,
  { text, keyword }: Window,
  [start, end]: readonly [number, number],
  except: readonly LinearPattern[],
): Candidate | undefined {
  const value = text.slice(start, end);
  const least = detector.entropy ?? 0;
  if (entropy(value) < least || isPlaceholder(value)) return undefined;
  if (except.some((pattern) => pattern.match(value, 0) !== undefined)) return undefined;
  const name = nameOf(text, start);
  const publicPrefix = value.toLowerCase().startsWith(keyword) ? keyword.length : 0;
  return {
    detector: detector.id,
    start,
    end,
    confidence: detector.confidence ?? 'likely',
    evidence: [
      { kind: publicPrefix > 0 ? 'prefix' : 'near', detail: keyword },
      { kind: 'shape' },
      ...(least > 0 ? [{ kind: 'entropy' } as const] : []),
    ],
    publicPrefix,
    ...(name === undefined ? {} : { name }),
  };
}
