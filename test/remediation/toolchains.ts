/** How a program of each language is made ready and run, as its user would. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Parts, ProofServers } from './proof-servers';

/** A program in a folder of its own. */
export interface Program {
  readonly folder: string;
  readonly text: string;
}

export interface Toolchain {
  /** Id of the language (its file in remediation/languages). */
  readonly language: string;
  /** Name of the program's file. */
  readonly file: string;
  /** What has to be there, and how it is asked. */
  readonly needs: readonly string[];
  /** The part of the stores that holds the clients; undefined where programs need none. */
  readonly part?: keyof Parts;
  /** Its part takes minutes to make: where it was not made, nothing is expected of this language. */
  readonly slow?: true;
  /** Has a compiler look at what a program asks of its store's client, which nothing here can answer. */
  check?(program: Program, servers: ProofServers): Promise<unknown>;
  /** Makes programs ready, all at once where that is quicker. */
  compile?(programs: readonly Program[], servers: ProofServers, parts: Parts): Promise<void>;
  /** The command, run in the program's folder. */
  command(program: Program, parts: Parts): readonly string[];
}

const node = process.execPath;
/** Compilers that scripts/prepare-toolchains.mjs fetches. */
const compilers = resolve('.cache/toolchains');
const jars = (compiler: string): string => join(compilers, compiler, '*');
const fetched = (compiler: string): readonly string[] => ['test', '-f', join(compilers, compiler, 'ready')];
/** These programs live for a second: what optimises for longer ones costs more than it brings. */
const java = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
const clients = (parts: Parts): string => join(parts.jvm!, 'libs', '*');
const tsc = resolve('node_modules/typescript/bin/tsc');
const forNode = ['--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--types', 'node'];
/** `compile` has looked already. */
const compiled = (): Promise<void> => Promise.resolve();
const checkJavaScript =
  (file: string): NonNullable<Toolchain['check']> =>
  ({ folder }, servers) =>
    servers.run([
      node,
      tsc,
      ...forNode,
      '--noEmit',
      '--allowJs',
      '--checkJs',
      '--noImplicitAny',
      'false',
      join(folder, file),
    ]);

export const toolchains: readonly Toolchain[] = [
  {
    language: 'python',
    file: 'app.py',
    needs: ['python3', '--version'],
    part: 'python',
    check: ({ folder }, servers) =>
      servers.run(['python', '-m', 'mypy', '--check-untyped-defs', '--follow-untyped-imports', 'app.py'], {
        cwd: folder,
      }),
    command: () => ['python', 'app.py'],
  },
  {
    language: 'javascript',
    file: 'app.mjs',
    needs: [node, '--version'],
    part: 'node',
    check: checkJavaScript('app.mjs'),
    command: () => [node, 'app.mjs'],
  },
  {
    language: 'javascript',
    file: 'app.cjs',
    needs: [node, '--version'],
    part: 'node',
    check: checkJavaScript('app.cjs'),
    command: () => [node, 'app.cjs'],
  },
  {
    language: 'typescript',
    file: 'app.mts',
    needs: [node, '--version'],
    part: 'node',
    async compile(programs, servers) {
      const options = ['--strict', '--noUncheckedIndexedAccess', ...forNode];
      await servers.run([node, tsc, ...options, ...programs.map(({ folder }) => join(folder, 'app.mts'))]);
    },
    check: compiled,
    command: () => [node, 'app.mjs'],
  },
  {
    language: 'go',
    file: 'main.go',
    needs: ['go', 'version'],
    part: 'go',
    async compile(programs, servers, parts) {
      const root = join(servers.folder, 'go');
      for (const file of ['go.mod', 'go.sum']) copyFileSync(join(parts.go!, file), join(root, file));
      mkdirSync(join(root, 'bin'), { recursive: true });
      await servers.run(['go', 'build', '-o', 'bin/', ...programs.map(({ folder }) => folder)], { cwd: root });
    },
    check: compiled,
    command: ({ folder }) => [join(folder, '..', 'bin', folder.slice(folder.lastIndexOf('/') + 1))],
  },
  {
    language: 'java',
    file: 'App.java',
    needs: ['java', '-version'],
    part: 'jvm',
    command: (_, parts) => [...java, '-cp', clients(parts), 'App.java'],
  },
  {
    language: 'kotlin',
    file: 'app.kt',
    needs: fetched('kotlin'),
    part: 'jvm',
    async compile(programs, servers, parts) {
      const compiler = [
        ...java,
        '-cp',
        jars('kotlin'),
        'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
        '-no-stdlib',
        '-no-reflect',
      ];
      // Each in a package of its own, so that one run of the compiler does for all.
      const classes = ['-cp', [join(compilers, 'kotlin/kotlin-stdlib.jar'), ...jarsOf(parts)].join(delimiter)];
      const sources = programs.map(({ folder }) => join(folder, 'app.kt'));
      await servers.run([...compiler, ...classes, '-d', join(servers.folder, 'kotlin', 'classes'), ...sources]);
    },
    command: ({ folder }, parts) => [
      ...java,
      '-cp',
      [join(folder, '..', 'classes'), join(compilers, 'kotlin/kotlin-stdlib.jar'), clients(parts)].join(delimiter),
      `${packageOf(folder)}.AppKt`,
    ],
  },
  {
    language: 'scala',
    file: 'app.scala',
    needs: fetched('scala'),
    part: 'jvm',
    async compile(programs, servers, parts) {
      const compiler = [
        ...java,
        '-cp',
        [jars('scala'), clients(parts)].join(delimiter),
        'dotty.tools.dotc.Main',
        '-usejavacp',
      ];
      const classes = join(servers.folder, 'scala', 'classes');
      mkdirSync(classes, { recursive: true });
      await servers.run([...compiler, '-d', classes, ...programs.map(({ folder }) => join(folder, 'app.scala'))]);
    },
    command: ({ folder }, parts) => [
      ...java,
      '-cp',
      [join(folder, '..', 'classes'), jars('scala'), clients(parts)].join(delimiter),
      `${packageOf(folder)}.App`,
    ],
  },
  {
    language: 'rust',
    file: 'app.rs',
    needs: ['cargo', '--version'],
    part: 'rust',
    slow: true,
    async compile(programs, servers, parts) {
      // Programs of the package whose dependencies are built already.
      const sources = join(parts.rust!, 'src', 'bin');
      rmSync(sources, { recursive: true, force: true });
      mkdirSync(sources, { recursive: true });
      for (const { folder } of programs) copyFileSync(join(folder, 'app.rs'), join(sources, `${packageOf(folder)}.rs`));
      await servers.run(['cargo', 'build', '--quiet', '--offline', '--bins'], { cwd: parts.rust! });
    },
    command: ({ folder }, parts) => [join(parts.rust!, 'target', 'debug', packageOf(folder))],
  },
  { language: 'ruby', file: 'app.rb', needs: ['ruby', '--version'], command: () => ['ruby', 'app.rb'] },
  { language: 'php', file: 'app.php', needs: ['php', '--version'], command: () => ['php', 'app.php'] },
  {
    language: 'csharp',
    file: 'App.cs',
    needs: ['mcs', '--version'],
    async compile(programs, servers) {
      for (const { folder } of programs) await servers.run(['mcs', '-out:app.exe', 'App.cs'], { cwd: folder });
    },
    command: () => ['mono', 'app.exe'],
  },
  {
    language: 'c',
    file: 'app.c',
    needs: ['gcc', '--version'],
    async compile(programs, servers) {
      for (const { folder } of programs)
        await servers.run(['gcc', '-Wall', '-Wextra', '-Werror', '-o', 'app', 'app.c'], { cwd: folder });
    },
    command: () => ['./app'],
  },
  {
    language: 'cpp',
    file: 'app.cpp',
    needs: ['g++', '--version'],
    async compile(programs, servers) {
      for (const { folder } of programs)
        await servers.run(['g++', '-std=c++17', '-Wall', '-Wextra', '-Werror', '-o', 'app', 'app.cpp'], {
          cwd: folder,
        });
    },
    command: () => ['./app'],
  },
  { language: 'shellscript', file: 'app.sh', needs: ['sh', '-c', 'exit 0'], command: () => ['sh', 'app.sh'] },
];

/** `…/shop-app-kt-0-vault` → `shop_app_kt_0_vault`. */
const packageOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1).replace(/\W/g, '_');

const jarsOf = (parts: Parts): string[] =>
  readdirSync(join(parts.jvm!, 'libs')).map((jar) => join(parts.jvm!, 'libs', jar));

/** The text of a program in this folder: one whose package is called PACKAGE gets a package of its own. */
export const programText = (text: string, folder: string): string =>
  text.replace(/^package PACKAGE$/m, `package ${packageOf(folder)}`);

/** Writes a program where its toolchain expects it. */
export function writeProgram({ file, language }: Toolchain, root: string, name: string, text: string): Program {
  const folder = join(root, language, name);
  mkdirSync(folder, { recursive: true });
  const written = programText(text, folder);
  writeFileSync(join(folder, file), written);
  return { folder, text: written };
}
