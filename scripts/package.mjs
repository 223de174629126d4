// Makes offkey.vsix. `node scripts/package.mjs`; other scripts call packageExtension().
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds and packages; gives the file's path. */
export async function packageExtension() {
  await build({ minify: true });
  const vsix = join(root, 'offkey.vsix');
  // The bundles hold all dependencies. Links in the README lead into the package: there is no public address of the repository to point them to.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsix,
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`vsce package failed:\n${stdout}${stderr}`);
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { setUp } = await import('./setup.mjs');
  setUp();
  console.log(`Made ${await packageExtension()}`);
}
