import type { CopyEncoding } from './needles';

/** A place where the value is written. It never holds the value. */
export interface Copy {
  readonly source: 'file' | 'history';
  /** Below the folder that was searched, `/` between parts; of a commit's message `(message)`. */
  readonly path: string;
  /** From 1; in history that of the last version that has it. */
  readonly line: number;
  readonly encoding: CopyEncoding;
  /** Of a file: the name that it is given to there. */
  readonly variable?: string;
  /** Of a file: the editor has it in a text that is not saved. */
  readonly unsaved?: true;
  /** Of a file: git does not keep it. */
  readonly ignored?: true;
  /** Of history: the commit that brought it, who made it and when (ISO 8601). */
  readonly commit?: string;
  readonly author?: string;
  readonly date?: string;
  /** Of history: the last commit that wrote a version with it. */
  readonly lastCommit?: string;
  readonly lastDate?: string;
  /** Of history: branches, tags, stashes that have it; empty where only the reflog does. At most eight. */
  readonly refs?: readonly string[];
  /** Of history: the remote branches that have it, false where none has. */
  readonly pushed?: false | Pushed;
}

export interface Pushed {
  /** `origin/main` */
  readonly refs: readonly string[];
  /** When the first of them got it, as far as this clone knows (its reflog). ISO 8601. */
  readonly at?: string;
}

/** What could not be searched. */
export interface Unsearched {
  readonly path: string;
  readonly reason: string;
}

export interface CopiesFound {
  readonly copies: readonly Copy[];
  readonly unsearched: readonly Unsearched[];
  readonly cancelled: boolean;
}

export interface SearchProgress {
  readonly stage: 'files' | 'history' | 'commits';
  /** Files or objects done, and how many there are where that is known. */
  readonly done: number;
  readonly total?: number;
  readonly copies: number;
}
