// `npm run bench [-- folder]`: speed as ratios, measured side by side in one run; only they carry over to another machine. Default folder: node_modules.
// Writes docs/benchmarks.md and docs/benchmarks.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/load.mjs';
import { setUp } from '../../scripts/setup.mjs';
import { which } from '../../scripts/vscode.mjs';
import { peers } from './peers.mjs';
import { page } from './page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Each figure is the median of so many runs, the things compared taking turns. */
const rounds = 3;
/** Bytes held in memory at most for the measurements that read no files. */
const memoryLimit = 150e6;
/** The slow peers get so many seconds, then a line that says so. */
const peerDeadline = 600;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
const say = (text) => console.log(text);

/** Files below a folder, read up to the limit. */
function readCorpus(folder) {
  const files = [];
  let bytes = 0;
  const visit = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (bytes >= memoryLimit) return;
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') visit(path);
      else if (entry.isFile() && statSync(path).size < 10e6) {
        const content = readFileSync(path);
        files.push({ path, content });
        bytes += content.length;
      }
    }
  };
  visit(folder);
  return { files, bytes };
}

function seconds(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function inMemory(engine, { files, bytes }) {
  const runs = { touch: [], engine: [] };
  let sum = 0;
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    runs.touch.push(
      seconds(() =>
        files.forEach(({ content }) => {
          for (let i = 0; i < content.length; i++) sum = (sum + content[i]) | 0;
        }),
      ),
    );
    findings = 0;
    runs.engine.push(
      seconds(() =>
        files.forEach(({ path, content }) => {
          findings += engine.scanBytes(content, { path }).findings.length;
        }),
      ),
    );
  }
  const rate = (list) => Math.round(bytes / 1e6 / median(list));
  return {
    megabytes: Math.round(bytes / 1e6),
    findings,
    touchMegabytesPerSecond: rate(runs.touch),
    engineMegabytesPerSecond: rate(runs.engine),
    ratio: median(runs.touch) / median(runs.engine),
    checksum: sum,
  };
}

/** A command's wall and CPU seconds; bash counts those of its children. A command that did not come to its end has no time. */
function timed(command, args, { cwd, deadline = peerDeadline }) {
  const script =
    'TIMEFORMAT="%R %U %S"; deadline=$1; shift; { time timeout "$deadline" "$@" >/dev/null 2>&1; } ; echo "$?" >&2';
  const { stderr, error } = spawnSync('bash', ['-c', script, 'bash', String(deadline), command, ...args], {
    cwd,
    encoding: 'utf8',
  });
  const match = /([\d.]+) ([\d.]+) ([\d.]+)\s+(\d+)\s*$/.exec(stderr ?? '');
  if (match === null) return { failed: `did not run (${error?.message ?? stderr})` };
  const code = Number(match[4]);
  if (code === 124) return { failed: `took more than ${deadline} s` };
  // 1 and 2 are what scanners and ripgrep end with where they found something, or could not read a file.
  if (code > 2) return { failed: `ended with code ${code}` };
  return { wall: Number(match[1]), cpu: Number(match[2]) + Number(match[3]) };
}

function wholeScan(folder, keywords, temporary) {
  const keywordFile = join(temporary, 'keywords');
  writeFileSync(keywordFile, keywords.join('\n') + '\n');
  const report = join(temporary, 'offkey.json');
  const contenders = [
    {
      name: 'offkey',
      command: process.execPath,
      args: [join(root, 'dist/cli.js'), 'scan', '--no-ignore', '--no-cache', '-f', 'json', '-o', report, '.'],
      rounds,
    },
  ];
  const rg = which('rg');
  if (rg === undefined) say('ripgrep is not on PATH: skipped');
  else
    contenders.push({ name: 'ripgrep', command: rg, args: ['-j2', '-c', '-F', '-uu', '-f', keywordFile, '.'], rounds });
  for (const { name, args, count } of peers(temporary)) {
    // One that only a dependency of ours brings along is not installed here, nor configured.
    const found = which(name);
    const command = found?.includes('node_modules') ? undefined : found;
    if (command === undefined) say(`${name} is not on PATH: skipped`);
    else contenders.push({ name, command, args, count, rounds: 1 });
  }
  const runs = new Map(contenders.map(({ name }) => [name, []]));
  // One uncounted turn fills the file cache.
  timed(contenders[0].command, contenders[0].args, { cwd: folder });
  for (let round = 0; round < rounds; round++)
    for (const { name, command, args, rounds: own } of contenders)
      if (round < own) runs.get(name).push(timed(command, args, { cwd: folder }));
  const { stats, findings, skipped } = JSON.parse(readFileSync(report, 'utf8'));
  const rows = contenders.map(({ name, count }) => {
    const list = runs.get(name);
    const failed = list.find((run) => run.failed)?.failed;
    if (failed !== undefined) return { name, failed };
    return {
      name,
      wall: median(list.map((run) => run.wall)),
      cpu: median(list.map((run) => run.cpu)),
      findings: name === 'offkey' ? findings.length : count?.(),
    };
  });
  return { files: stats.files, megabytes: Math.round(stats.bytes / 1e6), skipped: skipped.length, rows };
}

/** Peak memory of a scan, as the process itself counts it. Megabytes. */
function peakMemory(folder, temporary) {
  const file = join(temporary, 'memory');
  const hook = `import{writeFileSync as w}from'node:fs';import{isMainThread as m}from'node:worker_threads';m&&process.on('exit',()=>w(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
  spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      join(root, 'dist/cli.js'),
      'scan',
      '--no-ignore',
      '-f',
      'json',
      '-o',
      join(temporary, 'm.json'),
      '.',
    ],
    { cwd: folder },
  );
  return Math.round(Number(readFileSync(file, 'utf8')) / 1000);
}

/** Typing into an open document: from the edit to the findings that are then right. Milliseconds. */
function keystrokes(engine, secret) {
  return [10_000, 100_000, 1_000_000].map((length) => {
    const line = 'const total = items.reduce((sum, item) => sum + item.price * item.count, 0);\n';
    const text = line.repeat(Math.ceil(length / line.length)).slice(0, length);
    const document = engine.open(text, { path: 'a.ts' });
    const typed = `const key = '${secret}';\n`;
    const times = [];
    let at = Math.floor(length / 2);
    for (let n = 0; n < 4000; n++) {
      const character = typed[n % typed.length];
      const started = performance.now();
      document.edit(at, at, character);
      void document.findings;
      times.push(performance.now() - started);
      // After each line the caret moves to another place, as a person's does.
      at = n % typed.length === typed.length - 1 ? (at * 7 + 13) % document.length : at + 1;
    }
    times.sort((a, b) => a - b);
    return { bytes: length, p50: quantile(times, 0.5), p99: quantile(times, 0.99), max: times.at(-1) };
  });
}

/** From the call to the exit code. Milliseconds. */
function coldStart(temporary) {
  const file = join(temporary, 'tiny.py');
  writeFileSync(file, 'pass\n');
  const run = (args) => seconds(() => spawnSync(process.execPath, args)) * 1000;
  const times = { node: [], offkey: [] };
  for (let n = 0; n < 9; n++) {
    times.node.push(run(['-e', '0']));
    times.offkey.push(run([join(root, 'dist/cli.js'), 'scan', file]));
  }
  return { node: median(times.node), offkey: median(times.offkey) };
}

setUp();
const given = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), given ?? join(root, 'node_modules'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
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
try {
  const result = {
    folder: basename(folder),
    node: process.version,
    cores: availableParallelism(),
    detectors: engine.detectors.size,
    keywords: keywords.length,
  };
  say('in memory …');
  result.memory = inMemory(engine, readCorpus(folder));
  say('whole scans …');
  result.scan = wholeScan(folder, keywords, temporary);
  result.peakMegabytes = peakMemory(folder, temporary);
  say('keystrokes …');
  const stripe = providers.find(({ id }) => id === 'stripe').secrets[0];
  result.keystrokes = keystrokes(engine, sampleOf(stripe, randomFrom(1)));
  say('cold start …');
  result.start = coldStart(temporary);
  writeFileSync(join(root, 'docs/benchmarks.json'), JSON.stringify(result, undefined, 2) + '\n');
  const text = page(result);
  writeFileSync(join(root, 'docs/benchmarks.md'), text);
  say('\n' + text);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
