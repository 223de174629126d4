// Bundles the extension, the server and the command line into dist/, and copies the grammars beside them.
// `node scripts/build.mjs [--minify] [--outdir <folder>]`; other scripts call build().
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledAs } from './bundled-as.mjs';
import { generate } from './generate.mjs';
import { grammars, readGrammar } from './grammars.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Entry → bundle. */
const bundles = {
  'client/node.ts': 'extension',
  'server/node.ts': 'server',
  'cli/main.ts': 'cli',
  'cli/commands.ts': 'commands',
  'cli/project-commands.ts': 'project-commands',
  'cli/fix.ts': 'fix',
  'sources/worker.ts': 'worker',
};

/** Those for browsers. */
const browserBundles = { 'client/browser.ts': 'extension-browser', 'server/browser.ts': 'server-browser' };

/** Everything is built beside the folder and then put in its place, so that what runs from it never meets half of it. */
export async function build({ minify = false, outdir = join(root, 'dist') } = {}) {
  const { build: bundle } = await import('esbuild');
  await generate();
  const fresh = `${outdir}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'grammars'), { recursive: true });
  const guides = {};
  const entryPoints = Object.fromEntries(
    Object.entries(bundles)
      .filter(([entry]) => existsSync(join(root, entry)))
      .map(([entry, name]) => [name, join(root, entry)]),
  );
  const options = {
    outdir: fresh,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // The command line loads the server or its commands when they are called, the workers are loaded by themselves: each bundle stands alone.
    external: ['vscode', './server.js', './commands.js', './project-commands.js', './fix.js', './guides.json'],
    minify,
    alias: bundledAs,
    legalComments: 'linked',
    logLevel: 'warning',
    define: {
      'process.env.OFFKEY_VERSION': JSON.stringify(
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      ),
    },
    // web-tree-sitter is an ES module that asks for its own address; in a CommonJS bundle that is the bundle's.
    banner: { js: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    plugins: [importMetaUrl, leanDetectors(guides)],
  };
  const { cli, ...others } = entryPoints;
  await bundle({ ...options, entryPoints: others });
  // Here import() of a bundle beside this one becomes require(): Node's loader of modules would first parse the whole file to learn that it is CommonJS.
  await bundle({ ...options, entryPoints: { cli }, supported: { 'dynamic-import': false } });
  writeFileSync(join(fresh, 'guides.json'), JSON.stringify(guides));
  // A browser loads one file: the guides are in it.
  await bundle({
    ...options,
    entryPoints: Object.fromEntries(Object.entries(browserBundles).map(([entry, name]) => [name, join(root, entry)])),
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'module', 'fs/promises'],
    banner: {},
    define: {
      ...options.define, // web-tree-sitter makes an address with it, which it has no need of: it is given the bytes.
      __importMetaUrl: '"file:///"',
    },
    plugins: [importMetaUrl, leanDetectors(guides), guidesFrom(join(fresh, 'guides.json'))],
  });
  for (const name of Object.keys(grammars)) writeFileSync(join(fresh, 'grammars', `${name}.wasm`), readGrammar(name));
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

const guidesFrom = (path) => ({
  name: 'guides',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/guides\.json$/ }, () => ({ path })),
});

/**
 * The detectors' files, as the bundles need them: without samples and examples, which are for tests and authors; and with their guides in a file that is read
 * when somebody asks for one, because a scan of one file should not wait for a thousand of them.
 * @param guides takes them, by the provider's id
 */
const leanDetectors = (guides) => ({
  name: 'lean-detectors',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]engine[\\/]detectors[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { default: ts } = await import('typescript');
      const text = readFileSync(path, 'utf8');
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
      const replaced = [];
      const visit = (node) => {
        if (ts.isPropertyAssignment(node)) {
          const name = node.name.getText(file);
          const replacement =
            name === 'sample' || name === 'examples'
              ? ''
              : name === 'guide'
                ? guideElsewhere(basename(path, '.ts'), node.initializer.getText(file), guides)
                : undefined;
          if (replacement !== undefined) {
            replaced.push([node, replacement]);
            return;
          }
        }
        // A visitor that gives something ends the walk.
        ts.forEachChild(node, visit);
      };
      visit(file);
      let contents = '';
      let at = 0;
      for (const [node, replacement] of replaced) {
        const end = node.getEnd();
        contents += text.slice(at, node.getStart(file)) + replacement;
        at = replacement === '' && text[end] === ',' ? end + 1 : end;
      }
      return { contents: contents + text.slice(at), loader: 'ts' };
    });
  },
});

function guideElsewhere(id, source, guides) {
  try {
    guides[id] = new Function(`return (${source});`)();
    return `get guide() { return require('./guides.json')[${JSON.stringify(id)}]; }`;
  } catch (error) {
    // It shares a part with another guide: that is not known here.
    if (error instanceof ReferenceError) return `get guide() { return ${source}; }`;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { minify: { type: 'boolean', default: false }, outdir: { type: 'string' } },
  });
  await build({ minify: values.minify, ...(values.outdir === undefined ? {} : { outdir: resolve(values.outdir) }) });
}
