import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import {
  configName,
  createEngine,
  readConfig,
  serializeBaseline,
  serializeIgnoreFile,
  type BaselineEntry,
  type Engine,
  type IgnoreEntry,
} from '../engine';
import { printable } from '../reports';
import { loadProject } from '../sources';
import { gitleaksConfig, gitleaksIgnore } from './import/gitleaks';
import { isObject, type Accepted, type Imported, type Importer, type Note } from './import/imported';
import {
  detectSecretsBaseline,
  gitguardianConfig,
  ignorePatterns,
  secretlintConfig,
  trufflehogConfig,
  trufflehogExcludes,
} from './import/others';

/** Files by their names; the first that fits. */
const importers: readonly (readonly [RegExp, Importer])[] = [
  [/^\.?gitleaks\.toml$/, gitleaksConfig],
  [/^\.gitleaksignore$/, gitleaksIgnore],
  [/^\.secrets\.baseline$/, detectSecretsBaseline],
  [/^\.secretlintrc(?:\.json|\.ya?ml)?$/, secretlintConfig],
  [/^\.secretlintignore$/, ignorePatterns],
  [/^\.gitguardian\.ya?ml$/, gitguardianConfig],
  [/^\.?trufflehog\.ya?ml$/, trufflehogConfig],
  [/trufflehog.*(?:exclude|ignore)|^\.trufflehog(?:ignore)?$/i, trufflehogExcludes],
];

/** Where people keep them: looked for if no file is named. */
const usual = [
  '.gitleaks.toml',
  'gitleaks.toml',
  '.gitleaksignore',
  '.secrets.baseline',
  '.secretlintrc',
  '.secretlintrc.json',
  '.secretlintrc.yml',
  '.secretlintrc.yaml',
  '.secretlintignore',
  '.gitguardian.yaml',
  '.gitguardian.yml',
  '.trufflehog.yaml',
  '.trufflehog.yml',
  '.trufflehog',
  '.trufflehogignore',
  'trufflehog-exclude.txt',
  'trufflehog-exclude-paths.txt',
];

export interface ImportArguments {
  readonly files: readonly string[];
  /** Say what would be kept, write nothing. */
  readonly dryRun?: boolean;
}

/** What is written. */
interface Written {
  readonly ignores: IgnoreEntry[];
  readonly baseline: Omit<BaselineEntry, 'line'>[];
}

/**
 * Turns the files of other scanners into `.offkey.json`, `.offkeyignore` and the baseline, and says of each line what became of it.
 * @returns the exit code: 0 all was kept, 1 something was not, 2 nothing could be read
 */
export async function importFiles({ files, dryRun }: ImportArguments): Promise<number> {
  const engine = createEngine();
  const project = await loadProject('.');
  const given =
    files.length > 0
      ? files.map((file) => resolve(file))
      : usual.map((name) => join(project.folder, name)).filter(isFile);
  if (given.length === 0)
    throw new Error(
      `there is no file of another scanner in ${relative('.', project.folder) || 'this folder'}; name one`,
    );
  const written: Written = { ignores: [], baseline: [] };
  let complete = true;
  let config = read(join(project.folder, configName)) ?? '{}\n';
  for (const file of given) {
    const text = read(file);
    if (text === undefined) throw new Error(`${relative('.', file)} does not exist`);
    const importer = importers.find(([name]) => name.test(basename(file)))?.[1];
    if (importer === undefined)
      throw new Error(`${relative('.', file)} is of no kind that can be read; there are ${usual.join(', ')}`);
    const imported = importer(text);
    const found = imported.accepted.flatMap((accepted) =>
      find(engine, accepted, dirname(file), project.folder, written),
    );
    const merged = await merge(config, imported, engine);
    config = merged.text;
    const notes = [...imported.notes, ...found, ...merged.notes].sort((a, b) => a.line - b.line);
    for (const { line, kept, message } of notes)
      process.stdout.write(`${relative('.', file)}:${line}: ${kept ? '' : 'not kept: '}${printable(message)}\n`);
    complete &&= notes.every(({ kept }) => kept);
  }
  if (dryRun !== true) write(project.folder, config, written, project.baselineFile, project.baseline);
  return complete ? 0 : 1;
}

/** Puts detectors, allowed places and exclusions into the text of `.offkey.json`; comments stay, what is there already is not added again. */
async function merge(
  text: string,
  imported: Imported,
  engine: Engine,
): Promise<{ text: string; notes: readonly Note[] }> {
  const notes: Note[] = [];
  const has = (list: readonly unknown[], one: unknown): boolean =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(one));
  let merged = text;
  const add = (
    field: string,
    values: readonly unknown[],
    same: (list: readonly unknown[], one: unknown) => boolean = has,
  ): void => {
    for (const value of values) {
      const config: unknown = parse(merged);
      const list = isObject(config) && Array.isArray(config[field]) ? (config[field] as unknown[]) : undefined;
      if (list !== undefined && same(list, value)) continue;
      const edits =
        list === undefined
          ? modify(merged, [field], [value], { formattingOptions: formatting })
          : modify(merged, [field, -1], value, { isArrayInsertion: true, formattingOptions: formatting });
      merged = applyEdits(merged, edits);
    }
  };
  // Each detector is tried on its own: one that cannot run is told and left out.
  const good: unknown[] = [];
  for (const detector of imported.detectors) {
    const id = engine.detectors.has(detector.id) ? `own-${detector.id}` : detector.id;
    const { problems } = await readConfig(JSON.stringify({ detectors: [{ ...detector, id }] }), () => false);
    if (problems.length === 0) good.push({ ...detector, id });
    else
      for (const { message } of problems)
        notes.push({ line: 1, kept: false, message: `the detector ${id}: ${message}` });
  }
  add('detectors', good, (list, one) =>
    list.some((other) => isObject(other) && isObject(one) && other['id'] === one['id']),
  );
  add('allow', imported.allow);
  add('exclude', [...new Set(imported.exclude)]);
  return { text: merged, notes };
}

const formatting = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** Finds the value that the other tool accepts, where it says, and accepts it in our way. The value itself goes nowhere. */
function find(engine: Engine, accepted: Accepted, base: string, folder: string, written: Written): Note[] {
  const { line, path, at, digest, name, into } = accepted;
  if (path === undefined)
    return [
      {
        line,
        kept: false,
        message: `${name}: in which file it stands is not said; \`offkey baseline create\` accepts what is there`,
      },
    ];
  const file = join(base, path);
  const text = isInside(file, folder) ? read(file) : undefined;
  if (text === undefined)
    return [{ line, kept: true, message: `${name} in ${path}: the file is gone, so there is nothing to accept` }];
  const below = relative(folder, file).split(sep).join('/');
  const lines = lineStarts(text);
  const found = engine.scan(text, { path: below }).filter((finding) => {
    const value = text.slice(finding.start, finding.end);
    if (digest !== undefined) return createHash(digest.algorithm).update(value).digest('hex') === digest.hex;
    return at === undefined || (lineAt(lines, finding.start) <= at && at <= lineAt(lines, finding.end));
  });
  if (found.length === 0)
    return [
      { line, kept: true, message: `${name} in ${path}: Offkey finds nothing there, so there is nothing to accept` },
    ];
  for (const { detector, fingerprint } of found)
    if (into === 'ignore') written.ignores.push({ detector, fingerprint, reason: `from another scanner: ${name}` });
    else written.baseline.push({ detector, fingerprint, path: below });
  return [{ line, kept: true, message: `${name} in ${path}: ${into === 'ignore' ? '.offkeyignore' : 'baseline'}` }];
}

function write(
  folder: string,
  config: string,
  { ignores, baseline }: Written,
  baselineFile: string,
  known: readonly BaselineEntry[],
): void {
  const put = (file: string, text: string): void => {
    if (read(file) === text) return;
    try {
      writeFileSync(file, text);
    } catch (error) {
      throw new Error(`cannot write ${relative('.', file)}: ${(error as Error).message}`, { cause: error });
    }
    process.stdout.write(`Wrote ${relative('.', file)}.\n`);
  };
  if (config.trim() !== '{}') put(join(folder, configName), config.endsWith('\n') ? config : `${config}\n`);
  const ignoreFile = join(folder, '.offkeyignore');
  if (ignores.length > 0) put(ignoreFile, ignores.reduce(serializeIgnoreFile, read(ignoreFile) ?? ''));
  if (baseline.length > 0) put(baselineFile, serializeBaseline([...known, ...baseline]));
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();
const read = (file: string): string | undefined => (isFile(file) ? readFileSync(file, 'utf8') : undefined);

/** A path that leads out of the project names no file of it. */
const isInside = (file: string, folder: string): boolean => !relative(folder, file).startsWith('..');

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
}
const lineAt = (starts: readonly number[], offset: number): number => starts.filter((start) => start <= offset).length;
