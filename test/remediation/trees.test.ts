/** Trees that are made from earlier ones, or in turns, are those of a parser that reads the text for the first time. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { createGrammars } from '../../remediation/parser';
import { readCases } from './cases';
import { grammarOf, loadWasm } from './host';

/** Types, spans and structure: all that a fix reads. */
const shapeOf = (node: Node): string =>
  `${node.type}${node.startIndex}-${node.endIndex}(${node.children.map((child) => shapeOf(child!)).join(' ')})`;

const texts = readdirSync('test/remediation/cases').flatMap((file) =>
  readCases(file.replace(/\.txt$/, '')).flatMap(({ language, text }) => {
    const grammar = grammarOf[language];
    return grammar === undefined ? [] : [{ grammar, text }];
  }),
);
const languages = new Map<string, Promise<Language>>();

/** As a parser reads a text that it knows nothing of. */
async function fresh(grammar: string, text: string): Promise<string> {
  await Parser.init({ wasmBinary: await loadWasm('web-tree-sitter') });
  const language = languages.get(grammar) ?? loadWasm(grammar).then((bytes) => Language.load(bytes));
  languages.set(grammar, language);
  const parser = new Parser();
  parser.setLanguage(await language);
  const tree = parser.parse(text)!;
  const shape = shapeOf(tree.rootNode);
  tree.delete();
  parser.delete();
  return shape;
}

suite('syntax trees', () => {
  test('the tree of an edited text is the one that it has by itself', async () => {
    const grammars = createGrammars({ loadWasm });
    const piece = fc.constantFrom('', ' ', '\n', '"', "'", '}', '(', 'x', '// y', '= 1', '😀', '\n\n  z\n', '"""');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), piece), {
          minLength: 1,
          maxLength: 4,
        }),
        async ({ grammar, text: first }, edits) => {
          let text = first;
          await grammars.read(grammar, text, () => undefined);
          for (const [place, removed, inserted] of edits) {
            const at = Math.floor(place * text.length);
            text = text.slice(0, at) + inserted + text.slice(at + removed);
            assert.equal(
              await grammars.read(grammar, text, shapeOf),
              await fresh(grammar, text),
              `${grammar}:\n${text}`,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a text that is read ahead has the tree that it has by itself, also where a fix comes in between', async () => {
    for (const meanwhile of [true, false]) {
      const line = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n';
      const text = line.repeat(1000);
      let pauses = 0;
      let read: Promise<string> | undefined;
      const grammars = createGrammars({
        loadWasm,
        async pause() {
          pauses++;
          if (meanwhile && pauses === 3) read = grammars.read('javascript', text, shapeOf);
        },
      });
      await grammars.prepare('javascript', text);
      assert.ok(pauses > 2, `${pauses} pauses only: it was not read in turns`);
      assert.equal(await (read ?? grammars.read('javascript', text, shapeOf)), await fresh('javascript', text));
    }
  });

  test('reading ahead gives way to the next text', async () => {
    const long = 'call(1);\n'.repeat(20_000);
    let pauses = 0;
    let next: Promise<void> | undefined;
    const grammars = createGrammars({
      loadWasm,
      async pause() {
        if (++pauses === 3) next = grammars.prepare('javascript', 'f();');
      },
    });
    await grammars.prepare('javascript', long);
    await next;
    assert.ok(pauses < 20, `${pauses} pauses: the first text was read to its end`);
  });

  test('characters beyond sixteen bits keep their places, wherever the pieces of the text end', async () => {
    for (let before = 250; before < 260; before++) {
      const text = `const a = '${'x'.repeat(before)}😀'; const b = 'c';`;
      const strings = await createGrammars({ loadWasm }).read('javascript', text, (root) =>
        root.descendantsOfType('string').map((node) => node!.text),
      );
      assert.deepEqual(strings, [`'${'x'.repeat(before)}😀'`, "'c'"]);
    }
  });
});
