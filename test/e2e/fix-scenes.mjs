// What comes with a fix, and after it, by a person in VS Code: other stores, the value on its way into its store, packages, debug configurations,
// and why there is no fix.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { again, command, lightBulb, openFile, pick, put, untilShown, waitFor } from './hands.mjs';

const { randomFrom } = createRequire(import.meta.url)('../../out/engine/index.js');
const random = randomFrom(91);
const stripeKey = () => random.template('sk_live_[A-Za-z0-9]{24}');

const read = (workspace, path) =>
  existsSync(join(workspace, path)) ? readFileSync(join(workspace, path), 'utf8') : '';

/** A command of the store's vendor, or of a package manager, that notes what it was given; terminals find it first. */
function standIn(workspace, name) {
  put(
    workspace,
    `tools/${name}`,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${workspace}/${name}.arguments'\nif [ ! -t 0 ]; then cat > '${workspace}/${name}.input'; fi\n`,
  );
  chmodSync(join(workspace, 'tools', name), 0o755);
  put(
    workspace,
    '.vscode/settings.json',
    JSON.stringify({
      'terminal.integrated.env.linux': { PATH: `${workspace}/tools:${process.env.PATH}` },
      'terminal.integrated.profiles.linux': { plain: { path: '/bin/sh' } },
      'terminal.integrated.defaultProfile.linux': 'plain',
    }),
  );
}

/** Presses a button of the message that a fix left. */
const press = (page, title) => page.locator('.notifications-toasts .monaco-button', { hasText: title }).first().click();

const program = (key) => `import stripe\n\nstripe.api_key = "${key}"\n`;

export const fixScenes = [
  {
    title: 'a store behind "More stores…"; a terminal puts the value there, through a pipe',
    async play(scene) {
      const { page, workspace } = scene;
      const key = stripeKey();
      standIn(workspace, 'gcloud');
      put(workspace, 'payments.py', program(key));
      await openFile(scene, 'payments.py');
      await lightBulb(page);
      await pick(page, 'More stores');
      // VS Code drops a menu when the light bulb asks at the same moment: who sees none opens it again.
      const store = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Google Secret Manager' });
      await store
        .first()
        .waitFor({ timeout: 8_000 })
        .catch(async () => {
          await again(page, 'Control+Period', page.locator('.action-widget .monaco-list-row.action').first());
          await pick(page, 'More stores');
        });
      await pick(page, 'Google Secret Manager');
      await untilShown(page, 'SecretManagerServiceClient');
      await press(page, 'Store It');
      await waitFor(() => read(workspace, 'gcloud.input') === key, 'the command has read the value');
      const given = read(workspace, 'gcloud.arguments');
      assert.match(given, /^secrets\ncreate\n/);
      assert.ok(!given.includes(key), 'the value is no argument');
      assert.ok(!read(workspace, '.env').includes(key), 'nor is it in .env');
    },
  },
  {
    title: 'the package that a fix needs is installed from its message',
    async play(scene) {
      const { page, workspace } = scene;
      const key = stripeKey();
      standIn(workspace, 'pip');
      put(workspace, 'payments.py', program(key));
      await openFile(scene, 'payments.py');
      await lightBulb(page);
      await pick(page, 'HashiCorp Vault');
      await untilShown(page, 'hvac.Client()');
      await press(page, 'Install');
      await waitFor(() => read(workspace, 'pip.arguments') === 'install\nhvac\n', 'the package is installed');
    },
  },
  {
    title: 'a debug configuration reads .env after the fix',
    async play(scene) {
      const { page, workspace } = scene;
      put(
        workspace,
        '.vscode/launch.json',
        '{\n  // Mine.\n  "configurations": [{ "name": "Pay", "type": "debugpy", "request": "launch", "program": "payments.py" }]\n}\n',
      );
      put(workspace, 'payments.py', program(stripeKey()));
      await openFile(scene, 'payments.py');
      await lightBulb(page);
      await pick(page, 'from the environment');
      await untilShown(page, 'os.environ["STRIPE');
      await command(page, 'File: Save All');
      await waitFor(
        () => /"envFile": "\$\{workspaceFolder\}\/\.env"/.test(read(workspace, '.vscode/launch.json')),
        'the configuration names .env',
      );
      assert.match(read(workspace, '.vscode/launch.json'), /\/\/ Mine\./);
    },
  },
  {
    title: 'copies in four files: all are ticked, one of them stays, and one undo brings back the rest',
    async play(scene) {
      const { page, workspace } = scene;
      const key = stripeKey();
      const paths = ['billing.py', 'payments.py', 'refunds.py', 'taxes.py'];
      put(workspace, 'requirements.txt', '');
      for (const path of paths) put(workspace, path, program(key));
      await openFile(scene, 'payments.py');
      await page.locator('.squiggly-warning').first().waitFor();
      await command(page, 'Offkey: Scan Workspace');
      await page.locator('.notifications-toasts', { hasText: /secrets? in \d+ files?/ }).waitFor();
      await page.locator('.editor-instance .view-lines').first().click();
      await lightBulb(page);
      await pick(page, 'Replace all 4 copies');
      const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'taxes.py' }).waitFor();
      assert.equal(await rows.count(), 4, 'each file has a line');
      await rows.filter({ hasText: 'taxes.py' }).click();
      await page.keyboard.press('Enter');
      await untilShown(page, 'os.environ["STRIPE');
      await command(page, 'File: Save All');
      const changed = paths.filter((path) => path !== 'taxes.py');
      await waitFor(
        () => changed.every((path) => read(workspace, path).includes('os.environ["STRIPE')),
        'the files that stayed ticked read the variable',
      );
      assert.equal(read(workspace, 'taxes.py'), program(key));
      await waitFor(() => read(workspace, '.env').includes(`=${key}\n`), '.env has the value');
      await page.locator('.editor-instance .view-lines').first().click();
      await again(page, 'Control+Z', page.locator('.editor-instance .view-lines', { hasText: key }).first());
      await command(page, 'File: Save All');
      await waitFor(
        () => paths.every((path) => read(workspace, path) === program(key)),
        'all files have their old bytes',
      );
    },
  },
  {
    title: 'in a page the menu says why there is no fix',
    async play(scene) {
      const { page, workspace } = scene;
      put(workspace, 'index.html', `<script>\n  pay('${stripeKey()}');\n</script>\n`);
      await openFile(scene, 'index.html');
      await lightBulb(page);
      await pick(page, 'No fix here: this code runs in a browser');
      await page.locator('.notifications-toasts', { hasText: 'Let a server of yours use the key' }).waitFor();
    },
  },
];
