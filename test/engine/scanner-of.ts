import type { GatedFinder } from '../../engine/gate';
import { createScanner, indexFinders, type Scanner } from '../../engine/scanner';

/** A scanner of these finders alone. */
export const scannerOf = (
  finders: readonly GatedFinder[],
  providerOf = (detector: string): string => detector,
): Scanner => createScanner(indexFinders(finders), (number) => finders[number]!, providerOf);
