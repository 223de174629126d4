import type { Candidate, Window } from '../types';
import type { Value } from './quoted-value';
import { judge } from './judge';
import type { NameMeaning } from './name';

/** What the judgement makes of a value whose place tells what it is; traced, whichever way it goes. */
export function judged(window: Window, meaning: NameMeaning, name: string, value: Value): readonly Candidate[] {
  const { start, end } = value;
  const detector = `assigned-${meaning.kind}`;
  const { confidence, evidence, score, refuted } = judge(
    meaning,
    { name, ...value },
    window.text.slice(start, end),
    window,
  );
  window.trace?.({
    ...{ detector, start, end, name },
    ...(confidence === undefined ? { reason: refuted ?? 'too little speaks for it' } : { confidence }),
    ...(score && { score }),
  });
  return confidence === undefined ? [] : [{ detector, start, end, confidence, evidence, name }];
}
