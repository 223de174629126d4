import assert from 'node:assert/strict';
import {
  checkExamples,
  createEngine,
  loadLinear,
  randomFrom,
  readConfig,
  type CustomDetector,
  type Engine,
} from '../../../engine';

const random = randomFrom(3);
const hex = random.template('[0-9a-f]{32}');
const acme: CustomDetector = {
  id: 'acme-token',
  name: 'Acme token',
  keywords: ['acme'],
  pattern: '(?i)acme_?key["\' :=]{1,5}([0-9a-f]{32})\\b',
  secretGroup: 1,
  entropy: 2,
};
const engineOf = async (...detectors: CustomDetector[]): Promise<Engine> =>
  createEngine({ providers: [], finders: [], custom: { detectors, compile: await loadLinear() } });
const never = (): boolean => false;

suite('detectors of a project', () => {
  test('find the value that their group holds', async () => {
    const engine = await engineOf(acme);
    const text = `ACME_KEY = "${hex}"\n`;
    const [finding] = engine.scan(text);
    assert.equal(text.slice(finding!.start, finding!.end), hex);
    assert.deepEqual([finding!.detector, finding!.provider, finding!.confidence], ['acme-token', 'custom', 'likely']);
    assert.deepEqual([engine.detectors.get('acme-token')!.name, engine.custom], ['Acme token', [acme]]);
  });

  test('a group may have a name', async () => {
    const engine = await engineOf({ ...acme, pattern: 'acme=(?P<value>[0-9a-f]{32})', secretGroup: 'value' });
    const text = `acme=${hex}`;
    assert.equal(text.slice(engine.scan(text)[0]!.start), hex);
  });

  test('every one of several values near one keyword is found', async () => {
    const engine = await engineOf({ ...acme, pattern: '[0-9a-f]{32}', secretGroup: 0 });
    const other = random.template('[0-9a-f]{32}');
    assert.equal(engine.scan(`acme: [${hex}, ${other}]`).length, 2);
  });

  test('a value of little entropy, a placeholder, and what "except" matches are none', async () => {
    const engine = await engineOf({ ...acme, entropy: 3, except: [`^${hex.slice(0, 4)}`] });
    assert.equal(engine.scan(`acme_key=${'01'.repeat(16)}`).length, 0);
    assert.equal(engine.scan(`acme_key=${hex}`).length, 0);
    assert.equal(engine.scan(`acme_key=${random.template('[0-9a-f]{32}')}`).length, 1);
  });

  test('a document under edits has the findings of a fresh scan', async () => {
    const engine = await engineOf(acme);
    const document = engine.open(`${'x'.repeat(900)}\nacme_key = "${hex}"\n${'y'.repeat(900)}`);
    assert.equal(document.findings.length, 1);
    document.edit(905, 906, '');
    assert.deepEqual(document.findings, engine.scan(document.text()));
    document.edit(904, 904, '_');
    assert.deepEqual(document.findings, engine.scan(document.text()));
  });

  test('bytes and text give the same', async () => {
    const engine = await engineOf(acme);
    const text = `# ünï\nacme_key = "${hex}"\n`;
    const [found] = engine.scanBytes(new TextEncoder().encode(text)).findings;
    const [finding] = engine.scan(text);
    assert.deepEqual(
      [found!.start, found!.end, found!.fingerprint],
      [finding!.start, finding!.end, finding!.fingerprint],
    );
  });

  test('a pattern that is slow elsewhere takes linear time here', async () => {
    const engine = await engineOf({ ...acme, pattern: '(a+)+$', secretGroup: 0, reach: 10_000 });
    assert.equal(engine.scan(`acme ${'a'.repeat(9_000)}!`).length, 0);
  });

  test('a match that the window cuts off is none: its end is not known', async () => {
    const engine = await engineOf({ ...acme, pattern: 'acme [0-9a-f]+', secretGroup: 0, reach: 40 });
    assert.equal(engine.scan(`acme ${hex}`).length, 1);
    assert.equal(engine.scan(`acme ${hex}${hex}${hex}`).length, 0);
  });

  test('the examples say what does not do what they claim', async () => {
    const detector = {
      ...acme,
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['acme_key: <secret>', 'acme_key: <[0-9a-f]{32}>', 'acme_key: <[0-9a-f]{31}>'],
        miss: ['acme_key: none', 'acmekey=<secret>'],
      },
    };
    assert.deepEqual(checkExamples(await engineOf(detector), detector), [
      { kind: 'match', example: 'acme_key: <[0-9a-f]{31}>' },
      { kind: 'miss', example: 'acmekey=<secret>' },
    ]);
  });

  test('one that cannot run is told with its line, and the others run', async () => {
    const detectors = [
      acme,
      { ...acme, id: 'look-around', pattern: '(?=acme)[0-9]+' },
      { ...acme, id: 'back-reference', pattern: '(a)\\1' },
      { ...acme, id: 'no-group', secretGroup: 2 },
      { ...acme, id: 'no-name', secretGroup: 'value' },
      { ...acme, id: 'anything', pattern: '[0-9]*', secretGroup: 0 },
      { ...acme, id: 'bad-except', except: ['('] },
      { ...acme, id: 'taken' },
      acme,
    ];
    const text = `{ "detectors": [\n${detectors.map((one) => JSON.stringify(one)).join(',\n')}\n] }`;
    const { config, problems, compile } = await readConfig(text, (id) => id === 'taken');
    assert.deepEqual(config.detectors, [acme]);
    assert.ok(compile !== undefined);
    const expected = [
      /no pattern of RE2/,
      /no pattern of RE2/,
      /no group 2/,
      /no group value/,
      /empty text/,
      /"except" of bad-except/,
      /already/,
      /already/,
    ];
    assert.deepEqual(
      problems.map(({ line }) => line),
      expected.map((_, i) => i + 3),
    );
    expected.forEach((message, i) => assert.match(problems[i]!.message, message));
  });

  test('without detectors no pattern engine is loaded', async () => {
    assert.equal((await readConfig('{}', never)).compile, undefined);
  });
});
