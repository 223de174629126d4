import { createEngine } from '../engine';

/** The list of detectors. JSON is stable: `{ detectors: [{ id, provider, name, confidence, keywords, environmentVariable? }] }`. */
export function listDetectors(format: 'text' | 'json'): string {
  const detectors = [...createEngine().detectors.values()].map(
    ({ id, provider, name, confidence, keywords, environmentVariable }) => ({
      id,
      provider,
      name,
      confidence,
      keywords,
      ...(environmentVariable === undefined ? {} : { environmentVariable }),
    }),
  );
  if (format === 'json') return JSON.stringify({ detectors }, undefined, 2) + '\n';
  const width = Math.max(...detectors.map(({ id }) => id.length));
  return detectors
    .map(({ id, name, confidence }) => `${id.padEnd(width)}  ${confidence.padEnd(8)}  ${name}\n`)
    .join('');
}
