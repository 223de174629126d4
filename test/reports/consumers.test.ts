/** Each format, read as its consumer reads it: by the standard's schema or by a parser that others use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Ajv, { type AnySchema } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import type { Log, Result } from 'sarif';
import { SaxesParser } from 'saxes';
import { createEngine } from '../../engine';
import { renderReport, type FormatId, type ReportedFinding, type ScanResult } from '../../reports';
import { finding } from './finding';

const engine = createEngine();
/** All that a result can hold, and texts that try to be something else than text. */
const hostile = "=cmd|' /C x'!A1 \"<b>&\u0007\ud800 ünï %41#?.py";
const full: ScanResult = {
  version: 1,
  findings: [
    { ...finding, confidence: 'possible', detector: 'of-nobody', provider: 'generic', path: hostile },
    finding,
    { ...finding, line: 9, endLine: 9 },
    { ...finding, confidence: 'likely', path: 'a b.py' },
    { ...finding, path: 'known.py', ignored: { by: 'comment', reason: 'the, "dummy"\nof the docs' } },
    { ...finding, path: 'listed.py', ignored: { by: 'file' } },
  ],
  skipped: [
    { path: 'huge.log', reason: 'larger than 50 MB (80 MB)' },
    { path: hostile, reason: hostile },
  ],
  unused: [{ path: '.offkeyignore', line: 3, by: 'file', what: 'stripe-secret-key 0123456789abcdef' }],
  stats: { files: 7, bytes: 1234, seconds: 0.5 },
};
const clean: ScanResult = { version: 1, findings: [], skipped: [], stats: { files: 1, bytes: 1, seconds: 0 } };
const context = { version: '1.2.3', finished: new Date('2026-01-02T03:04:05.678Z') };
const render = (format: FormatId, result: ScanResult): string =>
  renderReport(format, result, engine.detectors, context);
const json = <T>(format: FormatId, result: ScanResult): T => JSON.parse(render(format, result)) as T;

/** Fails with what is wrong and where. */
function assertValid(schema: object, value: unknown): void {
  const draft4 = (schema as { $schema?: string }).$schema?.includes('draft-04') === true;
  const ajv = new (draft4 ? Ajv04 : Ajv)({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema as AnySchema);
  assert.ok(validate(value), ajv.errorsText(validate.errors));
}
const schemaAt = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

suite('report formats and their consumers', () => {
  suite('SARIF', () => {
    const schema = schemaAt(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    const runOf = (result: ScanResult): Log['runs'][number] => json<Log>('sarif', result).runs[0]!;

    test('is valid by the schema of the standard', () => {
      assertValid(schema, json('sarif', full));
      assertValid(schema, json('sarif', clean));
    });

    test('a result names its rule, and the rule says what to do', () => {
      const { results, tool } = runOf(full);
      for (const { ruleId, ruleIndex } of results!) assert.equal(tool.driver.rules![ruleIndex!]!.id, ruleId);
      const rule = tool.driver.rules!.find(({ id }) => id === 'stripe-secret-key')!;
      assert.match(rule.help!.markdown!, /^# Stripe secret key[^]*## Revoke it\n1\. /);
      assert.ok(rule.properties!.tags!.length <= 10, 'GitHub shows ten');
      for (const { id } of tool.driver.rules!)
        assert.equal(tool.driver.rules!.filter((one) => one.id === id).length, 1);
    });

    test('two equal findings in a file are two alerts, and keep their identity when lines are added above', () => {
      const identity = (shift: number): string[] =>
        runOf({ ...full, findings: full.findings.map((one) => ({ ...one, line: one.line + shift })) }).results!.map(
          ({ ruleId, partialFingerprints, locations }) =>
            `${ruleId} ${partialFingerprints!['primaryLocationLineHash']} ${locations![0]!.physicalLocation!.artifactLocation!.uri}`,
        );
      assert.equal(new Set(identity(0)).size, full.findings.length);
      assert.deepEqual(identity(0), identity(5));
    });

    test('what was accepted is suppressed, with its reason; the others say that they are not', () => {
      const by = (path: string): Result =>
        runOf(full).results!.find(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri === path)!;
      assert.deepEqual(by('known.py').suppressions, [
        { kind: 'inSource', status: 'accepted', justification: 'the, "dummy"\nof the docs' },
      ]);
      assert.equal(by('listed.py').suppressions![0]!.kind, 'external');
      assert.deepEqual(by('src/pay.py').suppressions, []);
    });

    test('a path is a reference of a URI', () => {
      const uris = runOf(full).results!.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri!);
      assert.ok(uris.includes('a%20b.py'));
      for (const uri of uris) assert.doesNotThrow(() => decodeURIComponent(uri));
    });

    test('stays within what GitHub takes, keeps the most certain, and says what it left out', () => {
      const findings = Array.from({ length: 26_000 }, (_, i): ReportedFinding => ({
        ...finding,
        path: `src/${i % 500}.py`,
        line: i + 1,
        confidence: i < 2000 ? 'possible' : 'likely',
      }));
      const text = render('sarif', { ...full, findings });
      const { results, invocations } = (JSON.parse(text) as Log).runs[0]!;
      assert.equal(results!.length, 25_000);
      assert.equal(results!.filter(({ properties }) => properties!['confidence'] === 'likely').length, 24_000);
      assert.match(
        invocations![0]!.toolExecutionNotifications!.map(({ message }) => message.text).join('\n'),
        /1,000 more findings/,
      );
      assert.ok(gzipSync(text).length < 10e6, 'GitHub takes ten megabytes, compressed');
    });
  });

  suite('GitLab', () => {
    test('secret detection: what its schema (15.x) asks for', () => {
      assertValid(schemaAt('test/reports/gitlab-secret-detection.json'), json('gitlab-secret-detection', full));
      assertValid(schemaAt('test/reports/gitlab-secret-detection.json'), json('gitlab-secret-detection', clean));
    });

    test('secret detection: each finding has an id of its own, none is there that was accepted', () => {
      const { vulnerabilities, scan } = json<{
        vulnerabilities: { id: string; severity: string; location: { file: string } }[];
        scan: { messages: unknown[]; start_time: string };
      }>('gitlab-secret-detection', full);
      assert.equal(vulnerabilities.length, 4);
      assert.equal(new Set(vulnerabilities.map(({ id }) => id)).size, 4);
      assert.deepEqual([vulnerabilities[0]!.severity, vulnerabilities.at(-1)!.severity], ['Critical', 'Medium']);
      assert.deepEqual([scan.messages.length, scan.start_time], [2, '2026-01-02T03:04:05']);
    });

    test('code quality: a list of issues, each with a fingerprint of its own', () => {
      const issues = json<{ fingerprint: string }[]>('gitlab-code-quality', full);
      assertValid(
        {
          type: 'array',
          items: {
            type: 'object',
            required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
            properties: {
              description: { type: 'string', minLength: 1 },
              check_name: { type: 'string', minLength: 1 },
              fingerprint: { type: 'string', minLength: 1 },
              severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
              location: {
                type: 'object',
                required: ['path', 'lines'],
                properties: {
                  path: { type: 'string', not: { pattern: '^\\./' } },
                  lines: {
                    type: 'object',
                    required: ['begin'],
                    properties: { begin: { type: 'integer', minimum: 1 } },
                  },
                },
              },
            },
          },
        },
        issues,
      );
      assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 6);
      assert.deepEqual(json('gitlab-code-quality', clean), []);
    });
  });

  test('Bitbucket: a report and annotations within the limits of its API', () => {
    const many = { ...full, findings: Array.from({ length: 1500 }, (_, i) => ({ ...finding, line: i + 1 })) };
    for (const result of [full, clean, many]) {
      const { report, annotations } = json<{
        report: { details: string; result: string; data: unknown[]; report_type: string };
        annotations: { external_id: string; summary: string; severity: string; line: number }[];
      }>('bitbucket', result);
      assert.ok(report.details.length <= 2000 && report.data.length <= 10);
      assert.equal(report.result, result === clean ? 'PASSED' : 'FAILED');
      assert.ok(annotations.length <= 1000);
      assert.equal(new Set(annotations.map((one) => one.external_id)).size, annotations.length);
      for (const { summary, external_id, severity } of annotations) {
        assert.ok(summary.length <= 450 && external_id.length <= 450);
        assert.ok(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'].includes(severity));
      }
    }
    assert.match(render('bitbucket', many), /500 more findings/);
  });

  suite('JUnit', () => {
    interface Element {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
    const parse = (text: string): { elements: Element[]; texts: string[] } => {
      const elements: Element[] = [];
      const texts: string[] = [];
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
      parser.on('text', (part) => texts.push(part));
      parser.write(text).close();
      return { elements, texts };
    };

    test('is well-formed XML, whatever a path holds; its counts are right', () => {
      const { elements, texts } = parse(render('junit', full));
      const count = (name: string): number => elements.filter((one) => one.name === name).length;
      const { tests, failures, errors } = elements.find(({ name }) => name === 'testsuite')!.attributes;
      assert.deepEqual(
        [Number(tests), Number(failures), Number(errors)],
        [count('testcase'), count('failure'), count('error')],
      );
      assert.deepEqual([count('failure'), count('error')], [3, 2]);
      assert.ok(texts.some((text) => text.includes('src/pay.py:3:11') && text.includes('src/pay.py:9:11')));
      assert.ok(elements.some(({ attributes }) => attributes['file']?.includes('"<b>&?')));
    });

    test('a clean scan is one test that passed', () => {
      const { elements } = parse(render('junit', clean));
      assert.deepEqual(
        elements.map(({ name }) => name),
        ['testsuites', 'testsuite', 'testcase'],
      );
    });
  });

  test('CSV: a parser reads back what was written, and no cell is a formula', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(render('csv', full), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      data.map(({ kind }) => kind),
      ['finding', 'finding', 'finding', 'finding', 'ignored', 'ignored', 'skipped', 'skipped'],
    );
    assert.equal(data[0]!['path'], `'${hostile}`);
    assert.deepEqual([data[1]!['line'], data[4]!['reason']], ['3', 'the, "dummy"\nof the docs']);
    for (const row of data) for (const value of Object.values(row)) assert.doesNotMatch(value, /^[=+\-@\t\r]/);
  });

  test('JSON is valid by its published schema, which knows every field', () => {
    const schema = schemaAt('docs/schema/report.schema.json') as {
      properties: object;
      definitions: Record<string, { properties: object }>;
    };
    assertValid(schema, json('json', full));
    assertValid(schema, json('json', clean));
    // A field that is added to the types is missing here: the compiler says so, and the schema gets its line.
    const every: Required<ReportedFinding> = {
      ...finding,
      group: '0123456789abcdef',
      encoding: ['base64'],
      ignored: { by: 'file', reason: 'why' },
      commit: 'a'.repeat(40),
      lastCommit: 'b'.repeat(40),
      origin: 'layer 1 of 1',
    };
    assert.deepEqual(Object.keys(schema.definitions['finding']!.properties), Object.keys(every));
    assert.deepEqual(Object.keys(schema.properties), Object.keys(full));
  });
});
