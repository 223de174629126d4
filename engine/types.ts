/**
 * The engine's vocabulary (ARCHITECTURE.md, "Words"). Offsets are UTF-16 code units of the scanned text, half open.
 */

/** certain: a checksum or a structure proves it. likely: vendor prefix and shape. possible: context alone. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Ways in which a secret is written that is not its own text (engine/encodings). */
export type EncodingName = 'base64' | 'hex' | 'percent' | 'unicode escapes' | 'HTML entities' | 'concatenation';

/** One fact that spoke for or against a finding. `detail` never holds any part of the value. */
export interface Evidence {
  readonly kind:
    | 'prefix' // the value starts with text that only this vendor uses
    | 'shape' // alphabet and length are right
    | 'checksum' // a checksum inside the value was computed and is right (or, `against`, wrong)
    | 'structure' // the value decodes to what it should (or, `against`, does not)
    | 'near' // a word of the vendor, or the other half of the pair, stands near: detail = the word
    | 'name' // it is assigned to a secret-like name: detail = the name
    | 'entropy' // it looks random (or, `against`, it does not)
    | 'place' // the syntax around it is one for secrets: detail = e.g. "authorization header"
    | 'path'; // the file speaks for or against: detail = e.g. "test file"
  readonly detail?: string;
  readonly against?: boolean;
}

/** A place that passed all checks. It knows where the secret is, never what it is. */
export interface Finding {
  /** The detector's id, e.g. `stripe-secret-key`. */
  readonly detector: string;
  /** The provider's id, e.g. `stripe`; `generic` for secrets of no vendor. */
  readonly provider: string;
  /** Span of the value, without quotes. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** 16 hex digits: keyed hash of detector and value. Equal values of one detector have equal fingerprints, in any file. */
  readonly fingerprint: string;
  /** For people: public prefix and at most four characters of a long value, e.g. `sk_live_…c4Xd`. */
  readonly redacted: string;
  /** The name (variable, field, key) the value is assigned to, if any. */
  readonly name?: string;
  /** How the value is written, outermost first, where it is not its own text; fingerprint and redacted form are those of the value itself. */
  readonly encoding?: readonly EncodingName[];
  /** The same in both halves of a pair, key id and key, that were found together: the lesser of their fingerprints. */
  readonly group?: string;
  /** Set when a comment covers it. What `.offkeyignore`, `.offkey.json` and the baseline accept is marked by the readers of those files. */
  readonly ignored?: Ignored;
}

export interface Ignored {
  /** comment: in the source. file: `.offkeyignore`. config: `allow` of `.offkey.json`. */
  readonly by: 'comment' | 'file' | 'config' | 'baseline';
  readonly reason?: string;
}

/** What is known of a text beside its characters. */
export interface ScanContext {
  /** Path as the user would write it, `/` between parts; decides language and test/example judgement. */
  readonly path?: string;
  /** A language id of VS Code; wins over the path's extension. */
  readonly language?: string;
}

/** What a finder sees: one stretch of text around a keyword hit. A finder can look at nothing else, so equal windows give equal candidates. */
export interface Window {
  readonly text: string;
  /** Where the keyword starts in `text`. */
  readonly at: number;
  readonly keyword: string;
  /** Id of the language (engine/language.ts). */
  readonly language: string;
  readonly path: string | undefined;
  /** Facts from the path, e.g. `test`, `example`, `lock`, `generated`, `minified`. */
  readonly traits: ReadonlySet<string>;
  /** How many encodings the text was taken out of; default 0. */
  readonly depth?: number;
  /** Set where somebody asks why: it is told each place that was looked at. A finder's result does not depend on it. */
  readonly trace?: Trace;
}

/** Takes what a finder considered; offsets are the window's. */
export type Trace = (considered: Considered) => void;

/** A place that a finder looked at, and what came of it. Nothing in it holds any part of the value. */
export interface Considered {
  readonly detector: string;
  readonly start: number;
  readonly end: number;
  /** Set where it is a candidate. */
  readonly confidence?: Confidence;
  /** Why it is none, as the end of a sentence: "it is a placeholder". */
  readonly reason?: string;
  /** Set where only a detector's word stands, and nothing near it has the form of its value. */
  readonly wordAlone?: true;
  readonly name?: string;
  /** Where a score decides: what it was made of, and the least score of a finding. */
  readonly score?: Score;
}

/** The sum of the weights of all features that hold (engine/generic/weights.ts). */
export interface Score {
  readonly total: number;
  readonly least: number;
  readonly features: readonly { readonly name: string; readonly weight: number; readonly meaning: string }[];
}

/** A place where keyword and pattern matched; offsets relative to the window. */
export interface Candidate {
  readonly detector: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly name?: string;
  /** How many characters of the value are public (a vendor's prefix) and may be shown. */
  readonly publicPrefix?: number;
  /** Characters to the word that vouches for it; of two vendors' claims to one value the nearer wins. */
  readonly distance?: number;
  /** How the value is written in the window, outermost first; default: as it is. */
  readonly encoding?: readonly EncodingName[];
  /** What is made from the value where it is not the window's text from `start` to `end`. */
  readonly sealed?: { readonly fingerprint: string; readonly redacted: string };
}

/**
 * What the scanner runs: keywords for the prefilter, how far it looks, and the function that looks.
 * `find` must be linear in the window's length and must not keep state.
 */
export interface Finder {
  /** Ids of the detectors whose candidates it returns. */
  readonly detectors: readonly string[];
  /** Lower-case ASCII literals of 3 characters and more; compared without case. `find` is called for each hit. */
  readonly keywords: readonly string[];
  /** Characters of text it needs before the keyword's first character and after it. */
  readonly before: number;
  readonly after: number;
  find(window: Window): readonly Candidate[];
}
