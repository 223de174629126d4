// From the call to the exit code, and to the first diagnostics of the language server. Each is called as it is the second time and later, with the code that V8
// has compiled kept; the first start after an installation is measured beside it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, seconds, table } from '../measure.mjs';

export const order = 4;
export const title = 'Start';

const rounds = 9;
/** Starts after which no more code is kept. */
const warming = 3;

export async function run({ temporary, cli, sample }) {
  const file = join(temporary, 'tiny.py');
  writeFileSync(file, 'pass\n');
  // Caches of its own: neither those of the user nor of another version count.
  const caches = join(temporary, 'start-cache');
  const env = { ...process.env, XDG_CACHE_HOME: caches };
  const timeOf = (args) => seconds(() => spawnSync(process.execPath, args, { env })) * 1000;
  const secret = `key = '${sample('stripe-secret-key')}'\n`;
  const times = { node: [], scan: [], server: [], firstScan: [], firstServer: [] };
  const memory = { found: [], idle: [] };
  for (let n = 0; n < warming; n++) {
    rmSync(caches, { recursive: true, force: true });
    times.firstScan.push(timeOf([cli, 'scan', file]));
    times.firstServer.push((await firstDiagnostics(cli, env, secret)).milliseconds);
  }
  for (let n = 0; n < warming; n++) {
    timeOf([cli, 'scan', file]);
    await firstDiagnostics(cli, env, secret);
  }
  for (let n = 0; n < rounds; n++) {
    times.node.push(timeOf(['-e', '0']));
    times.scan.push(timeOf([cli, 'scan', file]));
    const server = await firstDiagnostics(cli, env, secret);
    times.server.push(server.milliseconds);
    memory.found.push(server.megabytes);
    memory.idle.push((await firstDiagnostics(cli, env, 'pass\n')).megabytes);
  }
  return {
    ...Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])),
    serverMegabytes: median(memory.found),
    idleMegabytes: median(memory.idle),
  };
}

/** The server is started, greeted, and shown a document; its answer ends the measurement. Then it is ended in good order, as an editor does. */
async function firstDiagnostics(cli, env, text) {
  const started = performance.now();
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  send({ id: 1, method: 'initialize', params: { capabilities: {}, processId: null, rootUri: null } });
  send({ method: 'initialized', params: {} });
  const textDocument = { uri: 'file:///bench/a.py', languageId: 'python', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  return new Promise((done, failed) => {
    let answer = '';
    let measured;
    server.on('error', failed);
    server.on('exit', () =>
      measured === undefined ? failed(new Error('the language server ended before it answered')) : done(measured),
    );
    server.stdout.on('data', (data) => {
      answer += data;
      if (measured !== undefined || !answer.includes('"diagnostics":[')) return;
      measured = { milliseconds: performance.now() - started, megabytes: memoryOf(server.pid) };
      send({ id: 2, method: 'shutdown' });
      send({ method: 'exit' });
    });
  });
}

/** Resident memory of a process, as Linux tells it; elsewhere unknown. */
function memoryOf(pid) {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1000 : undefined;
}

export const page = ({ node, scan, server, firstScan, firstServer, serverMegabytes, idleMegabytes }) =>
  `${table(
    ['', 'ms', 'less Node itself', 'the first time, ms'],
    [
      ['Node itself', Math.round(node), '', ''],
      ['`offkey scan` of one tiny file', ...[scan, scan - node, firstScan].map(Math.round)],
      [
        'language server, from its start to the first diagnostics',
        ...[server, server - node, firstServer].map(Math.round),
      ],
    ],
  )}

The first time nothing that V8 has compiled is kept yet.${
    serverMegabytes === undefined
      ? ''
      : ` Memory of the language server: ${Math.round(idleMegabytes)} MB with a document without findings, ${Math.round(serverMegabytes)} MB when it has shown the first one.`
  }`;
