import { historySource, openRepository, parseRange, rangeSource, stagedSource, type Source } from '../sources';

/** What is scanned instead of files on the disk; names as on the command line. At most one of them. */
export interface SourceArguments {
  readonly staged?: boolean;
  /** `A..B`. */
  readonly range?: string;
  readonly history?: boolean;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly paths: readonly string[];
  readonly stdin?: boolean;
}

const options = ['staged', 'range', 'history'] as const;

/** The source that the options name; undefined where files or standard input are meant. */
export async function chosenSource(args: SourceArguments): Promise<Source | undefined> {
  const chosen = options.filter((option) => args[option] !== undefined);
  const [option] = chosen;
  if (option === undefined) return undefined;
  if (chosen.length > 1) throw new Error(`give either --${chosen[0]} or --${chosen[1]}, not both`);
  if (args.stdin === true) throw new Error(`give either --stdin or --${option}, not both`);
  if (args.paths.length > 0) throw new Error(`--${option} takes no paths`);
  const repository = await openRepository(process.cwd());
  if (option === 'staged') return stagedSource(repository, args.maxFileSize);
  if (option === 'history') return historySource(repository, args.maxFileSize);
  const { revisions, tip } = await parseRange(repository.git, args.range!);
  return rangeSource(repository, { revisions, ignoresFrom: [tip], limit: args.maxFileSize });
}
