import type { Lookup } from './language';
import type { Package } from './types';

/** Where a secret belongs: one file in stores/. */
export interface Store {
  /** kebab-case; code actions carry it. */
  readonly id: string;
  readonly title: string;
  /** Place in the menu. */
  readonly order: number;
  /** How the store names a project's secret. */
  reference(project: string, name: string): string;
  /** The command that puts it there and reads the value from standard input; undefined where the fix itself does. */
  put?(project: string, name: string): { readonly argv: readonly string[] };
  /** What is to be known of that command. */
  readonly notes: readonly string[];
  /** Reads by language (CodeLanguage.id). `environment` is the language's own. A language without a read is not offered. */
  readonly reads: Readonly<Record<string, (project: string, name: string) => Read>>;
}

export interface Read extends Lookup {
  readonly packages: readonly Package[];
}
