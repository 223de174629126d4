import { createEngine, uncheckedParts, type DetectorInfo, type GuidePart } from '../engine';

/** What is known of one provider's guide. */
interface GuideState {
  readonly provider: string;
  /** Parts read in the provider's documents. */
  readonly read: readonly GuidePart[];
  readonly unchecked: readonly GuidePart[];
  /** Date of the newest reading. */
  readonly on?: string;
  /** Calls that tell whether a key works: all, and those whose answers were read in the provider's documents. */
  readonly calls: number;
  readonly checkedCalls: number;
}

/**
 * How far the guides were compared with the providers' documents. JSON: `{ guides: [{ provider, read, unchecked, on?, calls, checkedCalls }] }`; text: a provider a line, the
 * sums in the end.
 */
export function listGuides(format: 'text' | 'json'): string {
  const providers = new Map<string, DetectorInfo>();
  for (const detector of createEngine().detectors.values())
    if (detector.guide !== undefined) providers.set(detector.provider, detector);
  const guides = [...providers.values()].map(stateOf);
  if (format === 'json') return JSON.stringify({ guides }, undefined, 2) + '\n';
  const width = Math.max(...guides.map(({ provider }) => provider.length));
  const lines = guides.map(
    ({ provider, read, unchecked, on, calls, checkedCalls }) =>
      `${provider.padEnd(width)}  ${(on ?? '').padEnd(10)}  ${read.length === 0 ? 'nothing read' : `read: ${read.join(', ')}`}${unchecked.length === 0 ? '' : `; not yet: ${unchecked.join(', ')}`}${calls === 0 ? '' : `; ${checkedCalls} of ${calls} calls read`}\n`,
  );
  const count = (holds: (state: GuideState) => boolean): number => guides.filter(holds).length;
  const sum = (of: (state: GuideState) => number): number => guides.reduce((total, state) => total + of(state), 0);
  return [
    ...lines,
    '\n',
    `${guides.length} guides: ${count(({ unchecked }) => unchecked.length === 0)} read in full, ${count(({ read, unchecked }) => read.length > 0 && unchecked.length > 0)} in part, ${count(({ read }) => read.length === 0)} not yet; ${sum(({ read }) => read.length)} of ${sum(({ read, unchecked }) => read.length + unchecked.length)} parts\n`,
    `${sum(({ calls }) => calls)} calls of ${count(({ calls }) => calls > 0)} providers: ${sum(({ checkedCalls }) => checkedCalls)} read in the provider’s documents\n`,
  ].join('');
}

function stateOf({ provider, guide }: DetectorInfo): GuideState {
  const unchecked = uncheckedParts(guide!);
  const parts: readonly GuidePart[] = ['create', 'check', 'rotate', 'revoke', 'prevent'];
  const read = parts.filter((part) => guide?.[part] !== undefined && !unchecked.includes(part));
  const on = guide?.read
    ?.map((reading) => reading.on)
    .sort()
    .at(-1);
  const alive = guide?.alive ?? [];
  return {
    provider,
    read,
    unchecked,
    ...(on === undefined ? {} : { on }),
    calls: alive.length,
    checkedCalls: alive.filter(({ checked }) => checked !== undefined).length,
  };
}
