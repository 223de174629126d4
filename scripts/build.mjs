// Bundles the extension, the server and the command line into dist/, and copies the grammars beside them.
// `node scripts/build.mjs [--minify] [--outdir <folder>]`; other scripts call build().
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledAs } from './bundled-as.mjs';
import { generate } from './generate.mjs';
import { grammars, readGrammar } from './grammars.mjs';
import { load } from './load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Entry → bundle. The engine is one for all; the detectors are read when something is hit, the commands when they are called. A bundle leaves out what is
 * another's (`borders`).
 */
const bundles = {
  'client/node.ts': 'extension',
  'server/node.ts': 'server-main',
  'cli/main.ts': 'cli-main',
  'cli/commands.ts': 'commands',
  'cli/project-commands.ts': 'project-commands',
  'cli/fix.ts': 'fix',
  'cli/hooks.ts': 'hooks',
  'cli/leak.ts': 'leak',
  'cli/source.ts': 'source',
  'sources/worker.ts': 'worker-main',
  'remediation/index.ts': 'remediation',
  'response/index.ts': 'response',
  'engine/index.ts': 'engine',
  'engine/detectors/index.ts': 'detectors',
};

/** What is started: loads its bundle through the cache of compiled code. */
const programs = {
  cli: `#!/usr/bin/env node
import { createLoader } from './sources/code-cache';
createLoader(__dirname, 'cli', true)('./cli-main.js');`,
  server: `import { setFlagsFromString } from 'node:v8';
import { createLoader } from './sources/code-cache';
// Node 20 optimises grammars for seconds while nothing else runs, unless its baseline compiler is all it uses for WebAssembly.
setFlagsFromString('--liftoff-only');
createLoader(__dirname, 'server', true)('./server-main.js');`,
  worker: `import { createLoader } from './sources/code-cache';
createLoader(__dirname, 'cli', false)('./worker-main.js');`,
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
    // import() of a bundle beside this one becomes require(): Node's loader of modules would first parse the whole file to learn that it is CommonJS.
    supported: { 'dynamic-import': false },
    minify,
    alias: bundledAs,
    legalComments: 'linked',
    logLevel: 'warning',
    define: {
      'process.env.OFFKEY_VERSION': JSON.stringify(
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      ),
    },
  };
  await bundle({
    ...options,
    entryPoints,
    external: ['vscode', './guides.json', './server.js', ...Object.values(bundles).map((name) => `./${name}.js`)],
    plugins: [borders, builtIn, treeSitter(forNode), leanDetectors(guides)],
  });
  for (const [name, contents] of Object.entries(programs))
    await bundle({
      ...options,
      stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: `${name}.ts` },
      outdir: undefined,
      outfile: join(fresh, `${name}.js`),
    });
  await writeIndex(fresh);
  writeFileSync(join(fresh, 'guides.json'), JSON.stringify(guides));
  // A browser loads one file: the guides are in it.
  await bundle({
    ...options,
    entryPoints: Object.fromEntries(Object.entries(browserBundles).map(([entry, name]) => [name, join(root, entry)])),
    platform: 'browser',
    target: 'es2022',
    supported: {},
    external: ['vscode', 'module', 'fs/promises'],
    // web-tree-sitter makes an address with it, which it has no need of: it is given the bytes.
    plugins: [
      treeSitter((text) => text.replaceAll('import.meta.url', '"file:///"')),
      leanDetectors(guides),
      guidesFrom(join(fresh, 'guides.json')),
    ],
  });
  for (const name of Object.keys(grammars)) writeFileSync(join(fresh, 'grammars', `${name}.wasm`), readGrammar(name));
  const old = `${outdir}.${process.pid}.old`;
  if (existsSync(outdir)) renameSync(outdir, old);
  renameSync(fresh, outdir);
  rmSync(old, { recursive: true, force: true });
}

/** A room is entered through its door, so the door can be a bundle's border. */
const borders = {
  name: 'borders',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.\.\/)+(engine|remediation|response)$/ }, ({ path }) => ({
      path: `./${path.split('/').find((part) => part !== '..')}.js`,
      external: true,
    }));
  },
};

/** What takes the place of engine/built-in.ts. */
const builtIn = {
  name: 'built-in',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(detectors|keywords)\.(js|json)$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /[\\/]engine[\\/]built-in\.ts$/ }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        export const builtInProviders = () => require('./detectors.js').providers;
        export const builtInIndex = () => {
          const index = require('./keywords.json');
          const { buffer } = new Uint8Array(readFileSync(__dirname + '/keywords.bin'));
          return { ...index, tables: { ...index.tables, memory: buffer } };
        };`,
      loader: 'js',
    }));
  },
};

/** The index of all keywords: its tables as they lie in memory, the rest as JSON. */
async function writeIndex(folder) {
  const { indexBuiltIn } = await load("export { indexBuiltIn } from './engine/engine';");
  const index = indexBuiltIn();
  const { memory, ...tables } = index.tables;
  writeFileSync(join(folder, 'keywords.json'), JSON.stringify({ ...index, tables }));
  writeFileSync(join(folder, 'keywords.bin'), new Uint8Array(memory));
}

/**
 * web-tree-sitter is an ES module that asks for its own address, in a CommonJS bundle that is the bundle's; and it makes a `require` of its own with a module that
 * it imports where that name is not free for the one of the bundle.
 */
const forNode = (text) => `import * as nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';
const address = pathToFileURL(__filename).href;
${text.replaceAll('import.meta.url', 'address').replaceAll('await import("module")', 'nodeModule')}`;

/** @param edit turns the code of web-tree-sitter into what a bundle can take */
const treeSitter = (edit) => ({
  name: 'tree-sitter',
  setup({ onLoad }) {
    onLoad({ filter: /web-tree-sitter[\\/][^\\/]*\.(js|cjs|mjs)$/ }, ({ path }) => ({
      contents: edit(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
});

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
    const page = guides[id].links[0];
    return `get guide() { return require('./guides.json')[${JSON.stringify(id)}]; }${page === undefined ? '' : `, page: ${JSON.stringify(page)}`}`;
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
