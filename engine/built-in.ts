/**
 * What the engine is built of unless it is told otherwise. scripts/build.mjs puts another module in the place of this one: there the detectors are a bundle of
 * their own, read when something is hit, and the index of all keywords is a file.
 */
import { providers } from './detectors';
import type { KeywordIndex } from './keyword-index';
import type { Provider } from './provider';

export const builtInProviders = (): readonly Provider[] => providers;

/** The index of all that is built in, if it was worked out before. */
export const builtInIndex = (): KeywordIndex | undefined => undefined;
