// `npm run evaluate -- FOLDER`: runs the engine over labelled data (docs/evaluation.md) and prints how good it is, and what changed since the last run.
// Nothing it prints or keeps holds a value: places are told by path and line, findings redacted.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readLabelled } from './evaluation/data.mjs';
import { foldsTable } from './evaluation/folds.mjs';
import { compareRuns, listMisses, listWrong, table } from './evaluation/page.mjs';
import { judgeText } from './evaluation/score.mjs';
import { load } from './load.mjs';

const usage = `usage: npm run evaluate -- FOLDER [--misses N] [--wrong N] [--by category|detector] [--confidence certain|likely|possible] [--no-save]
       npm run evaluate -- FOLDER --folds

FOLDER holds *.jsonl or *.jsonl.gz in the format of docs/evaluation.md. --misses and --wrong list places of the four fifths to tune on, redacted.
--confidence counts only findings of at least so much. --no-save leaves the last run as what the next one is compared with.
--folds fits the weights five times on four fifths of the repositories and measures each on the rest.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const lastRun = `${root}.cache/evaluation.json`;
const rank = { possible: 1, likely: 2, certain: 3 };

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        misses: { type: 'string', default: '0' },
        wrong: { type: 'string', default: '0' },
        by: { type: 'string' },
        confidence: { type: 'string', default: 'possible' },
        'no-save': { type: 'boolean', default: false },
        folds: { type: 'boolean', default: false },
      },
    });
    if (positionals.length !== 1 || rank[values.confidence] === undefined) throw new Error(usage);
    return { folder: positionals[0], ...values };
  } catch (error) {
    console.error(error.message === usage ? usage : `${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/** The findings of one text with lines and columns; the repository's own name is no part of the path the engine sees. */
function findingsOf(engine, { path, text }) {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  let line = 0;
  const position = (offset) => {
    while (line + 1 < starts.length && starts[line + 1] <= offset) line++;
    while (starts[line] > offset) line--;
    return { line: line + 1, column: offset - starts[line] };
  };
  return engine.scan(text, { path: path.split('/').slice(2).join('/') }).map((finding) => {
    const start = position(finding.start);
    const end = position(finding.end);
    const { detector, confidence, redacted, name } = finding;
    return {
      path,
      line: start.line,
      endLine: end.line,
      start: start.column,
      end: end.column,
      ...{ detector, confidence, redacted, name },
    };
  });
}

const options = readArguments();
const texts = readLabelled(options.folder);
const { createEngine, ...weights } = await load(
  "export * from './engine'; export { base, features } from './engine/generic/weights';",
);
const engine = createEngine();
const judge = (text) =>
  judgeText(
    text,
    findingsOf(engine, text).filter(({ confidence }) => rank[confidence] >= rank[options.confidence]),
  );
if (options.folds) {
  console.log(foldsTable(engine, texts, weights, judge));
  process.exit(0);
}
const judged = texts.map(judge);
console.log(table(judged, options.by));
// What is held out is never shown: who tunes on it no longer knows how good the engine is elsewhere.
const tuned = judged.filter(({ text }) => !text.heldOut);
if (Number(options.misses) > 0) console.log(listMisses(tuned, Number(options.misses)));
if (Number(options.wrong) > 0) console.log(listWrong(tuned, Number(options.wrong)));

const run = { folder: options.folder, confidence: options.confidence, places: placesOf(judged) };
const before = readLast();
if (before?.folder === run.folder && before.confidence === run.confidence)
  console.log(compareRuns(before.places, run.places));
if (!options['no-save']) {
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(lastRun, JSON.stringify(run));
}

/** What the next run is compared with: the places found and the places of false alarms, by split. */
function placesOf(all) {
  const places = { tuned: { found: [], wrong: [] }, heldOut: { found: [], wrong: [] } };
  for (const { text, verdicts, secrets } of all) {
    const split = text.heldOut ? places.heldOut : places.tuned;
    for (const { label, hit } of secrets) if (hit) split.found.push(`${text.path}:${label.line}:${label.start + 1}`);
    for (const { found, verdict } of verdicts)
      if (verdict === 'wrong') split.wrong.push(`${text.path}:${found.line}:${found.start + 1}`);
  }
  return places;
}

function readLast() {
  try {
    return JSON.parse(readFileSync(lastRun, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
