// The whole command on a folder: against ripgrep with the same keywords, and against the scanners that are on PATH. Those that would take many minutes are measured on
// a part of the folder, and so are we beside them.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { which } from '../../../scripts/vscode.mjs';
import { copyPart, median, peakMemory, rounds, table, timed, two } from '../measure.mjs';
import { peersHere } from '../peers.mjs';

export const order = 1;
export const title = 'Whole scan';

/** The floor of what runs in Node. */
const reading = 'reading alone, Node, two threads';
const readingFile = fileURLToPath(new URL('../reading.mjs', import.meta.url));
/** Cancelled scans that are timed. */
const cancels = 5;

/** Bytes of the part on which slow scanners are measured. */
const partSize = 30e6;

export async function run({ folder, keywords, temporary, cli, say }) {
  const keywordFile = join(temporary, 'keywords');
  writeFileSync(keywordFile, keywords.join('\n') + '\n');
  const report = join(temporary, 'offkey.json');
  const scan = [cli, 'scan', '--no-ignore', '--no-cache', '-f', 'json', '-o', report, '.'];
  const result = () => JSON.parse(readFileSync(report, 'utf8'));
  const own = { name: 'offkey', command: process.execPath, args: scan, count: () => result().findings.length };
  const rg = which('rg');
  if (rg === undefined) say('ripgrep is not on PATH: skipped');
  const ripgrep = { name: 'ripgrep', command: rg, args: ['-j2', '-c', '-F', '-uu', '-f', keywordFile, '.'] };
  const peers = peersHere(temporary, say);
  const again = {
    name: 'offkey, the same again (its cache is on)',
    command: process.execPath,
    args: scan.filter((argument) => argument !== '--no-cache'),
    environment: { XDG_CACHE_HOME: join(temporary, 'scan-cache') },
  };
  timed(again.command, again.args, { cwd: folder, environment: again.environment });
  const rows = measured(folder, rounds, [
    own,
    again,
    ...(rg === undefined ? [] : [ripgrep]),
    { name: reading, command: process.execPath, args: [readingFile, '.'] },
    ...peers.filter(({ slow }) => slow !== true),
  ]);
  const { stats, skipped } = result();
  const cancelled = [];
  for (let n = 0; n < cancels; n++) cancelled.push(await timeOfCancel(scan, folder));
  const slow = peers.filter((peer) => peer.slow === true);
  const part = slow.length === 0 ? undefined : join(temporary, 'part');
  const partMegabytes = part && Math.round(copyPart(folder, part, partSize) / 1e6);
  return {
    cancelMilliseconds: median(cancelled),
    files: stats.files,
    megabytes: Math.round(stats.bytes / 1e6),
    skipped: skipped.length,
    rows,
    ...(part && { partMegabytes, partRows: measured(part, 1, [own, ...slow]) }),
    peakMegabytes: peakMemory(scan, folder, temporary),
  };
}

/** Times of all of them in a folder, taking turns. */
function measured(folder, turns, contenders) {
  const runs = new Map(contenders.map(({ name }) => [name, []]));
  // One uncounted turn fills the file cache.
  timed(contenders[0].command, contenders[0].args, { cwd: folder });
  for (let turn = 0; turn < turns; turn++)
    for (const { name, command, args, output, environment } of contenders)
      runs.get(name).push(timed(command, args, { cwd: folder, output, environment }));
  return contenders.map(({ name, version, count }) => {
    const list = runs.get(name);
    const failed = list.find((one) => one.failed)?.failed;
    const named = version === undefined ? name : `${name} ${version}`;
    if (failed !== undefined) return { name: named, failed };
    return {
      name: named,
      wall: median(list.map((one) => one.wall)),
      cpu: median(list.map((one) => one.cpu)),
      findings: count?.(),
    };
  });
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

export function page({ files, megabytes, rows, partMegabytes, partRows, peakMegabytes, cancelMilliseconds }) {
  const offkey = rows.find(({ name }) => name === 'offkey');
  const ripgrep = rows.find(({ name, failed }) => name === 'ripgrep' && failed === undefined);
  const against = (value, base) => (base === undefined || base === 0 ? '' : two(value / base));
  const list = (head, all, ratios) =>
    table(
      ['', 'seconds', ...head, 'findings'],
      all.map((row) =>
        row.failed === undefined
          ? [row.name, two(row.wall), ...ratios(row), row.findings ?? '']
          : [row.name, row.failed, ...head.map(() => ''), ''],
      ),
    );
  const whole = list(['× ripgrep’s time', '× ripgrep’s CPU', '× offkey’s time'], rows, ({ wall, cpu }) => [
    against(wall, ripgrep?.wall),
    against(cpu, ripgrep?.cpu),
    against(wall, offkey?.wall),
  ]);
  const [first] = partRows ?? [];
  const part =
    partRows &&
    `Scanners that would take many minutes, on every so-many-th file of the folder, ${partMegabytes} MB:

${list(['× offkey’s time', '× offkey’s CPU'], partRows, ({ wall, cpu }) => [against(wall, first.wall), against(cpu, first.cpu)])}

`;
  return `${megabytes} MB in ${files.toLocaleString('en')} files, ignore rules off, no cache; ripgrep counts lines with the same keywords (\`-j2 -c -F -uu\`).
Other scanners are measured where they are on PATH.

${whole}

${part ?? ''}Peak memory of the scan: ${peakMegabytes} MB. From Ctrl+C in the middle of it to the end of the process: ${Math.round(cancelMilliseconds)} ms.`;
}
