// The grammars that fixes are made with, and the parser that reads them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Name in dist/grammars → file in its package. */
export const grammars = {
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  ruby: 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  php: 'tree-sitter-php/tree-sitter-php.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  scala: 'tree-sitter-scala/tree-sitter-scala.wasm',
  rust: 'tree-sitter-rust/tree-sitter-rust.wasm',
  // The grammar's own package has no wasm.
  swift: '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm',
  c: 'tree-sitter-c/tree-sitter-c.wasm',
  cpp: 'tree-sitter-cpp/tree-sitter-cpp.wasm',
  bash: 'tree-sitter-bash/tree-sitter-bash.wasm',
  powershell: 'tree-sitter-powershell/tree-sitter-powershell.wasm',
  c_sharp: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  yaml: '@tree-sitter-grammars/tree-sitter-yaml/tree-sitter-yaml.wasm',
  hcl: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
  'web-tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
};

/**
 * Swift's scanner asks for no memory for what it remembers (`calloc(0, 4)`), so that it begins with what others have left there: from the second text on it knows no
 * `#` any more. It gets its four bytes.
 */
const mended = { swift: { from: [0x41, 0, 0x41, 4, 0x10], to: [0x41, 1, 0x41, 4, 0x10] } };

/** The bytes of a grammar, or of the parser (`web-tree-sitter`). */
export function readGrammar(name) {
  const bytes = readFileSync(join(modules, grammars[name]));
  const { from, to } = mended[name] ?? {};
  if (from === undefined) return bytes;
  const at = bytes.indexOf(Buffer.from(from));
  if (at < 0 || bytes.indexOf(Buffer.from(from), at + 1) >= 0)
    throw new Error(`The grammar of ${name} is not the one that scripts/grammars.mjs mends. Is it still broken?`);
  Buffer.from(to).copy(bytes, at);
  return bytes;
}
