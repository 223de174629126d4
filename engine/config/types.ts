import type { Confidence } from '../types';

/** A detector that a project brings, as it stands in `.offkey.json`. Plain data: it goes to threads and to other processes. */
export interface CustomDetector {
  /** kebab-case; no detector of Offkey has it. */
  readonly id: string;
  readonly name: string;
  /** Literals of three ASCII characters and more, compared without case, one of which stands within `reach` of the match. */
  readonly keywords: readonly string[];
  /** In the syntax of RE2: no look-around, no back-references; time is linear in the text. */
  readonly pattern: string;
  /** The group that holds the value: its number or name. Default: the whole match. */
  readonly secretGroup?: number | string;
  /** Least Shannon entropy of the value, in bits per character. */
  readonly entropy?: number;
  /** Default: likely. */
  readonly confidence?: Confidence;
  /** Characters before and behind the keyword that a match may take. Default 400. */
  readonly reach?: number;
  /** RE2 patterns; a value in which one of them is found is no finding. */
  readonly except?: readonly string[];
  /** Files it is for, in the syntax of .gitignore, relative to the file's folder. Default: all. */
  readonly paths?: readonly string[];
  /** The name that a fix gives the variable. */
  readonly environmentVariable?: string;
  /** Template of a value: `acme_[a-z0-9]{32}`. */
  readonly sample?: string;
  /** Texts in which it finds something, and in which it does not; `<secret>` stands for a sample, `<[a-z]{8}>` for a fresh text of that template. */
  readonly examples?: { readonly match: readonly string[]; readonly miss: readonly string[] };
}

/** What is accepted: findings to which all that is given applies. At least one of paths, fingerprints and detectors is. */
export interface Allow {
  /** From 1. */
  readonly line: number;
  /** In the syntax of .gitignore, relative to the file's folder. */
  readonly paths?: readonly string[];
  readonly fingerprints?: readonly string[];
  /** Ids of detectors or providers. */
  readonly detectors?: readonly string[];
  readonly reason?: string;
  /** Last day on which it counts, `yyyy-mm-dd`, UTC. */
  readonly expires?: string;
}

/** `.offkey.json`: what a project decides for all who work on it. */
export interface Config {
  readonly detectors: readonly CustomDetector[];
  readonly allow: readonly Allow[];
  /** Findings below it are left out. */
  readonly minimumConfidence?: Confidence;
  /** Path of the baseline, relative to the file's folder. Default: `.offkeybaseline`. */
  readonly baseline?: string;
  /** Files that are never scanned, in the syntax of .gitignore, relative to the file's folder. */
  readonly exclude: readonly string[];
}

/** What is wrong in a file that people write. The part it names counts for nothing, all others count. */
export interface ConfigProblem {
  /** From 1. */
  readonly line: number;
  /** What is wrong and what to do, as a sentence without its full stop. */
  readonly message: string;
}

/** A compiled pattern whose time is linear in the text. */
export interface LinearPattern {
  readonly groups: number;
  readonly groupNames: ReadonlySet<string>;
  /** The first match from an offset on: the span of a group, if it took part. */
  match(
    text: string,
    from: number,
  ): { span(group: number | string): readonly [number, number] | undefined } | undefined;
}

/** Compiles a pattern in RE2's syntax. Throws an Error with what is wrong. */
export type CompilePattern = (pattern: string) => LinearPattern;
