/** One secret in many places: all of them in one edit, seen first where it touches many files; and debug configurations that go on to work. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { Command, type FixApplied } from '../../server/protocol';
import { Editor, type EditorOptions } from './driver';
import { ofKind, python, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`copies of a secret, ${way}`, () => {
    let editor: Editor;
    const begin = async (options?: EditorOptions): Promise<Editor> => (editor = await Editor.start(start, options));
    teardown(() => editor.stop());

    const menu = async (uri: string, findings: number): Promise<CodeAction[]> =>
      editor.actions(uri, (await editor.diagnostics(uri, findings))[0]!.range);

    test('in a file: each of them reads one variable, also where nothing was found; a comment keeps its copy, and is told', async () => {
      await begin({ files: { 'pyproject.toml': '' } });
      const text = `import stripe\n\nstripe.api_key = "${stripe}"\nbackup = ["x", "${stripe}"]\n# once ${stripe}\n`;
      const uri = editor.open(editor.uri('app.py'), 'python', text);
      const action = ofKind(await menu(uri, 3), 'quickfix.offkey.env.copies');
      assert.match(action!.title, /^Replace all 3 copies: read \w+ from the environment/);
      const resolved = await editor.choose(action);
      const [, name] = /^import stripe\nimport os\n\nstripe\.api_key = os\.environ\["(\w+)"\]/.exec(editor.text(uri)!)!;
      assert.ok(editor.text(uri)!.includes(`backup = ["x", os.environ["${name}"]]`));
      assert.equal(editor.text(editor.uri('.env')), `${name}=${stripe}\n`);
      assert.equal(editor.text(editor.uri('.env.example')), `${name}=\n`);
      assert.match((resolved.data as { notes: string[] }).notes.join(' '), /One copy stays: .*comment/);
      assert.equal(resolved.edit!.changeAnnotations, undefined);
    });

    test('in a workspace: files that a scan has found, and what is open; with more than two the client asks first', async () => {
      await begin({
        files: { 'package.json': '{}', 'a.py': python(stripe), 'lib/b.py': python(stripe), '.env': `OLD=${stripe}\n` },
      });
      await editor.execute({ command: Command.Scan });
      const js = editor.open(editor.uri('c.js'), 'javascript', `connect('${stripe}');\n`);
      const uri = editor.open(editor.uri('d.py'), 'python', python(stripe));
      await editor.diagnostics(js, 1);
      const action = ofKind(await menu(uri, 1), 'quickfix.offkey.env.copies');
      assert.match(action!.title, /^Replace all 4 copies/);
      const { edit } = await editor.choose(action);
      assert.equal(Object.values(edit!.changeAnnotations!)[0]!.needsConfirmation, true);
      for (const change of edit!.documentChanges!)
        for (const one of 'edits' in change ? change.edits : [change])
          assert.ok('annotationId' in one && one.annotationId in edit!.changeAnnotations!);
      for (const path of ['a.py', 'lib/b.py', 'd.py'])
        assert.match(editor.text(editor.uri(path))!, /os\.environ\["STRIPE_SECRET_KEY"\]/);
      assert.equal(editor.text(js), 'connect(process.env.STRIPE_SECRET_KEY);\n');
      assert.equal(editor.text(editor.uri('.env')), `OLD=${stripe}\nSTRIPE_SECRET_KEY=${stripe}\n`);
    });

    test('a client that picks files itself is told of them, and names those that are to stay', async () => {
      const files = { 'package.json': '{}', 'a.py': python(stripe), 'b.py': python(stripe) };
      await begin({ files, initializationOptions: { picksFiles: true } });
      await editor.execute({ command: Command.Scan });
      const uri = editor.open(editor.uri('c.py'), 'python', python(stripe));
      const action = ofKind(await menu(uri, 1), 'quickfix.offkey.env.copies')!;
      const whole = await editor.resolve(action);
      assert.equal(whole.edit!.changeAnnotations, undefined);
      const [a, b] = [editor.uri('a.py'), editor.uri('b.py')];
      assert.deepEqual([...(whole.data as FixApplied).files!].sort(), [a, b, uri].sort());
      const { data } = await editor.choose({ ...action, data: { ...(action.data as object), leave: [b] } });
      assert.equal((data as FixApplied).files, undefined);
      assert.equal(editor.text(b) ?? python(stripe), python(stripe));
      for (const changed of [a, uri]) assert.match(editor.text(changed)!, /os\.environ\["STRIPE_SECRET_KEY"\]/);
    });

    test('a secret that stands once has no such action', async () => {
      await begin();
      const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
      assert.equal(ofKind(await menu(uri, 1), 'quickfix.offkey.env.copies'), undefined);
    });

    test('launch.json: configurations that start such programs get envFile, comments stay', async () => {
      const launch = `{
  // how we debug
  "configurations": [
    { "type": "debugpy", "request": "launch", "program": "app.py" }, // mine
    { "type": "debugpy", "request": "attach" },
    { "type": "node", "request": "launch", "program": "x.js" },
    { "type": "python", "request": "launch", "envFile": "other.env" }
  ]
}
`;
      await begin({ files: { 'api/pyproject.toml': '', '.vscode/launch.json': launch } });
      const uri = editor.open(editor.uri('api/app.py'), 'python', python(stripe));
      await editor.choose(ofKind(await menu(uri, 1), 'quickfix.offkey.env'));
      const after = editor.text(editor.uri('.vscode/launch.json'))!;
      assert.match(after, /"program": "app\.py",\s+"envFile": "\$\{workspaceFolder\}\/api\/\.env"\s*\}, \/\/ mine/);
      assert.equal(after.split('envFile').length, 3);
      assert.match(after, /^ {2}\/\/ how we debug$/m);
    });
  });
