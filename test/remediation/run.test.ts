/**
 * The programs of cases/programs.txt really run: what they send or print is the same before and after the fix of the light bulb (user.ts), with the keys in
 * `.env`.
 */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Editor } from '../lsp/driver';
import { readCases } from './cases';
import { proved } from './proofs';
import { startReceiver, type Receiver } from './receiver';
import { moveSecrets, startEditor, withKeys } from './user';

const execute = promisify(execFile);

interface Toolchain {
  /** Program that has to be there, and how it is asked. */
  readonly needs: readonly string[];
  /** Makes the program ready, in its folder. */
  readonly compile?: readonly string[];
  /** `ENV` stands for what reads `.env`, in the words of the fix's note. URL for where the program sends to. */
  readonly run: readonly string[];
}

const tsc = resolve('node_modules/typescript/bin/tsc');
const types = resolve('node_modules/@types');
const node = process.execPath;

/** Compilers that scripts/prepare-toolchains.mjs fetches. */
const compilers = resolve('.cache/toolchains');
const jars = (compiler: string): string => join(compilers, compiler, '*');
const existing = (compiler: string): readonly string[] => ['test', '-f', join(compilers, compiler, 'ready')];
/** These programs live for a second: what optimises for longer ones costs more than it brings. */
const quickJava = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];

/** By file. A shell reads `.env` for the languages whose note says so. */
const toolchains: Readonly<Record<string, Toolchain>> = {
  'app.cjs': { needs: [node, '--version'], run: [node, '--env-file=.env', 'app.cjs', 'URL'] },
  'app.mjs': { needs: [node, '--version'], run: [node, '--env-file=.env', 'app.mjs', 'URL'] },
  'app.mts': {
    needs: [node, '--version'],
    compile: [
      node,
      tsc,
      '--strict',
      '--skipLibCheck',
      '--noUncheckedIndexedAccess',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--typeRoots',
      types,
      '--types',
      'node',
      'app.mts',
    ],
    run: [node, '--env-file=.env', 'app.mjs', 'URL'],
  },
  'app.py': { needs: ['python3', '--version'], run: ['python3', 'app.py', 'URL'] },
  'main.go': { needs: ['go', 'version'], run: ['go', 'run', 'main.go'] },
  'App.java': { needs: ['java', '-version'], run: ['java', 'App.java'] },
  'app.rb': { needs: ['ruby', '--version'], run: ['ruby', 'app.rb'] },
  'app.php': { needs: ['php', '--version'], run: ['php', 'app.php'] },
  'App.cs': { needs: ['mcs', '--version'], compile: ['mcs', '-out:app.exe', 'App.cs'], run: ['mono', 'app.exe'] },
  'app.kt': {
    needs: existing('kotlin'),
    compile: [
      'java',
      ...quickJava,
      '-cp',
      jars('kotlin'),
      'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
      '-no-stdlib',
      '-no-reflect',
      '-cp',
      join(compilers, 'kotlin/kotlin-stdlib.jar'),
      '-d',
      '.',
      'app.kt',
    ],
    run: [
      'java',
      ...quickJava,
      '-cp',
      ['.', join(compilers, 'kotlin/kotlin-stdlib.jar')].join(delimiter),
      'AppKt',
      'URL',
    ],
  },
  'app.scala': {
    needs: existing('scala'),
    compile: [
      'java',
      ...quickJava,
      '-cp',
      jars('scala'),
      'dotty.tools.dotc.Main',
      '-usejavacp',
      '-d',
      '.',
      'app.scala',
    ],
    run: ['java', ...quickJava, '-cp', ['.', jars('scala')].join(delimiter), 'App', 'URL'],
  },
  'app.rs': {
    needs: ['rustc', '--version'],
    compile: ['rustc', '--edition', '2021', '-o', 'app-rust', 'app.rs'],
    run: ['./app-rust', 'URL'],
  },
  'app.c': {
    needs: ['gcc', '--version'],
    compile: ['gcc', '-Wall', '-Wextra', '-Werror', '-o', 'app-c', 'app.c'],
    run: ['./app-c', 'URL'],
  },
  'app.cpp': {
    needs: ['g++', '--version'],
    compile: ['g++', '-std=c++17', '-Wall', '-Wextra', '-Werror', '-o', 'app-cpp', 'app.cpp'],
    run: ['./app-cpp', 'URL'],
  },
  'app.sh': { needs: ['sh', '-c', 'exit 0'], run: ['sh', 'app.sh'] },
};
const throughShell = ['sh', '-c', 'set -a; . ./.env; set +a; exec "$@"', 'sh'];

/** Nothing of the tests' own environment but what toolchains need. */
const environment = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'GOCACHE', 'GOPATH', 'GOROOT', 'JAVA_HOME', 'SystemRoot'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
);

suite('fixes, really run', () => {
  let receiver: Receiver;
  let root: string;
  let editor: Editor;

  suiteSetup(async () => {
    root = await mkdtemp(join(tmpdir(), 'offkey-run-'));
    editor = await startEditor(root);
    receiver = await startReceiver();
  });

  suiteTeardown(async () => {
    receiver.stop();
    await editor.stop();
    await rm(root, { recursive: true, force: true });
  });

  /** What the program sends to the server, and prints. */
  async function outputOf({ compile, run }: Toolchain, folder: string, withEnv: boolean): Promise<string> {
    const started = async ([command, ...args]: readonly string[]): Promise<string> =>
      (await execute(command!, args, { cwd: folder, env: environment })).stdout;
    if (compile !== undefined) await started(compile);
    const forNode = run.includes('--env-file=.env');
    const command = run
      .filter((part) => withEnv || part !== '--env-file=.env')
      .map((part) => (part === 'URL' ? receiver.url : part));
    const printed = await started(withEnv && !forNode ? [...throughShell, ...command] : command);
    return [receiver.taken(), printed].join('\n');
  }

  for (const [index, written] of readCases('programs').entries()) {
    const one = withKeys(written, 100 * index);
    test(one.title, async function () {
      this.timeout(180_000);
      const toolchain = toolchains[one.path]!;
      const [command, ...args] = toolchain.needs;
      if (spawnSync(command!, args).status !== 0) {
        console.log(`      skipped: ${command} is not installed`);
        this.skip();
      }
      const original = join(root, `${one.path}-before`, one.path);
      await mkdir(dirname(original));
      await writeFile(original, one.text);
      const before = await outputOf(toolchain, dirname(original), false);
      // A text block's indentation and margin are not sent: what is sent are the lines.
      const lines = one.secrets.flatMap(({ value }) => value.split('\n').map((line) => line.replace(/^\s*\|?/, '')));
      for (const line of lines) assert.ok(before.includes(line), 'the program itself does not send its secret');

      const folder = join(root, `${one.path}-after`);
      const { text, refused } = await moveSecrets(editor, folder, one, 'env', () =>
        assert.fail('.env needs no command'),
      );
      assert.equal(refused, undefined);
      for (const line of lines) assert.ok(!text.includes(line), 'the secret is still there');
      assert.equal(await outputOf(toolchain, folder, true), before);
      const without = await outputOf(toolchain, folder, false).catch(() => '');
      for (const { value } of one.secrets)
        assert.ok(!without.includes(value), 'the secret comes from somewhere else than .env');
      proved(one.language, 'env', 'run');
    });
  }
});
