import { Language, Parser, type Tree } from 'web-tree-sitter';

/** What remediation needs from outside. */
export interface RemediationHost {
  /**
   * A grammar by its name in dist/grammars (`python`, `c_sharp` …), or the parser itself (`web-tree-sitter`).
   * On Node 20 call `v8.setFlagsFromString('--liftoff-only')` first: its optimising compiler blocks for seconds on large grammars.
   */
  loadWasm(name: string): Promise<Uint8Array>;
}

export interface Grammars {
  /** Parses a text. The tree must be deleted after use. */
  parse(grammar: string, text: string): Promise<Tree>;
}

/** Loads the parser at the first fix and each grammar at the first fix in its language. A load that failed is tried again. */
export function createGrammars(host: RemediationHost): Grammars {
  let started: Promise<void> | undefined;
  const languages = new Map<string, Promise<Language>>();

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
    async parse(grammar, text) {
      await start();
      const parser = new Parser();
      try {
        parser.setLanguage(await load(grammar));
        const tree = parser.parse(text);
        if (tree === null) throw new Error(`the ${grammar} grammar gave no tree`);
        return tree;
      } finally {
        parser.delete();
      }
    },
  };
}
