/** Files that are not open: scanning, progress, reports, several folders. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Command, type ScanSummary } from '../../server/protocol';
import { Editor, spawned, type EditorOptions } from './driver';
import { ofKind, other, python, sendgrid, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`workspace, ${way}`, () => {
    let editor: Editor;
    const begin = async (options?: EditorOptions): Promise<Editor> => (editor = await Editor.start(start, options));
    teardown(() => editor.stop());

    suite('scan and report', () => {
      const files = {
        'a/app.py': python(stripe),
        'b/app.py': python(other),
        'b/.gitignore': 'local.py\n',
        'b/local.py': python(sendgrid),
        'a/pic.png': '\0\0',
      };

      const many = Object.fromEntries(
        Array.from({ length: 500 }, (_, i) => [`f${i % 20}/${i}.py`, python(stripe).repeat(60)]),
      );

      test('a scan shows files that are not open, with progress and what was skipped; a file that changes is looked at again', async () => {
        await begin({ files });
        const summary = await editor.execute<ScanSummary>({ command: Command.Scan, workDoneToken: 'mine' } as never);
        assert.equal(summary.findings, 2);
        assert.equal(summary.cancelled, false);
        await editor.diagnostics(editor.uri('a/app.py'), 1);
        const [closed] = await editor.diagnostics(editor.uri('b/app.py'), 1);
        assert.equal(editor.covered(editor.uri('b/app.py'), closed!.range), other);
        await editor.until(() => editor.progress.some(({ kind }) => kind === 'end'));
        assert.ok(editor.progress.every(({ token }) => token === 'mine'));
        assert.match(
          editor.progress.filter(({ kind }) => kind === 'report').at(-1)!.message!,
          /\d files?, 2 findings: /,
        );

        editor.write('b/app.py', '\n\n' + python(other));
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('b/app.py'), type: 2 }] });
        editor.write('a/app.py', '');
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('a/app.py'), type: 2 }] });
        await editor.diagnostics(editor.uri('a/app.py'), 0);
        await editor.until(
          () => editor.shown(editor.uri('b/app.py'))[0]?.range.start.line === closed!.range.start.line + 2,
        );
        rmSync(fileURLToPath(editor.uri('b/app.py')));
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('b/app.py'), type: 3 }] });
        await editor.diagnostics(editor.uri('b/app.py'), 0);
      });

      test('what is open in the editor wins over the disk', async () => {
        await begin({ files });
        const uri = editor.open(editor.uri('a/app.py'), 'python', 'x = 1\n');
        await editor.diagnostics(uri, 0);
        await editor.execute({ command: Command.Scan });
        await editor.diagnostics(editor.uri('b/app.py'), 1);
        await editor.diagnostics(uri, 0);
        editor.close(uri);
        await editor.diagnostics(uri, 1);
      });

      test('a scan can include ignored files', async () => {
        await begin({ files, initializationOptions: { scan: { includeIgnored: true } } });
        const summary = await editor.execute<ScanSummary>({ command: Command.Scan });
        assert.equal(summary.findings, 3);
      });

      test('a scan that is cancelled says so', async () => {
        await begin({ files: many });
        const scan = editor.execute<ScanSummary>({ command: Command.Scan, workDoneToken: 'mine' } as never);
        await editor.until(() => editor.progress.some(({ kind }) => kind === 'begin'));
        editor.notify('window/workDoneProgress/cancel', { token: 'mine' });
        const { cancelled, files: scanned } = await scan;
        assert.equal(cancelled, true);
        assert.ok(scanned < 500, `${scanned} files were scanned all the same`);
      });

      test('a scan whose request is cancelled stops, too', async () => {
        await begin({ files: many });
        const source = new CancellationTokenSource();
        const scan = editor.execute<ScanSummary>(
          { command: Command.Scan, workDoneToken: 'mine' } as never,
          source.token,
        );
        await editor.until(() => editor.progress.some(({ kind }) => kind === 'report'));
        source.cancel();
        const { cancelled, files: scanned } = await scan;
        assert.equal(cancelled, true);
        assert.ok(scanned < 500, `${scanned} files were scanned all the same`);
      });

      test('without a folder a scan says that there is nothing to scan', async () => {
        await begin({ folders: [] });
        await assert.rejects(editor.execute({ command: Command.Scan }), /no folder/);
      });

      test('the report names files and findings, never a value', async () => {
        await begin({ files });
        await editor.execute({ command: Command.Scan });
        for (const format of ['html', 'markdown']) {
          const report = await editor.execute<string>({ command: Command.Report, arguments: [format] });
          assert.ok(report.includes('a/app.py') && report.includes('b/app.py'));
          assert.ok(!report.includes(stripe) && !report.includes(other));
        }
      });

      test('each of several folders has its own .env and .offkeyignore; one that is removed takes its results along', async () => {
        await begin({ files, folders: ['a', 'b'] });
        await editor.execute({ command: Command.Scan });
        const uri = editor.open(
          editor.uri('b/app.py'),
          'python',
          readFileSync(fileURLToPath(editor.uri('b/app.py')), 'utf8'),
        );
        const [diagnostic] = await editor.diagnostics(uri, 1);
        await editor.choose(ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.env'));
        assert.ok(editor.text(editor.uri('b/.env'))?.includes(other));
        assert.equal(editor.text(editor.uri('a/.env')), undefined);
        await editor.diagnostics(editor.uri('a/app.py'), 1);
        editor.notify('workspace/didChangeWorkspaceFolders', {
          event: { added: [], removed: [{ uri: editor.uri('a'), name: 'a' }] },
        });
        await editor.diagnostics(editor.uri('a/app.py'), 0);
      });
    });
  });

suite('offkey lsp --stdio', () => {
  test('is the same server', async () => {
    const editor = await Editor.start(spawned('dist/cli.js', 'lsp', '--stdio'));
    const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
    const [diagnostic] = await editor.diagnostics(uri, 1);
    await editor.choose(ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.env'));
    await editor.diagnostics(uri, 0);
    await editor.stop();
  });
});
