// What the pre-commit hook adds to a commit of ten files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, readCorpus, table, timed } from '../measure.mjs';

export const order = 7;
export const title = 'A commit with the hook';

const staged = 10;
const rounds = 9;

export function run({ cli, folder, temporary }) {
  const repository = join(temporary, 'commit');
  mkdirSync(repository);
  const git = (...args) => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git('init', '--quiet');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@example.org');
  git('commit', '--quiet', '--allow-empty', '--message', 'empty');
  const installed = spawnSync(process.execPath, [cli, 'hook', 'install'], { cwd: repository, encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(`hook install: ${installed.stderr}`);
  // Real source without secrets, so that the commit goes through: texts of ordinary size.
  const sources = readCorpus(folder, 20e6).files.filter(
    ({ path, content }) => path.endsWith('.js') && content.length > 2000 && content.length < 50_000,
  );
  const ways = { 'git alone': ['--no-verify'], 'with the hook': [] };
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  let bytes = 0;
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(ways)) {
      bytes = 0;
      for (let index = 0; index < staged; index++) {
        const { content } = sources[(round * staged + index) % sources.length];
        bytes += content.length;
        writeFileSync(join(repository, `${name} ${round} ${index}.js`), content);
      }
      git('add', '.');
      const time = timed('git', ['commit', '--quiet', '--message', 'x', ...args], { cwd: repository });
      if (time.failed !== undefined) throw new Error(`${name}: ${time.failed}`);
      runs[name].push(time.wall * 1000);
    }
  const { stdout } = spawnSync('git', ['rev-list', '--count', 'HEAD'], { cwd: repository, encoding: 'utf8' });
  if (Number(stdout) !== 1 + 2 * rounds) throw new Error('the hook let not every commit through');
  const times = Object.fromEntries(Object.entries(runs).map(([name, list]) => [name, median(list)]));
  return { staged, kilobytes: Math.round(bytes / 1000), times, added: times['with the hook'] - times['git alone'] };
}

export const page = ({ staged, kilobytes, times, added }) =>
  `${staged} staged files of source, about ${kilobytes} KB; milliseconds for the whole commit.\n\n${table(
    ['', 'ms'],
    [...Object.entries(times), ['what the hook adds', added]].map(([name, ms]) => [name, ms.toFixed(0)]),
  )}`;
