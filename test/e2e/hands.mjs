// What hands do in VS Code: keys, menus, files; each waits for what it brings about.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of the workspace. */
export function put(workspace, path, text) {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

/** The editor's text as it is shown; VS Code writes blanks as U+00A0. */
export const shownText = async (page) =>
  (await page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' ');

export const untilShown = (page, wanted) =>
  page.waitForFunction(
    (text) =>
      document.querySelector('.editor-instance .view-lines')?.innerText.replaceAll('\u00a0', ' ').includes(text),
    wanted,
  );

/** Opens a file by its name, through the keyboard. */
export async function openFile({ page, open }, path) {
  await open();
  await page.locator('.monaco-workbench').waitFor();
  await page
    .locator('.part.statusbar [id="offkey.offkey.offkey.status"], .part.statusbar [aria-label*="Offkey"]')
    .first()
    .waitFor();
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(path);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: path.split('/').at(-1) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .view-lines').first().waitFor();
}

/** Runs a command from the palette. */
export async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Goes to the next problem and opens the light bulb's menu there. */
export async function lightBulb(page) {
  await page.locator('.squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.locator('.peekview-widget, .marker-widget').first().waitFor();
  await again(page, 'Escape', page.locator('.marker-widget').first(), 'detached');
  await again(page, 'Control+Period', page.locator('.action-widget .monaco-list-row.action').first());
}

/** Presses keys until something shows: a key that comes while the focus moves is lost, to a person as well. */
export async function again(page, keys, wanted, state = 'visible') {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(keys);
    try {
      return await wanted.waitFor({ state, timeout: 4_000 });
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

/** Moves to an entry of the menu and picks it. */
export async function pick(page, title) {
  const entry = page.locator('.action-widget .monaco-list-row.action', { hasText: title });
  await entry.first().waitFor();
  const focused = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
  for (let step = 0; step < 12 && (await focused.count()) === 0; step++) await page.keyboard.press('ArrowDown');
  assert.ok((await focused.count()) > 0, `the arrow keys reach "${title}"`);
  await page.keyboard.press('Enter');
}

/** The disk tells nothing when it changes: it is asked again until it is as wanted. */
export async function waitFor(check, wanted) {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (check()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited in vain: ${wanted}`);
}
