import assert from 'node:assert/strict';
import { summaryOf } from '../../client/summary';

suite('the sentence after a scan', () => {
  test('says what was found', () => {
    assert.equal(summaryOf({ files: 12345, findings: 1, skipped: [] }), '1 secret in 12,345 files.');
  });

  test('names what was not scanned, the commonest reason first', () => {
    const skipped = [
      { path: 'a.bin', reason: 'cannot be read: permission denied' },
      { path: 'logo.png', reason: 'binary' },
      { path: 'b.png', reason: 'binary' },
    ];
    assert.equal(
      summaryOf({ files: 1, findings: 0, skipped }),
      '0 secrets in 1 file. Not scanned: 2 binary, 1 cannot be read: permission denied.',
    );
  });

  test('files of different sizes have one reason', () => {
    const skipped = [
      { path: 'a.log', reason: 'larger than 50 MB (61 MB)' },
      { path: 'b.log', reason: 'larger than 50 MB (1.2 GB)' },
    ];
    assert.match(summaryOf({ files: 3, findings: 2, skipped }), /Not scanned: 2 larger than 50 MB\.$/);
  });
});
