import type { Node } from 'web-tree-sitter';
import type { Fallback } from './fallback';
import type { FixRequest, Source, TextEdit } from './types';

/** A fix cannot be made here; the text says why and what instead. */
export interface Refusal {
  readonly refused: string;
}

export const isRefusal = <T extends object>(value: T | Refusal): value is Refusal => 'refused' in value;

/** How a value is read at run time, in one language. */
export interface Lookup {
  /** An expression of type string. */
  readonly expression: string;
  /** Import lines, as they stand in a file of the language. */
  readonly imports: readonly string[];
  /** A function that the expression calls; written once per file. */
  readonly helper?: Helper;
  /** Names that the expression takes for the language's own: where the file gives one another meaning, it would be wrong. */
  readonly takes?: readonly string[];
  /** The expression awaits: it needs an async place. */
  readonly asynchronous?: boolean;
}

export interface Helper {
  readonly name: string;
  /** The function, indented by nothing, ending without a line break. */
  readonly source: string;
}

/** Where a literal stands, once the text is parsed. */
export interface Site {
  readonly request: FixRequest;
  readonly root: Node;
  /** The string literal around the secret. */
  readonly literal: Node;
  /** Its text without the opening and the closing delimiter. */
  readonly open: string;
  readonly close: string;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Is the secret the literal's whole content? */
  readonly whole: boolean;
}

/** A programming language: one file in languages/. Every store works in it through the environment, and natively where the store knows how. */
export interface CodeLanguage {
  readonly kind: 'code';
  /** Stores name it so in their reads. */
  readonly id: string;
  /** Language ids that are written in it. */
  readonly languages: readonly string[];
  readonly title: string;
  /** Name of the grammar for a language id. */
  grammar(language: string): string;
  /** Node types that are string literals. */
  readonly literals: readonly string[];
  /** Opening delimiter at the start of a literal's text, closing one; undefined for kinds of strings that are not understood. */
  delimiters(text: string): { readonly open: string; readonly close: string } | undefined;
  /** What the literal is given to, where the grammar has no fields that say so; undefined: asked as in all languages. */
  nameOf?(literal: Node): string | undefined;
  /** Why no lookup can stand here, if none can. */
  refuse(site: Site): string | undefined;
  /** May this expression await here? If not, why. */
  refuseAwait?(site: Site): string | undefined;
  /** What the secret, as it is written in the literal, means: the value at run time. */
  decode(written: string, open: string, site: Site): string;
  /** Where the literal is taken for a variable that is not set: which one, and the expression around both. */
  fallback?(site: Site): Fallback | undefined;
  /** The environment variable as an expression. */
  environment(name: string, site: Site): Lookup;
  /** The literal, or the secret's part of it, replaced by an expression; and what has to change around it (a `const` that becomes a variable). */
  embed(site: Site, lookup: Lookup): readonly TextEdit[] | Refusal;
  /** Adds imports where imports stand; those that are there are left out. */
  addImports(site: Site, lines: readonly string[]): readonly TextEdit[];
  /** The node whose own members a helper is one of; the whole file where there is none. */
  helperScope?(site: Site): Node | undefined;
  /** Adds a function that the expression calls. */
  addHelper(site: Site, helper: Helper): TextEdit;
  /** How a `.env` file gets into the program, where that is not obvious. */
  readonly runNote?: (name: string) => string;
}

/** A file format that knows one way to leave a value out: one file in languages/. */
export interface FormatLanguage {
  readonly kind: 'format';
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: string;
  /** Is a file of one of these languages in this format? Where none of them says so, it is in the one that claims nothing. */
  claims?(source: Source): boolean;
  /** Grammar, where the format is read by one. */
  readonly grammar?: string;
  /** The menu's words. */
  offer(name: string): string;
  /** The edits of the file, and what else there is to it. */
  plan(request: FixRequest, name: string, root: Node | undefined): FormatPlan | Refusal;
  /**
   * The edits that put a command's output in the secret's place, in a format that runs commands.
   * @param command a POSIX shell command that prints the secret and nothing else
   */
  read?(request: FixRequest, command: string, root: Node | undefined): readonly TextEdit[] | Refusal;
  /** Why a store cannot be right here though the format could read it, and what instead. */
  refuseStore?(store: string): string | undefined;
  /** The variable for which the secret is taken if it is not set: the one to read, whatever else the secret could be called. */
  fallbackFor?(request: FixRequest): string | undefined;
  /** Name of the value at the span, from the format's own structure (`KEY:` in YAML). */
  nameAt(request: FixRequest, root: Node | undefined): string | undefined;
}

export interface FormatPlan {
  readonly edits: readonly TextEdit[];
  /** The value as it goes into `.env`; undefined where it goes elsewhere. */
  readonly env?: { readonly name: string; readonly value: string };
  readonly put?: { readonly argv: readonly string[] };
  readonly reference?: string;
  readonly notes: readonly string[];
}

/** A format without interpolation: nothing is offered but the advice. */
export interface AdviceLanguage {
  readonly kind: 'advice';
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: string;
  /** As of a format with a lookup. */
  claims?(source: Source): boolean;
  /** What to do instead. */
  advice(source: Source): string;
}

export type Language = CodeLanguage | FormatLanguage | AdviceLanguage;
