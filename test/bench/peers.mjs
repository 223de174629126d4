// Other scanners, as they are called to scan the folder they stand in, without network, and how their findings are counted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param temporary folder for their reports */
export function peers(temporary) {
  const report = (name) => join(temporary, `${name}.json`);
  const json = (name, count) => () =>
    existsSync(report(name)) ? count(JSON.parse(readFileSync(report(name), 'utf8') || '[]')) : undefined;
  return [
    {
      name: 'kingfisher',
      args: [
        'scan',
        '.',
        '--no-validate',
        '--no-dedup',
        '--no-update-check',
        '-q',
        '-f',
        'json',
        '-o',
        report('kingfisher'),
      ],
    },
    {
      name: 'betterleaks',
      args: ['fs', '--no-banner', '--exit-code', '0', '-s', '-o', report('betterleaks'), '.'],
      count: json('betterleaks', ({ findings }) => findings.length),
    },
    { name: 'trufflehog', args: ['filesystem', '.', '--no-verification', '--json', '--no-update'] },
    {
      name: 'gitleaks',
      args: ['dir', '--no-banner', '--exit-code', '0', '-f', 'json', '-r', report('gitleaks'), '.'],
      count: json('gitleaks', (list) => list.length),
    },
    { name: 'detect-secrets', args: ['scan', '--all-files', '-n', '.'] },
    { name: 'secretlint', args: ['--format', 'json', '**/*'] },
  ];
}
