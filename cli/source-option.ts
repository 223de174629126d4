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
export type SourceOption = (typeof options)[number];

/** The option that names a source other than files and standard input. */
export const sourceOption = (args: SourceArguments): SourceOption | undefined =>
  options.find((option) => args[option] !== undefined);

/** The option that names a source other than files and standard input, if there is one. Throws where two do, or something contradicts it. */
export function chosenOption(args: SourceArguments): SourceOption | undefined {
  const chosen = options.filter((option) => args[option] !== undefined);
  const [option] = chosen;
  if (option === undefined) return undefined;
  if (chosen.length > 1) throw new Error(`give either --${chosen[0]} or --${chosen[1]}, not both`);
  if (args.stdin === true) throw new Error(`give either --stdin or --${option}, not both`);
  if (args.paths.length > 0) throw new Error(`--${option} takes no paths`);
  return option;
}
