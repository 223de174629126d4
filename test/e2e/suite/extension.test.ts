import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixesAt, folder, found, inFolder, open, read, stripeKey, until, untilFound, write } from './driver';
import { writeMuch } from './many-files';

suite('Offkey in VS Code', () => {
  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension('offkey.offkey');
    assert.ok(extension, 'the packaged extension is installed');
    assert.ok(
      !extension.extensionPath.startsWith(process.cwd()) || extension.extensionPath.includes('extensions'),
      'it is the installed one that runs',
    );
    await extension.activate();
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a key is underlined while it is typed, and no longer when it is gone', async () => {
    const uri = await write('typed.py', 'import stripe\n');
    const editor = await open(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `stripe.api_key = "${stripeKey()}"\n`));
    const [diagnostic] = await untilFound(uri, 1);
    assert.equal((diagnostic!.code as { value: string }).value, 'stripe-secret-key');
    assert.equal(diagnostic!.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(editor.document.getText(diagnostic!.range), /^sk_live_\w{24}$/);
    assert.ok(
      !diagnostic!.message.includes(editor.document.getText(diagnostic!.range)),
      'the message does not tell the value',
    );
    await editor.edit((edit) => edit.delete(diagnostic!.range));
    await untilFound(uri, 0);
  });

  test('an untitled document that was never saved is watched too', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'python',
      content: `key = "${stripeKey()}"\n`,
    });
    await vscode.window.showTextDocument(document);
    await untilFound(document.uri, 1);
  });

  test('the hover says what it is, how sure, and why', async () => {
    const uri = await write('hover.js', `const stripe = new Stripe('${stripeKey()}');\n`);
    const editor = await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      diagnostic!.range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert.match(text, /Stripe/);
    assert.match(text, /Likely|Certain/);
    assert.ok(!text.includes(editor.document.getText(diagnostic!.range)), 'the hover does not tell the value');
  });

  for (const [store, lookup] of [
    ['env', /os\.environ\["STRIPE_[A-Z_]+"\]/],
    ['aws-secrets-manager', /boto3\.client\("secretsmanager"\)/],
    ['vault', /hvac\.Client\(\)/],
    ['conjur', /read_conjur_secret\("/],
  ] as const)
    test(`the fix towards ${store} leaves a lookup and no key`, async () => {
      const key = stripeKey();
      const uri = await write(`fix-${store}.py`, `import stripe\n\nstripe.api_key = "${key}"\n`);
      const editor = await open(uri);
      const [diagnostic] = await untilFound(uri, 1);
      const action = (await fixesAt(uri, diagnostic!)).find(({ kind }) => kind?.value === `quickfix.offkey.${store}`);
      assert.ok(action?.edit, 'it is offered and has an edit');
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.match(editor.document.getText(), lookup);
      assert.ok(!editor.document.getText().includes(key));
      await untilFound(uri, 0);
      if (store === 'env') {
        const env = await vscode.workspace.openTextDocument(inFolder('.env'));
        assert.ok(env.getText().includes(`=${key}`), '.env has the value');
        assert.match((await vscode.workspace.openTextDocument(inFolder('.gitignore'))).getText(), /^\.env$/m);
        await vscode.workspace.saveAll();
      }
    });

  test('a comment silences a finding', async () => {
    const uri = await write('comment.ts', `export const key = '${stripeKey()}';\n`);
    const editor = await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const action = (await fixesAt(uri, diagnostic!)).find(({ title }) => /comment/.test(title));
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(editor.document.getText(), /\/\/ offkey:ignore stripe-secret-key/);
    await untilFound(uri, 0);
  });

  test('a line in .offkeyignore silences it, and it comes back when the value changes', async () => {
    const uri = await write('data.json', `{ "key": "${stripeKey()}" }\n`);
    const editor = await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const action = (await fixesAt(uri, diagnostic!)).find(({ title }) => /\.offkeyignore/.test(title));
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    // "Save all" saves what is shown in editors, and this file is in none.
    assert.ok(await (await vscode.workspace.openTextDocument(inFolder('.offkeyignore'))).save());
    await untilFound(uri, 0);
    assert.match(await read('.offkeyignore'), /^stripe-secret-key [0-9a-f]{16}$/m);
    await editor.edit((edit) => edit.replace(diagnostic!.range, stripeKey()));
    await untilFound(uri, 1);
  });

  test('Scan Workspace finds what is not open, and names what it did not scan', async () => {
    await write('closed/deep/config.yml', `stripe:\n  key: ${stripeKey()}\n`);
    await vscode.workspace.fs.writeFile(inFolder('closed/broken.env'), new Uint8Array(64));
    const summary = await vscode.commands.executeCommand<{
      findings: number;
      files: number;
      skipped: { path: string; reason: string }[];
    }>('offkey.scanWorkspace');
    assert.ok(summary.findings > 0 && summary.files > 0);
    assert.ok(summary.skipped.some(({ path, reason }) => path === 'closed/broken.env' && reason === 'binary'));
    await untilFound(inFolder('closed/deep/config.yml'), 1);
  });

  test('a scan can be cancelled from its notification, and says that it is not whole', async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await writeMuch('much', { files: 400, megabytes: 20 });
    try {
      let ended = false;
      const scan = vscode.commands
        .executeCommand<{ cancelled: boolean } | undefined>('offkey.scanWorkspace')
        .then((summary) => {
          ended = true;
          return summary;
        });
      // "Cancel" is the notification's first button; nothing tells when it is shown.
      while (!ended) await Promise.race([scan, vscode.commands.executeCommand('notification.acceptPrimaryAction')]);
      const summary = await scan;
      assert.ok(summary === undefined || summary.cancelled, 'it did not run to its end');
    } finally {
      await vscode.workspace.fs.delete(inFolder('much'), { recursive: true });
    }
    assert.equal(
      (await vscode.commands.executeCommand<{ cancelled: boolean }>('offkey.scanWorkspace')).cancelled,
      false,
      'the next scan is whole again',
    );
  });

  test('This Key Leaked… opens its page from the light bulb, the hover, the tree and the palette', async () => {
    const uri = await write('leaked.py', `key = "${stripeKey()}"\n`);
    const editor = await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const { fingerprint } = (diagnostic as vscode.Diagnostic & { data: { fingerprint: string } }).data;
    const { command } = (await fixesAt(uri, diagnostic!)).find(({ kind }) => kind?.value === 'quickfix.offkey.leak')!;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      diagnostic!.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value));
    const link = /command:offkey\.showLeak\?([^\s)]+)/.exec(text.join('\n'));
    assert.ok(link, 'the hover leads to the page');
    const page = (): vscode.Tab | undefined =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(
          ({ input, label }) =>
            input instanceof vscode.TabInputWebview &&
            input.viewType.includes('offkey.leak') &&
            label === 'Stripe secret key leaked',
        );
    const ways: readonly (readonly [string, readonly unknown[]])[] = [
      ['the light bulb', command!.arguments!],
      ['the hover', JSON.parse(decodeURIComponent(link[1]!)) as unknown[]],
      ['the tree', [{ finding: { uri: uri.toString(), fingerprint } }]],
      ['the palette', []],
    ];
    for (const [way, args] of ways) {
      await vscode.window.showTextDocument(editor.document);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(
        diagnostic!.range.start,
        diagnostic!.range.start,
      );
      await vscode.commands.executeCommand('offkey.showLeak', ...args);
      const tab = await until(vscode.window.tabGroups.onDidChangeTabs, page, () => `the page from ${way}`);
      await vscode.window.tabGroups.close(tab);
    }
  });

  test('the settings are taken over without a restart', async () => {
    const uri = await write('settings.py', `key = "${stripeKey()}"\n`);
    await open(uri);
    await untilFound(uri, 1);
    const settings = vscode.workspace.getConfiguration('offkey', folder());
    await settings.update('exclude', ['settings.py'], vscode.ConfigurationTarget.Workspace);
    await untilFound(uri, 0);
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await untilFound(uri, 1);
  });

  test('the server can be restarted, and finds everything again', async () => {
    const uri = await write('restart.py', `key = "${stripeKey()}"\n`);
    await open(uri);
    await untilFound(uri, 1);
    await vscode.commands.executeCommand('offkey.restartServer');
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => (found(uri).length === 1 ? true : undefined),
      () => 'the finding after the restart',
    );
  });
});
