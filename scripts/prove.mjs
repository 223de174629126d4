// `npm run prove [-- --all | --only PATTERN]`: runs fixed programs of every language against every store that can be had here, and gives fixed files to the tools that read them;
// writes down in docs/proofs.json how far each cell is proved, on which day, and with which versions; docs/fixes.md shows it. `--all` also makes what takes
// minutes (Rust's clients, Kubernetes, OpenTofu, Helm) and starts the record anew; without it, a cell that did not run this time keeps what is known of it. `--only`
// runs the tests whose titles match.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { versions } from './proof-versions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const record = join(root, 'docs', 'proofs.json');
const all = process.argv.includes('--all');
const only = process.argv[process.argv.indexOf('--only') + 1];
const folder = mkdtempSync(join(tmpdir(), 'offkey-prove-'));
const proofs = join(folder, 'proofs');

const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OFFKEY_PROOFS: proofs },
  });
  return status === 0;
};

try {
  // What cannot be prepared is left out by the tests, with a word.
  node('scripts/prepare-stores.mjs', ...(all ? ['--all'] : []));
  node('scripts/prepare-toolchains.mjs');
  await build();
  const passed =
    node('node_modules/typescript/bin/tsc', '-p', '.') &&
    node(
      '--enable-source-maps',
      '--liftoff-only',
      'node_modules/mocha/bin/mocha.js',
      '--exit',
      ...(process.argv.includes('--only') ? ['--grep', only] : []),
      'out/test/remediation/run.test.js',
      'out/test/remediation/stores.test.js',
      'out/test/remediation/formats.test.js',
    );
  const known = all || !existsSync(record) ? {} : JSON.parse(readFileSync(record, 'utf8')).cells;
  const lines = existsSync(proofs) ? readFileSync(proofs, 'utf8').trim().split('\n') : [];
  const day = new Date().toISOString().slice(0, 10);
  for (const { language, store, proof } of lines.map((line) => JSON.parse(line)))
    if (known[language]?.[store]?.proof !== 'run' || proof === 'run')
      known[language] = { ...known[language], [store]: { proof, day } };
  const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  const cells = sorted(Object.fromEntries(Object.entries(known).map(([language, of]) => [language, sorted(of)])));
  writeFileSync(record, `${JSON.stringify({ versions: versions(), cells }, null, 2)}\n`);
  node('scripts/generate.mjs');
  const count = Object.values(cells).reduce((sum, of) => sum + Object.keys(of).length, 0);
  console.log(`${new Set(lines).size} cells run now, ${count} recorded in docs/proofs.json`);
  if (!passed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
