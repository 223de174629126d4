/** What the prefilter relies on: every text that a pattern matches holds one of its keywords, where the engine looks for it. */
import assert from 'node:assert/strict';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { randomFrom, type Random, type Secret } from '../../engine';
import { providers } from '../../engine/detectors';

const parser = new RegExpParser();
const texts = 40;

/** A text that the node may match; what is asserted around it is not looked at. */
function textOf(node: AST.Element | AST.Alternative, random: Random, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => textOf(element, random, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return textOf(node.alternatives[random.int(node.alternatives.length)]!, random, flags);
    case 'Quantifier': {
      const count = node.min + random.int(Math.min(node.max - node.min, 3) + 1);
      return Array.from({ length: count }, () => textOf(node.element, random, flags)).join('');
    }
    case 'Assertion':
      return '';
    default: {
      const characters = charactersOf(node.raw, flags);
      return characters[random.int(characters.length)] ?? '';
    }
  }
}

const known = new Map<string, readonly string[]>();

/** Printable characters that one character's pattern matches. */
function charactersOf(raw: string, flags: string): readonly string[] {
  const key = flags + raw;
  let found = known.get(key);
  if (found === undefined) {
    const pattern = new RegExp(`^${raw}$`, flags);
    found = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((char) => pattern.test(char));
    known.set(key, found);
  }
  return found;
}

/** Texts that the whole pattern matches, made from the pattern itself. */
function* matchesOf({ pattern }: Secret, random: Random): Generator<string> {
  const { alternatives } = parser.parsePattern(pattern.source);
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags);
  for (let n = 0; n < texts; n++) {
    const text = textOf(alternatives[n % alternatives.length]!, random, pattern.flags);
    if (whole.test(text)) yield text;
  }
}

function holds(text: string, { keywords, before }: Secret): boolean {
  const lower = text.toLowerCase();
  return keywords!.some((keyword) => {
    const at = lower.indexOf(keyword.toLowerCase());
    return at >= 0 && at <= (before ?? 0);
  });
}

suite('keywords', () => {
  const secrets = providers.flatMap((provider) => provider.secrets).filter(({ keywords }) => keywords !== undefined);

  test('the check sees a pattern that matches without one', () => {
    const [text] = [...matchesOf({ ...secrets[0]!, pattern: /(?:abc|xyz)_[0-9]{4}/ }, randomFrom(1))];
    assert.match(text!, /^(?:abc|xyz)_\d{4}$/);
    assert.ok(!holds('xyz_1234', { ...secrets[0]!, keywords: ['abc_'] }));
    assert.ok(!holds('0abc_123', { ...secrets[0]!, keywords: ['abc_'] }));
  });

  test('every match of a pattern holds one, no further from its start than `before` says', () => {
    const random = randomFrom(19);
    const without: string[] = [];
    let seen = 0;
    for (const secret of secrets)
      for (const text of matchesOf(secret, random)) {
        seen++;
        if (!holds(text, secret)) without.push(secret.id);
      }
    assert.deepEqual([...new Set(without)], []);
    assert.ok(seen > secrets.length * 10, `${seen} texts for ${secrets.length} types`);
  });
});
