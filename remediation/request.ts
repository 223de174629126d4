import type { DetectorInfo, Finding } from '../engine';
import type { FixRequest } from './types';

/** What of the request the finding and its detector do not tell: the text, and what surrounds it. */
export type Surroundings = Pick<FixRequest, 'text' | 'path' | 'language' | 'companions' | 'traces' | 'project'>;

/** The request for the fix of a finding. */
export function requestFor(
  { start, end, encoding }: Pick<Finding, 'start' | 'end' | 'encoding'>,
  detector: Pick<DetectorInfo, 'name' | 'environmentVariable'> | undefined,
  surroundings: Surroundings,
): FixRequest {
  const environmentVariable = detector?.environmentVariable;
  return {
    ...surroundings,
    start,
    end,
    ...(encoding === undefined ? {} : { encoding }),
    ...(environmentVariable === undefined ? {} : { environmentVariable }),
    title: detector?.name ?? 'Secret',
  };
}
