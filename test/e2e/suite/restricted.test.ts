import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixesAt, open, stripeKey, untilFound, write } from './driver';

suite('Offkey in Restricted Mode', () => {
  test('finds and offers fixes in a workspace that is not trusted', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const uri = await write('untrusted.py', `key = "${stripeKey()}"\n`);
    await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    assert.ok((await fixesAt(uri, diagnostic!)).some(({ kind }) => kind?.value === 'quickfix.offkey.env'));
  });

  test('no provider is asked whether a key works, whoever calls the command', async () => {
    const uri = await write('alive.py', `key = "${stripeKey()}"\n`);
    await open(uri);
    const [diagnostic] = await untilFound(uri, 1);
    const { fingerprint } = (diagnostic as vscode.Diagnostic & { data: { fingerprint: string } }).data;
    await assert.rejects(
      Promise.resolve(
        vscode.commands.executeCommand('offkey.server.alive', uri.toString(), fingerprint, 'api.stripe.com'),
      ),
      /Restricted Mode/,
    );
  });
});
