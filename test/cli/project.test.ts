/** `.offkey.json`, the baseline and ignores that cover nothing, as the command sees them. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../engine';
import type { ScanResult } from '../../reports';
import { removeTrees, sample, tree } from '../sources/tree';
import { offkeyWithout } from './offkey';

const key = sample('stripe-secret-key');
const other = sample('stripe-secret-key', 2);
const own = randomFrom(5).template('acme_live_[a-z0-9]{32}');
const stripe = `stripe = "${key}"\n`;
const detector = {
  id: 'acme-token',
  name: 'Acme token',
  keywords: ['acme_live_'],
  pattern: 'acme_live_[a-z0-9]{32}',
  sample: 'acme_live_[a-z0-9]{32}',
  examples: { match: ['key = <secret>'], miss: ['acme_live_<[a-z]{8}>'] },
};
const offkey = offkeyWithout(key, other, own);
const json = (folder: string, ...args: string[]): ScanResult =>
  JSON.parse(offkey(folder, ['scan', '--format', 'json', ...args]).out) as ScanResult;
const config = (value: object): string => JSON.stringify(value, undefined, 2);

suite('offkey scan and .offkey.json', () => {
  teardown(removeTrees);

  test('a project’s own secrets are found', () => {
    const root = tree({ '.offkey.json': config({ detectors: [detector] }), 'a.py': `token = "${own}"\n` });
    const [finding] = json(root).findings;
    assert.deepEqual([finding!.detector, finding!.provider, finding!.path], ['acme-token', 'custom', 'a.py']);
    assert.match(offkey(root, ['scan']).out, /Acme token/);
  });

  test('by all threads', () => {
    const files = Object.fromEntries(
      Array.from({ length: 900 }, (_, i) => [`d${i % 9}/f${i}.py`, `token = "${own}"\n`]),
    );
    const root = tree({ '.offkey.json': config({ detectors: [detector] }), ...files });
    assert.equal(json(root).findings.length, 900);
  });

  test('it is found from folders below, within the repository; paths in it start from its own folder', () => {
    const allow = [{ paths: ['/src/fixtures/**'], reason: 'dummies' }];
    const root = tree({
      '.git/HEAD': '',
      '.offkey.json': config({ allow }),
      'src/fixtures/a.py': stripe,
      'src/b.py': stripe,
    });
    for (const [folder, args] of [
      [root, []],
      [join(root, 'src'), []],
      [join(root, 'src/fixtures'), ['a.py', '../b.py']],
    ] as const) {
      const { findings } = json(folder, ...args);
      const ignored = findings.map((one) => [one.path.replace(/.*\//, ''), one.ignored]).sort();
      assert.deepEqual(ignored, [
        ['a.py', { by: 'config', reason: 'dummies' }],
        ['b.py', undefined],
      ]);
    }
    assert.equal(offkey(join(root, 'src/fixtures'), ['scan']).code, 0);
  });

  test('outside of a repository what lies above does not hold: it may be anybody’s', () => {
    const root = tree({ '.offkey.json': config({ allow: [{ paths: ['**'] }] }), 'sub/a.py': stripe });
    assert.equal(offkey(join(root, 'sub'), ['scan']).code, 1);
    assert.equal(offkey(root, ['scan']).code, 0);
  });

  test('an entry that has expired accepts nothing, and it is said', () => {
    const root = tree({
      '.offkey.json': config({ allow: [{ paths: ['**'], expires: '2020-01-31' }] }),
      'a.py': stripe,
    });
    const { code, out } = offkey(root, ['scan']);
    assert.equal(code, 1);
    assert.match(out, /accepts nothing any more: \.offkey\.json:3: all detectors in \*\* \(expired on 2020-01-31\)/);
  });

  test('minimumConfidence holds, --min-confidence wins over it', () => {
    const root = tree({
      '.offkey.json': config({ minimumConfidence: 'certain' }),
      'a.py': `key = "${sample('linear-api-key')}"\n`,
    });
    assert.equal(offkey(root, ['scan']).code, 0);
    assert.equal(offkey(root, ['scan', '--min-confidence', 'possible']).code, 1);
  });

  test('what it excludes is not scanned, with --exclude as well', () => {
    const root = tree({
      '.offkey.json': config({ exclude: ['/vendor/'] }),
      'vendor/a.py': stripe,
      'b.py': stripe,
      'sub/vendor/c.py': stripe,
    });
    assert.deepEqual(
      json(root, '--exclude', 'b.py').findings.map(({ path }) => path),
      ['sub/vendor/c.py'],
    );
  });

  test('what is wrong in it is a line with file and line; the exit code is 2 and the rest is scanned', () => {
    const root = tree({ '.offkey.json': '{\n  "exclude": "vendor"\n}\n', 'a.py': 'pass\n' });
    const { code, out } = offkey(root, ['scan']);
    assert.equal(code, 2);
    assert.match(out, /line 2 counts for nothing: "exclude" must be a list.*\.offkey\.json/);
    writeFileSync(join(root, 'a.py'), stripe);
    assert.equal(offkey(root, ['scan']).code, 1);
    writeFileSync(join(root, '.offkey.json'), '{ "detectors": [');
    assert.match(offkey(root, ['scan', '-f', 'json']).out, /not JSON/);
  });
});

suite('offkey check-config', () => {
  teardown(removeTrees);

  test('says that all is right, or what is not, with its line', () => {
    const root = tree({ '.offkey.json': config({ detectors: [detector] }), 'sub/a.py': '' });
    const right = offkey(root, ['check-config']);
    assert.deepEqual([right.code, right.err], [0, '']);
    assert.match(right.out, /1 detector \(2 examples tried\)/);

    const broken = { ...detector, pattern: 'acme_live_[a-z]{40}', examples: { match: ['key = <secret>'], miss: [] } };
    writeFileSync(join(root, '.offkey.json'), config({ detectors: [broken], baseline: 'gone.txt' }));
    const wrong = offkey(root, ['check-config']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^\.offkey\.json:13: acme-token finds nothing in its example "key = <secret>"$/m);
    assert.match(wrong.err, /^gone\.txt: does not exist; make it with/m);
  });

  test('without a file it says so', () => {
    const { code, err } = offkey(tree({}), ['check-config']);
    assert.equal(code, 2);
    assert.match(err, /there is no \.offkey\.json here or above/);
  });
});

suite('offkey baseline', () => {
  teardown(removeTrees);

  test('accepts what is there; new ones count; it shrinks as they are fixed', () => {
    const root = tree({ 'a.py': stripe, 'sub/b.py': stripe });
    const created = offkey(root, ['baseline', 'create']);
    assert.deepEqual([created.code, created.out], [0, '.offkeybaseline: 2 findings. New ones count from now on.\n']);
    assert.equal(offkey(root, ['scan']).code, 0);
    assert.deepEqual(
      json(root).findings.map(({ ignored }) => ignored),
      [{ by: 'baseline' }, { by: 'baseline' }],
    );

    writeFileSync(join(root, 'a.py'), `\n\n${stripe}new = "${other}"\n`);
    assert.deepEqual(
      json(root)
        .findings.filter(({ ignored }) => ignored === undefined)
        .map(({ line }) => line),
      [4],
      'lines that move change nothing',
    );

    rmSync(join(root, 'sub/b.py'));
    assert.match(
      offkey(root, ['scan']).out,
      /accepts nothing any more: \.offkeybaseline:3: stripe-secret-key in sub\/b\.py/,
    );
    const updated = offkey(root, ['baseline', 'update']);
    assert.deepEqual(
      [updated.code, updated.out],
      [0, '.offkeybaseline: 1 finding gone, 1 left; 1 finding not in it: they count.\n'],
    );
    assert.equal(offkey(root, ['scan']).code, 1);
    assert.ok(!readFileSync(join(root, '.offkeybaseline'), 'utf8').includes(key));
  });

  test('is not overwritten unasked', () => {
    const root = tree({ '.offkeybaseline': '', 'a.py': stripe });
    assert.match(offkey(root, ['baseline', 'create']).err, /\.offkeybaseline exists.*--force/);
    assert.equal(offkey(root, ['baseline', 'create', '--force']).code, 0);
    assert.equal(offkey(root, ['scan']).code, 0);
    assert.match(offkey(tree({}), ['baseline', 'update']).err, /there is no \.offkeybaseline/);
  });

  test('keeps what it could not look at, and says so with exit code 2', () => {
    const root = tree({ 'a.py': stripe });
    offkey(root, ['baseline', 'create']);
    const { code, out, err } = offkey(root, ['baseline', 'update', '--max-file-size', '20b'.replace('b', 'KB')]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /1 left/);
    const large = offkey(root, ['baseline', 'update', '--max-file-size', '0.00001']);
    assert.equal(large.code, 2);
    assert.match(large.out, /0 findings gone, 1 left/);
    assert.match(large.err, /not scanned: a\.py: larger than/);
  });

  test('covers the whole project from any folder in it; its file may lie elsewhere', () => {
    const root = tree({
      '.git/HEAD': '',
      '.offkey.json': config({ baseline: 'ci/known.txt' }),
      'ci/x': '',
      'a b.py': stripe,
      'sub/b.py': stripe,
    });
    assert.match(offkey(join(root, 'sub'), ['baseline', 'create']).out, /2 findings/);
    assert.match(readFileSync(join(root, 'ci/known.txt'), 'utf8'), / a b\.py$/m);
    assert.equal(offkey(root, ['scan']).code, 0);
    assert.equal(offkey(join(root, 'sub'), ['scan']).code, 0);
  });
});

suite('ignores that cover nothing', () => {
  teardown(removeTrees);

  test('a line of .offkeyignore for a finding that is gone is told; the exit code stays', () => {
    const root = tree({ 'a.py': stripe });
    const { fingerprint } = json(root).findings[0]!;
    writeFileSync(
      join(root, '.offkeyignore'),
      `stripe-secret-key ${fingerprint}\nstripe-secret-key ${'0'.repeat(16)}\n`,
    );
    const { code, out } = offkey(root, ['scan']);
    assert.equal(code, 0);
    assert.match(out, /accepts nothing any more: \.offkeyignore:2: stripe-secret-key 0{16}/);
    assert.doesNotMatch(out, /\.offkeyignore:1/);
    assert.deepEqual(json(root).unused, [
      { path: '.offkeyignore', line: 2, by: 'file', what: `stripe-secret-key ${'0'.repeat(16)}` },
    ]);
  });

  test('a comment of ours that covers nothing is told, whatever was scanned; those of other tools are theirs', () => {
    const root = tree({
      'a.py': `${stripe.trimEnd()}  # offkey:ignore stripe -- known\n# offkey:ignore-next-line stripe -- why\nx = 1\n`,
      'b.js': 'x(); // gitleaks:allow\ny(); /* offkey:ignore */\n',
      'c.md': 'Write `# offkey:ignore` behind it.\n',
    });
    const { code, out } = offkey(root, ['scan', '--exclude', 'd']);
    assert.equal(code, 0);
    assert.match(out, /accepts nothing any more: a\.py:2: offkey:ignore-next-line stripe\n/);
    assert.deepEqual(json(root).unused, [
      { path: 'a.py', line: 2, by: 'comment', what: 'offkey:ignore-next-line stripe' },
      { path: 'b.js', line: 2, by: 'comment', what: 'offkey:ignore' },
    ]);
    // Known from the cache as well.
    assert.equal(json(root).unused?.length, 2);
  });

  test('where only a part was scanned nothing is told: the finding may be in the other', () => {
    const root = tree({
      '.offkeyignore': `stripe-secret-key ${'0'.repeat(16)}\n`,
      'a.py': '',
      '.offkey.json': config({ allow: [{ paths: ['b'] }] }),
    });
    assert.doesNotMatch(offkey(root, ['scan', 'a.py']).out, /any more/);
    assert.doesNotMatch(offkey(root, ['scan', '--exclude', 'x']).out, /any more/);
    assert.match(offkey(root, ['scan']).out, /any more/);
  });
});
