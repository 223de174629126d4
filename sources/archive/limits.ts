/** How far archives are unpacked. What is cut off by one of them is named. */
export interface ArchiveLimits {
  /** Bytes of one file in an archive. */
  readonly fileSize: number;
  /** Bytes unpacked of one archive, with all archives in it. */
  readonly totalSize: number;
  /** Files in one archive, with all archives in it. */
  readonly entries: number;
  /** Archives in archives. */
  readonly depth: number;
  /** Bytes unpacked for each byte packed, asked once ten megabytes have come out. */
  readonly ratio: number;
}

export const defaultLimits: Omit<ArchiveLimits, 'fileSize'> = {
  totalSize: 4e9,
  entries: 200_000,
  depth: 8,
  ratio: 250,
};

/** A limit is reached: the rest of the archive is not read. */
export class LimitReached extends Error {}

/** What is left of the limits while one outermost archive is unpacked. */
export interface Budget {
  readonly limits: ArchiveLimits;
  /** Counts bytes that were unpacked. @throws LimitReached */
  unpacked(count: number): void;
  /** Counts a file. @throws LimitReached */
  entry(): void;
}

export function createBudget(limits: ArchiveLimits): Budget {
  let bytes = 0;
  let entries = 0;
  return {
    limits,
    unpacked(count) {
      bytes += count;
      if (bytes > limits.totalSize)
        throw new LimitReached(`cut off: it unpacks to more than ${gigabytes(limits.totalSize)}`);
    },
    entry() {
      if (++entries > limits.entries) throw new LimitReached(`cut off: it holds more than ${limits.entries} files`);
    },
  };
}

/** Lets bytes through and stops where they are far more than what they are packed in: a bomb. */
export function createRatioCheck(limit: number, packed: () => number): (unpacked: number) => void {
  let total = 0;
  return (unpacked) => {
    total += unpacked;
    if (total > 10e6 && total > packed() * limit)
      throw new LimitReached(`cut off: it unpacks to more than ${limit} times its size`);
  };
}

const gigabytes = (bytes: number): string => (bytes >= 1e9 ? `${bytes / 1e9} GB` : `${bytes / 1e6} MB`);
