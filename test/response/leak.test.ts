/** A key that leaked into a repository of six services: the report names every place, what uses it, and who has it already; nothing else. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, randomFrom } from '../../engine';
import { forPrograms, leakMarkdown, leakReport, type LeakReport } from '../../response';
import { makeMonorepo, type Monorepo } from './monorepo';

const value = randomFrom(23).template('sk_live_51[A-Za-z0-9]{97}');
const engine = createEngine();

suite('a key that leaked', () => {
  let temporary: string;
  let monorepo: Monorepo;
  let report: LeakReport;

  suiteSetup(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'offkey-leak-'));
    const folder = join(temporary, 'shop');
    monorepo = makeMonorepo(folder, value);
    const path = 'services/checkout/src/pay.js';
    const text = readFileSync(join(folder, path), 'utf8');
    const [finding] = engine.scan(text, { path });
    report = (await leakReport(engine, {
      folder,
      path,
      text,
      finding: finding!,
      now: new Date('2026-01-02T03:04:05Z'),
    }))!;
  });
  suiteTeardown(() => rmSync(temporary, { recursive: true, force: true }));

  test('all nine places are named, in their encodings, and nothing else', () => {
    const files = report.copies.filter(({ source }) => source === 'file');
    assert.deepEqual(
      files.map(({ path, line, encoding, ignored }) => ({ path, line, encoding, ignored })),
      monorepo.puts.map(({ path, line, encoding, branch }) => ({
        path,
        line,
        encoding,
        ignored: branch === undefined ? true : undefined,
      })),
    );
  });

  test('history has the eight that were committed, each with its commit and whether the remote has it', () => {
    const past = report.copies.filter(({ source }) => source === 'history');
    assert.deepEqual(
      past.map(({ path, encoding, commit, author, refs, pushed }) => ({
        path,
        encoding,
        commit,
        author,
        refs,
        pushed: pushed && pushed.refs,
      })),
      monorepo.puts
        .filter(({ branch }) => branch !== undefined)
        .map(({ path, encoding, branch }) => ({
          path,
          encoding,
          commit: monorepo.brought[branch!],
          author: 'Ada Example',
          refs: branch === 'main' ? ['main', 'payments'] : ['payments'],
          pushed: branch === 'main' ? ['origin/main'] : false,
        })),
    );
  });

  test('what will stop working: packages, Compose, Kubernetes, CI, environment files, each once', () => {
    assert.deepEqual(report.services.map(({ kind, name }) => `${kind} ${name}`).sort(), [
      'ci Deploy / deploy',
      'compose billing',
      'compose web',
      'env-file .env of web',
      'kubernetes Deployment/gateway',
      'kubernetes Secret/stripe',
      'package @shop/checkout',
      'package billing',
      'package ledger',
      'package mailer',
      'package shop.example/gateway',
      'package shop/web',
    ]);
  });

  test('reads of the same variable elsewhere', () => {
    assert.deepEqual(report.reads, [
      { name: 'STRIPE_SECRET_KEY', path: 'services/checkout/src/refund.js', line: 1 },
      { name: 'STRIPE_SECRET_KEY', path: 'services/web/index.php', line: 3 },
    ]);
  });

  test('what the key tells of itself', () => {
    assert.equal(report.what.mode, 'live');
    assert.ok(report.what.facts.some(({ label, text }) => label === 'Stripe account' && text.startsWith('acct_1')));
  });

  test('a checklist moves every service, after the new key is made and before the old one is off', () => {
    const ids = report.rotate.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.filter((id) => id.startsWith('move.')).length, report.services.length);
    const place = (start: string): number => ids.findIndex((id) => id.startsWith(start));
    assert.ok(place('rotate.create') < place('move.') && place('move.') < place('rotate.revoke'));
    assert.match(report.cleanup.verdict, /^origin\/main has it/);
    assert.ok(report.cleanup.tasks.some(({ command }) => command?.startsWith('git filter-repo')));
  });

  test('the value is nowhere in the report, neither as it is nor encoded', () => {
    const all = JSON.stringify(report) + leakMarkdown(report) + JSON.stringify(forPrograms(report));
    for (const form of [value, value.slice(30), Buffer.from(value).toString('base64').slice(4, 40)])
      assert.ok(!all.includes(form));
  });

  test('programs get the fields that are promised to them', () => {
    const json = forPrograms(report);
    assert.deepEqual(Object.keys(json), ['finding', 'copies', 'services', 'check', 'rotate']);
    assert.deepEqual(
      json.copies.find(({ source, path }) => source === 'history' && path === 'compose.yaml'),
      {
        source: 'history',
        path: 'compose.yaml',
        line: 5,
        encoding: 'plain',
        commit: monorepo.brought.main,
        pushed: ['origin/main'],
      },
    );
    assert.deepEqual(json.copies[0], {
      source: 'file',
      path: '.github/workflows/deploy.yml',
      line: 11,
      encoding: 'plain',
    });
  });

  test('a search that was stopped claims nothing of what it has not read', async () => {
    const path = 'compose.yaml';
    const folder = join(temporary, 'shop');
    const text = readFileSync(join(folder, path), 'utf8');
    const [finding] = engine.scan(text, { path });
    const abort = new AbortController();
    abort.abort();
    const stopped = (await leakReport(engine, { folder, path, text, finding: finding!, signal: abort.signal }))!;
    assert.match(stopped.cleanup.verdict, /not known/);
    const markdown = leakMarkdown(stopped);
    assert.match(markdown, /The search was stopped: there may be more/);
    assert.doesNotMatch(markdown, /No commit has it|no git repository|no git history|not pushed/);
  });

  test('Markdown has the seven parts, and ticks with who and when', () => {
    const first = report.rotate[0]!.id;
    const text = leakMarkdown(report, { [first]: { who: 'Ada', when: '2026-01-02T03:04:05Z' } });
    for (const title of [
      '1. What it is',
      '2. Where it is',
      '3. What will stop working',
      '4. Was it used',
      '5. Rotate',
      '6. Clean up',
      '7. Prevent',
    ])
      assert.ok(text.includes(`## ${title}`), title);
    assert.match(text, /- \[x\] .*\n?[^]*\(Ada, 2026-01-02 03:04\)/);
    assert.match(text, /pushed to origin\/main on \d{4}-\d\d-\d\d/);
    assert.match(text, /never pushed \(payments\)/);
  });
});
