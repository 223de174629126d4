import type { Confidence } from './types';

/** What a check says of a value. valid: proof, the finding becomes certain. invalid: lowers confidence one step. refuted: no secret at all. */
export type Verdict = 'valid' | 'invalid' | 'refuted' | undefined;

/** An offline proof or refutation of a value. Pure, linear in the value's length, never throws. */
export type Check = (value: string) => Verdict;

/** One secret type of a provider: a detector. */
export interface Secret {
  /** kebab-case, starts with the provider's id, never reused. */
  readonly id: string;
  /** What a person calls it: "Stripe secret key". */
  readonly name: string;
  /**
   * Literals (3 characters and more, compared without case) one of which every match contains. By default a match STARTS with its
   * keyword; `before` says that up to so many characters of the match stand before the keyword.
   * Leave out for a type without a distinctive part: then `near` is what is searched for.
   */
  readonly keywords?: readonly string[];
  /**
   * The value, as a RegExp literal without flags (or `i`); a named group `secret` where the value is only a part of the match.
   * Every quantifier bounded, no nested quantifiers. Boundaries are the engine's work: the match must not continue a word
   * (letters and digits) on either side; a value that may contain `-` or `_` ends with its own `(?![\w-])`.
   */
  readonly pattern: RegExp;
  /** Characters of the match that may stand before the keyword. Default 0. */
  readonly before?: number;
  /** Characters from the keyword on that a match may need; of a type without keywords, those of its longest value. Default 400. */
  readonly after?: number;
  /**
   * Words (without case), one of which must stand within `reach` characters and three lines of the value: the vendor's name, its variable
   * names, or the prefix of the other half of the pair.
   */
  readonly near?: readonly string[];
  /**
   * Words of everyday speech (`front`, `line`) that vouch only inside the name of a secret to which the value is given: `front_api_token = …`,
   * `"lineSecret": …`, `Front token: …`. For types without keywords.
   */
  readonly named?: readonly string[];
  /** Characters between a near word and the value. Default 64; with keywords, or for half of a pair, 120. */
  readonly reach?: number;
  /** Least Shannon entropy in bits per character. Default: none with keywords, by alphabet and length without. */
  readonly entropy?: number;
  readonly check?: Check;
  /** Confidence if no check decides. Default: likely with keywords, possible with near alone. */
  readonly confidence?: Confidence;
  /** True where the vendor's own format allows letters or digits directly before or after (rare). */
  readonly unbounded?: boolean;
  /** Only in files whose path matches. */
  readonly paths?: RegExp;
  /** Id of the secret that is the other half: key id and key. Found together they are one group. */
  readonly pairs?: string;
  /** False for an id that is no secret by itself: it is reported only beside its other half. */
  readonly alone?: false;
  /**
   * It names its key and is no secret (the id of a pair): commands of the guide may hold it, in the place of this word (`ACCESS_KEY_ID`). Still a finding: it leads to
   * the key and its account.
   */
  readonly publicHalf?: string;
  /** The variable that the provider's own SDK or CLI reads. */
  readonly environmentVariable?: string;
  /**
   * One well-formed value: a template, literal text and character classes with counts (`sk_live_[A-Za-z0-9]{24}`),
   * or a function where a checksum must be right.
   */
  readonly sample: string | ((random: Random) => string);
  readonly examples: {
    /** Texts that match: `<secret>` stands for a fresh sample, `<[0-9a-f]{32}>` for a fresh value of that template. */
    readonly match: readonly string[];
    /** Texts in which this detector finds nothing. */
    readonly miss: readonly string[];
  };
}

/** A seeded source for samples. */
export interface Random {
  /** Integer in [0, below). */
  int(below: number): number;
  /** Expands a template: `[A-Z2-7]{16}` and literal text. */
  template(template: string): string;
}

/** One thing to do. `command` has the secret's place left out: it never takes a secret as an argument. */
export interface Step {
  readonly text: string;
  /** Of a step that looks for misuse: what its place shows. */
  readonly shows?: 'last use' | 'log' | 'usage' | 'sessions';
  readonly url?: string;
  readonly command?: string;
}

/**
 * The provider's cheapest call that reads and tells whether a key works: it changes nothing, sends nothing to anybody and costs nothing. In url and headers `{key}`
 * stands for the key; in headers `{basic}` for it as user name without password (RFC 7617), `{basic as api}` for it as the password of a user named so, `{pair}` for both
 * halves of a pair as user name and password.
 */
export interface Liveness {
  /** Ids of the secrets it is for. */
  readonly secrets: readonly string[];
  readonly url: string;
  /** Default GET. */
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The call is signed with both halves of the pair instead of holding the key. */
  readonly signed?: 'aws-v4' | 'tc3';
  /** What a working key is answered. Default: status 200; `contains`: and all of these texts. */
  readonly live?: Answer;
  /** What a key that does not work is answered. Default: status 401; `contains`: and one of these texts. All else is unknown. */
  readonly revoked?: Answer;
  /**
   * Where a key of this form may belong instead: hosts of other regions, a server of the user's own. They are not asked; a key of theirs is refused here as well, so that a
   * refusal tells nothing.
   */
  readonly elsewhere?: readonly string[];
  /** What a key is answered that works but has no right to this call: it is alive as well. */
  readonly limited?: Answer;
  /** The page that describes the call. */
  readonly source: string;
  /** When the answers were read there (ISO date); without it they are as published rules have them. */
  readonly checked?: string;
}

export interface Answer {
  readonly status?: number;
  readonly contains?: readonly string[];
}

/** What to do when a key has leaked. Our words; facts from the provider's own pages. */
export interface Guide {
  /** How a new key is made, and with which permissions. */
  readonly create: readonly Step[];
  /** Where its use can be seen: last-used page, log, audit trail, billing. */
  readonly check: readonly Step[];
  /** Without downtime: second key, move, disable the old. */
  readonly rotate: readonly Step[];
  readonly revoke: readonly Step[];
  /** What makes the next leak smaller: least privilege, addresses it may be used from, expiry. */
  readonly prevent?: readonly Step[];
  /** How to ask whether a key still works; only ever used when a person asks for that one key. */
  readonly alive?: readonly Liveness[];
  /** What somebody can do with it. */
  readonly risks: readonly string[];
  /** The provider's pages the facts come from. */
  readonly links: readonly string[];
  /** What was read in the provider's documents. A part that no reading names is from knowledge, and shown as such. */
  readonly read?: readonly Reading[];
}

/** The parts of a guide that can be read in a provider's documents. */
export type GuidePart = 'create' | 'check' | 'rotate' | 'revoke' | 'prevent';

/** A page of the provider, and the parts of the guide that it bears out. */
export interface Reading {
  readonly page: string;
  /** When it was read (ISO date). */
  readonly on: string;
  readonly parts: readonly GuidePart[];
}

/** The parts of a guide that nobody has read in the provider's documents yet. */
export function uncheckedParts(guide: Guide): readonly GuidePart[] {
  const parts: readonly GuidePart[] = ['create', 'check', 'rotate', 'revoke', 'prevent'];
  const read = new Set(guide.read?.flatMap((reading) => reading.parts));
  return parts.filter((part) => guide[part] !== undefined && !read.has(part));
}

/** All that Offkey knows of one provider. */
export interface Provider {
  /** kebab-case; the file's name. */
  readonly id: string;
  /** Ids it had as providers of their own. Secrets named after those keep their ids. */
  readonly formerly?: readonly string[];
  readonly name: string;
  readonly home: string;
  readonly secrets: readonly Secret[];
  readonly guide: Guide;
  /** The first link of the guide: written by the build, which keeps the guides in a file of their own. */
  readonly page?: string;
}

/** Gives the value of a provider file its type. */
export const provider = (value: Provider): Provider => value;
