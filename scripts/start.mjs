// `npm start [folder] [-- --scan-only]`: sets up, builds, scans the folder (default: a sample project) and opens it in VS Code with the extension.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function parse(args) {
  const options = args.filter((argument) => argument.startsWith('-'));
  const folders = args.filter((argument) => !argument.startsWith('-'));
  const unknown = options.filter((option) => option !== '--scan-only');
  if (unknown.length > 0 || folders.length > 1)
    throw new Error(
      `Cannot do this with ${[...unknown, ...folders.slice(1)].join(' ')}. Usage: npm start [folder] [-- --scan-only]`,
    );
  // npm runs scripts in the package's folder; a relative path means the folder where it was called.
  const folder = folders[0] === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), folders[0]);
  if (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new Error(`There is no folder ${folder}.`);
  return { folder, scanOnly: options.includes('--scan-only') };
}

/** Scans with the built command line. Gives its exit code; throws where it did not run to its end. */
function scan(folder) {
  const { status, signal, error } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'scan'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status === null) throw new Error(`The scan of ${folder} broke off: ${error?.message ?? signal}`);
  return status;
}

async function start(args) {
  const { folder: given, scanOnly } = parse(args);
  setUp();
  const folder = given ?? join(root, '.cache/sample');
  if (given === undefined) {
    const { writeSampleProject } = await import('./sample-project.mjs');
    const count = await writeSampleProject(folder);
    console.log(`A sample project with ${count} secrets, made from templates: ${folder}`);
  }
  // The packaged extension is built from the same sources as the command line.
  let vsix;
  if (scanOnly) await (await import('./build.mjs')).build();
  else vsix = await (await import('./package.mjs')).packageExtension();
  console.log(`\nScanning ${folder}\n`);
  const code = scan(folder);
  if (scanOnly) return code === 2 ? 2 : 0;
  const { openVsCode } = await import('./vscode.mjs');
  await openVsCode({ folder, vsix });
  return 0;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
