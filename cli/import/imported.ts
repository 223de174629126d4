import type { Allow, CustomDetector } from '../../engine';

/** A note on one thing of the other tool's file: what it became, or why it could not be kept and what to do. */
export interface Note {
  /** In the file it comes from, from 1. */
  readonly line: number;
  readonly kept: boolean;
  readonly message: string;
}

/** Findings that the other tool accepts, told in its way: to be found in the sources. */
export interface Accepted {
  readonly line: number;
  /** `/` between parts, relative to the file's folder; undefined: in any file. */
  readonly path?: string;
  /** The line of the source that holds the value, from 1. */
  readonly at?: number;
  /** Lower-case hex digest of the value. */
  readonly digest?: { readonly algorithm: 'sha1' | 'sha256'; readonly hex: string };
  /** What it is called there, for the note. */
  readonly name: string;
  readonly into: 'ignore' | 'baseline';
}

/** What another tool's file says, in our terms. */
export interface Imported {
  readonly detectors: readonly CustomDetector[];
  readonly allow: readonly Omit<Allow, 'line'>[];
  readonly exclude: readonly string[];
  readonly accepted: readonly Accepted[];
  readonly notes: readonly Note[];
}

/** Reads one kind of file. Pure; what cannot be read at all is a note on line 1. */
export type Importer = (text: string) => Imported;

export const nothing: Imported = { detectors: [], allow: [], exclude: [], accepted: [], notes: [] };

/** Collects what an importer finds. */
export interface Collector {
  readonly result: { [K in keyof Imported]: Imported[K][number][] };
  kept(line: number, message: string): void;
  left(line: number, message: string): void;
}

export function collector(): Collector {
  const result: Collector['result'] = { detectors: [], allow: [], exclude: [], accepted: [], notes: [] };
  return {
    result,
    kept: (line, message) => void result.notes.push({ line, kept: true, message }),
    left: (line, message) => void result.notes.push({ line, kept: false, message }),
  };
}

/** The line on which a text stands for the first time, from 1; 1 where it is nowhere. */
export function lineOf(text: string, part: string, from = 0): number {
  const at = text.indexOf(part, from);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const stringsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );

/** An id in kebab-case out of any name. */
export const idOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '') || 'unnamed';
