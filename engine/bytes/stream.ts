import type { Found } from './place';
import { createByteScan, type ByteScan } from './scan';
import type { Unexamined } from '../budget';
import { isBinary, sniffed, utf16Of } from './decode';
import type { Scanner, TextFacts } from '../scanner';

/** A scan of bytes. */
export interface BytesScan extends Found {
  /** Set where bytes are not text at all: nothing was scanned. */
  readonly binary: boolean;
  readonly unexamined?: Unexamined | undefined;
}

/** A scan of bytes that come in pieces. */
export interface ByteStream {
  /** A piece holds at least so many bytes, or the scan does not get on. */
  readonly least: number;
  /**
   * Reads on.
   * @param bytes what the calls before have not taken, and what follows it
   * @param last nothing comes after it
   * @returns so many bytes at the front are done with; the rest is to be given again
   */
  read(bytes: Uint8Array, last: boolean): number;
  /** Told by the first bytes: it is no text, and nothing will be found. */
  readonly binary: boolean;
  finish(): BytesScan;
}

export function createByteStream(scanner: Scanner, factsOf: () => TextFacts, isUtf8: () => boolean): ByteStream {
  let utf8: boolean | undefined;
  const encodingOf = () => ((utf8 ??= isUtf8()) ? 'utf-8' : 'latin1');
  const { behind, ahead } = scanner.reach;
  /** Undefined until enough was read to tell what it is. */
  let scan: ByteScan | 'binary' | undefined;

  const open = (bytes: Uint8Array): ByteScan | 'binary' => {
    const utf16 = utf16Of(bytes);
    if (utf16 !== undefined)
      return throughUtf8(
        utf16,
        createByteScan(scanner, factsOf, () => 'utf-8', false),
      );
    return isBinary(bytes) ? 'binary' : createByteScan(scanner, factsOf, encodingOf, true);
  };

  return {
    least: Math.max(sniffed, 2 * (behind + ahead)),
    read(bytes, last) {
      if (scan === undefined && !last && bytes.length < sniffed) return 0;
      scan ??= open(bytes);
      return scan === 'binary' ? bytes.length : scan.read(bytes, last);
    },
    get binary() {
      return scan === 'binary';
    },
    finish: () =>
      scan === undefined || scan === 'binary'
        ? { findings: [], unusedComments: [], binary: scan === 'binary' }
        : { ...scan.finish(), binary: false, unexamined: scan.unexamined },
  };
}

/** UTF-16 is turned into UTF-8, which has the same text, units and lines. */
function throughUtf8(encoding: 'utf-16le' | 'utf-16be', scan: ByteScan): ByteScan {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let left = new Uint8Array();
  return {
    read(bytes, last) {
      const fresh = encoder.encode(decoder.decode(bytes, { stream: !last }));
      const joined = new Uint8Array(left.length + fresh.length);
      joined.set(left);
      joined.set(fresh, left.length);
      left = joined.subarray(scan.read(joined, last));
      return bytes.length;
    },
    finish: scan.finish,
    get unexamined() {
      return scan.unexamined;
    },
  };
}
