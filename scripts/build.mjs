// Bundles the extension, the server and the command line into dist/, and copies the grammars beside them.
// `node scripts/build.mjs [--minify] [--outdir <folder>]`; other scripts call build().
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { grammars } from './grammars.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Entry → bundle. */
const bundles = {
  'client/extension.ts': 'extension',
  'server/node.ts': 'server',
  'cli/main.ts': 'cli',
  'sources/worker.ts': 'worker',
};

/** Everything is built beside the folder and then put in its place, so that what runs from it never meets half of it. */
export async function build({ minify = false, outdir = join(root, 'dist') } = {}) {
  const { build: bundle } = await import('esbuild');
  await generate();
  const fresh = `${outdir}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'grammars'), { recursive: true });
  const entryPoints = Object.fromEntries(
    Object.entries(bundles)
      .filter(([entry]) => existsSync(join(root, entry)))
      .map(([entry, name]) => [name, join(root, entry)]),
  );
  await bundle({
    entryPoints,
    outdir: fresh,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // The server is loaded by the command line only for `offkey lsp`, the workers by themselves: each bundle stands alone.
    external: ['vscode', './server.js'],
    minify,
    legalComments: 'linked',
    logLevel: 'warning',
    define: { 'process.env.OFFKEY_VERSION': JSON.stringify(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version) },
    // web-tree-sitter is an ES module that asks for its own address; in a CommonJS bundle that is the bundle's.
    banner: { js: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [importMetaUrl, withoutExamples],
  });
  for (const [name, file] of Object.entries(grammars)) copyFileSync(join(root, 'node_modules', file), join(fresh, 'grammars', `${name}.wasm`));
  const old = `${outdir}.${process.pid}.old`;
  if (existsSync(outdir)) renameSync(outdir, old);
  renameSync(fresh, outdir);
  rmSync(old, { recursive: true, force: true });
}

const importMetaUrl = {
  name: 'import-meta-url',
  setup({ onLoad }) {
    onLoad({ filter: /web-tree-sitter[\\/][^\\/]*\.(js|cjs|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', '__importMetaUrl'),
      loader: 'js',
    }));
  },
};

/** Samples and examples of the detectors are for tests and authors: the bundles leave them out. */
const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]engine[\\/]detectors[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { default: ts } = await import('typescript');
      const text = readFileSync(path, 'utf8');
      const spans = [];
      const visit = (node) => {
        if (ts.isPropertyAssignment(node) && ['sample', 'examples'].includes(node.name.getText(file))) spans.push([node.getStart(file), node.getEnd()]);
        else ts.forEachChild(node, visit);
      };
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
      visit(file);
      let contents = '';
      let at = 0;
      for (const [start, end] of spans) {
        contents += text.slice(at, start);
        at = text[end] === ',' ? end + 1 : end;
      }
      return { contents: contents + text.slice(at), loader: 'ts' };
    });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { minify: { type: 'boolean', default: false }, outdir: { type: 'string' } } });
  await build({ minify: values.minify, ...(values.outdir === undefined ? {} : { outdir: resolve(values.outdir) }) });
}
