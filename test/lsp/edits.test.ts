/** Edits as texts: whatever is composed or shortened, applied to the first text it gives the last. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../remediation/types';
import { composeEdits } from '../../server/compose';
import { replacement } from '../../server/lsp/edits';
import { closedText, toOffset, toPosition } from '../../server/lsp/positions';
import { suppressionEdit } from '../../engine';
import { stripe } from './ways';

const applied = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].reverse().reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '\r\n', '\n', 'é', '😀', '"'),
  maxLength: 20,
});

suite('edits', () => {
  test('rounds of edits, composed, do to the first text what they did one after the other', () => {
    const round = fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.constantFrom('', 'x', 'yz')), { maxLength: 3 });
    fc.assert(
      fc.property(text, fc.array(round, { maxLength: 4 }), (first, rounds) => {
        const composed = composeEdits(first);
        let current = first;
        for (const wanted of rounds) {
          const edits: TextEdit[] = [];
          let from = 0;
          for (const [gap, length, inserted] of wanted) {
            const start = Math.min(from + gap, current.length);
            const end = Math.min(start + length, current.length);
            edits.push({ start, end, text: inserted });
            from = end + 1;
            if (from > current.length) break;
          }
          composed.apply(edits);
          current = applied(current, edits);
        }
        assert.equal(composed.text(), current);
        assert.equal(applied(first, composed.edits()), current);
      }),
    );
  });

  test('the single replacement turns one text into the other and cuts no character in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = replacement(before, after);
        assert.equal(applied(before, edits), after);
        for (const { start, end } of edits)
          for (const at of [start, end])
            assert.doesNotMatch(before.slice(at - 1, at + 1), /[\ud800-\udbff][\udc00-\udfff]|\r\n/);
      }),
    );
  });

  test('offsets become positions and come back, in both encodings', () => {
    fc.assert(
      fc.property(text, fc.nat(30), (words, n) => {
        const lines = closedText(words);
        const starts = [...words.matchAll(/\r\n|[^]/gu)].map(({ index }) => index);
        const offset = starts[n % (starts.length || 1)] ?? 0;
        for (const encoding of ['utf-16', 'utf-8'] as const)
          assert.equal(toOffset(lines, toPosition(lines, offset, encoding), encoding), offset);
      }),
    );
  });
});

suite('where a suppression comment goes', () => {
  const written = (language: string, before: string, after: string): string | undefined => {
    const edit = suppressionEdit(
      before + stripe + after,
      language,
      before.length,
      before.length + stripe.length,
      'x-key',
    );
    return edit === undefined ? undefined : applied(before + stripe + after, [edit]).replace(stripe, 'KEY');
  };
  const cases: readonly (readonly [
    says: string,
    language: string,
    before: string,
    after: string,
    expected: string | undefined,
  ])[] = [
    ['behind a statement', 'javascript', 'a("', '");\r\nb();', 'a("KEY"); // offkey:ignore x-key -- accepted\r\nb();'],
    [
      'above a value that goes on to the end of its line',
      'dotenv',
      'A=1\nB=',
      '\n',
      'A=1\n# offkey:ignore-next-line x-key -- accepted\nB=KEY\n',
    ],
    [
      'above a line that ends with a backslash, as far in',
      'shellscript',
      '  curl -u ',
      ' \\\n  x',
      '  # offkey:ignore-next-line x-key -- accepted\n  curl -u KEY \\\n  x',
    ],
    ['behind a line of markup', 'html', '<p>', '</p>', '<p>KEY</p> <!-- offkey:ignore x-key -- accepted -->'],
    [
      'in a script of a page as in that language',
      'html',
      '<script>\na = "',
      '"\n</script>',
      '<script>\na = "KEY" // offkey:ignore x-key -- accepted\n</script>',
    ],
    ['nowhere inside of a tag over several lines', 'xml', '<a\n  key="', '"\n  b="c"/>', undefined],
    ['nowhere inside of a template literal over several lines', 'typescript', 'a = `\nkey=', '\n`;', undefined],
    ['nowhere between two lines that are joined', 'shellscript', 'curl \\\n -u ', ' \\\n x', undefined],
    ['nowhere inside of a YAML block', 'yaml', 'run: |\n  a\n  b=', '\n', undefined],
    ['behind a value of YAML', 'yaml', 'a: |\n  x\nb: ', '\n', 'a: |\n  x\nb: KEY # offkey:ignore x-key -- accepted\n'],
    ['nowhere in JSON', 'json', '{ "a": "', '" }', undefined],
  ];
  for (const [says, language, before, after, expected] of cases)
    test(says, () => assert.equal(written(language, before, after), expected));
});
