/**
 * Fixed programs read their secrets from real stores (proof-servers.ts). Each program runs with its secrets in the code, which it sends to a server; is fixed from
 * the light bulb, its secrets go into the store with the command that the fix names (user.ts); compiled and run again it has to send the same. A client that
 * nothing can answer is compiled against.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { storeIds } from '../../remediation';
import { stores } from '../../remediation/stores';
import type { FixApplied } from '../../server/protocol';
import type { Editor } from '../lsp/driver';
import { readCases, type Case } from './cases';
import { kubelet, preparedParts, startServers, type Parts, type ProofServers, type RunOptions } from './proof-servers';
import { proved } from './proofs';
import { startReceiver, type Receiver } from './receiver';
import { programText, toolchains, writeProgram, type Program, type Toolchain } from './toolchains';
import { wrapped } from './stand-ins/drongo';
import { moveSecrets, startEditor, withKeys, type Moved } from './user';

/** Stores and languages whose client cannot be had from the registries that the tests use. */
const withoutClient: Readonly<Record<string, RegExp>> = {
  ruby: /./,
  php: /^(aws-|google)/,
  csharp: /./,
  java: /^(tencent|infisical)/,
  kotlin: /^infisical/,
  scala: /^infisical/,
};
/** Nothing stands in for these: their cells are compiled or parsed, and the environment's own cell is run. */
const withoutServer = /^(1password|bitwarden|github-actions|gitlab-ci|circleci)\b/;
/** The client for Python speaks to nothing but TLS. */
const isServed = (language: string, store: string): boolean =>
  !withoutServer.test(store) || (store === 'bitwarden' && /^(java|type)script$/.test(language));
/** `summon` and `infisical`, which fill the environment, cannot be had from the registries. */
const withoutStarter = /^(conjur|infisical(-run)?)$/;

/** Does the language read this store through a client? */
const isNative = (language: string, store: string): boolean =>
  stores.find(({ id }) => id === store)?.reads[language] !== undefined;

/** Is the program only compiled against the store's client? */
const isCompiled = (language: string, store: string): boolean =>
  !isServed(language, store) &&
  isNative(language, store) &&
  withoutClient[language]?.test(store) !== true &&
  toolchains.some((one) => one.language === language && one.check !== undefined);

/** A store's other way is offered where its own entry is a read with its client. */
const isOffered = (language: string, store: string): boolean =>
  stores.some(({ id, besides }) => id === store && (besides === undefined || besides.reads[language] !== undefined));

/** Who plays a store for programs of a language. */
const serversOf = (language: string, store: string): readonly string[] =>
  store === 'google-secret-manager' && wrapped.includes(language) ? [store, 'drongo'] : [store];

interface Cell {
  readonly one: Case;
  readonly store: string;
  /** Who plays the store, where there are two. */
  readonly server: string;
  readonly project: string;
  /** Set when the program is written. */
  program?: Program;
  moved?: Moved;
  failure?: unknown;
}

suite('stores, really read', function () {
  this.timeout(600_000);
  const parts: Parts = preparedParts();
  let servers: ProofServers;
  let editor: Editor;
  let receiver: Receiver;

  suiteSetup(async () => {
    receiver = await startReceiver();
    servers = await startServers(parts);
    editor = await startEditor(servers.folder);
  });
  suiteTeardown(async () => {
    await editor.stop();
    await servers.stop();
    receiver.stop();
  });

  const left = parts.kubernetes === undefined ? ['kubernetes'] : [];
  const cases = readCases('store-programs').map((one, index) => withKeys(one, 1000 + 100 * index));
  const reasonOf = (language: string, store: string): string | undefined => {
    const native = isNative(language, store);
    if (!isServed(language, store) && !isCompiled(language, store)) return 'nothing stands for the store';
    if (left.includes(store)) return '`npm run prove -- --all` builds its server';
    if (native && withoutClient[language]?.test(store) === true) return 'its client cannot be had from the registries';
    if (!native && language !== 'shellscript' && withoutStarter.test(store))
      return 'what fills the environment from it cannot be had from the registries';
    return undefined;
  };
  const reasons = new Map<string, string[]>([['there is no compiler', ['swift', 'powershell']]]);
  for (const language of new Set(toolchains.map((toolchain) => toolchain.language)))
    for (const store of storeIds.filter((id) => isOffered(language, id))) {
      const reason = reasonOf(language, store);
      if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), `${language} from ${store}`]);
    }
  for (const [reason, those] of reasons) console.log(`      left out, ${reason}: ${those.join(', ')}`);

  for (const toolchain of toolchains) {
    const { language, file, needs, part } = toolchain;
    const cells = cases
      .filter((one) => one.path === file)
      .flatMap((one, index) =>
        storeIds
          .filter((store) => store !== 'env' && isOffered(language, store) && reasonOf(language, store) === undefined)
          .flatMap((store) => serversOf(language, store).map((server) => ({ store, server })))
          .map((at): Cell => ({ one, ...at, project: `shop-${file.replace('.', '-')}-${index}` })),
      );
    if (cells.length === 0) continue;
    if (toolchain.slow === true && parts[part!] === undefined) {
      console.log(`      left out: ${language}; \`npm run prove -- --all\` makes its clients and runs it`);
      continue;
    }

    suite(`${language}, ${file}`, () => {
      let before: Map<Case, string>;

      suiteSetup(async function () {
        const [command, ...args] = needs;
        const missing =
          spawnSync(command!, args).status !== 0
            ? `${command} is not installed`
            : part !== undefined && parts[part] === undefined
              ? `its clients are not there; \`node scripts/prepare-stores.mjs ${part}\` brings them`
              : undefined;
        if (missing !== undefined) {
          console.log(`      skipped: ${missing}`);
          this.skip();
        }
        before = await originals(toolchain, [...new Set(cells.map(({ one }) => one))]);
        const made: Program[] = [];
        for (const cell of cells) {
          if (!servers.has(cell.server)) continue;
          await move(toolchain, cell);
          if (cell.program === undefined) continue;
          made.push(cell.program);
        }
        await toolchain.compile?.(made, servers, parts);
      });

      for (const cell of cells)
        test(`${cell.one.title} from ${cell.store}${cell.server === cell.store ? '' : `, ${cell.server}`}`, async function () {
          const { one, store, server, moved, program } = cell;
          if (!servers.has(server)) {
            console.log('      skipped: its server is not there; `node scripts/prepare-stores.mjs` brings it');
            this.skip();
          }
          if (cell.failure !== undefined) throw cell.failure;
          assert.equal(moved?.refused, undefined);
          if (isCompiled(language, store)) {
            await toolchain.check!(program!, servers);
            return proved(language, store, 'compiled');
          }
          const outside = server === 'drongo' ? ['env', ...servers.drongo!.outside] : [];
          const inside = [...outside, ...commandOf(toolchain, program!)];
          const command = await startedBy(moved!.fixes, inside, program!.folder);
          assert.equal(await sentBy(command, { cwd: program!.folder, store: server }), before.get(one));
          proved(language, store, 'run');
        });
    });
  }

  const commandOf = (toolchain: Toolchain, program: Program): readonly string[] => [
    ...toolchain.command(program, parts),
    receiver.url,
  ];

  /** What a program sends to the server, and prints. */
  async function sentBy(command: readonly string[], options: RunOptions): Promise<string> {
    const printed = await servers.run(command, options);
    return `${receiver.taken()}\n${printed}`;
  }

  /** Writes a cell's program, moves its secrets into the store. What goes wrong is told by the cell's own test. */
  async function move(toolchain: Toolchain, cell: Cell): Promise<void> {
    const { one, store, server, project } = cell;
    const folder = join(servers.folder, toolchain.language, `${project}-${server}`);
    const written = { ...one, text: programText(one.text, folder) };
    try {
      cell.moved = await moveSecrets(editor, folder, written, store, (command, cwd, pour) =>
        isCompiled(one.language, store) ? Promise.resolve() : servers.put(command, server, cwd, pour),
      );
      for (const [index, { reference, put }] of cell.moved.fixes.entries())
        if (put.argv.length === 0) servers.byHand(store, reference, one.secrets[index]!.value);
      if (cell.moved.refused === undefined) cell.program = { folder, text: cell.moved.text };
    } catch (error) {
      cell.failure = error;
    }
  }

  /** What the programs send with their secrets in the code. */
  async function originals(toolchain: Toolchain, ones: readonly Case[]): Promise<Map<Case, string>> {
    const programs = ones.map((one, index) => writeProgram(toolchain, servers.folder, `before-${index}`, one.text));
    await toolchain.compile?.(programs, servers, parts);
    const printed = new Map<Case, string>();
    for (const [index, one] of ones.entries()) {
      const program = programs[index]!;
      const output = await sentBy(commandOf(toolchain, program), { cwd: program.folder });
      for (const { value } of one.secrets)
        for (const line of value.split('\n').map((text) => text.trim()))
          assert.ok(output.includes(line), 'the program itself does not send its secret');
      printed.set(one, output);
    }
    return printed;
  }

  /** The command in the words of the fixes' notes: `doppler run -- COMMAND`, or as the container of a pod that is given what the notes say. */
  async function startedBy(
    fixes: readonly FixApplied[],
    command: readonly string[],
    folder: string,
  ): Promise<readonly string[]> {
    const said = (pattern: RegExp): string[] => [
      ...new Set(fixes.flatMap(({ notes }) => notes.flatMap((note) => pattern.exec(note)?.[1] ?? []))),
    ];
    const variables = said(/Give it to the container under `env:`: `([^`]*)`/);
    if (variables.length > 0) {
      const name = basename(folder).toLowerCase();
      const lines = ['apiVersion: v1', 'kind: Pod', 'metadata:', `  name: ${name}`, 'spec:', '  containers:'];
      lines.push(
        '    - name: shop',
        '      image: shop',
        '      env:',
        ...variables.map((one) => `        - ${one}`),
        '',
      );
      writeFileSync(join(folder, 'pod.yaml'), lines.join('\n'));
      await servers.run(['kubectl', 'apply', '--validate=strict', '-f', 'pod.yaml'], { cwd: folder });
      return [process.execPath, kubelet, 'start', name, ...command];
    }
    const prefixes = said(/`([^`]*) COMMAND`/);
    return prefixes.length === 0 ? command : ['sh', '-c', `${prefixes.join(' ')} "$@"`, 'sh', ...command];
  }
});
