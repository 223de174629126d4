import type { Engine } from '../engine';
import { expandTemplates, randomFrom } from '../template';
import type { CustomDetector } from './types';

/** An example that does not do what it says. */
export interface FailedExample {
  readonly kind: 'match' | 'miss';
  /** As it stands in the file: a template, no value. */
  readonly example: string;
}

/** A template is tried with so many fresh values. */
const rounds = 20;

/**
 * Tries a detector's examples.
 * @param engine with that detector; others may be in it
 */
export function checkExamples(engine: Engine, detector: CustomDetector): readonly FailedExample[] {
  const random = randomFrom(1);
  const fails =
    (kind: FailedExample['kind']) =>
    (example: string): boolean => {
      for (let i = 0; i < rounds; i++) {
        const text = expandTemplates(example, () => random.template(detector.sample ?? ''), random);
        const found = engine.scan(text).some((finding) => finding.detector === detector.id);
        if (found !== (kind === 'match')) return true;
      }
      return false;
    };
  const { match = [], miss = [] } = detector.examples ?? {};
  return [
    ...match.filter(fails('match')).map((example): FailedExample => ({ kind: 'match', example })),
    ...miss.filter(fails('miss')).map((example): FailedExample => ({ kind: 'miss', example })),
  ];
}
