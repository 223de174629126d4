/**
 * Remediation turns a literal into a lookup. Pure: no file access, no editor, no detection. Offsets are UTF-16 code units.
 */
import type { EncodingName } from '../engine';

/** A text, and what tells how it is to be read. */
export interface Source {
  readonly text: string;
  /** Path relative to the folder that holds `.env`, `/` between parts. */
  readonly path: string;
  /** Language id (engine/language.ts). */
  readonly language: string;
}

/** What is to be fixed, and what surrounds it. */
export interface FixRequest extends Source {
  /** Span of the secret's value in the text, without quotes. */
  readonly start: number;
  readonly end: number;
  /** How the secret is written, outermost first, where it is not its own text (`Finding.encoding`). */
  readonly encoding?: readonly EncodingName[];
  /** The variable that the provider's SDK reads (`STRIPE_API_KEY`); else the name comes from the identifier around the literal. */
  readonly environmentVariable?: string;
  /** The finding's name, for notes: "Stripe secret key". */
  readonly title: string;
  /** Texts of the companion files, undefined where there is none. */
  readonly companions: Companions;
  /** What the project shows, where that is known: whether its code goes to browsers. */
  readonly traces?: Traces;
  /** Name under which stores keep the project's secrets, e.g. the folder's name. */
  readonly project: string;
}

export interface Companions {
  readonly env?: string;
  readonly envExample?: string;
  readonly gitignore?: string;
}

/** What a workspace shows of the stores that it uses. */
export interface Traces {
  /** Paths below the project's folder; not all of them: its own entries, and those of folders that tools look into (`.github/workflows`). */
  readonly paths: readonly string[];
  /** Files that list packages, with their texts. */
  readonly listings: readonly { readonly path: string; readonly text: string }[];
}

/** An entry of the fix menu. */
export interface Offer {
  /** A store's id: `env`, `aws-secrets-manager`, `vault` … */
  readonly store: string;
  /** "Read STRIPE_API_KEY from the environment (.env)". */
  readonly title: string;
  /** Why it cannot be right here, and what instead. */
  readonly disabled?: string;
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All edits of one fix: one undoable step. */
export interface Plan {
  readonly store: string;
  /** Name of the variable or of the secret in the store. */
  readonly name: string;
  /** How the store names it. */
  readonly reference: string;
  /** Edits of the file itself, sorted, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** Whole new texts of companion files (`.env`, `.env.example`, `.gitignore`), only those that change. */
  readonly companions: Companions;
  /** The secret itself, as the program sees it: what `put` is to read. Not for messages, not for the wire. */
  readonly value: string;
  /** Puts the secret into the store, reading it from standard input; empty where the edits do, or no command can. */
  readonly put: { readonly argv: readonly string[] };
  readonly packages: readonly Package[];
  /** What the user must know: "run with `docker build --secret …`". */
  readonly notes: readonly string[];
}

export interface Package {
  /** npm, pypi, maven, go, rubygems, packagist, nuget, crates. */
  readonly ecosystem: string;
  readonly name: string;
  /** `npm install @aws-sdk/client-secrets-manager`. */
  readonly install: string;
}
