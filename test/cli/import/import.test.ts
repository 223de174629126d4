/** Files of other scanners, turned into ours. Their values are made here, as everywhere. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { parseConfig, type Config } from '../../../engine';
import { removeTrees, sample, tree } from '../../sources/tree';
import { offkeyWithout } from '../offkey';

const key = sample('stripe-secret-key');
const other = sample('stripe-secret-key', 2);
const run = offkeyWithout(key, other);
const line = `stripe = "${key}"\n`;
const hash = (algorithm: string, value: string): string => createHash(algorithm).update(value).digest('hex');
const configIn = (root: string): Config => {
  const { config, problems } = parseConfig(readFileSync(join(root, '.offkey.json'), 'utf8'));
  assert.deepEqual(problems, []);
  return config;
};

const gitleaks = `title = "ours"
[extend]
useDefault = true
disabledRules = ["generic-api-key"]

[[rules]]
id = "Acme_Token"
description = "Acme token"
regex = '''acme_live_([a-z0-9]{32})'''
entropy = 3.5
keywords = ["acme_live_"]
path = '''(^|/)src/'''
[[rules.allowlists]]
regexes = ['''^0000''']
stopwords = ["example"]
paths = ['''_test\\.go$''']
commits = ["${'a'.repeat(40)}"]

[[rules]]
id = "no-keywords"
regex = '''internal-[0-9a-f]{20}'''

[[rules]]
id = "anything"
regex = '''[0-9a-f]{40}'''

[[rules]]
id = "look-around"
regex = '''acme(?=x)[0-9]+'''

[[rules]]
id = "only-files"
path = '''\\.pem$'''

[allowlist]
description = "not ours"
paths = ['''^vendor/''', '''go\\.sum$|package-lock\\.json$''', '''[0-9]{4}/x''']
regexes = ['''dummy''']
`;

suite('offkey import', () => {
  teardown(removeTrees);

  test('.gitleaks.toml: rules become detectors, paths become allowed places; each thing that could not be kept is a line that says why', () => {
    const root = tree({ '.gitleaks.toml': gitleaks });
    const { code, out } = run(root, ['import']);
    assert.equal(code, 1);
    const { detectors, allow } = configIn(root);
    assert.deepEqual(
      detectors.map(({ id, keywords, secretGroup, entropy, except, paths }) => ({
        id,
        keywords,
        secretGroup,
        entropy,
        except,
        paths,
      })),
      [
        {
          id: 'acme-token',
          keywords: ['acme_live_'],
          secretGroup: 1,
          entropy: 3.5,
          except: ['^0000', '(?i)example'],
          paths: ['**/src/**'],
        },
        {
          id: 'no-keywords',
          keywords: ['internal-'],
          secretGroup: undefined,
          entropy: undefined,
          except: undefined,
          paths: undefined,
        },
      ],
    );
    assert.deepEqual(
      allow.map(({ paths, detectors: whose, reason }) => [paths, whose, reason]),
      [
        [['*_test.go'], ['acme-token'], undefined],
        [['/vendor/**', '*go.sum', '*package-lock.json'], undefined, 'not ours'],
      ],
    );
    for (const left of [
      /^\.gitleaks\.toml:4: not kept: the disabled rule generic-api-key/m,
      /^\.gitleaks\.toml:17: not kept: the commit aaaaaaaaaaaa of acme-token/m,
      /not kept: the rule anything: no word of three characters/,
      /not kept: the detector look-around: .* no pattern of RE2/,
      /not kept: the rule only-files/,
      /not kept: the files \[0-9\]\{4\}\/x/,
      /not kept: the value dummy/,
    ])
      assert.match(out, left);
    assert.match(out, /^\.gitleaks\.toml:7: the rule Acme_Token: detector acme-token$/m);
    assert.match(out, /^Wrote \.offkey\.json\.$/m);
    assert.equal(run(root, ['check-config']).code, 0);
  });

  test('a second import adds nothing; what was there stays, with its comments', () => {
    const own = '{\n  // ours\n  "exclude": ["build/"]\n}\n';
    const root = tree({ '.gitleaks.toml': gitleaks, '.offkey.json': own });
    run(root, ['import']);
    const once = readFileSync(join(root, '.offkey.json'), 'utf8');
    assert.match(once, /\/\/ ours/);
    assert.deepEqual((parse(once) as { exclude: string[] }).exclude, ['build/']);
    assert.doesNotMatch(run(root, ['import']).out, /Wrote/);
    assert.equal(readFileSync(join(root, '.offkey.json'), 'utf8'), once);
  });

  test('.gitleaksignore: the value that stands there today is accepted, wherever it goes', () => {
    const root = tree({
      '.gitleaksignore': `# ours\na.py:stripe-access-token:1\n${'b'.repeat(40)}:b.py:stripe-access-token:77\ngone.py:x:3\nnonsense\na.py:x:9\n`,
      'a.py': line,
      'b.py': `\n\nstripe = "${other}"\n`,
    });
    const { code, out } = run(root, ['import']);
    assert.equal(code, 1);
    assert.match(out, /:5: not kept: no fingerprint of gitleaks/);
    assert.match(out, /:4: x in gone\.py: the file is gone/);
    assert.match(out, /:6: x in a\.py: Offkey finds nothing there/);
    assert.equal(run(root, ['scan']).code, 0);
    writeFileSync(join(root, 'a.py'), `\n\n\n${line}`);
    assert.equal(run(root, ['scan']).code, 0, 'a line of its own does not matter any more');
  });

  test('.secrets.baseline: by the digest of the value; what was audited as no secret is ignored, the rest is the baseline', () => {
    const root = tree({
      '.secrets.baseline': JSON.stringify(
        {
          version: '1.5.0',
          filters_used: [
            { path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^vendor/'] },
            { path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['dummy'] },
          ],
          results: {
            'a.py': [
              {
                type: 'Stripe Access Key',
                filename: 'a.py',
                hashed_secret: hash('sha1', key),
                line_number: 40,
                is_secret: false,
              },
              { type: 'Secret Keyword', filename: 'a.py', hashed_secret: hash('sha1', other), line_number: 2 },
            ],
          },
        },
        undefined,
        2,
      ),
      'a.py': `${line}stripe = "${other}"\n`,
      'vendor/x.py': line,
    });
    const { out } = run(root, ['import']);
    assert.match(out, /not kept: lines like dummy/);
    assert.deepEqual(configIn(root).exclude, ['/vendor/**']);
    assert.match(
      readFileSync(join(root, '.offkeyignore'), 'utf8'),
      /^stripe-secret-key [0-9a-f]{16} -- from another scanner: Stripe Access Key$/m,
    );
    assert.match(readFileSync(join(root, '.offkeybaseline'), 'utf8'), /^stripe-secret-key [0-9a-f]{16} a\.py$/m);
    assert.equal(run(root, ['scan']).code, 0);
  });

  test('.secretlintrc and .secretlintignore', () => {
    const root = tree({
      '.secretlintrc.json': JSON.stringify(
        {
          rules: [
            {
              id: '@secretlint/secretlint-rule-preset-recommend',
              rules: [{ id: '@secretlint/secretlint-rule-aws', options: { allows: ['/AKIA/'] } }],
            },
            {
              id: '@secretlint/secretlint-rule-pattern',
              options: {
                patterns: [
                  { name: 'Acme Token', pattern: '/acme_live_(?<key>[a-z0-9]{32})/i' },
                  { name: 'any', pattern: '/[0-9]+/' },
                ],
              },
            },
          ],
        },
        undefined,
        2,
      ),
      '.secretlintignore': '# ours\ndist/\n',
    });
    const { out } = run(root, ['import']);
    const { detectors, exclude } = configIn(root);
    assert.deepEqual(
      detectors.map(({ id, pattern }) => [id, pattern]),
      [['acme-token', '(?i)acme_live_(?P<key>[a-z0-9]{32})']],
    );
    assert.deepEqual(exclude, ['dist/']);
    assert.match(out, /not kept: a value that @secretlint\/secretlint-rule-aws allows/);
    assert.match(out, /not kept: the pattern any/);
  });

  test('.gitguardian.yaml: paths; values only as digests, and one in the clear is never printed', () => {
    const root = tree({
      '.gitguardian.yaml': `version: 2\nsecret:\n  ignored_paths:\n    - "**/fixtures/**"\n    - docs/*.md\n  ignored_matches:\n    - name: in the clear\n      match: ${key}\n    - name: hashed\n      match: ${hash('sha256', other)}\n  ignored_detectors:\n    - Generic Password\n`,
    });
    const { out } = run(root, ['import']);
    assert.deepEqual(configIn(root).exclude, ['**/fixtures/**', '/docs/*.md']);
    assert.match(out, /:8: not kept: in the clear: it stands there in the clear/);
    assert.match(out, /:12: not kept: the detector Generic Password/);
  });

  test('TruffleHog: detectors of the config, excluded paths', () => {
    const root = tree({
      '.trufflehog.yaml':
        'detectors:\n  - name: Acme Token\n    keywords: [acme_live_]\n    regex:\n      key: acme_live_[a-z0-9]{32}\n    verify:\n      - endpoint: http://localhost\n',
      'trufflehog-exclude.txt': '^vendor/\n\\.lock$\n[0-9]+/\n',
    });
    const { out } = run(root, ['import']);
    const { detectors, exclude } = configIn(root);
    assert.deepEqual([detectors[0]!.id, exclude], ['acme-token', ['/vendor/**', '*.lock']]);
    assert.match(out, /the check of Acme Token over the network: Offkey stays offline/);
    assert.match(out, /trufflehog-exclude\.txt:3: not kept/);
  });

  test('a file that is broken, unknown or not there is a clear line', () => {
    const root = tree({ '.gitleaks.toml': 'a = [', '.secrets.baseline': '[]', 'x.ini': '' });
    const { code, out } = run(root, ['import']);
    assert.equal(code, 1);
    assert.match(out, /\.gitleaks\.toml:1: not kept: it is no TOML/);
    assert.match(out, /\.secrets\.baseline:1: not kept: it is neither JSON nor YAML/);
    assert.ok(!existsSync(join(root, '.offkey.json')));
    assert.match(run(root, ['import', 'x.ini']).err, /x\.ini is of no kind that can be read/);
    assert.match(run(root, ['import', '.gitguardian.yaml']).err, /does not exist/);
    assert.match(run(tree({}), ['import']).err, /there is no file of another scanner/);
  });

  test('--dry-run writes nothing; a path out of the project is not read', () => {
    const root = tree({ 'in/.gitleaksignore': '../a.py:x:1\n', 'in/.gitleaks.toml': gitleaks, 'a.py': line });
    const { out } = run(join(root, 'in'), ['import', '--dry-run']);
    assert.match(out, /detector acme-token/);
    assert.doesNotMatch(out, /Wrote/);
    assert.ok(!existsSync(join(root, 'in/.offkey.json')));
    assert.match(out, /x in \.\.\/a\.py: the file is gone/);
  });
});
