// A key leaked: the page in VS Code, from the light bulb to the last copy moved; and that the value is in nothing that is kept.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { command, lightBulb, openFile, pick, waitFor } from './hands.mjs';

const require = createRequire(import.meta.url);
const { randomFrom } = require('../../out/engine/index.js');
const { makeMonorepo } = require('../../out/test/response/monorepo.js');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const value = randomFrom(53).template('sk_live_51[A-Za-z0-9]{97}');
/** Forms of the value that are looked for where it must not be. */
const forms = [
  value.slice(20),
  Buffer.from(value, 'utf8').toString('base64').slice(8, 60),
  Buffer.from(value.slice(20), 'utf16le').toString('latin1'),
];

/** The page's own document, inside the two frames of a webview. */
async function leakFrame(page) {
  const root = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await root.locator('h1', { hasText: 'leaked: what to do' }).waitFor();
  return await (await root.locator('html').elementHandle()).ownerFrame();
}

/** The page is filled again: its progress is told only once it listens. */
const untilProgress = (frame, text) => frame.locator('#done', { hasText: text }).waitFor();

/** Asks again until it is so: a page that is filled again is another document, and its policy lets nothing wait inside of it. */
async function until(page, check) {
  for (let attempt = 0; ; attempt++) {
    try {
      if (await check()) return;
    } catch (error) {
      if (!/detached|destroyed|closed/.test(error.message) || page.isClosed()) throw error;
    }
    assert.ok(attempt < 200, `waited in vain: ${check}`);
    await page.waitForTimeout(100);
  }
}

const rowsOf = (frame) =>
  frame
    .locator('[aria-label="Copies in files"] tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.cells].slice(0, 2).map((cell) => cell.textContent)));

async function violations(frame) {
  await frame.evaluate(axe);
  const { violations: found } = await frame.evaluate('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
}

/** Everything that the browser keeps for VS Code. */
const browserStorage = (page) =>
  page.evaluate(async () => {
    const request = (asked) =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const kept = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = [
          await request(objects.getAllKeys()),
          await request(database.transaction(store).objectStore(store).getAll()),
        ];
        const text = (one) => (one instanceof Uint8Array ? new TextDecoder().decode(one) : JSON.stringify(one));
        keys.forEach((key, i) => kept.push(`${name}/${store}/${String(key)}: ${text(values[i])}`));
      }
      database.close();
    }
    return kept;
  });

/** VS Code writes what extensions keep a moment after they said so. */
async function untilKept(page, text) {
  for (let attempt = 0; !(await browserStorage(page)).some((entry) => entry.includes(text)); attempt++) {
    assert.ok(attempt < 200, `${text} is kept`);
    await page.waitForTimeout(50);
  }
}

/** Files of the profile that may hold what extensions keep and log: not VS Code's own copies of files, which are the user's texts. */
function* keptFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['History', 'Backups', 'CachedData', 'CachedExtensionVSIXs'].includes(entry.name)) yield* keptFiles(path);
    } else if (entry.isFile()) yield path;
  }
}

async function assertKeptNowhere({ page, profile }, frame) {
  const html = await frame.evaluate('document.documentElement.outerHTML');
  for (const form of forms) assert.ok(!html.includes(form), 'the page has the value');
  const storage = await browserStorage(page);
  assert.ok(
    storage.some((entry) => entry.includes('leak.')),
    'what is ticked off is kept there',
  );
  for (const entry of storage)
    for (const form of forms)
      assert.ok(
        !entry.includes(form) || /history\.entries|editorpart|files\.|backup/i.test(entry.slice(0, 80)),
        entry.slice(0, 80),
      );
  let files = 0;
  for (const file of keptFiles(profile.data)) {
    files++;
    const bytes = readFileSync(file, 'latin1');
    for (const form of forms) assert.ok(!bytes.includes(form), `${file} has the value`);
  }
  assert.ok(files > 3, 'there are logs');
}

/** What each service would use as its key, as it is started by its folder's .env. */
function keysInUse(workspace, services) {
  const sha256 = createHash('sha256').update(value).digest('hex');
  for (const { folder, argv } of services) {
    const [program, ...args] = argv;
    if (spawnSync('which', [program]).status !== 0) {
      console.log(`    left out: ${program} is not there`);
      continue;
    }
    const file = join(workspace, folder, '.env');
    const variables = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const { stdout, stderr } = spawnSync(program, args, {
      cwd: join(workspace, folder),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries([...variables.matchAll(/^(\w+)='?(.*?)'?$/gm)].map(([, name, text]) => [name, text])),
      },
    });
    assert.equal(stdout.trim(), sha256, `${folder}: ${stderr}`);
  }
}

/** Opens the page about the key in pay.js, from the light bulb. */
async function openLeakPage(scene, settings = {}) {
  rmSync(join(scene.workspace, '.git'), { recursive: true });
  const monorepo = makeMonorepo(scene.workspace, value);
  setTheme(scene.workspace, 'Default Dark Modern', settings);
  await openFile(scene, 'pay.js');
  await lightBulb(scene.page);
  await pick(scene.page, 'This key leaked');
  const frame = await leakFrame(scene.page);
  return { monorepo, frame };
}

function setTheme(workspace, theme, settings = {}) {
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  writeFileSync(
    join(workspace, '.vscode/settings.json'),
    JSON.stringify({ 'workbench.colorTheme': theme, ...settings }),
  );
}

/** A folder whose `npx offkey` is this build: no registry is asked. */
function npxOfThisBuild(scene) {
  const folder = join(scene.profile.data, 'npx');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'npx'),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return folder;
}

export const leakScenes = [
  {
    title: 'a key leaked: the page names all nine places, in any theme, 320 pixels wide; ticks stay; it is exported',
    async play(scene) {
      const { page, workspace, pictures } = scene;
      const { monorepo, frame } = await openLeakPage(scene);
      const wanted = monorepo.puts.map(({ path, line, encoding }) => [`${path}:${line}`, encoding]);
      assert.deepEqual(await rowsOf(frame), wanted);
      assert.equal(await frame.locator('[aria-label="Copies in git’s history"] tbody tr').count(), 8);
      await command(page, 'View: Close Primary Side Bar');
      await page.setViewportSize({ width: 1080, height: 680 });
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      mkdirSync(join(pictures, 'leaks'), { recursive: true });
      const picture = async (name, section) => {
        await frame.locator(section).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
        await page.screenshot({ path: join(pictures, `${name}.png`) });
      };
      await picture('leaks/top', 'body');
      await picture('leak', '#where');
      await picture('leaks/uses', '.graph');
      assert.deepEqual(await violations(frame), []);

      setTheme(workspace, 'Default Light Modern');
      await frame.locator('body.vscode-light').waitFor();
      assert.deepEqual(await violations(frame), []);
      await picture('leaks/checklist', '#rotate');
      await page.setViewportSize({ width: 368, height: 750 });
      await until(page, () => frame.evaluate('innerWidth <= 320'));
      assert.ok(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing is cut off');
      assert.deepEqual(await violations(frame), []);
      await picture('leaks/narrow', '#where');
      await page.setViewportSize({ width: 1200, height: 750 });

      const first = frame.locator('input[data-task="check.1"]');
      await first.focus();
      await page.keyboard.press('Space');
      await untilProgress(frame, /^1 of/);
      await untilKept(page, 'check.1');
      await page.reload();
      const back = await leakFrame(page);
      await untilProgress(back, /^1 of/);
      assert.ok(await back.locator('input[data-task="check.1"]').isChecked());
      assert.match(await back.locator('[data-who="check.1"]').innerText(), /\(\w+, \d{4}-\d\d-\d\d \d\d:\d\d\)/);

      await back.locator('button[data-action="export"]').click();
      await page.locator('.quick-input-widget input').waitFor();
      await page.keyboard.press('Enter');
      const exported = () => readdirSync(workspace).find((name) => /^leak-[0-9a-f]{16}\.md$/.test(name));
      await waitFor(() => exported() !== undefined, 'the exported page');
      const text = readFileSync(join(workspace, exported()), 'utf8');
      for (const [place] of wanted) assert.ok(text.includes(`| ${place.replace(/:(\d+)$/, ' | $1 |')}`), place);
      assert.match(text, /^- \[x\] .+\(\w+, \d{4}-\d\d-\d\d/m);
      for (const form of forms) assert.ok(!text.includes(form));
      await assertKeptNowhere(scene, back);
    },
  },
  {
    title: 'a key leaked: each copy is moved from the page, and every service runs on',
    async play(scene) {
      const { page, workspace } = scene;
      const { monorepo, frame } = await openLeakPage(scene);
      keysInUse(workspace, monorepo.services);
      for (const { path } of monorepo.puts) {
        const before = readFileSync(join(workspace, path), 'utf8');
        const menu = page.locator('.action-widget .monaco-list-row.action').first();
        const fix = frame.locator(`[aria-label="Copies in files"] button[data-action="fix"][data-path="${path}"]`);
        await fix.click();
        if (path === 'deploy/shop.yaml') {
          // No lookup can be right in a Secret: the menu says so, and what to do instead. So it is made by kubectl.
          await menu.filter({ hasText: 'No fix here' }).waitFor();
          await page.keyboard.press('Enter');
          await page.locator('.notifications-toasts', { hasText: 'kubectl create secret' }).waitFor();
          await command(page, 'Notifications: Clear All Notifications');
          writeFileSync(join(workspace, path), before.replace(/^[^]*?---\n/, ''));
          continue;
        }
        // Who sees no menu presses again.
        await menu.waitFor({ timeout: 20_000 }).catch(() => fix.click());
        await menu.waitFor();
        // The first is what fits the place: the environment, the repository's secrets, a variable of Compose.
        await page.keyboard.press('Enter');
        const isDone = () =>
          path.endsWith('.env')
            ? existsSync(join(workspace, `${path}.example`))
            : readFileSync(join(workspace, path), 'utf8') !== before;
        for (let attempt = 1; !isDone(); attempt++) {
          assert.ok(attempt < 20, `${path} is fixed`);
          await command(page, 'File: Save All');
          await page.waitForTimeout(200);
        }
      }
      await frame.locator('button[data-action="refresh"]').click();
      await until(page, async () =>
        (await rowsOf(await leakFrame(page))).every(([place]) => /(^|\/)\.env:\d+$/.test(place)),
      );
      keysInUse(workspace, monorepo.services);
    },
  },
  {
    title: 'a key leaked: the hook and the CI are set up by a click each, and stop the next one',
    async play(scene) {
      const { workspace } = scene;
      const { frame } = await openLeakPage(scene, {
        'terminal.integrated.env.linux': { PATH: [npxOfThisBuild(scene), process.env.PATH].join(delimiter) },
      });
      const clickRun = (command) => frame.locator(`button[aria-label="Run ${command} in a terminal"]`).click();
      await clickRun('npx offkey hook install');
      await waitFor(() => existsSync(join(workspace, '.git/hooks/pre-commit')), 'the hook');
      await clickRun('npx offkey init github');
      await waitFor(() => existsSync(join(workspace, '.github/workflows/offkey.yml')), 'the workflow');
      writeFileSync(join(workspace, 'next.py'), `key = "${value}"\n`);
      spawnSync('git', ['add', 'next.py'], { cwd: workspace });
      const { status, stderr } = spawnSync('git', ['commit', '-m', 'Next'], { cwd: workspace, encoding: 'utf8' });
      assert.equal(status, 1, stderr);
      assert.match(stderr, /next\.py:1/);
    },
  },
];
