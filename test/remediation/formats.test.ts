/**
 * Formats are read by their own tools: by each of the files of cases/format-programs.txt as it is, and after the fix of the light bulb (user.ts) with what the
 * fix says is to be done.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Editor } from '../lsp/driver';
import { readCases, type Case } from './cases';
import { formatTools, type FormatTool } from './format-tools';
import { preparedParts, startServers, type Parts, type ProofServers } from './proof-servers';
import { proved } from './proofs';
import { moveSecrets, startEditor, withKeys } from './user';

suite('formats, read by their own tools', function () {
  this.timeout(300_000);
  const parts: Parts = preparedParts();
  let servers: ProofServers;
  let editor: Editor;
  let registry: Server;
  /** Who signed in at the registry of packages. */
  const signedIn = new Set<string>();

  suiteSetup(async () => {
    servers = await startServers(parts);
    editor = await startEditor(servers.folder);
    registry = createServer((request, response) => {
      const { authorization } = request.headers;
      if (authorization === undefined) response.writeHead(401, { 'www-authenticate': 'Basic realm="shop"' }).end();
      else {
        signedIn.add(
          authorization.replace(/^Basic (.*)$/, (_, pair: string) => Buffer.from(pair, 'base64').toString()),
        );
        if (request.url?.endsWith('/whoami') === true) response.end('{"username":"shop"}');
        else response.writeHead(404).end();
      }
    });
    await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
  });
  suiteTeardown(async () => {
    registry.close();
    await editor.stop();
    await servers.stop();
  });

  const port = (): number => (registry.address() as AddressInfo).port;

  /** What the tool prints, and who signs in, with the files of a folder. */
  async function readBy(tool: FormatTool, folder: string, notes: readonly string[]): Promise<string> {
    for (const [path, text] of Object.entries(tool.files ?? {})) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    signedIn.clear();
    const load = 'set -e; if [ -f .env ]; then set -a; . ./.env; set +a; fi';
    const repository = `MAVEN_REPOSITORY='${join(homedir(), '.m2', 'repository')}'`;
    const printed = await servers.run(['sh', '-c', `${load}; ${repository}; ${tool.read(parts, notes, port())}`], {
      cwd: folder,
    });
    return [printed, ...signedIn].join('\n');
  }

  const cases = readCases('format-programs');
  for (const [index, tool] of formatTools.entries()) {
    const written = cases[index]!;
    if (tool.slow !== undefined && parts[tool.slow] === undefined) {
      console.log(`      left out: ${tool.format}; \`npm run prove -- --all\` builds ${tool.command}`);
      continue;
    }
    test(`${written.title}: ${tool.command}`, async function () {
      if (!(await isThere(tool.command))) {
        console.log(`      skipped: ${tool.command} is not there; \`node scripts/prepare-stores.mjs\` brings it`);
        this.skip();
      }
      const one = withPort(withKeys(written, 5000 + 100 * index), port());
      const original = join(servers.folder, 'formats', `${tool.format}-before`);
      mkdirSync(dirname(join(original, one.path)), { recursive: true });
      writeFileSync(join(original, one.path), one.text);
      await servers.run(['git', 'init', '--quiet'], { cwd: original });
      const before = await readBy(tool, original, []);
      if (tool.proof === 'run')
        for (const line of one.secrets.flatMap(({ value }) => value.split(/\n */)))
          assert.ok(before.includes(line), 'the tool does not read the secret');

      const folder = join(servers.folder, 'formats', tool.format);
      const { refused, fixes } = await moveSecrets(editor, folder, one, 'env', async (command, cwd, pour) => {
        // The platforms' commands need the platforms.
        if (!/^(gh|glab) /.test(command)) await servers.put(command, 'env', cwd, pour);
      });
      assert.equal(refused, undefined);
      const notes = [...new Set(fixes.flatMap((fix) => fix.notes))];
      assert.equal(await readBy(tool, folder, notes), before);
      proved(tool.format, 'env', tool.proof);
    });
  }

  test('every format with a tool has a case, in the same order', () => {
    assert.equal(cases.length, formatTools.length);
  });

  const isThere = (command: string): Promise<boolean> =>
    servers.run(['sh', '-c', `command -v ${command}`]).then(
      () => true,
      () => false,
    );
});

const withPort = (one: Case, port: number): Case => ({ ...one, text: one.text.replace('PORT', String(port)) });
