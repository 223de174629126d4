import type { ClientAbilities, Settings } from './protocol';

export const defaultSettings: Settings = {
  enable: true,
  minimumConfidence: 'possible',
  exclude: [],
  scan: { includeIgnored: false, maximumFileSize: 50 },
  liveness: { enabled: true },
  fix: { stores: [], prefix: '' },
};

/** Initialization options: the section itself, or an object that holds it as `offkey`. */
export function sectionOf(options: unknown): unknown {
  return isObject(options) && 'offkey' in options ? options.offkey : options;
}

/** What the client says of itself in the initialization options. */
export const abilitiesOf = (options: unknown): ClientAbilities => ({
  commands: isObject(options) && isStrings(options.commands) ? (options.commands as readonly string[]) : [],
  picksFiles: isObject(options) && options.picksFiles === true,
});

/** Settings as a client sent them, and what is wrong with them: each wrong one keeps its default. */
export function readSettings(given: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read = <T>(
    source: unknown,
    path: string,
    key: string,
    fallback: T,
    fits: (value: unknown) => boolean,
    wanted: string,
  ): T => {
    const value = isObject(source) ? source[key] : undefined;
    if (value === undefined || value === null) return fallback;
    if (fits(value)) return value as T;
    problems.push(`offkey.${path}${key}: expected ${wanted}; the default is used`);
    return fallback;
  };
  if (given !== undefined && given !== null && !isObject(given))
    problems.push('offkey: expected an object of settings; the defaults are used');
  const part = (key: string): unknown => {
    const value = isObject(given) ? given[key] : undefined;
    if (value !== undefined && value !== null && !isObject(value))
      problems.push(`offkey.${key}: expected an object; the defaults are used`);
    return value;
  };
  const scan = part('scan');
  const fix = part('fix');
  const liveness = part('liveness');
  const d = defaultSettings;
  const settings: Settings = {
    enable: read(given, '', 'enable', d.enable, isBoolean, 'true or false'),
    minimumConfidence: read(
      given,
      '',
      'minimumConfidence',
      d.minimumConfidence,
      (value) => ['certain', 'likely', 'possible'].includes(value as string),
      '"certain", "likely" or "possible"',
    ),
    exclude: read(given, '', 'exclude', d.exclude, isStrings, 'a list of patterns'),
    scan: {
      includeIgnored: read(scan, 'scan.', 'includeIgnored', d.scan.includeIgnored, isBoolean, 'true or false'),
      maximumFileSize: read(
        scan,
        'scan.',
        'maximumFileSize',
        d.scan.maximumFileSize,
        (value) => typeof value === 'number' && value > 0,
        'a number of megabytes above 0',
      ),
    },
    liveness: {
      enabled: read(liveness, 'liveness.', 'enabled', d.liveness.enabled, isBoolean, 'true or false'),
    },
    fix: {
      stores: read(fix, 'fix.', 'stores', d.fix.stores, isStrings, 'a list of stores'),
      prefix: read(fix, 'fix.', 'prefix', d.fix.prefix, (value) => typeof value === 'string', 'a text'),
    },
  };
  return { settings, problems };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
