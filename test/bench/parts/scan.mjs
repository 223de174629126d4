// The whole command on a folder: against ripgrep with the same keywords, and against the scanners that are on PATH.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { which } from '../../../scripts/vscode.mjs';
import { median, peakMemory, rounds, table, timed, two } from '../measure.mjs';
import { peers } from '../peers.mjs';

export const order = 1;
export const title = 'Whole scan';

/** The floor of what runs in Node. */
const reading = 'reading alone, Node, two threads';
const readingFile = fileURLToPath(new URL('../reading.mjs', import.meta.url));
/** Cancelled scans that are timed. */
const cancels = 5;

export async function run({ folder, keywords, temporary, cli, say }) {
  const keywordFile = join(temporary, 'keywords');
  writeFileSync(keywordFile, keywords.join('\n') + '\n');
  const report = join(temporary, 'offkey.json');
  const scan = [cli, 'scan', '--no-ignore', '--no-cache', '-f', 'json', '-o', report, '.'];
  const contenders = [{ name: 'offkey', command: process.execPath, args: scan, rounds }];
  const rg = which('rg');
  if (rg === undefined) say('ripgrep is not on PATH: skipped');
  else
    contenders.push({ name: 'ripgrep', command: rg, args: ['-j2', '-c', '-F', '-uu', '-f', keywordFile, '.'], rounds });
  contenders.push({ name: reading, command: process.execPath, args: [readingFile, '.'], rounds });
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
    const failed = list.find((one) => one.failed)?.failed;
    if (failed !== undefined) return { name, failed };
    return {
      name,
      wall: median(list.map((one) => one.wall)),
      cpu: median(list.map((one) => one.cpu)),
      findings: name === 'offkey' ? findings.length : count?.(),
    };
  });
  const cancelled = [];
  for (let n = 0; n < cancels; n++) cancelled.push(await timeOfCancel(scan, folder));
  return {
    cancelMilliseconds: median(cancelled),
    files: stats.files,
    megabytes: Math.round(stats.bytes / 1e6),
    skipped: skipped.length,
    rows,
    peakMegabytes: peakMemory(scan, folder, temporary),
  };
}

/** Milliseconds from an interruption in the middle of a scan to the end of the process. */
function timeOfCancel(scan, folder) {
  const child = spawn(process.execPath, scan, { cwd: folder, stdio: 'ignore' });
  return new Promise((done) => {
    let interrupted = 0;
    child.on('exit', () => done(performance.now() - interrupted));
    setTimeout(() => {
      interrupted = performance.now();
      child.kill('SIGINT');
    }, 700);
  });
}

export function page({ files, megabytes, rows, peakMegabytes, cancelMilliseconds }) {
  const ripgrep = rows.find(({ name, failed }) => name === 'ripgrep' && failed === undefined);
  const against = (value, base) => (base === undefined || base === 0 ? '' : two(value / base));
  return `${megabytes} MB in ${files.toLocaleString('en')} files, ignore rules off, no cache; ripgrep counts lines with the same keywords (\`-j2 -c -F -uu\`).
Other scanners are measured where they are on PATH.

${table(
  ['', 'seconds', '× ripgrep’s time', '× ripgrep’s CPU', 'findings'],
  rows.map(({ name, failed, wall, cpu, findings }) =>
    failed === undefined
      ? [name, two(wall), against(wall, ripgrep?.wall), against(cpu, ripgrep?.cpu), findings ?? '']
      : [name, failed, '', '', ''],
  ),
)}

Peak memory of the scan: ${peakMegabytes} MB. From Ctrl+C in the middle of it to the end of the process: ${Math.round(cancelMilliseconds)} ms.`;
}
