import { Language, Parser, type Node } from 'web-tree-sitter';
import { createTrees } from './trees';

/** What remediation needs from outside. */
export interface RemediationHost {
  /**
   * A grammar by its name in dist/grammars (`python`, `c_sharp` …), or the parser itself (`web-tree-sitter`).
   * On Node 20 call `v8.setFlagsFromString('--liftoff-only')` first: its optimising compiler blocks for seconds on large grammars.
   */
  loadWasm(name: string): Promise<Uint8Array>;
  /** Comes back when all else that waits has had its turn. Without it nothing is read ahead. */
  pause?(): Promise<void>;
}

export interface Grammars {
  /** Parses a text and calls `use` with the root of its syntax tree, which is good until `use` returns. */
  read<T>(grammar: string, text: string, use: (root: Node) => T): Promise<T>;
  /** Parses a text in short turns, so that `read` finds it done or begun. The text of a later call takes the place of one that is not done. */
  prepare(grammar: string, text: string): Promise<void>;
}

/** Loads the parser at the first fix and each grammar at the first fix in its language. A load that failed is tried again. */
export function createGrammars(host: RemediationHost): Grammars {
  let started: Promise<void> | undefined;
  const languages = new Map<string, Promise<Language>>();
  const trees = createTrees();

  const start = (): Promise<void> =>
    (started ??= host
      .loadWasm('web-tree-sitter')
      .then((wasmBinary) => Parser.init({ wasmBinary }))
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      }));

  const load = (grammar: string): Promise<Language> => {
    let language = languages.get(grammar);
    if (language === undefined) {
      language = host.loadWasm(grammar).then((bytes) => Language.load(bytes));
      language.catch(() => languages.delete(grammar));
      languages.set(grammar, language);
    }
    return language;
  };

  return {
    async read(grammar, text, use) {
      await start();
      const language = await load(grammar);
      // Nothing waits from here on: another text's turn could free the tree.
      return use(trees.rootOf(language, text));
    },
    async prepare(grammar, text) {
      if (host.pause === undefined) return;
      await host.pause();
      await start();
      const language = await load(grammar);
      trees.begin(language, text);
      while (trees.goOn(language, text)) await host.pause();
    },
  };
}
