/** The page about a leaked key, in a browser with the page's own policy: accessible, narrow, by keyboard, and without the value. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { leakPage } from '../../client/leak/page';
import { createEngine, randomFrom } from '../../engine';
import { leakReport, type LeakReport } from '../../response';
import { makeMonorepo } from '../response/monorepo';

const value = randomFrom(31).template('sk_live_51[A-Za-z0-9]{97}');
const nonce = 'abc123';

/** Colours as VS Code's own themes have them. */
const themes = {
  dark: {
    'editor-foreground': '#cccccc',
    'editor-background': '#1f1f1f',
    descriptionForeground: '#9d9d9d',
    'textLink-foreground': '#4daafc',
    'button-secondaryForeground': '#cccccc',
    'button-secondaryBackground': '#313131',
    'textCodeBlock-background': '#2b2b2b',
    'editorWidget-background': '#202020',
    focusBorder: '#0078d4',
  },
  light: {
    'editor-foreground': '#3b3b3b',
    'editor-background': '#ffffff',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    'button-secondaryForeground': '#3b3b3b',
    'button-secondaryBackground': '#e5e5e5',
    'textCodeBlock-background': '#f8f8f8',
    'editorWidget-background': '#f8f8f8',
    focusBorder: '#005fb8',
  },
};

async function reportOf(folder: string): Promise<LeakReport> {
  const engine = createEngine();
  makeMonorepo(folder, value);
  const path = 'compose.yaml';
  const text = readFileSync(join(folder, path), 'utf8');
  const [finding] = engine.scan(text, { path });
  return (await leakReport(engine, { folder, path, text, finding: finding! }))!;
}

const htmlOf = (report: LeakReport): string =>
  leakPage(report, {
    nonce,
    source: "'self'",
    style: 'leak.css',
    script: 'leak.js',
    liveness: { host: 'api.stripe.com', call: 'GET https://api.stripe.com/v1/balance' },
  });

suite('the page about a leaked key', () => {
  let temporary: string;
  let report: LeakReport;
  suiteSetup(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'offkey-page-'));
    report = await reportOf(join(temporary, 'shop'));
  });
  suiteTeardown(() => rmSync(temporary, { recursive: true, force: true }));

  test('has all nine places, a tick for every task, and not the value', () => {
    const html = htmlOf(report);
    for (const { path, line } of report.copies) assert.ok(html.includes(`${path}:${line}`), path);
    for (const { id } of [...report.check, ...report.rotate, ...report.cleanup.tasks, ...report.prevent])
      assert.ok(html.includes(`data-task="${id}"`), id);
    assert.ok(!html.includes(value) && !html.includes(value.slice(30)));
  });

  test('what a file is called cannot become HTML', () => {
    const name = '<img src=x onerror=alert(1)>.yaml';
    const html = htmlOf({ ...report, copies: [{ ...report.copies[0]!, path: name }] });
    assert.ok(!html.includes('<img'));
  });

  suite('in a browser', () => {
    let browser: Browser;
    let server: Server;
    suiteSetup(async function () {
      const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
      try {
        browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
      } catch {
        console.log(`      left out: no Chromium at ${executablePath} (apt install chromium)`);
        return this.skip();
      }
      server = createServer(({ url }, answer) => {
        const file = url === '/leak.css' || url === '/leak.js' ? url : undefined;
        answer.setHeader(
          'content-type',
          file === '/leak.css' ? 'text/css' : file === undefined ? 'text/html' : 'text/javascript',
        );
        answer.end(file === undefined ? htmlOf(report) : readFileSync(`client/media${file}`));
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    });
    suiteTeardown(async () => {
      await browser?.close();
      server?.close();
    });

    const open = async (width: number, theme: keyof typeof themes): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: false });
      await page.addInitScript(`
        globalThis.sent = [];
        globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => sent.push(message), setState: () => undefined });
        document.addEventListener('DOMContentLoaded', () => {
          for (const [name, colour] of Object.entries(${JSON.stringify(themes[theme])}))
            document.documentElement.style.setProperty('--vscode-' + name, colour);
        });`);
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return page;
    };
    const sent = (
      page: Page,
    ): Promise<readonly { action: string; task?: string; done?: boolean; path?: string; line?: number }[]> =>
      page.evaluate('sent');

    for (const theme of ['dark', 'light'] as const)
      for (const width of [1000, 320])
        test(`axe finds nothing, ${theme}, ${width} pixels wide, and nothing is cut off`, async () => {
          const page = await open(width, theme);
          try {
            await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
            const { violations } = (await page.evaluate('axe.run()')) as {
              violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
            };
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`),
              [],
            );
            assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width);
          } finally {
            await page.close();
          }
        });

    test('a task is ticked by keyboard, and shows who did it and when once that is kept', async () => {
      const page = await open(800, 'dark');
      try {
        const task = report.rotate[0]!.id;
        await page.focus(`input[data-task="${task}"]`);
        await page.keyboard.press('Space');
        assert.deepEqual((await sent(page)).at(-1), { action: 'tick', task, done: true });
        const progress = { [task]: { who: 'ada', when: '2026-01-02T03:04:05Z' } };
        await page.evaluate(`window.postMessage(${JSON.stringify({ progress })}, '*')`);
        await page.waitForFunction(
          `document.querySelector('[data-who="${task}"]').textContent === '(ada, 2026-01-02 03:04)'`,
        );
        assert.match((await page.textContent('#done')) ?? '', /^1 of \d+$/);
      } finally {
        await page.close();
      }
    });

    test('each copy offers its fix, and its place opens', async () => {
      const page = await open(800, 'dark');
      try {
        const { path, line } = report.copies[0]!;
        await page.click(`button[data-action="fix"][data-path="${path}"] >> nth=0`);
        await page.click(`button[data-action="open"][data-path="${path}"] >> nth=0`);
        assert.deepEqual(
          (await sent(page)).slice(-2).map(({ action, path, line }) => ({ action, path, line })),
          [
            { action: 'fix', path, line },
            { action: 'open', path, line },
          ],
        );
        const everything = (await page.evaluate(
          'document.documentElement.outerHTML + JSON.stringify([localStorage, sessionStorage, sent])',
        )) as string;
        assert.ok(!everything.includes(value.slice(30)));
      } finally {
        await page.close();
      }
    });
  });
});
