import { builtInProviders } from '../built-in';
import { genericDetectors } from '../generic';
import { loadLinear } from './linear';
import { emptyConfig, parseConfig } from './parse';
import type { CompilePattern, Config, ConfigProblem, CustomDetector } from './types';

/** A config whose detectors run. */
export interface ReadyConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Those of them that parsing alone does not show: patterns that cannot run, ids that are taken. */
  readonly unrunnable: readonly ConfigProblem[];
  /** Set if there are detectors. */
  readonly compile?: CompilePattern;
}

/** Where there is no `.offkey.json`. */
export const noConfig: ReadyConfig = { config: emptyConfig, problems: [], unrunnable: [] };

/**
 * Reads `.offkey.json` and compiles the patterns of its detectors: one that cannot run is told and left out.
 * @param taken is there a detector of this id already? Default: one of Offkey's
 */
export async function readConfig(text: string, taken = isOurs()): Promise<ReadyConfig> {
  const { config, problems, lineOf } = parseConfig(text);
  if (config.detectors.length === 0) return { config, problems, unrunnable: [] };
  const compile = await loadLinear();
  const unrunnable: ConfigProblem[] = [];
  const seen = new Set<string>();
  const detectors = config.detectors.filter((detector) => {
    const wrong =
      seen.has(detector.id) || taken(detector.id)
        ? `there is a detector "${detector.id}" already; give this one another id`
        : whatIsWrong(detector, compile);
    if (wrong !== undefined) unrunnable.push({ line: lineOf.get(detector)!, message: wrong });
    seen.add(detector.id);
    return wrong === undefined;
  });
  return {
    config: { ...config, detectors },
    problems: [...problems, ...unrunnable].sort((a, b) => a.line - b.line),
    unrunnable,
    ...(detectors.length === 0 ? {} : { compile }),
  };
}

/** Knows the ids of all detectors, without building what finds them. */
function isOurs(): (id: string) => boolean {
  let ids: Set<string> | undefined;
  return (id) =>
    (ids ??= new Set(
      [...genericDetectors, ...builtInProviders().flatMap(({ secrets }) => secrets)].map((one) => one.id),
    )).has(id);
}

function whatIsWrong(
  { id, pattern, secretGroup, except }: CustomDetector,
  compile: CompilePattern,
): string | undefined {
  for (const [field, source] of [
    ['pattern', pattern],
    ...(except ?? []).map((one) => ['except', one] as const),
  ] as const)
    try {
      const compiled = compile(source);
      if (compiled.match('', 0) !== undefined)
        return `"${field}" of ${id} matches an empty text; make it need something`;
      const has =
        field === 'except' ||
        secretGroup === undefined ||
        (typeof secretGroup === 'number' ? secretGroup <= compiled.groups : compiled.groupNames.has(secretGroup));
      if (!has) return `"pattern" of ${id} has no group ${secretGroup}; put the value in parentheses`;
    } catch (error) {
      return `"${field}" of ${id} is no pattern of RE2 (${(error as Error).message}); it has no look-around and no back-references`;
    }
  return undefined;
}
