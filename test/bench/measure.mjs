// What the parts of the benchmark share: how time is taken, and how figures are written.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Each figure is the median of so many runs, the things compared taking turns. */
export const rounds = 3;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** 50th and 99th percentile and the longest. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
  return { p50: at(0.5), p99: at(0.99), max: sorted.at(-1) };
}

export function seconds(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

/**
 * A command's wall and CPU seconds; bash counts those of its children. A command that did not come to its end has no time.
 * @param output file for what it prints
 */
export function timed(command, args, { cwd, deadline = 600, environment = {}, output = '/dev/null' } = {}) {
  const script =
    'TIMEFORMAT="%R %U %S"; deadline=$1; output=$2; shift 2; { time timeout "$deadline" "$@" >"$output" 2>/dev/null; } ; echo "$?" >&2';
  const { stderr, error } = spawnSync('bash', ['-c', script, 'bash', String(deadline), output, command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const match = /([\d.]+) ([\d.]+) ([\d.]+)\s+(\d+)\s*$/.exec(stderr ?? '');
  if (match === null) return { failed: `did not run (${error?.message ?? stderr})` };
  const code = Number(match[4]);
  if (code === 124) return { failed: `took more than ${deadline} s` };
  // 1 and 2 are what scanners and ripgrep end with where they found something, or could not read a file; 200 is what Kingfisher does.
  if (code > 2 && code !== 200) return { failed: `ended with code ${code}` };
  return { wall: Number(match[1]), cpu: Number(match[2]) + Number(match[3]) };
}

/** Peak memory of a scan in megabytes, as the process itself counts it. */
export function peakMemory(scan, folder, temporary) {
  const file = join(temporary, 'memory');
  const hook = `import{writeFileSync as w}from'node:fs';import{isMainThread as m}from'node:worker_threads';m&&process.on('exit',()=>w(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
  spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...scan], {
    cwd: folder,
  });
  return Math.round(Number(readFileSync(file, 'utf8')) / 1000);
}

/** Files below a folder, read until there are so many bytes. */
export function readCorpus(folder, limit) {
  const files = [];
  let bytes = 0;
  const visit = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (bytes >= limit) return;
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

/** Copies every so-many-th file of a folder, so that no more than so many bytes come together. Gives how many. */
export function copyPart(folder, to, bytes) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(sep).includes('.git'))
    .sort()
    .map((path) => ({ path, size: statSync(join(folder, path)).size }));
  const together = (list) => list.reduce((sum, { size }) => sum + size, 0);
  let chosen = files;
  for (let step = 2; together(chosen) > bytes; step++) chosen = files.filter((_, n) => n % step === 0);
  for (const { path } of chosen) cpSync(join(folder, path), join(to, path));
  return together(chosen);
}

export const two = (value) => value.toFixed(2);
export const milliseconds = (value) => (value < 1 ? value.toFixed(3) : value.toFixed(1));
export const size = (bytes) => (bytes < 1e6 ? `${bytes / 1000} KB` : `${bytes / 1e6} MB`);

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
