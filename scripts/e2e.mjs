// The tests in a real VS Code: the packaged .vsix, installed; a suite inside the extension host; and a person at the keyboard, who also takes the README's pictures.
// `node scripts/e2e.mjs [--pictures] [words]`: with words, only what has them in its title. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { inDesktop, wantsDesktop } from './e2e-desktop.mjs';
import { setUp } from './setup.mjs';
import { findChromium, installExtension, installServer, startServer, temporaryProfile } from './vscode.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .join(' ');
/** The README's pictures are taken anew only when asked for: a test run leaves the tree as it was. */
const takePictures = process.argv.includes('--pictures');
const total = { passed: 0, failed: 0, skipped: 0 };
/** Around a whole suite; single steps have their own. Milliseconds. */
const suiteDeadline = 240_000;

const testSettings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'window.restoreWindows': 'none',
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

setUp();
const temporary = mkdtempSync(join(tmpdir(), 'offkey-e2e-'));
const suites = [
  { title: 'in the extension host', restricted: false },
  { title: 'in Restricted Mode', restricted: true },
].filter(({ title }) => title.includes(only));
const webTitle = 'in the extension host of a browser';
try {
  const { packageExtension } = await import('./package.mjs');
  if (wantsDesktop()) {
    const vsix = await packageExtension();
    for (const suite of suites) await inDesktopHost(vsix, suite);
    console.log('  left out: the person at the keyboard, who needs the VS Code server (Linux on x64)');
    total.skipped++;
  } else {
    const executablePath = chromiumOrReason();
    if (executablePath !== undefined) await inBrowser(executablePath, await packageExtension());
  }
} catch (error) {
  console.error(error.message);
  total.failed++;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
if (process.env.OFFKEY_COUNTS) appendFileSync(process.env.OFFKEY_COUNTS, JSON.stringify(total) + '\n');
process.exitCode = total.failed > 0 ? 1 : 0;

/** Without Chromium there is one line that says how to get it, and nothing to run; where nothing may be left out, that is a failure. */
function chromiumOrReason() {
  try {
    return findChromium();
  } catch (error) {
    console.log(`  left out: ${error.message}`);
    total.skipped++;
    return undefined;
  }
}

async function inBrowser(executablePath, vsix) {
  const install = installServer();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    for (const suite of suites) await inHost(browser, install, vsix, suite);
    if (webTitle.includes(only)) await inWebHost(browser, install);
    await byHand(browser, install, vsix);
  } finally {
    await browser.close();
  }
}

/** What a suite needs on the disk: a workspace under git, an empty extension under development (VS Code wants one for tests; the installed one is tested), a report. */
function stage(restricted) {
  const workspace = mkdtempSync(join(temporary, 'workspace-'));
  spawnSync('git', ['init', '-q', workspace]);
  const empty = mkdtempSync(join(temporary, 'empty-'));
  writeFileSync(
    join(empty, 'package.json'),
    JSON.stringify({ name: 'empty', publisher: 'offkey', version: '1.0.0', engines: { vscode: '*' } }),
  );
  return {
    workspace,
    empty,
    reportFile: join(temporary, `report-${restricted}.json`),
    tests: join(root, 'out/test/e2e/suite/index.js'),
  };
}

function count({ passed, failed, lines }) {
  console.log(lines.join('\n'));
  total.passed += passed;
  total.failed += failed;
}

async function inDesktopHost(vsix, { title, restricted }) {
  console.log(`\n  ${title}`);
  const profile = temporaryProfile(testSettings);
  try {
    const report = await inDesktop({ vsix, profile, restricted, ...stage(restricted) });
    if (report === undefined) total.failed++;
    else count(report);
  } finally {
    profile.remove();
  }
}

function profileWith(vsix, install) {
  const profile = temporaryProfile(testSettings);
  installExtension(install, profile, vsix);
  return profile;
}

/** A suite of mocha inside VS Code. */
async function inHost(browser, install, vsix, { title, restricted }) {
  console.log(`\n  ${title}`);
  const { workspace, empty, reportFile, tests } = stage(restricted);
  Object.assign(process.env, { OFFKEY_E2E_REPORT: reportFile, OFFKEY_E2E_RESTRICTED: restricted ? '1' : '0' });
  const profile = profileWith(vsix, install);
  await runInside(browser, install, { profile, workspace, extension: empty, tests, reportFile, restricted });
}

/**
 * The extension as vscode.dev runs it: in a worker of the page, without Node. VS Code takes that host for an extension under development that has nothing but a
 * `browser` entry.
 */
async function inWebHost(browser, install) {
  console.log(`\n  ${webTitle}`);
  const { workspace } = stage(false);
  const extension = mkdtempSync(join(temporary, 'web-'));
  for (const part of ['dist', 'syntaxes', 'client/media', 'docs/schema'])
    cpSync(join(root, part), join(extension, part), { recursive: true });
  const { main: _main, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(extension, 'package.json'), JSON.stringify({ ...manifest, extensionKind: ['web'] }));
  const tests = join(extension, 'tests.js');
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'test/e2e/web/index.ts')],
    outfile: tests,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const profile = temporaryProfile(testSettings);
  const reportFile = join(workspace, 'report.json');
  await runInside(browser, install, { profile, workspace, extension, tests, reportFile, restricted: false });
}

/**
 * Opens a VS Code that runs the suite `tests`, and counts its report.
 * @param extension folder of the extension under development
 */
async function runInside(browser, install, { profile, workspace, extension, tests, reportFile, restricted }) {
  const running = await startServer(install, profile, { trust: !restricted, smokeTestDriver: true });
  const page = await (await browser.newContext()).newPage();
  const log = [];
  try {
    const exited = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (_type, args) => void log.push(format(...args)));
    const remote = (path) => `vscode-remote://${new URL(running.address).host}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
      ['skipWelcome', 'true'],
    ];
    await page.goto(
      `${running.address}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    );
    await Promise.race([exited, deadline(suiteDeadline)]);
  } finally {
    await page.context().close();
    running.stop();
    await running.exited;
    profile.remove();
  }
  if (!existsSync(reportFile)) {
    console.error(`  No result came. The end of the log:\n${log.slice(-30).join('\n')}`);
    total.failed++;
    return;
  }
  count(JSON.parse(readFileSync(reportFile, 'utf8')));
}

/** As a person would: by keyboard, in the browser. */
async function byHand(browser, install, vsix) {
  console.log('\n  at the keyboard');
  const { scenes } = await import('../test/e2e/keyboard.mjs');
  const pictures = takePictures ? join(root, 'docs/images') : join(temporary, 'pictures');
  mkdirSync(pictures, { recursive: true });
  for (const scene of scenes.filter(({ title }) => title.includes(only))) {
    // A key or a menu that VS Code drops is no fault of the scene: it is played once more, from nothing, and that is said. Twice is a failure.
    let error = await played(scene);
    if (error !== undefined) {
      console.log(`  … ${scene.title}: ${error.message.split('\n')[0]}; once more`);
      error = await played(scene);
    }
    console.log(error === undefined ? `  ✔ ${scene.title}` : `  ✘ ${scene.title}: ${error.stack}`);
    total[error === undefined ? 'passed' : 'failed']++;
  }

  /** Plays a scene in a VS Code and a workspace of its own. @returns what stopped it */
  async function played({ title, play }) {
    const workspace = mkdtempSync(join(temporary, 'shop-'));
    spawnSync('git', ['init', '-q', workspace]);
    const profile = profileWith(vsix, install);
    const running = await startServer(install, profile, {});
    const context = await browser.newContext({ viewport: { width: 1200, height: 750 }, colorScheme: 'dark' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    try {
      await play({
        page,
        workspace,
        pictures,
        profile,
        open: () => page.goto(`${running.address}/?folder=${encodeURIComponent(workspace)}`),
      });
      return undefined;
    } catch (error) {
      const picture = join(tmpdir(), `offkey-${title.replace(/\W+/g, '-')}.png`);
      await page.screenshot({ path: picture }).then(
        () => console.log(`    how it looked: ${picture}`),
        () => undefined,
      );
      return error;
    } finally {
      await context.close();
      running.stop();
      await running.exited;
      profile.remove();
    }
  }
}

function deadline(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
