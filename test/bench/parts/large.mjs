// A log of two gigabytes, far larger than the memory that a scan may take: secrets stand across the borders of the pieces in which it is read.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { peakMemory, timed, two } from '../measure.mjs';

export const order = 8;
export const title = 'A log of two gigabytes';
/** Only where it is asked for: it takes two gigabytes of the disk for temporary files. */
export const optional = true;

const bytes = 2e9;
/** What `sources/scan-file.ts` reads at once. */
const piece = 1 << 20;

export function run({ cli, temporary, say, sample }) {
  const file = join(temporary, 'large.log');
  const planted = write(file, sample('stripe-secret-key'));
  say(`written: ${two(statSync(file).size / 1e9)} GB with ${planted.length} secrets`);
  const report = join(temporary, 'large.json');
  const scan = [cli, 'scan', '--no-cache', '--max-file-size', '3000', '-f', 'json', '-o', report, file];
  try {
    const time = timed(process.execPath, scan, { cwd: temporary });
    if (time.failed !== undefined) throw new Error(`offkey ${time.failed}`);
    const { findings, skipped } = JSON.parse(readFileSync(report, 'utf8'));
    const key = (line, column) => `${line}:${column}`;
    const found = new Set(findings.map(({ line, column }) => key(line, column)));
    // The same command, told to take less: what it leaves out must be told, and not be clean.
    const limited = spawnSync(process.execPath, [cli, 'scan', '--max-file-size', '100', file], { encoding: 'utf8' });
    return {
      gigabytes: statSync(file).size / 1e9,
      seconds: time.wall,
      cpuSeconds: time.cpu,
      peakMegabytes: peakMemory(scan, temporary, temporary),
      planted: planted.length,
      found: planted.filter(([line, column]) => found.has(key(line, column))).length,
      other: findings.length - planted.length,
      skipped: skipped.length,
      limited: { code: limited.status, told: /not scanned.*larger than 100 MB.*large\.log/.test(limited.stdout) },
    };
  } finally {
    rmSync(file, { force: true });
  }
}

/** Writes the log: at each border of two pieces stands a secret, the next one a character further. Gives line and column of each, from 1. */
function write(file, secret) {
  const handle = openSync(file, 'w');
  const planted = [];
  const lead = 'api_key=';
  let at = 0;
  let line = 1;
  for (let border = piece; at < bytes; border += piece) {
    // Its value reaches over the border by as many characters as there were borders before, all the places one after the other.
    const start = border - 1 - (planted.length % secret.length) - lead.length;
    const lines = [];
    let length = at;
    for (let n = 0; length < start - 300; n++) {
      const text = `2026-01-01T00:00:${String(n % 60).padStart(2, '0')}.${border} INFO request ${n} took ${n % 97} ms, user=${n % 1013} path=/items/${n}\n`;
      lines.push(text);
      length += text.length;
    }
    lines.push(`${'.'.repeat(start - length - 1)}\n`, `${lead}${secret}\n`);
    line += lines.length;
    planted.push([line - 1, lead.length + 1]);
    const text = lines.join('');
    writeSync(handle, text);
    at += text.length;
  }
  closeSync(handle);
  return planted;
}

export const page = ({ gigabytes, seconds, cpuSeconds, peakMegabytes, planted, found, other, limited }) =>
  `${two(gigabytes)} GB in one file, a secret across each border of the pieces that are read: ${planted} planted, ${found} found at line and column, ${other} others found.
${two(seconds)} seconds (${two(cpuSeconds)} of CPU), peak memory ${peakMegabytes} MB. With a limit of 100 MB: exit code ${limited.code}, ${limited.told ? 'and the report names the file' : 'and the report DOES NOT name the file'}.`;
