import { Language, Parser, type Node, type Tree } from 'web-tree-sitter';

/** What remediation needs from outside. */
export interface RemediationHost {
  /**
   * A grammar by its name in dist/grammars (`python`, `c_sharp` …), or the parser itself (`web-tree-sitter`).
   * On Node 20 call `v8.setFlagsFromString('--liftoff-only')` first: its optimising compiler blocks for seconds on large grammars.
   */
  loadWasm(name: string): Promise<Uint8Array>;
}

export interface Grammars {
  /** Parses a text and calls `use` with the root of its syntax tree, which is good until `use` returns. The tree of the last text is kept for its next menu. */
  read<T>(grammar: string, text: string, use: (root: Node) => T): Promise<T>;
}

/** Loads the parser at the first fix and each grammar at the first fix in its language. A load that failed is tried again. */
export function createGrammars(host: RemediationHost): Grammars {
  let started: Promise<void> | undefined;
  const languages = new Map<string, Promise<Language>>();
  let last: { readonly grammar: string; readonly text: string; readonly tree: Tree; readonly root: Node } | undefined;

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

  const parse = (grammar: string, language: Language, text: string): Node => {
    if (last?.grammar === grammar && last.text === text) return last.root;
    last?.tree.delete();
    last = undefined;
    const parser = new Parser();
    try {
      parser.setLanguage(language);
      const tree = parser.parse(text);
      if (tree === null) throw new Error(`the ${grammar} grammar gave no tree`);
      last = { grammar, text, tree, root: tree.rootNode };
      return last.root;
    } finally {
      parser.delete();
    }
  };

  return {
    async read(grammar, text, use) {
      await start();
      const language = await load(grammar);
      // Nothing waits from here on: another text's turn would free the tree.
      return use(parse(grammar, language, text));
    },
  };
}
