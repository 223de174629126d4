// From the call to the exit code, and to the first diagnostics of the language server.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, seconds, table } from '../measure.mjs';

export const order = 4;
export const title = 'Start';

export async function run({ temporary, cli, sample }) {
  const file = join(temporary, 'tiny.py');
  writeFileSync(file, 'pass\n');
  const timeOf = (args) => seconds(() => spawnSync(process.execPath, args)) * 1000;
  const times = { node: [], scan: [], server: [] };
  const memory = [];
  for (let n = 0; n < 9; n++) {
    times.node.push(timeOf(['-e', '0']));
    times.scan.push(timeOf([cli, 'scan', file]));
    const server = await firstDiagnostics(cli, `key = '${sample('stripe-secret-key')}'\n`);
    times.server.push(server.milliseconds);
    memory.push(server.megabytes);
  }
  return {
    node: median(times.node),
    scan: median(times.scan),
    server: median(times.server),
    serverMegabytes: median(memory),
  };
}

/** The server is started, greeted, and shown a document; its answer ends the measurement. */
function firstDiagnostics(cli, text) {
  const started = performance.now();
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
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
    server.on('error', failed);
    server.on('exit', () => failed(new Error('the language server ended before it answered')));
    server.stdout.on('data', (data) => {
      answer += data;
      if (!/"diagnostics":\[\{/.test(answer)) return;
      const milliseconds = performance.now() - started;
      server.removeAllListeners('exit');
      const megabytes = memoryOf(server.pid);
      server.kill();
      done({ milliseconds, megabytes });
    });
  });
}

/** Resident memory of a process, as Linux tells it; elsewhere unknown. */
function memoryOf(pid) {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1000 : undefined;
}

export const page = ({ node, scan, server, serverMegabytes }) =>
  `${table(
    ['', 'ms'],
    [
      ['Node itself', Math.round(node)],
      ['`offkey scan` of one tiny file', Math.round(scan)],
      ['language server, from its start to the first diagnostics', Math.round(server)],
    ],
  )}${serverMegabytes === undefined ? '' : `\n\nMemory of the language server then: ${Math.round(serverMegabytes)} MB.`}`;
