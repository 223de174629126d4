import { readFileSync } from 'node:fs';
import type { Engine } from '../engine';
import {
  historySource,
  imageSource,
  openRepository,
  parseRange,
  patchSource,
  rangeSource,
  stagedSource,
  unpacked,
  type Source,
} from '../sources';

/** What is scanned instead of files on the disk; names as on the command line. At most one of them. */
export interface SourceArguments {
  readonly staged?: boolean;
  /** `A..B`. */
  readonly range?: string;
  readonly history?: boolean;
  /** A file with a unified diff, or `-`. */
  readonly diff?: string;
  /** A tar or folder of a container image. */
  readonly image?: string;
  /** Archives are unpacked. */
  readonly archives?: boolean;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly paths: readonly string[];
  readonly stdin?: boolean;
}

const options = ['staged', 'range', 'history', 'diff', 'image'] as const;
type SourceOption = (typeof options)[number];

/** The option that names a source other than files and standard input. */
export const sourceOption = (args: SourceArguments): SourceOption | undefined =>
  options.find((option) => args[option] !== undefined);

/** The source that the options name; undefined where files or standard input are meant. */
export async function chosenSource(engine: Engine, args: SourceArguments): Promise<Source | undefined> {
  const chosen = options.filter((option) => args[option] !== undefined);
  const [option] = chosen;
  if (option === undefined) return undefined;
  if (chosen.length > 1) throw new Error(`give either --${chosen[0]} or --${chosen[1]}, not both`);
  if (args.stdin === true) throw new Error(`give either --stdin or --${option}, not both`);
  if (args.paths.length > 0) throw new Error(`--${option} takes no paths`);
  // An image decides for itself: what it is made of are archives.
  if (option === 'image') return openImage(engine, args.image!, args);
  const source = option === 'diff' ? openPatch(args.diff!) : await openHistory(option, args);
  return args.archives === true ? unpacked(source, args.maxFileSize) : source;
}

async function openHistory(
  option: 'staged' | 'range' | 'history',
  { range, maxFileSize }: SourceArguments,
): Promise<Source> {
  const repository = await openRepository(process.cwd());
  if (option === 'staged') return stagedSource(repository, maxFileSize);
  if (option === 'history') return historySource(repository, maxFileSize);
  const { revisions, tip } = await parseRange(repository.git, range!);
  return rangeSource(repository, { revisions, ignoresFrom: [tip], limit: maxFileSize });
}

const openPatch = (file: string): Source =>
  patchSource(new Uint8Array(readFileSync(file === '-' ? 0 : file)), file === '-' ? 'stdin' : file);

const openImage = (engine: Engine, path: string, { maxFileSize, archives }: SourceArguments): Source =>
  imageSource(path, path.replaceAll('\\', '/'), {
    fileSize: maxFileSize,
    archives: archives === true,
    redact: (text) =>
      engine
        .scan(text, { path: 'Dockerfile' })
        .reduceRight((shown, { start, end, redacted }) => shown.slice(0, start) + redacted + shown.slice(end), text),
  });
