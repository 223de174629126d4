import { mkdirSync, writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { createEngine } from '../engine';
import {
  findMeant,
  forPrograms,
  inventoryMarkdown,
  inventoryOf,
  leakMarkdown,
  leakReport,
  writeReplacements,
  type SearchProgress,
} from '../response';
import { scanPaths } from '../sources';

export interface LeakArguments {
  readonly format: 'markdown' | 'json';
  /** Writes the file for git-filter-repo there instead of a report. */
  readonly replacements?: string;
}

/** Prints what to do about one key. Gives the exit code: 0, or 2 where the search was stopped. */
export async function leak(meant: string, args: LeakArguments): Promise<number> {
  const engine = createEngine();
  const folder = process.cwd();
  const found = await findMeant(engine, folder, meant);
  const [first] = found;
  if (first === undefined)
    throw new Error(`no secret is found at ${meant}. \`offkey scan --no-ignore\` lists what there is.`);
  if (new Set(found.map(({ finding }) => finding.fingerprint)).size > 1)
    throw new Error(
      `there are several secrets at ${meant}. Name one by its fingerprint: ${found.map(({ finding }) => `${finding.fingerprint} (${finding.detector}, ${finding.redacted})`).join(', ')}`,
    );
  if (args.replacements !== undefined) {
    if (!writeReplacements(engine, first, args.replacements)) throw new Error(changed(first.path));
    process.stderr.write(`offkey: ${args.replacements} holds the value. Delete it when the history is rewritten.\n`);
    return 0;
  }
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const report = await leakReport(engine, {
    ...first,
    folder,
    signal: interrupted.signal,
    ...(isatty(2) ? { onProgress: show } : {}),
  });
  if (isatty(2)) process.stderr.write('\r\x1b[K');
  if (report === undefined) throw new Error(changed(first.path));
  process.stdout.write(
    args.format === 'json' ? `${JSON.stringify(forPrograms(report), undefined, 2)}\n` : leakMarkdown(report),
  );
  return report.searched.cancelled ? 2 : 0;
}

const changed = (path: string): string => `${path} has changed in the meantime. Try again.`;

const stages = { files: 'files', history: 'objects of git', commits: 'copies in commits' } as const;
const show = ({ stage, done, total, copies }: SearchProgress): void =>
  void process.stderr.write(
    `\r\x1b[K${done}${total === undefined ? '' : ` of ${total}`} ${stages[stage]}, ${copies} found`,
  );

export interface InventoryArguments {
  readonly format: 'markdown' | 'json';
  /** Also keeps it as `.offkey/inventory.json`. */
  readonly save?: boolean;
}

const saved = '.offkey/inventory.json';

/** Prints what uses which key. Gives the exit code: 0, or 2 where something could not be scanned. */
export async function inventory({ format, save }: InventoryArguments): Promise<number> {
  const engine = createEngine();
  const folder = process.cwd();
  const scan = await scanPaths(engine, {
    root: folder,
    paths: ['.'],
    includeIgnored: true,
    exclude: ['node_modules'],
    maximumFileSize: 50e6,
  });
  const result = await inventoryOf(engine, folder, scan);
  const json = `${JSON.stringify(result, undefined, 2)}\n`;
  if (save === true) {
    mkdirSync('.offkey', { recursive: true });
    writeFileSync(saved, json);
    process.stderr.write(`offkey: wrote ${saved}; it holds no values.\n`);
  }
  process.stdout.write(format === 'json' ? json : inventoryMarkdown(result));
  return scan.cancelled ? 2 : 0;
}
