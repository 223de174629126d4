import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayStartWord } from '../../engine/context';
import { beginningOf } from '../../engine/gate';
import { buildKeywordTables, codesOf } from '../../engine/prefilter/keyword-tables';
import { createPrefilter } from '../../engine/prefilter/prefilter';

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

/** By both readers of bytes, which must agree. */
function hitsInBytes(keywords: readonly string[], bytes: Uint8Array): Hit[] {
  const [fast, plain] = [true, false].map((webAssembly) => {
    const hits: Hit[] = [];
    createPrefilter(keywords, undefined, webAssembly).bytes(bytes, (keyword, at) =>
      hits.push([keywords[keyword]!, at]),
    );
    return sorted(hits);
  });
  assert.deepEqual(fast, plain);
  return fast!;
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

  test('finds a keyword wherever it lies in a text that is read in pieces', () => {
    const keywords = ['key', 'token=', 'a phrase of some length'];
    for (const keyword of keywords)
      for (const at of [0, 65_510, 65_521, 65_533, 65_535, 65_536, 131_060, 131_072, 199_970]) {
        const bytes = new Uint8Array(200_000).fill(0x2e);
        bytes.set(new TextEncoder().encode(keyword.toUpperCase()), at);
        assert.deepEqual(hitsInBytes(keywords, bytes), [[keyword, at]]);
      }
  });

  test('reports every keyword where one after the other stands, many at once', () => {
    const keywords = Array.from({ length: 60 }, (_, n) => `secret${String.fromCharCode(97 + (n % 26))}${n}`);
    const text = keywords.join('').repeat(40);
    assert.deepEqual(hitsInBytes(keywords, new TextEncoder().encode(text)), plainSearch(keywords, text));
    assert.equal(hitsInBytes(['aaa', 'aaaa'], new TextEncoder().encode('a'.repeat(70_000))).length, 69_998 + 69_997);
  });

  test('finds a keyword of three letters at the very end of the text', () => {
    assert.deepEqual(hitsInText(['pwd'], 'my PWD'), [['pwd', 3]]);
    assert.deepEqual(hitsInBytes(['pwd'], new TextEncoder().encode('pwd')), [['pwd', 0]]);
  });

  test('a short keyword with a start is a hit where the start fits, and nowhere else: as the plain reader, so the fast one', () => {
    const pattern = /eaa[b-d]{2}[a-d ]/;
    const start = { ...beginningOf(pattern), startsWord: true };
    const tables = buildKeywordTables([codesOf('eaa'), codesOf('eaab')], (keyword) =>
      keyword === 0 ? start : undefined,
    );
    const expected = (text: string): number[] =>
      Array.from(text, (_, at) => at).filter(
        (at) => new RegExp(pattern.source, 'y').test(text.slice(at)) && mayStartWord((i) => text.charCodeAt(i), at),
      );
    fc.assert(
      fc.property(fc.stringMatching(/^[eEabcdx%\ é]{0,60}$/), (text) => {
        for (const fast of [true, false]) {
          const hits: number[] = [];
          const bytes = new TextEncoder().encode(text.replaceAll('é', '%'));
          createPrefilter(['eaa', 'eaab'], tables, fast).bytes(bytes, (keyword, at) => keyword === 0 && hits.push(at));
          assert.deepEqual(
            hits.sort((a, b) => a - b),
            expected(text.replaceAll('é', '%')),
          );
        }
        const inText: number[] = [];
        createPrefilter(['eaa', 'eaab'], tables).text(text, (keyword, at) => keyword === 0 && inText.push(at));
        assert.deepEqual(
          inText.sort((a, b) => a - b),
          expected(text),
        );
      }),
      { numRuns: 3000, examples: [['eaabcd'], ['eaabcx'], ['\\neaabb '], ['aeaabb '], ['eaabb']] },
    );
  });

  test('refuses a keyword that it could lose', () => {
    assert.throws(() => createPrefilter(['ab']), RangeError);
    assert.throws(() => createPrefilter(['naïve']), RangeError);
  });
});
