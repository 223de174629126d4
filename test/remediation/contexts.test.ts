/**
 * Every place of a program where a literal may stand (test/remediation/contexts): the program compiles before the fix and after it, or the fix says why there is none. What
 * compiles is asked from each language's own compiler or interpreter, where there is one; the grammars see the rest.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { fix, readCases, type Case } from './cases';
import { brokenAt } from './host';

/** A program in a folder of its own. */
interface Program {
  readonly folder: string;
  readonly file: string;
}

interface Compiler {
  /** Exits with 0 where it is installed; its jars, where it has no command. */
  readonly needs: readonly string[] | string;
  /** One run for all programs, or one for each: commands whose exit code tells. */
  commands(programs: readonly Program[], root: string): readonly (readonly string[])[];
}

const jars = (name: string): string => resolve('.cache/toolchains', name);
const java = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
const filesOf = (programs: readonly Program[]): string[] => programs.map(({ folder, file }) => join(folder, file));
const each =
  (...command: readonly string[]) =>
  (programs: readonly Program[]): string[][] =>
    filesOf(programs).map((file) => [...command, file]);

const compilers: Readonly<Record<string, Compiler>> = {
  java: {
    needs: ['javac', '-version'],
    commands: (programs, root) => [['javac', '-proc:none', '-d', join(root, 'classes'), ...filesOf(programs)]],
  },
  kotlin: {
    needs: jars('kotlin'),
    commands: (programs, root) => [
      [
        ...java,
        ...[
          '-cp',
          join(jars('kotlin'), '*'),
          'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
          '-no-stdlib',
          '-no-reflect',
        ],
        ...['-cp', join(jars('kotlin'), 'kotlin-stdlib.jar'), '-d', join(root, 'classes'), ...filesOf(programs)],
      ],
    ],
  },
  scala: {
    needs: jars('scala'),
    commands: (programs, root) => [
      [
        ...[...java, '-cp', [join(jars('scala'), '*')].join(delimiter), 'dotty.tools.dotc.Main', '-usejavacp'],
        ...['-d', join(root, 'classes'), ...filesOf(programs)],
      ],
    ],
  },
  go: {
    needs: ['go', 'version'],
    commands(_, root) {
      writeFileSync(join(root, 'go.mod'), 'module contexts\n\ngo 1.21\n');
      return [['go', 'vet', '-C', root, './...']];
    },
  },
  python: {
    needs: ['python3', '--version'],
    commands: (programs) => [['python3', '-m', 'py_compile', ...filesOf(programs)]],
  },
  javascript: { needs: [process.execPath, '--version'], commands: each(process.execPath, '--check') },
  typescript: {
    needs: [process.execPath, '--version'],
    commands: (programs) => [
      [
        ...[
          process.execPath,
          resolve('node_modules/typescript/bin/tsc'),
          '--ignoreConfig',
          '--noEmit',
          '--strict',
          '--skipLibCheck',
        ],
        ...[
          '--target',
          'es2022',
          '--module',
          'preserve',
          '--types',
          'node',
          '--typeRoots',
          resolve('node_modules/@types'),
        ],
        ...filesOf(programs),
      ],
    ],
  },
  rust: {
    needs: ['rustc', '--version'],
    commands: (programs, root) =>
      filesOf(programs).map((file) => [
        ...['rustc', '--edition', '2021', '--crate-type', 'lib', '--emit', 'metadata', '--cap-lints', 'allow'],
        ...['--out-dir', root, file],
      ]),
  },
  ruby: { needs: ['ruby', '--version'], commands: each('ruby', '-c') },
  php: { needs: ['php', '--version'], commands: each('php', '-l') },
  csharp: {
    needs: ['mcs', '--version'],
    commands: (programs) =>
      programs.map(({ folder, file }) => [
        'mcs',
        '-target:library',
        `-out:${join(folder, 'app.dll')}`,
        join(folder, file),
      ]),
  },
  c: { needs: ['gcc', '--version'], commands: each('gcc', '-std=c11', '-fsyntax-only') },
  cpp: { needs: ['g++', '--version'], commands: each('g++', '-std=c++17', '-fsyntax-only') },
  shellscript: { needs: ['bash', '--version'], commands: each('bash', '-n') },
};

const isInstalled = ({ needs }: Compiler): boolean => {
  if (typeof needs === 'string') return existsSync(join(needs, 'ready'));
  try {
    execFileSync(needs[0]!, needs.slice(1), { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const run = promisify(execFile);

/** Fails with what the compiler says of programs that it should take. */
async function assertCompile(language: string, programs: readonly Program[], root: string): Promise<void> {
  mkdirSync(join(root, 'classes'), { recursive: true });
  const said: string[] = [];
  for (const [command = '', ...args] of compilers[language]!.commands(programs, root))
    await run(command, args, { maxBuffer: 1e8 }).catch(
      ({ stdout = '', stderr = '', message }: Partial<Record<string, string>>) => {
        said.push(`${stdout}${stderr}` || message!);
      },
    );
  assert.equal(said.join('\n').replaceAll(`${root}/`, ''), '');
}

const folderOf = ({ title }: Case): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '_');

for (const name of readdirSync('test/remediation/contexts').map((file) => file.replace(/\.txt$/, '')))
  suite(`places in ${name}`, () => {
    const cases = readCases(name, 'contexts');
    const fixedTexts = new Map<Case, string>();
    let root: string;

    suiteSetup(() => (root = mkdtempSync(join(tmpdir(), `offkey-${name}-`))));
    suiteTeardown(() => rmSync(root, { recursive: true, force: true }));

    const write = (one: Case, part: string, text: string): Program => {
      const folder = join(root, part, folderOf(one));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, basename(one.path)), text.replace(/PACKAGE/g, folderOf(one)));
      return { folder, file: basename(one.path) };
    };

    for (const one of cases)
      test(one.title, async () => {
        const { of, text: reason } = one.expected[0]!;
        const { text, refused } = await fix(one, 'env');
        if (of === 'refused') {
          assert.ok(refused !== undefined, `not refused:\n${text}`);
          assert.ok(refused.startsWith(reason.trim()), refused);
          assert.match(refused, /\.$/, 'a reason is a sentence');
          return;
        }
        assert.equal(refused, undefined);
        for (const { value } of one.secrets) assert.ok(!text.includes(value), `the secret is still there:\n${text}`);
        assert.equal(await brokenAt(one.language, text), undefined, `does not parse:\n${text}`);
        fixedTexts.set(one, text);
      });

    if (compilers[name] !== undefined)
      test('their compiler takes all of them, before and after', async function () {
        if (!isInstalled(compilers[name]!)) {
          console.log(`      skipped: the compiler of ${name} is not installed`);
          this.skip();
        }
        this.timeout(180_000);
        const able = cases.filter((one) => fixedTexts.has(one));
        await assertCompile(
          name,
          able.map((one) => write(one, 'before', one.text)),
          join(root, 'before'),
        );
        await assertCompile(
          name,
          able.map((one) => write(one, 'after', fixedTexts.get(one)!)),
          join(root, 'after'),
        );
      });
  });
