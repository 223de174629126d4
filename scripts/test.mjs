// `npm test [-- group …]`: sets everything up and runs the tests. Groups: lint, unit, scan, remediation, lsp, e2e; default all.
// Ends with "N passed, N failed". With CI or OFFKEY_REQUIRE_ALL set, a skipped test counts as failed: nothing optional is left out there.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';
import { runWatched } from './watched.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const wants = (group) => asked.length === 0 || asked.includes(group);
const requireAll = Boolean(process.env.CI || process.env.OFFKEY_REQUIRE_ALL);
const total = { passed: 0, failed: 0, skipped: 0 };
/** Groups whose runner had to be stopped since it said nothing any more. */
const hangs = [];

const countsFolder = mkdtempSync(join(tmpdir(), 'offkey-test-'));
const countsFile = join(countsFolder, 'counts');

async function run(title, command, args, { counted = false, again = false } = {}) {
  console.log(`\n── ${title}`);
  rmSync(countsFile, { force: true });
  const { status, error, hung } = await runWatched(command, args, {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), OFFKEY_COUNTS: countsFile },
  });
  if (hung && !again) {
    // A runner that sleeps says nothing about the tests; twice in a row is a failure.
    hangs.push(title);
    return run(`${title}, once more`, command, args, { counted, again: true });
  }
  if (error) console.error(`${command}: ${error.message}`);
  const lines = existsSync(countsFile) ? readFileSync(countsFile, 'utf8').trim().split('\n') : [];
  if (!counted) {
    total[status === 0 ? 'passed' : 'failed']++;
    return;
  }
  let failed = 0;
  let ran = 0;
  for (const line of lines) {
    const counts = JSON.parse(line);
    total.passed += counts.passed;
    failed += counts.failed + (requireAll ? counts.skipped : 0);
    total.skipped += requireAll ? 0 : counts.skipped;
    ran += counts.passed + counts.failed + (requireAll ? 0 : counts.skipped);
    if (requireAll && counts.skipped > 0)
      console.error(`${counts.skipped} skipped: nothing may be skipped here, see the reasons above.`);
  }
  // A runner that died, or ran nothing, is a failure even if no test says so.
  if ((status !== 0 && failed === 0) || ran === 0) failed++;
  total.failed += failed;
}

const node = process.execPath;
const bin = (name) => join(root, 'node_modules', ...name);
const mocha = (title, ...globs) =>
  run(
    title,
    node,
    [
      '--enable-source-maps',
      '--liftoff-only',
      bin(['mocha', 'bin', 'mocha.js']),
      '--reporter',
      join(root, 'test/reporter.cjs'),
      '--exit',
      ...globs.map((glob) => `out/test/${glob}`),
    ],
    { counted: true },
  );

try {
  setUp();
  const { build } = await import('./build.mjs');
  const { generate } = await import('./generate.mjs');
  const stale = await generate({ check: true });
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit.`);
    total.failed++;
  }
  await build();
  // Tests whose sources are gone must not run on.
  rmSync(join(root, 'out'), { recursive: true, force: true });
  await run('compile', node, [bin(['typescript', 'bin', 'tsc']), '-p', '.']);
  if (wants('lint')) await run('lint', node, [bin(['eslint', 'bin', 'eslint.js']), '.']);
  if (wants('unit'))
    await mocha(
      'unit and property tests',
      ...['engine', 'property', 'tidy', 'reports', 'client'].map((room) => `${room}/**/*.test.js`),
    );
  if (wants('scan'))
    await mocha(
      'real trees, git and the command line',
      'sources/**/*.test.js',
      'hooks/**/*.test.js',
      'cli/**/*.test.js',
      'response/**/*.test.js',
    );
  if (wants('remediation')) await mocha('fixes', 'remediation/**/*.test.js');
  if (wants('lsp')) await mocha('language server', 'lsp/**/*.test.js');
  if (wants('e2e')) await mocha('pages in a browser', 'page/**/*.test.js');
  if (wants('e2e')) await run('in a real VS Code', node, ['scripts/e2e.mjs'], { counted: true });
} catch (error) {
  console.error(error.message);
  total.failed++;
} finally {
  rmSync(countsFolder, { recursive: true, force: true });
}
if (hangs.length > 0) console.error(`\nHung and were run once more: ${hangs.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
