import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { parseConfig } from '../../../engine';

const schema = JSON.parse(readFileSync('docs/schema/config.schema.json', 'utf8')) as object;
const isValid = new Ajv({ strict: false }).compile(schema);

const detector = { id: 'acme-token', keywords: ['acme_'], pattern: 'acme_[a-z0-9]{32}' };

/** All fields that there are. */
const full = {
  $schema: './config.schema.json',
  detectors: [
    {
      ...detector,
      name: 'Acme token',
      secretGroup: 0,
      entropy: 3,
      confidence: 'certain',
      reach: 200,
      except: ['dummy'],
      paths: ['src/**'],
      environmentVariable: 'ACME_TOKEN',
      sample: 'acme_[a-z0-9]{32}',
      examples: { match: ['key = <secret>'], miss: ['acme_<[a-z]{8}>'] },
    },
  ],
  allow: [
    {
      paths: ['test/**'],
      fingerprints: ['0123456789abcdef'],
      detectors: ['stripe'],
      reason: 'why',
      expires: '2027-01-31',
    },
  ],
  minimumConfidence: 'likely',
  baseline: 'known.txt',
  exclude: ['vendor/'],
};

/** What is wrong, in which line, and what the message says. */
const wrong: readonly [config: unknown, line: number, message: RegExp][] = [
  [{ alow: [] }, 2, /"alow" is no field of \.offkey\.json; there are detectors, allow/],
  [{ minimumConfidence: 'high' }, 2, /"minimumConfidence" must be "certain", "likely" or "possible"/],
  [{ exclude: 'vendor' }, 2, /"exclude" must be a list/],
  [{ allow: [{ reason: 'everything' }] }, 3, /needs "paths", "fingerprints" or "detectors"/],
  [{ allow: [{ paths: ['a'], expires: 'tomorrow' }] }, 7, /"expires" must be a day: "2027-01-31"/],
  [{ allow: [{ fingerprints: ['xyz'] }] }, 5, /16 hex digits/],
  [{ allow: [{ path: 'a' }] }, 4, /"path" is no field of each of "allow"/],
  [{ detectors: [{ ...detector, id: 'Acme Token' }] }, 4, /"id" must be in kebab-case/],
  [{ detectors: [{ ...detector, keywords: ['ac'] }] }, 6, /three ASCII characters/],
  [{ detectors: [{ id: 'acme-token', pattern: 'x' }] }, 3, /a detector needs "keywords"/],
  [{ detectors: [{ ...detector, entropy: -1 }] }, 9, /"entropy" must be a number from 0 to 8/],
  [{ detectors: [{ ...detector, examples: { matches: [] } }] }, 10, /"matches" is no field/],
  [[], 1, /must be an object/],
  [5, 1, /must be an object/],
];

suite('.offkey.json', () => {
  test('all fields are read, and the schema knows them', () => {
    const { config, problems } = parseConfig(JSON.stringify(full));
    assert.deepEqual(problems, []);
    const fields: Partial<typeof full> = { ...full };
    delete fields.$schema;
    assert.deepEqual(config, { ...fields, allow: [{ ...full.allow[0], line: 1 }] });
    assert.ok(isValid(full), JSON.stringify(isValid.errors));
  });

  test('what is wrong is told with its line, by the schema as well', () => {
    for (const [config, line, message] of wrong) {
      const text = JSON.stringify(config, undefined, 2);
      const { problems } = parseConfig(text);
      assert.equal(problems.length, 1, `${text}\n${JSON.stringify(problems)}`);
      assert.match(problems[0]!.message, message);
      assert.equal(problems[0]!.line, line, text);
      assert.ok(!isValid(config), `the schema takes ${text}`);
    }
  });

  test('what is right beside it counts all the same', () => {
    const { config } = parseConfig(
      JSON.stringify({
        minimumConfidence: 'high',
        exclude: ['vendor/'],
        detectors: [detector, { id: 'x' }],
        allow: [{ paths: ['a'] }, {}],
      }),
    );
    assert.deepEqual(config.exclude, ['vendor/']);
    assert.deepEqual(
      config.detectors.map(({ id }) => id),
      ['acme-token'],
    );
    assert.equal(config.allow.length, 1);
    assert.equal(config.minimumConfidence, undefined);
  });

  test('an allowed place of which a part cannot be read does not count: it would allow more than was meant', () => {
    const { config, problems } = parseConfig('{ "allow": [{ "detectors": ["stripe"], "paths": [7] }] }');
    assert.deepEqual([config.allow, problems.length], [[], 1]);
  });

  test('comments and trailing commas are fine', () => {
    const { config, problems } = parseConfig('// ours\n{\n  "exclude": ["vendor/",], /* more */\n}\n');
    assert.deepEqual([config.exclude, problems], [['vendor/'], []]);
  });

  test('what is not JSON is told where it breaks, and nothing of it counts', () => {
    const { config, problems } = parseConfig('{\n  "exclude": ["vendor/"\n  "allow": []\n}\n');
    assert.equal(config.exclude.length, 0);
    assert.equal(problems[0]!.line, 3);
    assert.match(problems[0]!.message, /not JSON \(.*\); mend it here/);
  });

  test('no text makes it throw', () => {
    for (const text of [
      '',
      '{',
      '}',
      '[',
      '"',
      '{"a"',
      '{"detectors":[{]}',
      '\ufeff{}',
      'null',
      '{"allow":[null,[],5]}',
      '{"detectors":{"id":1}}',
    ])
      assert.doesNotThrow(() => parseConfig(text), text);
    for (const text of ['['.repeat(1e5), '{"a":'.repeat(1e5), `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`])
      assert.match(parseConfig(text).problems[0]!.message, /nested more deeply/);
    assert.deepEqual(parseConfig('\ufeff{"exclude":["a"]}').config.exclude, ['a']);
  });

  test('the example of its page is right', () => {
    const [, example] = /```jsonc\n([^]*?)```/.exec(readFileSync('docs/config.md', 'utf8')) ?? [];
    assert.deepEqual(parseConfig(example!).problems, []);
    assert.ok(isValid(parse(example!)), JSON.stringify(isValid.errors));
  });
});
