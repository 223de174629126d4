// `npm run bench [-- part … [folder]]`: speed as ratios, measured side by side in one run; only they carry over to another machine. Default: all parts but the
// optional ones, folder node_modules. Such a run, and one of optional parts alone, is written into docs/benchmarks.md and docs/benchmarks.json. A part is a file in
// parts/: order, title, run(context) → figures that JSON can hold, page(figures) → Markdown, optional.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/load.mjs';
import { setUp } from '../../scripts/setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const figuresFile = join(root, 'docs/benchmarks.json');

const files = readdirSync(new URL('parts', import.meta.url)).filter((file) => file.endsWith('.mjs'));
const all = await Promise.all(
  files.map(async (file) => ({ id: file.slice(0, -4), ...(await import(`./parts/${file}`)) })),
);
all.sort((a, b) => a.order - b.order);

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const chosen = all.filter(({ id }) => given.includes(id));
const optional = all.filter((part) => part.optional === true);
const usual = all.filter((part) => part.optional !== true);
const parts = chosen.length > 0 ? chosen : usual;
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
  for (const part of parts) {
    context.say(`${part.title} …`);
    result[part.id] = await part.run(context);
    console.log(section(part, result));
  }
  // What was not measured now stays as it was measured before.
  const before = existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {};
  const pick = (figures, list) => Object.fromEntries(list.map(({ id }) => [id, figures[id]]));
  if (parts === usual) write({ ...pick(before, optional), ...result });
  else if (parts.every((part) => optional.includes(part))) write({ ...result, ...before, ...pick(result, parts) });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** A part's figures as a section of the page. */
function section({ id, title, page }, figures) {
  return `## ${title}\n\n${page(figures[id])}\n`;
}

function write(figures) {
  writeFileSync(figuresFile, JSON.stringify(figures, undefined, 2) + '\n');
  const sections = all.filter(({ id }) => figures[id] !== undefined).map((part) => section(part, figures));
  const ids = (list) => list.map(({ id }) => `\`${id}\``).join(', ');
  writeFileSync(
    join(root, 'docs/benchmarks.md'),
    `<!-- Written by \`npm run bench\`; do not edit. -->

# Benchmarks

\`npm run bench -- [part …] [folder]\` measures all of this in one run, each figure the median of several in turns; a run of all parts (${ids(usual)}) writes this page and
[benchmarks.json](benchmarks.json), as does one of ${ids(optional)}, which is measured only where it is named. Only the ratios carry over to another machine. Measured here: \`${figures.folder}\`, Node ${figures.node}, ${figures.cores} cores,
${figures.detectors} types with ${figures.keywords} keywords, file cache warm.

${sections.join('\n')}`,
  );
}
