// Editing an open document in the language server: from the change received to the diagnostics written. The server is the real one, on a connection whose
// two ends are functions, so that neither pipes nor parsing is measured.
import { load } from '../../../scripts/load.mjs';
import { milliseconds, size, spread, table } from '../measure.mjs';

export const order = 3;
export const title = 'Editing a document in the language server';

const line = 'const total = items.reduce((sum, item) => sum + item.price * item.count, 0);\n';
const program = (length) => line.repeat(Math.ceil(length / line.length)).slice(0, length);

/** Documents and what is done to them. An edit is [offset, characters taken away, text put there]. */
const sessions = (secret) => {
  const typed = `const key = '${secret}';\n`;
  /** Typing a line with a secret, then another one somewhere else, as a person does; taking back the last character now and then. */
  function* typing(length, count) {
    let at = Math.floor(length / 2);
    let size = length;
    for (let n = 0; n < count; n++) {
      if (n % 23 === 22) yield [--at, 1, (size--, '')];
      yield [at++, 0, typed[n % typed.length]];
      size++;
      if (n % typed.length === typed.length - 1) at = (at * 7 + 13) % size;
    }
  }
  function* carets(length, count) {
    for (let n = 0; n < count; n++)
      yield Array.from({ length: 20 }, (_, caret) => [Math.floor((length / 21) * (21 - caret - 1)), 0, 'x']);
  }
  function* undoing(length, count) {
    const block = typed.repeat(40);
    for (let n = 0; n < count; n++) yield n % 2 === 0 ? [length >> 1, 0, block] : [length >> 1, block.length, ''];
  }
  function* pasting(length, count) {
    const block = program(1e6);
    for (let n = 0; n < count; n++) yield n % 2 === 0 ? [length >> 1, 0, block] : [length >> 1, block.length, ''];
  }
  return [
    ...[10_000, 100_000, 1_000_000].map((length) => ({
      name: `typing, ${size(length)}`,
      text: program(length),
      edits: typing(length, 3000),
    })),
    { name: 'typing, 1 MB in one line', text: program(1e6).replaceAll('\n', ' '), edits: typing(1e6, 3000) },
    { name: 'typing, 100,000 lines', text: 'let a = 1;\n'.repeat(100_000), edits: typing(1.1e6, 3000) },
    { name: '20 carets, 1 MB', text: program(1e6), edits: carets(1e6, 300) },
    { name: 'undo and redo of 3 KB with 40 secrets, 1 MB', text: program(1e6), edits: undoing(1e6, 300) },
    { name: 'paste of 1 MB and undo, 1 MB', text: program(1e6), edits: pasting(1e6, 20) },
  ];
};

export async function run({ createEngine, sample }) {
  const { serve, createConnection } = await load(
    `export { serve } from './server/server'; export { createConnection } from 'vscode-languageserver/node';`,
    ['vscode-languageserver'],
  );
  const rows = [];
  for (const { name, text, edits } of sessions(sample('stripe-secret-key'))) {
    let receive;
    let written;
    const reader = {
      listen: (callback) => ((receive = callback), { dispose() {} }),
      onError: () => ({ dispose() {} }),
      onClose: () => ({ dispose() {} }),
      onPartialMessage: () => ({ dispose() {} }),
      dispose() {},
    };
    const writer = {
      write: (message) => (written?.(message), Promise.resolve()),
      end() {},
      onError: () => ({ dispose() {} }),
      onClose: () => ({ dispose() {} }),
      dispose() {},
    };
    /** Sends a message and waits for the first one back that is an answer to it. */
    const until = (message, isAnswer) =>
      new Promise((done) => {
        written = (answer) => isAnswer(answer) && done(performance.now());
        receive({ jsonrpc: '2.0', ...message });
      });
    const connection = createConnection(reader, writer);
    serve(connection, { version: 'bench', readFile: async () => undefined, list: async () => [] }, createEngine());
    const uri = 'file:///bench/a.ts';
    const published = (version) => (message) =>
      message.method === 'textDocument/publishDiagnostics' && message.params.version === version;
    await until(
      { id: 1, method: 'initialize', params: { capabilities: {}, workspaceFolders: null } },
      (m) => m.id === 1,
    );
    receive({ jsonrpc: '2.0', method: 'initialized', params: {} });
    await until(
      {
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'typescript', version: 0, text } },
      },
      published(0),
    );

    // The client's own copy tells lines and columns. All is written beforehand, so that neither its time nor what it leaves to be collected is measured.
    const copy = createEngine({ providers: [], finders: [] }).open(text);
    const place = (offset) => copy.positionAt(offset);
    const messages = Array.from(edits, (edit, n) => {
      const contentChanges = (Array.isArray(edit[0]) ? edit : [edit]).map(([at, taken, put]) => {
        const change = { range: { start: place(at), end: place(at + taken) }, text: put };
        copy.edit(at, at + taken, put);
        return change;
      });
      return {
        method: 'textDocument/didChange',
        params: { textDocument: { uri, version: n + 1 }, contentChanges },
      };
    });
    const times = [];
    for (const message of messages) {
      const started = performance.now();
      times.push((await until(message, published(message.params.textDocument.version))) - started);
    }
    connection.dispose();
    rows.push({ name, edits: times.length, ...spread(times) });
  }
  return { rows };
}

export const page = ({ rows }) => `From the change received to the diagnostics written (milliseconds).

${table(
  ['document', 'edits', 'p50', 'p99', 'longest'],
  rows.map(({ name, edits, p50, p99, max }) => [name, edits, ...[p50, p99, max].map(milliseconds)]),
)}`;
