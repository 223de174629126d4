// The whole history of a repository, against a scanner that reads what `git log -p` prints.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { growRepository } from '../grown-repository.mjs';
import { median, rounds, table, timed, two } from '../measure.mjs';

export const order = 6;
export const title = 'A whole history';

const commits = 12_000;

export function run({ cli, folder, temporary, providers, say, randomFrom, sampleOf }) {
  const secret = providers.flatMap(({ secrets }) => secrets).find(({ id }) => id === 'stripe-secret-key');
  const values = Array.from({ length: 40 }, (_, i) => sampleOf(secret, randomFrom(i + 1)));
  const repository = process.env.OFFKEY_BENCH_REPOSITORY ?? join(temporary, 'history');
  const grown = process.env.OFFKEY_BENCH_REPOSITORY === undefined;
  if (grown) {
    say(`growing a repository of ${commits} commits`);
    growRepository(repository, { corpus: folder, commits, secrets: values });
  }
  const report = join(temporary, 'history.json');
  const commands = {
    offkey: [process.execPath, [cli, 'scan', '--history', '-f', 'json', '-o', report]],
    'git log -p': ['git', ['log', '-p', '-U0', '--all']],
    ...(spawnSync('gitleaks', ['version']).status === 0
      ? { gitleaks: ['gitleaks', ['git', '--no-banner', '--exit-code', '0', '.']] }
      : {}),
  };
  if (commands.gitleaks === undefined)
    say('gitleaks is not here (go install github.com/zricethezav/gitleaks/v8@latest): measured without it');
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < (grown ? rounds : 1); round++)
    for (const [name, [command, args]] of Object.entries(commands)) {
      const time = timed(command, args, { cwd: repository });
      if (time.failed !== undefined) throw new Error(`${name}: ${time.failed}`);
      runs[name].push(time);
    }
  const { findings, stats } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { findings: [], stats: {} };
  const found = findings.filter(({ detector }) => detector === secret.id).length;
  return {
    commits: Number(spawnSync('git', ['rev-list', '--all', '--count'], { cwd: repository, encoding: 'utf8' }).stdout),
    blobs: stats.files,
    megabytes: Math.round(stats.bytes / 1e6),
    ...(grown ? { planted: values.length, found } : {}),
    times: Object.fromEntries(
      Object.entries(runs).map(([name, list]) => [
        name,
        { wall: median(list.map(({ wall }) => wall)), cpu: median(list.map(({ cpu }) => cpu)) },
      ]),
    ),
  };
}

export const page = ({ commits, blobs, megabytes, planted, found, times }) =>
  `A repository of ${commits} commits grown by script: ${blobs} versions of files, ${megabytes} MB. Secrets planted: ${planted}, found: ${found}.\n\n${table(
    ['', 'seconds', 'CPU seconds', '× offkey’s CPU'],
    Object.entries(times).map(([name, { wall, cpu }]) => [name, two(wall), two(cpu), two(cpu / times.offkey.cpu)]),
  )}`;
