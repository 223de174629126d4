import type { IgnoreEntry } from '../engine';
import type { ReportedFinding, SkippedFile } from '../reports/types';

/**
 * The contract of all sources that are no plain files on a disk: git's index and history, patches, archives, images. A source yields named pieces of bytes and,
 * just as well, what it could not read; it throws only where nothing of it can be read at all (no repository, no such revision).
 */
export interface Source {
  pieces(signal?: AbortSignal): AsyncIterable<Piece | Unread>;
  /** The `.offkeyignore` entries that hold for a path, and what is wrong with those files; asked only for paths with findings. */
  ignoresOf?(path: string): Promise<Ignores>;
  /** A path as it is reported; default: as it is. */
  nameOf?(path: string): string;
  /** Called once with all findings, for facts that are worth their price only then (the last commit that holds it). */
  complete?(findings: readonly PlacedFinding[]): Promise<readonly PlacedFinding[]>;
}

/** A file as it stands somewhere: in the index, in a commit, in an archive, in an image's layer. */
export interface Piece {
  readonly kind: 'piece';
  /** As it is reported; its ending tells the language. Bytes of a name that are no UTF-8 stand as `\\xNN`. */
  readonly path: string;
  /** They stay what they are: the next version of the file is compared with them. */
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1; default 1. For pieces that are a part of a file. */
  readonly firstLine?: number;
  /** The lines that are new in it; findings that touch none of them are dropped. Asked only where there are findings; without it all lines count. */
  newLines?(): Promise<Lines>;
  readonly place?: Place;
  /** That it turns out to be no text surprises nobody, whatever its name. */
  readonly mayBeBinary?: boolean;
}

/** What a finding knows of where its piece comes from. */
export interface Place {
  readonly commit?: string;
  /** Id of git's blob. */
  readonly blob?: string;
  readonly origin?: string;
}

/** What a source could not read. */
export interface Unread extends SkippedFile {
  readonly kind: 'unread';
}

export interface Ignores {
  readonly entries: readonly IgnoreEntry[];
  readonly problems: readonly SkippedFile[];
}

/** A finding and the piece's place. */
export interface PlacedFinding {
  readonly finding: ReportedFinding;
  readonly place: Place | undefined;
}

/** A set of line numbers, from 1, as an editor counts them. */
export interface Lines {
  /** Is one of the lines from `first` to `last`, both included, in it? */
  touches(first: number, last: number): boolean;
}

/** Ranges of lines, both ends included, sorted. */
export const linesOf = (ranges: readonly (readonly [first: number, last: number])[]): Lines => ({
  touches: (first, last) => ranges.some(([from, to]) => from <= last && to >= first),
});

export const allLines: Lines = { touches: () => true };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's name from its bytes: UTF-8, else with each byte beyond ASCII as `\\xNN`, so that no two names become one. */
export function nameFrom(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return [...bytes]
      .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
      .join('');
  }
}
