// The menu of fixes in the language server as it is shipped, over standard input and output: the first one, with the parser and the grammar to be loaded,
// those that follow at other places of the same file, one after an edit, and the first one for a person, who has read what the editor shows before he asks.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { milliseconds, spread, table } from '../measure.mjs';

export const order = 3.5;
export const title = 'The menu of fixes';

const require = createRequire(import.meta.url);
const lines = 10_000;
const menus = 20;
/** Milliseconds from the squiggle to the hand at the keyboard. */
const thought = 1000;

/** Language id → file, a line without a secret, a line with one, and what stands around them. */
const programs = (secret) => ({
  javascript: ['app.js', 'const total = items.reduce((sum, item) => sum + item.price, 0);', `connect('${secret}');`],
  typescript: [
    'app.ts',
    'const total: number = items.reduce((sum, item) => sum + item.price, 0);',
    `connect('${secret}');`,
  ],
  python: ['app.py', 'total = sum(item.price * item.count for item in items)', `connect("${secret}")`],
  go: ['app.go', '\ttotal += item.Price * item.Count', `\tconnect("${secret}")`, 'package a\n\nfunc f() {', '}'],
  java: [
    'App.java',
    '    int total() { return items.size() * 2; }',
    `    String key = "${secret}";`,
    'class App {',
    '}',
  ],
  kotlin: ['App.kt', 'fun total(items: List<Int>) = items.sumOf { it * 2 }', `val key = "${secret}"`],
  scala: [
    'App.scala',
    '  def total(items: Seq[Int]) = items.map(_ * 2).sum',
    `  val key = "${secret}"`,
    'object App {',
    '}',
  ],
  rust: ['app.rs', 'fn total(items: &[u32]) -> u32 { items.iter().sum() }', `fn key() { connect("${secret}"); }`],
  csharp: [
    'App.cs',
    '    int Total() { return items.Count * 2; }',
    `    string key = "${secret}";`,
    'class App {',
    '}',
  ],
  cpp: [
    'app.cpp',
    'int total(const std::vector<int>& items) { return items.size(); }',
    `std::string key() { return "${secret}"; }`,
  ],
  swift: ['app.swift', 'func total(items: [Int]) -> Int { return items.reduce(0, +) }', `let key = "${secret}"`],
});

/** A client of the shipped server, with no more than this needs. */
function start(cli, root) {
  const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver/node');
  const child = spawn(process.execPath, [join(cli, '../server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ended = new Promise((done) => child.once('exit', done));
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const textDocument = {
    codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } },
  };
  const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'bench' }];
  return {
    connection,
    begin: () =>
      connection.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        capabilities: { textDocument },
        workspaceFolders,
      }),
    async stop() {
      child.stdin.end();
      await ended;
      connection.dispose();
    },
  };
}

/** A server that has shown the findings of a text. */
async function opened({ cli, root, name, languageId, text }) {
  const { connection, begin, stop } = start(cli, root);
  await begin();
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(root, name)).href;
  const published = new Promise((done) =>
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && done(params.diagnostics),
    ),
  );
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  const diagnostics = await published;
  /** Milliseconds until the menu at a place is there. */
  const menu = async (range) => {
    const started = performance.now();
    const actions = await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    const time = performance.now() - started;
    if (!actions.some(({ kind }) => kind === 'quickfix.offkey.env')) throw new Error(`no fix is offered in ${name}`);
    return time;
  };
  const insertAtTop = (inserted) =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: inserted }],
    });
  return { diagnostics, menu, insertAtTop, stop };
}

export async function run({ cli, sample, temporary, say }) {
  const root = join(temporary, 'fixes');
  mkdirSync(root);
  const rows = [];
  for (const [languageId, [name, line, secret, before = '', after = '']] of Object.entries(
    programs(sample('stripe-secret-key')),
  )) {
    const every = lines / (menus + 1);
    const body = Array.from({ length: lines }, (_, n) => (n % every < 1 && n > 0 ? secret : line));
    const file = { cli, root, name, languageId, text: [before, ...body, after].join('\n') };
    const at = await opened(file);
    const times = [];
    for (const { range } of at.diagnostics) times.push(await at.menu(range));
    await at.insertAtTop('\n');
    const [{ range }] = at.diagnostics;
    const below = ({ line: number, character }) => ({ line: number + 1, character });
    const edited = await at.menu({ start: below(range.start), end: below(range.end) });
    await at.stop();

    const person = await opened(file);
    await new Promise((done) => setTimeout(done, thought));
    const looked = await person.menu(person.diagnostics[0].range);
    await person.stop();

    const [first, ...next] = times;
    say(
      `${languageId}: ${first.toFixed(0)} ms at once, ${looked.toFixed(0)} ms after a look, then ${spread(next).p50.toFixed(1)} ms`,
    );
    rows.push({ language: languageId, first, looked, edited, ...spread(next) });
  }
  return { lines, rows };
}

export const page = ({
  lines: count,
  rows,
}) => `A file of ${count} lines, from the request to the menu (milliseconds): the first menu after the server's start, asked for as soon as the findings are shown; the same a second later; those
that follow; and the one after an edit at the top of the file.

${table(
  ['language', 'first, at once', 'first, after a look', 'next, p50', 'next, longest', 'after an edit'],
  rows.map(({ language, first, looked, p50, max, edited }) => [
    language,
    ...[first, looked, p50, max, edited].map(milliseconds),
  ]),
)}`;
