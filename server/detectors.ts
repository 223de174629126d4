import type { DetectorInfo, Engine } from '../engine';

/** What is known of detectors, Offkey's and the projects'. Offkey's are read at the first question: where nothing is found, they need neither time nor memory. */
export interface Detectors {
  get(id: string): DetectorInfo | undefined;
  all(): ReadonlyMap<string, DetectorInfo>;
  /** Adds one of a project. */
  add(detector: DetectorInfo): void;
}

export function createDetectors(engine: Engine): Detectors {
  const own = new Map<string, DetectorInfo>();
  return {
    get: (id) => own.get(id) ?? engine.detectors.get(id),
    all: () => new Map([...engine.detectors, ...own]),
    add: (detector) => void own.set(detector.id, detector),
  };
}
