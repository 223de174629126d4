import { createEngine } from '../../../engine/engine';
import type { GenericFinder } from '../../../engine/generic/generic-finder';
import { randomFrom } from '../../../engine/template';

/** What one finder says of a text, without any other: `detector confidence value`. */
export function scanWith(finder: GenericFinder): (text: string, path?: string) => string[] {
  const engine = createEngine({ providers: [], finders: finder.finders });
  return (text, path = 'src/settings.py') =>
    engine
      .scan(text, { path })
      .map(({ detector, confidence, start, end }) => `${detector} ${confidence} ${text.slice(start, end)}`);
}

/** Random text from a template, other in each call and the same in each run. */
export function maker(seed: number): (template: string) => string {
  const random = randomFrom(seed);
  return (template) => random.template(template);
}
