import type { GatedFinder } from '../gate';
import type { Confidence } from '../types';

/** What is known of a detector of no vendor without running it. */
export interface GenericDetector {
  readonly id: string;
  readonly name: string;
  /** What it gives where nothing special speaks for or against; a finding carries its own. */
  readonly confidence: Confidence;
  /** Name for the variable that a fix reads. */
  readonly environmentVariable?: string;
}

/** A file of engine/generic: what it finds, and how. Its finders return candidates of its detectors only. */
export interface GenericFinder {
  readonly detectors: readonly GenericDetector[];
  readonly finders: readonly GatedFinder[];
}
