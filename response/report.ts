import type { Confidence, DetectorInfo, GuidePart, Reading, Step } from '../engine';
import type { Copy, Unsearched } from './copy';
import type { Fact, Mode } from './facts';
import type { UsedBy } from './inventory';
import type { Read } from './reads';

/** The answer to "this key leaked, what now?": facts of this key and these places. It never holds the value. */
export interface LeakReport {
  readonly finding: LeakedFinding;
  readonly what: What;
  readonly copies: readonly Copy[];
  readonly services: readonly UsedBy[];
  readonly reads: readonly Read[];
  /** Was it used? */
  readonly check: readonly Task[];
  readonly rotate: readonly Task[];
  readonly cleanup: Cleanup;
  readonly prevent: readonly Task[];
  /** A message for the team. */
  readonly message: string;
  /** The vendor's pages that the steps come from. */
  readonly links: readonly string[];
  /** Parts of the guide that were not yet read in the vendor's documents. */
  readonly unchecked: readonly GuidePart[];
  /** The pages that the other parts were read in, and when. */
  readonly read: readonly Reading[];
  readonly searched: {
    readonly unsearched: readonly Unsearched[];
    readonly cancelled: boolean;
    /** False where the folder is in no repository. */
    readonly history: boolean;
  };
}

export interface LeakedFinding {
  readonly detector: string;
  readonly provider: string;
  readonly name: string;
  readonly providerName: string;
  readonly confidence: Confidence;
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly redacted: string;
}

export interface What {
  readonly facts: readonly Fact[];
  readonly mode?: Mode;
  /** What somebody can do with it. */
  readonly risks: readonly string[];
  /** Who can be asked whether it still works, and by which call. Nobody was. */
  readonly alive?: { readonly host: string; readonly call: string; readonly checked?: string };
  /** The other half of the pair, where it stands near. */
  readonly other?: { readonly name: string; readonly redacted: string; readonly path: string; readonly line: number };
}

/** Something to do, which can be ticked off. */
export interface Task extends Step {
  /** The same in every report of this key; holds no part of the value. */
  readonly id: string;
  /** Its command is one of Offkey's own and whole: it can be run as it is. */
  readonly ours?: true;
  /** Where in the workspace. */
  readonly place?: { readonly path: string; readonly line: number };
}

export interface Cleanup {
  /** What rewriting the history would bring, in a sentence. */
  readonly verdict: string;
  readonly tasks: readonly Task[];
}

/** What is known of the key before anything is searched. */
export interface Subject {
  readonly finding: LeakedFinding;
  readonly detector: DetectorInfo | undefined;
  readonly facts: readonly Fact[];
  readonly mode: Mode | undefined;
  readonly other: What['other'];
  /** The public half in full, where the pair has one. */
  readonly publicHalf: { readonly word: string; readonly value: string } | undefined;
}

/** The stable form for programs: `offkey leak --format json`. */
export function forPrograms(report: LeakReport) {
  const steps = (tasks: readonly Task[]): Step[] =>
    tasks.map(({ text, url, command }) => ({
      text,
      ...(url === undefined ? {} : { url }),
      ...(command === undefined ? {} : { command }),
    }));
  return {
    finding: report.finding,
    copies: report.copies.map(({ source, path, line, encoding, commit, pushed }) => ({
      source,
      path,
      line,
      encoding,
      ...(commit === undefined ? {} : { commit }),
      ...(pushed === undefined ? {} : { pushed: pushed === false ? false : pushed.refs }),
    })),
    services: report.services.map(({ kind, name, path }) => ({ kind, name, path })),
    check: steps(report.check),
    rotate: steps(report.rotate),
  };
}
