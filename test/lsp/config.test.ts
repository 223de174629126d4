/** `.offkey.json` and the baseline while typing. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom, serializeBaseline } from '../../engine';
import { Editor, inProcess, sample } from './driver';

const key = sample('stripe-secret-key');
const stripe = `stripe = "${key}"\n`;
const own = randomFrom(5).template('acme_live_[a-z0-9]{32}');
const detectors = [
  { id: 'acme-token', name: 'Acme token', keywords: ['acme_live_'], pattern: 'acme_live_[a-z0-9]{32}' },
];
const config = (value: object): string => JSON.stringify(value, undefined, 2);

suite('.offkey.json while typing', () => {
  let editor: Editor;
  teardown(() => editor.stop());

  const open = (path: string): string => {
    const uri = editor.uri(path);
    return editor.open(uri, path.endsWith('.py') ? 'python' : 'jsonc', editor.text(uri)!);
  };
  const codes = (uri: string): string =>
    editor
      .shown(uri)
      .map(({ code }) => String(code))
      .join(' ');
  const save = (path: string, text: string): void => {
    editor.write(path, text);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(path), type: 2 }] });
  };

  test('a project’s own secrets are underlined, under their own name', async () => {
    editor = await Editor.start(inProcess, {
      files: { '.offkey.json': config({ detectors }), 'a.py': `token = "${own}"\n` },
    });
    const a = open('a.py');
    await editor.until(() => codes(a) === 'acme-token');
    assert.match(JSON.stringify(await editor.hover(a, { line: 0, character: 15 })), /Acme token/);
    assert.ok(!editor.wire.includes(own));
  });

  test('what it accepts is not shown; a change of the file holds without a restart', async () => {
    editor = await Editor.start(inProcess, {
      files: { '.offkey.json': config({ allow: [{ paths: ['a.py'] }] }), 'a.py': stripe, 'b.py': stripe },
    });
    const [a, b] = [open('a.py'), open('b.py')];
    await editor.until(() => codes(b) === 'stripe-secret-key' && codes(a) === '');
    save('.offkey.json', config({ detectors, allow: [{ paths: ['b.py'] }] }));
    await editor.until(() => codes(a) === 'stripe-secret-key' && codes(b) === '');
    editor.replace(b, stripe, `${stripe}token = "${own}"\n`);
    save('.offkey.json', config({ detectors }));
    await editor.until(() => codes(b) === 'stripe-secret-key acme-token');
    save('.offkey.json', config({ exclude: ['b.py'] }));
    await editor.until(() => codes(b) === '' && codes(a) === 'stripe-secret-key');
  });

  test('a client that watches no files tells of a change by saving it', async () => {
    editor = await Editor.start(inProcess, { files: { '.offkey.json': '{}', 'a.py': stripe } });
    const [a, file] = [open('a.py'), open('.offkey.json')];
    await editor.until(() => codes(a) === 'stripe-secret-key');
    editor.replace(file, '{}', config({ allow: [{ detectors: ['stripe'] }] }));
    editor.notify('textDocument/didSave', { textDocument: { uri: file } });
    await editor.until(() => codes(a) === '');
  });

  test('the baseline is honoured, and a workspace scan honours all of it', async () => {
    const [finding] = createEngine().scan(stripe);
    editor = await Editor.start(inProcess, {
      files: {
        '.offkeybaseline': serializeBaseline([{ ...finding!, path: 'a.py' }]),
        '.offkey.json': config({ exclude: ['vendor/'], detectors }),
        'a.py': stripe,
        'b.py': stripe,
        'vendor/c.py': stripe,
        'd.py': `token = "${own}"\n`,
      },
    });
    const [a, b] = [open('a.py'), open('b.py')];
    await editor.until(() => codes(b) === 'stripe-secret-key' && codes(a) === '');
    const { findings, files } = await editor.execute<{ findings: number; files: number }>({
      command: 'offkey.server.scan',
    });
    assert.equal(findings, 2);
    assert.equal(files, 5, 'all but the excluded one');
  });

  test('each workspace folder has its own', async () => {
    editor = await Editor.start(inProcess, {
      files: { 'one/.offkey.json': config({ allow: [{ paths: ['*'] }] }), 'one/a.py': stripe, 'two/a.py': stripe },
      folders: ['one', 'two'],
    });
    const [one, two] = [open('one/a.py'), open('two/a.py')];
    await editor.until(() => codes(two) === 'stripe-secret-key' && codes(one) === '');
  });

  test('what is wrong in it is underlined as it is typed, patterns that cannot run when it is read', async () => {
    editor = await Editor.start(inProcess, { files: { '.offkey.json': '{\n  "exclude": "vendor"\n}\n' } });
    const file = open('.offkey.json');
    await editor.until(() => codes(file) === 'config');
    assert.match(String(editor.shown(file)[0]!.message), /"exclude" must be a list/);
    assert.equal(editor.shown(file)[0]!.range.start.line, 1);
    editor.replace(file, '"vendor"', '["vendor"]');
    await editor.until(() => codes(file) === '');
    editor.close(file);
    save('.offkey.json', config({ detectors: [{ ...detectors[0], pattern: '(?=x)' }] }));
    await editor.until(() => /no pattern of RE2/.test(String(editor.shown(file)[0]?.message)));
  });
});
