import assert from 'node:assert/strict';
import { createEngine, randomFrom, sampleOf } from '../../engine';
import { providers } from '../../engine/detectors';

const secret = providers.flatMap(({ secrets }) => secrets).find(({ id }) => id === 'stripe-secret-key')!;
const key = sampleOf(secret, randomFrom(1));
const engine = createEngine();
const ignored = (text: string): boolean[] => engine.scan(text).map((finding) => finding.ignored?.by === 'comment');

suite('ignore comments of other tools', () => {
  const line = `key = "${key}"`;

  test('on the line of the value', () => {
    for (const comment of [
      'gitleaks:allow',
      'betterleaks:allow',
      'pragma: allowlist secret',
      'pragma: whitelist secret',
      'pragma:allowlist-secret',
      'secretlint-disable-line',
      'secretlint-disable-line @secretlint/secretlint-rule-stripe',
      'ggignore',
      'trufflehog:ignore',
      'kingfisher:ignore',
      'nosemgrep',
      'nosemgrep: generic.secrets.security.detected-stripe',
      'NOSONAR',
      'NOSONAR the key of the docs',
    ]) {
      assert.deepEqual(ignored(`${line}  # ${comment}\n`), [true], comment);
      assert.deepEqual(ignored(`${line}  // ${comment}\n${line}\n`), [true, false], `${comment} covers its line only`);
      assert.deepEqual(
        ignored(`# ${comment.toUpperCase()}\n\n${line}\n`),
        [false],
        `${comment} two lines above covers nothing`,
      );
    }
  });

  test('on the line above, where the tool means that', () => {
    for (const comment of ['pragma: allowlist nextline secret', 'secretlint-disable-next-line', 'nosemgrep'])
      assert.deepEqual(ignored(`  # ${comment}\n${line}\n${line}\n`), [true, false], comment);
    assert.deepEqual(ignored(`x = 1  # nosemgrep\n${line}\n`), [false], 'behind code it is for that line');
  });

  test('no word that only holds one, and no rule that is for something else', () => {
    for (const comment of [
      'nosonarqube',
      'my-ggignore',
      'gitleaks:allowed',
      'pragma: allowlist',
      'nosemgrep: java.lang.sql-injection',
      'nosemgrep-x',
    ])
      assert.deepEqual(ignored(`${line}  # ${comment}\n`), [false], comment);
  });

  test('while it is typed', () => {
    const document = engine.open(`${line}  # \n`);
    const at = document.text().indexOf('# ') + 2;
    document.edit(at, at, 'NOSONAR');
    assert.equal(document.findings[0]!.ignored?.by, 'comment');
    document.edit(at, at + 2, '');
    assert.equal(document.findings[0]!.ignored, undefined);
  });
});
