// Other scanners: how they are called to scan the folder they stand in, without network, and how their findings are counted.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Those that are on PATH.
 * @param temporary folder for their reports
 * @returns name, version as it tells it, command, args, `output` for what it prints, `count` of findings in its report after a run; `slow`: it takes minutes for
 * what others do in seconds
 */
export function peersHere(temporary, say) {
  return known(temporary).flatMap(({ version, report, count, ...peer }) => {
    const command = onPath(peer.name);
    if (command === undefined) {
      say(`${peer.name} is not on PATH: skipped`);
      return [];
    }
    const { stdout, stderr } = spawnSync(command, version, { encoding: 'utf8' });
    return [
      {
        ...peer,
        command,
        version: /\d+\.\d+[\w.-]*/.exec(stdout + stderr)?.[0] ?? 'a build without a version',
        output: peer.args.includes(report) ? undefined : report,
        count: () => (existsSync(report) ? count(readFileSync(report, 'utf8')) : undefined),
      },
    ];
  });
}

function known(temporary) {
  const report = (name) => join(temporary, `${name}.json`);
  const lines = (text) => text.split('\n').filter(Boolean);
  return [
    {
      name: 'kingfisher',
      version: ['--version'],
      args: `scan . --no-validate --no-dedup --no-update-check -q -f json -o ${report('kingfisher')}`.split(' '),
      report: report('kingfisher'),
      count: (text) => JSON.parse(text).findings.length,
    },
    {
      name: 'betterleaks',
      version: ['version'],
      args: `fs --no-banner --exit-code 0 -s -o ${report('betterleaks')} .`.split(' '),
      report: report('betterleaks'),
      count: (text) => JSON.parse(text).findings.length,
    },
    {
      name: 'trufflehog',
      version: ['--version'],
      args: ['filesystem', '.', '--no-verification', '--json', '--no-update'],
      report: report('trufflehog'),
      count: (text) => lines(text).filter((line) => line.includes('"DetectorName"')).length,
    },
    {
      name: 'gitleaks',
      version: ['version'],
      args: `dir --no-banner --exit-code 0 -f json -r ${report('gitleaks')} .`.split(' '),
      report: report('gitleaks'),
      count: (text) => JSON.parse(text).length,
      slow: true,
    },
    {
      name: 'detect-secrets',
      version: ['--version'],
      args: ['scan', '--all-files', '-n', '.'],
      report: report('detect-secrets'),
      count: (text) => Object.values(JSON.parse(text).results).flat().length,
      slow: true,
    },
    {
      name: 'secretlint',
      version: ['--version'],
      args: [
        '--secretlintrcJSON',
        JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }),
        '--format',
        'unix',
        '**/*',
      ],
      report: report('secretlint'),
      count: (text) => lines(text).filter((line) => /:\d+:\d+: /.test(line)).length,
      slow: true,
    },
  ];
}

/** One that is installed here before one that a dependency of ours brings along. */
function onPath(name) {
  const { stdout } = spawnSync('which', ['-a', name], { encoding: 'utf8' });
  const all = (stdout ?? '').split('\n').filter(Boolean);
  return all.find((path) => !path.startsWith(join(import.meta.dirname, '../../node_modules'))) ?? all[0];
}
