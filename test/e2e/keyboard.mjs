// What a person does in VS Code, by keyboard alone; and the pictures of the README.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fixScenes } from './fix-scenes.mjs';
import { again, command, lightBulb, openFile, pick, put, shownText, untilShown, waitFor } from './hands.mjs';
import { leakScenes } from './leak-scenes.mjs';

const { randomFrom } = createRequire(import.meta.url)('../../out/engine/index.js');
const random = randomFrom(77);
const stripeKey = () => random.template('sk_live_[A-Za-z0-9]{24}');

const fixes = [
  { store: 'env', entry: 'from the environment', lookup: 'os.environ["STRIPE' },
  { store: 'aws-secrets-manager', entry: 'AWS Secrets Manager', lookup: 'boto3.client("secretsmanager")' },
  { store: 'vault', entry: 'HashiCorp Vault', lookup: 'hvac.Client()' },
  { store: 'conjur', entry: 'CyberArk Conjur', lookup: 'read_conjur_secret("' },
];

export const scenes = [
  {
    title: 'a typed key is underlined at once',
    async play(scene) {
      const { page, workspace, pictures } = scene;
      put(
        workspace,
        'payments.py',
        'import stripe\n\n\ndef charge(customer, amount):\n    return stripe.PaymentIntent.create(customer=customer, amount=amount, currency="eur")\n',
      );
      await openFile(scene, 'payments.py');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type(`stripe.api_key = "${stripeKey()}`);
      await page.locator('.squiggly-warning').first().waitFor();
      await page.screenshot({ path: join(pictures, 'squiggle.png') });
    },
  },
  {
    title: 'the hover is reached by keyboard and explains',
    async play(scene) {
      const { page, workspace, pictures } = scene;
      put(workspace, 'payments.py', `import stripe\n\nstripe.api_key = "${stripeKey()}"\n`);
      await openFile(scene, 'payments.py');
      await page.locator('.squiggly-warning').first().waitFor();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('F8');
      await page.locator('.peekview-widget, .marker-widget').first().waitFor();
      await page.keyboard.press('Escape');
      await command(page, 'Show or Focus Hover');
      await page.locator('.monaco-hover', { hasText: 'A quick fix turns it into a lookup' }).first().waitFor();
      await page.screenshot({ path: join(pictures, 'hover.png') });
    },
  },
  ...fixes.map(({ store, entry, lookup }, index) => ({
    title: `the light bulb's fix towards ${store}, and one undo`,
    async play(scene) {
      const { page, workspace, pictures } = scene;
      const key = stripeKey();
      const before = `import stripe\n\nstripe.api_key = "${key}"\n`;
      put(workspace, 'payments.py', before);
      await openFile(scene, 'payments.py');
      await lightBulb(page);
      if (index === 0) await page.screenshot({ path: join(pictures, 'lightbulb.png') });
      await pick(page, entry);
      // It says what is left to do; then all is written.
      await page.locator('.notifications-toasts', { hasText: /Load|needs|Install/ }).waitFor();
      await untilShown(page, lookup);
      assert.ok(!(await shownText(page)).includes(key), 'the key is gone from the editor');
      if (store === 'env')
        await waitFor(
          () =>
            existsSync(join(workspace, '.env')) && readFileSync(join(workspace, '.env'), 'utf8').includes(`=${key}`),
          '.env has the value',
        );
      await page.locator('.editor-instance .view-lines').first().click();
      await again(page, 'Control+Z', page.locator('.editor-instance .view-lines', { hasText: key }).first());
      const gone = ['.env', '.env.example', '.gitignore'];
      // Before all is saved: what is saved in the middle of an undo stays.
      await waitFor(
        () => gone.every((name) => !existsSync(join(workspace, name))),
        'the files that the fix made are gone',
      );
      await command(page, 'File: Save All');
      await waitFor(
        () => readFileSync(join(workspace, 'payments.py'), 'utf8') === before,
        'the file has its old bytes',
      );
      assert.deepEqual(
        gone.filter((name) => existsSync(join(workspace, name))),
        [],
      );
    },
  })),
  {
    title: 'the workspace is scanned, the tree and the report show it',
    async play(scene) {
      const { page, workspace, pictures } = scene;
      put(workspace, 'payments.py', `import stripe\n\nstripe.api_key = "${stripeKey()}"\n`);
      put(
        workspace,
        'deploy/docker-compose.yml',
        `services:\n  web:\n    image: shop\n    environment:\n      STRIPE_SECRET_KEY: ${stripeKey()}\n      DATABASE_URL: postgres://shop:${random.template('[a-zA-Z0-9]{16}')}@db/shop\n`,
      );
      put(
        workspace,
        'src/mail.ts',
        `import { mailer } from './mailer';\n\nmailer.connect({ token: '${random.template('ghp_[A-Za-z0-9]{36}')}' });\n`,
      );
      put(
        workspace,
        'infra/main.tf',
        `provider "tencentcloud" {\n  secret_id  = "${random.template('AKID[A-Za-z0-9]{32}')}"\n  secret_key = "${random.template('[A-Za-z0-9]{32}')}"\n}\n`,
      );
      put(workspace, 'logo.png', '\x89PNG\0\0\0\0\0\0\0');
      await openFile(scene, 'payments.py');
      await page.locator('.squiggly-warning').first().waitFor();
      await command(page, 'Offkey: Scan Workspace');
      await page.locator('.notifications-toasts', { hasText: /secrets? in \d+ files?/ }).waitFor();
      await command(page, 'Offkey: Focus on Secrets View');
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Stripe' }).first().waitFor();
      await command(page, 'Notifications: Clear All Notifications');
      await page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
      await page.screenshot({ path: join(pictures, 'tree.png') });
      await command(page, 'Offkey: Show Report');
      const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
      await frame.locator('h1', { hasText: 'Offkey report' }).waitFor();
      await page.screenshot({ path: join(pictures, 'report.png') });
    },
  },
  ...fixScenes,
  ...leakScenes,
];
