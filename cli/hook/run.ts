import type { Confidence } from '../../engine';
import { openFindings, type ScanResult } from '../../reports';
import {
  isMissed,
  openRepository,
  pushedSource,
  receivedSource,
  scanSource,
  stagedSource,
  type RefUpdate,
  type Source,
} from '../../sources';
import { inProject } from '../run';
import { blockedMessage, clearMessage, type Occasion } from './messages';

export type HookName = 'pre-commit' | 'pre-push' | 'pre-receive';

export interface HookArguments {
  readonly name: HookName;
  /** What git gives the hook: for pre-push the remote's name and its address. */
  readonly given: readonly string[];
  /** Default: that of `.offkey.json`, else possible. */
  readonly minConfidence?: Confidence;
  /** Bytes. */
  readonly maxFileSize: number;
}

/**
 * What git calls. Prints to standard error, which git shows; on a server it is shown to who pushes. Gives the exit code: 0 lets git go on, 1 findings,
 * 2 something could not be scanned.
 */
export async function runHook({ name, given, minConfidence, maxFileSize }: HookArguments): Promise<number> {
  const repository = await openRepository(process.cwd());
  const occasion: Occasion = { name, head: repository.head };
  let source: Source | undefined;
  if (name === 'pre-commit') source = stagedSource(repository, maxFileSize);
  else {
    const updates = name === 'pre-push' ? await pushUpdates() : await readUpdates(receivedLine);
    if (updates.some(({ to }) => /[^0]/.test(to)))
      source =
        name === 'pre-push'
          ? await pushedSource(repository, updates, remoteOf(given), maxFileSize)
          : await receivedSource(repository, updates, maxFileSize);
  }
  const { result: shown } = await inProject('.', minConfidence, {
    scan: async (engine, excludes): Promise<ScanResult> =>
      source === undefined
        ? { version: 1, findings: [], skipped: [], stats: { files: 0, bytes: 0, seconds: 0 } }
        : scanSource(engine, source, { excludes }),
  });
  const missed = shown.skipped.filter(isMissed);
  const open = openFindings(shown);
  const blocked = open.length > 0 || missed.length > 0;
  process.stderr.write(blocked ? blockedMessage(occasion, open, missed) : clearMessage(occasion, shown));
  return open.length > 0 ? 1 : missed.length > 0 ? 2 : 0;
}

/** The remote's name, if it has one: git gives its address twice if not. The pre-commit framework says it in a variable. */
function remoteOf(given: readonly string[]): string | undefined {
  const [name, address] =
    given.length > 0 ? given : [process.env.PRE_COMMIT_REMOTE_NAME, process.env.PRE_COMMIT_REMOTE_URL];
  return name === undefined || name === '' || name === address ? undefined : name;
}

/** What is pushed: git says it on standard input, the pre-commit framework, which keeps that for itself, in variables. */
async function pushUpdates(): Promise<readonly RefUpdate[]> {
  const { PRE_COMMIT, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_LOCAL_BRANCH: branch } = process.env;
  // Where a branch goes to a remote that has nothing of it, the framework names the branch alone.
  if (PRE_COMMIT !== undefined)
    return [{ ref: branch ?? 'HEAD', from: from ?? '0'.repeat(40), to: to ?? branch ?? 'HEAD' }];
  return readUpdates(pushedLine);
}

const pushedLine = /^(?<ref>\S+) (?<to>[0-9a-f]{40,64}) \S+ (?<from>[0-9a-f]{40,64})$/;
const receivedLine = /^(?<from>[0-9a-f]{40,64}) (?<to>[0-9a-f]{40,64}) (?<ref>.+)$/;

async function readUpdates(form: RegExp): Promise<readonly RefUpdate[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const groups = form.exec(line)?.groups;
      // A line that nobody understands may name commits that nobody reads.
      if (groups === undefined) throw new Error(`git said something unknown on standard input: ${line}`);
      return { ref: groups.ref!, from: groups.from!, to: groups.to! };
    });
}
