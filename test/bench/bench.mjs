// `npm run bench [-- part … [folder]]`: speed as ratios, measured side by side in one run; only they carry over to another machine. Default: all parts, folder
// node_modules. A run of all parts writes docs/benchmarks.md and docs/benchmarks.json. A part is a file in parts/: order, title, run(context) → figures
// that JSON can hold, page(figures) → Markdown.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/load.mjs';
import { setUp } from '../../scripts/setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = readdirSync(new URL('parts', import.meta.url)).filter((file) => file.endsWith('.mjs'));
const all = await Promise.all(
  files.map(async (file) => ({ id: file.slice(0, -4), ...(await import(`./parts/${file}`)) })),
);
all.sort((a, b) => a.order - b.order);

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const chosen = all.filter(({ id }) => given.includes(id));
const parts = chosen.length > 0 ? chosen : all;
const place = given.find((argument) => !all.some(({ id }) => id === argument)) ?? join(root, 'node_modules');
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), place);

setUp();
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}, nor a part of that name. Parts: ${all.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}
const { build } = await import('../../scripts/build.mjs');
await build({ minify: true });
const { createEngine, providers, randomFrom, sampleOf } = await loadEngine();
const engine = createEngine();
const keywords = [...new Set([...engine.detectors.values()].flatMap((detector) => detector.keywords))]
  .filter((word) => !/[\r\n]/.test(word))
  .sort();
const temporary = mkdtempSync(join(tmpdir(), 'offkey-bench-'));

/** What a part gets. */
const context = {
  /** What is scanned. */
  folder,
  /** The bundled command line. */
  cli: join(root, 'dist/cli.js'),
  engine,
  createEngine,
  providers,
  keywords,
  randomFrom,
  sampleOf,
  /** A fresh value of a detector, the same in every run. */
  sample: (detector) =>
    sampleOf(
      providers.flatMap(({ secrets }) => secrets).find(({ id }) => id === detector),
      randomFrom(1),
    ),
  /** A folder that is removed at the end. */
  temporary,
  say: (text) => console.error(text),
};

try {
  const machine = { node: process.version, cores: availableParallelism() };
  const result = { folder: basename(folder), ...machine, detectors: engine.detectors.size, keywords: keywords.length };
  const sections = [];
  for (const { id, title, run, page } of parts) {
    context.say(`${title} …`);
    result[id] = await run(context);
    sections.push(`## ${title}\n\n${page(result[id])}\n`);
  }
  console.log(sections.join('\n'));
  if (parts === all) {
    writeFileSync(join(root, 'docs/benchmarks.json'), JSON.stringify(result, undefined, 2) + '\n');
    writeFileSync(
      join(root, 'docs/benchmarks.md'),
      `<!-- Written by \`npm run bench\`; do not edit. -->

# Benchmarks

\`npm run bench -- [part …] [folder]\` measures all of this in one run, each figure the median of several in turns; a run of all parts (${all.map(({ id }) => `\`${id}\``).join(', ')}) writes this page and
[benchmarks.json](benchmarks.json). Only the ratios carry over to another machine. Measured here: \`${result.folder}\`, Node ${result.node}, ${result.cores} cores,
${result.detectors} types with ${result.keywords} keywords, file cache warm.

${sections.join('\n')}`,
    );
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
