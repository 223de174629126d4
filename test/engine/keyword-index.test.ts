import assert from 'node:assert/strict';
import { indexBuiltIn } from '../../engine/engine';
import { countFinders } from '../../engine/scanner';

suite('index of keywords', () => {
  test('comes through JSON and a file as it is: bundles bring it along', () => {
    const index = indexBuiltIn();
    const { memory, ...tables } = index.tables;
    assert.deepEqual(JSON.parse(JSON.stringify({ ...index, tables })), { ...index, tables });
    assert.ok(memory.byteLength > 0);
    assert.ok(index.asked.every((numbers) => numbers.length > 0 && numbers.every((one) => one < index.before.length)));
  });

  test('is of all finders and of the comments that accept findings', () => {
    const index = indexBuiltIn();
    assert.ok(countFinders(index) > 1000);
    assert.ok(index.keywords.includes('offkey:ignore'));
  });
});
