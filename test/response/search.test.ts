/** One value, in every way of writing; and what only looks like it. */
import assert from 'node:assert/strict';
import { randomFrom } from '../../engine';
import { createSearch } from '../../response/search';

const random = randomFrom(7);
const value = random.template('acme_[A-Za-z0-9]{31}+/');
const search = createSearch(value);
const find = (text: string): string[] =>
  search.find(Buffer.from(text, 'utf8')).map(({ line, encoding }) => `${line} ${encoding}`);
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

suite('copies of a value', () => {
  test('as it is, on its line, each one', () => {
    assert.deepEqual(find(`a = "${value}"\r\nb\r\nc: ${value}\n`), ['1 plain', '3 plain']);
  });

  test('in UTF-16 with its mark', () => {
    const bytes = Buffer.from(`\ufeffkey\n${value}`, 'utf16le');
    assert.deepEqual(
      search.find(bytes).map(({ line }) => line),
      [2],
    );
  });

  for (const before of ['', 'x:', 'ab:', 'user:pass '])
    test(`in base64 behind ${before.length} other bytes`, () => {
      assert.deepEqual(find(`data:\n  key: ${base64(`${before}${value}\n`)}\n`), ['2 base64']);
      assert.deepEqual(find(`?k=${Buffer.from(`${before}${value}`).toString('base64url')}&x`), ['1 base64']);
    });

  test('in base64 that is broken into lines, wherever the break falls', () => {
    for (let before = 0; before < 120; before++) {
      const lines = base64(`${'.'.repeat(before)} ${value} ${'.'.repeat(90)}`).replace(/.{64}/g, '$&\n    ');
      assert.deepEqual(find(`-----\n    ${lines}\n`).length, 1, `${before} bytes before`);
    }
  });

  test('in base64 in base64, as an image pull secret has it', () => {
    const inner = JSON.stringify({ auths: { 'registry.example': { auth: base64(`robot:${value}`) } } });
    assert.deepEqual(find(`.dockerconfigjson: ${base64(inner)}`), ['1 base64 in base64']);
  });

  test('in the escapes of URLs, JSON, code and HTML, and in hex', () => {
    assert.deepEqual(find(`https://x.example/?key=${encodeURIComponent(value)}&a=1`), ['1 percent']);
    assert.deepEqual(find(`{"key":"${value.replaceAll('/', '\\/')}"}`), ['1 JSON escapes']);
    const unicode = [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    assert.deepEqual(find(`"${unicode}"`), ['1 unicode escapes']);
    assert.deepEqual(find([...value].map((char) => `&#${char.charCodeAt(0)};`).join('')), ['1 HTML entities']);
    assert.deepEqual(find(`0x${Buffer.from(value).toString('hex').toUpperCase()}`), ['1 hex']);
    assert.deepEqual(find(`"line\\n${value.replaceAll('/', '\\/')}"`), ['1 JSON escapes']);
  });

  test('a longer word that contains it is another value', () => {
    const word = random.template('[A-Za-z0-9]{24}');
    const other = createSearch(word);
    for (const text of [
      `x${word}`,
      `${word}9`,
      base64(`a${word}`),
      base64(`${word}b c`),
      Buffer.from(`z${word}`).toString('hex'),
    ])
      assert.deepEqual(other.find(Buffer.from(text)), []);
    assert.equal(other.find(Buffer.from(`"\\n${word}"`)).length, 1);
  });

  test('another value of the same kind is none', () => {
    const other = random.template('acme_[A-Za-z0-9]{31}+/');
    assert.deepEqual(find(`${other} ${base64(other)} ${encodeURIComponent(other)}`), []);
  });
});
