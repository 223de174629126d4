/** A platform whose config `offkey init` writes. Pure: texts in, texts out. */
export interface Target {
  /** As of `offkey ci`. */
  readonly id: string;
  readonly name: string;
  /** Path of its config below the repository's root. */
  readonly file: string;
  /**
   * A config with Offkey and nothing else.
   * @param command what is run: `npx --yes offkey@1.2.3 ci`
   */
  fresh(command: string): string;
  /**
   * A config that is there, with Offkey in it; the same text where it is in it already.
   * @throws CannotExtend where the text has no place for it
   */
  extend(text: string, command: string): string;
  /** What is left to do by hand. */
  readonly next?: string;
}

/** A config that cannot be extended; the message says why and what to do. */
export class CannotExtend extends Error {}

/** Is Offkey run in this config already, in whatever version? */
export const runsOffkey = (text: string): boolean =>
  text.split(/\r\n|\r|\n/).some((line) => !/^\s*(?:#|\/\/)/.test(line) && /\boffkey(?:@\S+)? ci\b/.test(line));
