/** How a program of each language is made ready and run, as its user would. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  /** Makes programs ready, all at once where that is quicker. */
  compile?(programs: readonly Program[], servers: ProofServers, parts: Parts): Promise<void>;
  /** The command, run in the program's folder. */
  command(program: Program, parts: Parts): readonly string[];
}

const node = process.execPath;
const tsc = resolve('node_modules/typescript/bin/tsc');

export const toolchains: readonly Toolchain[] = [
  {
    language: 'python',
    file: 'app.py',
    needs: ['python3', '--version'],
    part: 'python',
    command: () => ['python', 'app.py'],
  },
  {
    language: 'javascript',
    file: 'app.mjs',
    needs: [node, '--version'],
    part: 'node',
    command: () => [node, 'app.mjs'],
  },
  {
    language: 'javascript',
    file: 'app.cjs',
    needs: [node, '--version'],
    part: 'node',
    command: () => [node, 'app.cjs'],
  },
  {
    language: 'typescript',
    file: 'app.mts',
    needs: [node, '--version'],
    part: 'node',
    async compile(programs, servers) {
      const options = [
        '--strict',
        '--skipLibCheck',
        '--noUncheckedIndexedAccess',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--types',
        'node',
      ];
      await servers.run([node, tsc, ...options, ...programs.map(({ folder }) => join(folder, 'app.mts'))]);
    },
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
    command: ({ folder }) => [join(folder, '..', 'bin', folder.slice(folder.lastIndexOf('/') + 1))],
  },
  {
    language: 'java',
    file: 'App.java',
    needs: ['java', '-version'],
    part: 'jvm',
    command: (_, parts) => ['java', '-cp', join(parts.jvm!, 'libs', '*'), 'App.java'],
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
  { language: 'shellscript', file: 'app.sh', needs: ['sh', '-c', 'exit 0'], command: () => ['sh', 'app.sh'] },
];

/** Writes a program where its toolchain expects it. */
export function writeProgram({ file, language }: Toolchain, root: string, name: string, text: string): Program {
  const folder = join(root, language, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  return { folder, text };
}
