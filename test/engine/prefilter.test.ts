import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPrefilter } from '../../engine/prefilter';

type Hit = [keyword: string, at: number];

/** What the prefilter must find, said in the plainest way. */
function plainSearch(keywords: readonly string[], text: string): Hit[] {
  const folded = text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const hits: Hit[] = [];
  for (const keyword of keywords)
    for (let at = folded.indexOf(keyword); at >= 0; at = folded.indexOf(keyword, at + 1)) hits.push([keyword, at]);
  return sorted(hits);
}

const sorted = (hits: Hit[]): Hit[] => hits.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));

function hitsInText(keywords: readonly string[], text: string): Hit[] {
  const hits: Hit[] = [];
  createPrefilter(keywords).text(text, (keyword, at) => hits.push([keywords[keyword]!, at]));
  return sorted(hits);
}

function hitsInBytes(keywords: readonly string[], bytes: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  createPrefilter(keywords).bytes(bytes, (keyword, at) => hits.push([keywords[keyword]!, at]));
  return sorted(hits);
}

const keyword = fc.stringMatching(/^[a-c_@[-]{3,7}$/).map((k) => k.toLowerCase());
const keywordList = fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 });
/** Few letters, so that keywords occur and overlap; the odd ones fold onto others or are outside ASCII. */
const text = fc.stringMatching(/^[a-cA-C_@`[{\x7f é€\n-]{0,80}$/);

suite('prefilter', () => {
  test('finds every keyword that a plain search finds, and nothing else', () => {
    fc.assert(
      fc.property(keywordList, text, (keywords, haystack) => {
        assert.deepEqual(hitsInText(keywords, haystack), plainSearch(keywords, haystack));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the same in bytes as in text, at any alignment', () => {
    fc.assert(
      fc.property(keywordList, text, fc.nat(3), (keywords, haystack, offset) => {
        const ascii = haystack.replace(/[^\x00-\x7f]/g, '\x80');
        const room = new Uint8Array(ascii.length + offset);
        const bytes = room.subarray(offset);
        for (let i = 0; i < ascii.length; i++) bytes[i] = ascii.charCodeAt(i);
        assert.deepEqual(hitsInBytes(keywords, bytes), plainSearch(keywords, ascii));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds a keyword of three letters at the very end of the text', () => {
    assert.deepEqual(hitsInText(['pwd'], 'my PWD'), [['pwd', 3]]);
    assert.deepEqual(hitsInBytes(['pwd'], new TextEncoder().encode('pwd')), [['pwd', 0]]);
  });

  test('refuses a keyword that it could lose', () => {
    assert.throws(() => createPrefilter(['ab']), RangeError);
    assert.throws(() => createPrefilter(['naïve']), RangeError);
  });
});
