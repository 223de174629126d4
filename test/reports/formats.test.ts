import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createEngine, expandExample, randomFrom, sampleOf } from '../../engine';
import { providers } from '../../engine/detectors';
import { formatIds, formats, renderReport, type ReportedFinding, type ScanResult } from '../../reports';
import { scanContent } from '../../sources';
import { finding } from './finding';

const engine = createEngine();

const resultOf = (findings: readonly ReportedFinding[], skipped: ScanResult['skipped'] = []): ScanResult => ({
  version: 1,
  findings,
  skipped,
  stats: { files: 7, bytes: 1234, seconds: 0.5 },
});
const render = (format: string, result: ScanResult): string =>
  renderReport(format, result, engine.detectors, { version: '1.2.3', finished: new Date('2026-01-02T03:04:05.678Z') });

suite('reports', () => {
  test('no format holds the text of a secret, of any type', () => {
    const random = randomFrom(7);
    let found = 0;
    for (const { secrets } of providers)
      for (const secret of secrets) {
        const value = sampleOf(secret, random);
        const example = secret.examples?.match?.[0] ?? '<secret>';
        const text = expandExample(
          example.replaceAll('<secret>', () => value),
          secret,
          random,
        );
        const { findings } = scanContent(engine, new TextEncoder().encode(text), 'a.py');
        const decoded = findings.map(({ line, column, endLine, endColumn }) =>
          line === endLine ? text.split(/\r\n|\r|\n/)[line - 1]!.slice(column - 1, endColumn - 1) : value,
        );
        found += findings.length;
        for (const { id } of formats) {
          const report = render(id, resultOf(findings));
          for (const one of decoded) assert.ok(!report.includes(one), `${id} shows a ${secret.id}`);
        }
      }
    assert.ok(found >= providers.length, `the examples hold ${found} findings: too few to prove anything`);
  });

  test('all of them tell what was not scanned, and why', () => {
    for (const { id } of formats) {
      const report = render(id, resultOf([], [{ path: 'huge.log', reason: 'larger than 50 MB (80 MB)' }]));
      assert.match(report, /huge\.log/, id);
      assert.match(report, /larger than 50 MB/, id);
    }
  });

  test('a format is called what its file is called', () => {
    assert.deepEqual(
      formats.map(({ id }) => id),
      [...formatIds],
    );
  });

  test('JSON is the result itself and nothing else', () => {
    const result = resultOf(
      [finding, { ...finding, ignored: { by: 'comment', reason: 'why not' } }],
      [{ path: 'a', reason: 'binary' }],
    );
    assert.deepEqual(JSON.parse(render('json', { ...result, cancelled: false } as ScanResult)), result);
  });

  test('people are not shown what is ignored, but told how much it is', () => {
    const result = resultOf([{ ...finding, path: 'hidden.py', ignored: { by: 'file' } }]);
    for (const id of ['text', 'markdown', 'html']) {
      const report = render(id, result);
      assert.doesNotMatch(report, /hidden\.py/, id);
      assert.match(report, /ignored/, id);
    }
  });

  test('text names path, line and column so that a terminal can jump there, in no colour', () => {
    const text = render('text', resultOf([finding]));
    assert.match(text, /src\/pay\.py:3:11 /);
    assert.doesNotMatch(text, /\u001b/);
  });

  test('a path cannot steer the terminal', () => {
    const hostile = 'a\u001b[2J\nb\u202e.py';
    const text = render('text', resultOf([{ ...finding, path: hostile }], [{ path: hostile, reason: 'binary' }]));
    assert.doesNotMatch(text, /\u001b|\u202e/);
    assert.match(text, /a\\u\{1b\}\[2J\\u\{a\}b\\u\{202e\}\.py:3:11/);
  });

  test('a path cannot become markup', () => {
    const hostile = '<img src=x onerror=alert(1)>&"\'|`x`.py';
    const result = resultOf([{ ...finding, path: hostile }], [{ path: hostile, reason: hostile }]);
    assert.doesNotMatch(render('html', result), /<img|"'\|/);
    const rows = render('markdown', result)
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.includes('onerror'));
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.replace(/\\\|/g, '').split('|').length, 6, 'four cells');
    assert.doesNotMatch(render('markdown', result), /^- <img/m);
  });

  test('the page loads nothing from anywhere', () => {
    const page = render('html', resultOf([finding], [{ path: 'a', reason: 'binary' }]));
    assert.doesNotMatch(page, /\b(?:src|href)\s*=|url\(|@import|https?:/);
    const [, hash] = /script-src 'sha256-([^']+)'"/.exec(page) ?? [];
    const [, script] = /<script>([^]*)<\/script>/.exec(page) ?? [];
    assert.equal(hash, createHash('sha256').update(script!).digest('base64'), 'its own script and no other runs');
  });

  test('the page counts by provider and by file, most first', () => {
    const page = render(
      'html',
      resultOf([finding, { ...finding, path: 'b.py', provider: 'slack' }, { ...finding, path: 'b.py', line: 9 }]),
    );
    const counts = [...page.matchAll(/<th scope="row">(.*?)<\/th><td>(\d+)<\/td>/g)].map(
      ([, key, count]) => `${key} ${count}`,
    );
    assert.deepEqual(counts, ['stripe 2', 'slack 1', 'b.py 2', 'src/pay.py 1']);
  });

  test('an unknown format is an error that names those that exist', () => {
    assert.throws(
      () => render('pdf', resultOf([])),
      /no report format "pdf"; there are bitbucket, csv, .* sarif, text/,
    );
  });
});
