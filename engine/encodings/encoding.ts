/** Ways in which a secret is written that is not its own text: `c2tfbGl2ZV8…`, `\u0073k_live…`, `"sk_live" + "_…"`. */
import type { Gate } from '../gate';
import type { EncodingName, Window } from '../types';

/** What a stretch of a window stands for. */
export interface Decoded {
  readonly text: string;
  /** Language of the decoded text (engine/language.ts); default: that of the window. */
  readonly language?: string;
  /**
   * Where a part of the decoded text is written, in the window; undefined where what is found there is found without decoding, too.
   * @param start @param end in the decoded text, half open, not empty
   */
  sourceOf(start: number, end: number): Source | undefined;
}

export interface Source {
  readonly start: number;
  readonly end: number;
  /** Only what stands around the part is encoded. */
  readonly asItIs?: boolean;
}

/** One way of writing. `decode` is linear in the window's length and keeps no state. */
export interface Encoding {
  readonly name: EncodingName;
  /** What the prefilter looks for: parts that such a text has. */
  readonly keywords: readonly string[];
  /** Characters around a keyword that are looked at: nothing beyond is decoded. */
  readonly before: number;
  readonly after: number;
  readonly gate: Gate;
  decode(window: Window): Decoded | undefined;
}

/** A gate that asks the same of bytes and text. Characters outside ASCII come as 128 and more. */
export const gateByCode = (may: (codeAt: (index: number) => number, length: number, at: number) => boolean): Gate => ({
  bytes: (bytes, at) => may((index) => bytes[index]!, bytes.length, at),
  text: (text, at) => may((index) => text.charCodeAt(index), text.length, at),
});
