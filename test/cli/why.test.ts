/** `offkey why` as it is called. */
import assert from 'node:assert/strict';
import { randomFrom } from '../../engine';
import { removeTrees, tree } from '../sources/tree';
import { offkeyWithout } from './offkey';

const chosen = randomFrom(7).template('tulip[0-9]{2}Grove[0-9]{2}');
const offkey = offkeyWithout(chosen);
const source = `import shop\n\npassword = "${chosen}"\nother = os.environ["PASSWORD"]\nplain = 1\n`;

suite('offkey why', () => {
  teardown(removeTrees);

  test('a finding: what spoke for it, with weights', () => {
    const { code, out } = offkey(tree({ 'a.py': source }), ['why', 'a.py:3']);
    assert.equal(code, 0);
    assert.match(out, /^a\.py:3\n\n3:13 {2}Password \(assigned-password\).*: (likely|possible)/);
    assert.match(out, /for +\+\d\.\d +its name says password/);
    assert.match(out, /score +\d\.\d, of \d\.\d that are needed/);
  });

  test('a place on the line tells what touches it', () => {
    const root = tree({ 'a.py': `a = {"password": "${chosen}", "token": "<your token>"}\n` });
    const line = 'a = {"password": "'.length + 1;
    assert.match(offkey(root, ['why', `a.py:1:${line}`]).out, /assigned-password/);
    assert.doesNotMatch(offkey(root, ['why', `a.py:1:${line}`]).out, /assigned-token/);
    assert.match(offkey(root, ['why', 'a.py:1']).out, /assigned-token\): none: it is a placeholder/);
  });

  test('no finding: the word that nothing follows, or that there is none', () => {
    const root = tree({ 'a.py': source });
    assert.match(offkey(root, ['why', 'a.py:4']).out, /a word of .*nothing near it has the form of a value/);
    assert.match(offkey(root, ['why', 'a.py:5']).out, /No word of a detector stands here/);
  });

  test('what is no place, and a line that is not there', () => {
    const root = tree({ 'a.py': source });
    assert.match(offkey(root, ['why', 'a.py']).err, /"a\.py" is no place: write file:line/);
    assert.match(offkey(root, ['why', 'a.py:99']).err, /a\.py has 6 lines, and no 99/);
    assert.match(offkey(root, ['why', 'gone.py:1']).err, /cannot read gone\.py/);
    assert.equal(offkey(root, ['why', 'gone.py:1']).code, 2);
  });
});
