/**
 * Runs inside VS Code's extension host for browsers, where there is no Node: no mocha, no assert. Bundled by scripts/e2e.mjs. Writes its report into the
 * workspace's folder, as `report.json`.
 */
import * as vscode from 'vscode';
import { fixesAt, found, inFolder, open, stripeKey, untilFound, write } from '../suite/driver';

const is = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Error(otherwise);
};

const fix = async (uri: vscode.Uri, store: string): Promise<vscode.WorkspaceEdit> => {
  const [diagnostic] = await untilFound(uri, 1);
  const action = (await fixesAt(uri, diagnostic!)).find(({ kind }) => kind?.value === `quickfix.offkey.${store}`);
  if (action?.edit === undefined) throw new Error(`the fix towards ${store} is not offered`);
  return action.edit;
};

const tests: Readonly<Record<string, () => Promise<void>>> = {
  async 'there is no Node, and Offkey runs'() {
    is(typeof process === 'undefined' || process.versions?.node === undefined, 'this is Node');
    const extension = vscode.extensions.getExtension('offkey.offkey');
    is(extension !== undefined, 'the extension is not there');
    await extension!.activate();
  },

  async 'a key is underlined while it is typed, and no longer when it is gone'() {
    const uri = await write('typed.py', 'import stripe\n');
    const editor = await open(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `stripe.api_key = "${stripeKey()}"\n`));
    const [diagnostic] = await untilFound(uri, 1);
    is(/^sk_live_\w{24}$/.test(editor.document.getText(diagnostic!.range)), 'another range is underlined');
    await editor.edit((edit) => edit.delete(diagnostic!.range));
    await untilFound(uri, 0);
  },

  async 'the hover says what to do, from the guide'() {
    const uri = await write('hover.js', `const stripe = new Stripe('${stripeKey()}');\n`);
    await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      diagnostic!.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
    is(text.includes('dashboard.stripe.com'), `no link of Stripe's: ${text.replace(/sk_live_\w+/g, '…')}`);
  },

  async 'the fix towards the environment reads the variable, and writes .env and .gitignore'() {
    const key = stripeKey();
    const uri = await write('fix.py', `import stripe\n\nstripe.api_key = "${key}"\n`);
    const editor = await open(uri);
    is(await vscode.workspace.applyEdit(await fix(uri, 'env')), 'the edit was refused');
    is(/os\.environ\["STRIPE_[A-Z_]+"\]/.test(editor.document.getText()), 'there is no lookup');
    const written = async (name: string): Promise<string> =>
      (await vscode.workspace.openTextDocument(inFolder(name))).getText();
    is((await written('.env')).includes(key), 'the value is not in .env');
    is(/^\.env$/m.test(await written('.gitignore')), '.gitignore does not name .env');
    await vscode.workspace.saveAll();
    await untilFound(uri, 0);
  },

  async 'the fix towards Vault is made with the grammar of the language'() {
    const uri = await write('fix.ts', `export const key: string = '${stripeKey()}';\n`);
    const editor = await open(uri);
    is(await vscode.workspace.applyEdit(await fix(uri, 'vault')), 'the edit was refused');
    is(!/sk_live_/.test(editor.document.getText()), 'the key is still there');
  },

  async 'an ignore file that is there is read'() {
    const uri = await write('ignored.py', `key = "${stripeKey()}"\n`);
    await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const action = (await fixesAt(uri, diagnostic!)).find(({ kind }) => kind?.value === 'quickfix.offkey.ignore');
    is(action?.edit !== undefined && (await vscode.workspace.applyEdit(action.edit)), 'it cannot be ignored');
    await untilFound(uri, 0);
    is(found(uri).length === 0, 'it is still found');
  },
};

export async function run(): Promise<void> {
  const lines: string[] = [];
  let failed = 0;
  for (const [title, test] of Object.entries(tests))
    try {
      await test();
      lines.push(`  ✔ ${title}`);
    } catch (error) {
      failed++;
      lines.push(`  ✘ ${title}: ${(error as Error).stack}`);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  const report = { passed: lines.length - failed, failed, lines };
  await vscode.workspace.fs.writeFile(inFolder('report.json'), new TextEncoder().encode(JSON.stringify(report)));
}
