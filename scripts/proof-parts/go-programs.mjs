import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, run } from './command.mjs';

/**
 * Builds programs of a Go module into `bin/` of a folder. A module of its own around them, since `go install` refuses modules that replace others.
 * @param staging version of the modules that the module keeps in its own tree (`=> ./staging/…`), where it does
 */
export function buildGoPrograms(folder, { module, version, programs, staging }) {
  const { GoMod: file } = JSON.parse(outputOf(folder, 'go', 'mod', 'download', '-json', `${module}@${version}`));
  const upstream = readFileSync(file, 'utf8');
  const replaced = [...upstream.matchAll(/^(?:replace )?\t?(\S+)(?: v\S+)? => (\S+(?: v\S+)?)$/gm)].map(
    ([line, from, to]) =>
      to.startsWith('./') ? `${from} => ${from} ${staging}` : line.replace(/^replace /, '').trim(),
  );
  writeFileSync(
    join(folder, 'go.mod'),
    [
      `module programs`,
      '',
      'go 1.24',
      '',
      `require ${module} ${version}`,
      ...replaced.map((line) => `replace ${line}`),
      '',
    ].join('\n'),
  );
  // Imported, so that `go mod tidy` keeps what they need; never compiled.
  writeFileSync(
    join(folder, 'programs.go'),
    `//go:build never\n\npackage main\n\nimport (\n${programs.map((path) => `\t_ "${path}"\n`).join('')})\n`,
  );
  run(folder, 'go', 'mod', 'tidy');
  run(folder, 'go', 'build', '-trimpath', '-ldflags=-s -w', '-o', 'bin/', ...programs);
}
