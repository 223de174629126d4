/** Contract 1: every built-in pattern is bounded, and its worst case stays small. */
import assert from 'node:assert/strict';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import { providers } from '../../engine/detectors';

/** Longest text that one pattern may match. */
const longestMatch = 20_000;
/** How many ways of splitting a text between its quantifiers a pattern may have to try at one start. */
const mostWays = 200_000;

interface Cost {
  readonly longest: number;
  /** Upper bound of the ways to match: each variable quantifier multiplies. */
  readonly ways: number;
}

/** Cost of a node; a variable quantifier around another one is reported, since their ways multiply at each turn. */
function costOf(node: AST.Element | AST.Alternative, problems: string[], repeats = false): Cost {
  switch (node.type) {
    case 'Alternative':
      return sequence(node.elements, problems, repeats);
    case 'Group':
    case 'CapturingGroup':
      return choice(node.alternatives, problems, repeats);
    case 'Quantifier': {
      const inner = costOf(node.element, problems, node.max > 1);
      if (node.max === Infinity) problems.push(`unbounded: ${node.raw}`);
      if (inner.ways > 1 && node.max > 1 && node.min !== node.max)
        problems.push(`a variable quantifier inside a variable one: ${node.raw}`);
      const turns = node.max === Infinity ? longestMatch : node.max;
      return { longest: inner.longest * turns, ways: inner.ways ** Math.min(turns, 8) * (node.max - node.min + 1) };
    }
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind'
        ? { longest: 0, ways: choice(node.alternatives, problems).ways }
        : { longest: 0, ways: 1 };
    default:
      return { longest: 1, ways: 1 };
  }
}

const sequence = (elements: readonly AST.Element[], problems: string[], repeats: boolean): Cost => {
  const costs = elements.map((element, index) => {
    const cost = costOf(element, problems);
    // What follows cannot be taken for one more of the same: there is one way.
    return settled(element, elements[index + 1], repeats) ? { ...cost, ways: 1 } : cost;
  });
  return {
    longest: costs.reduce((total, cost) => total + cost.longest, 0),
    ways: costs.reduce((total, cost) => total * cost.ways, 1),
  };
};

/** ASCII characters that a single-character element takes; undefined for anything longer. */
function charactersOf(element: AST.Element): Set<string> | undefined {
  if (element.type !== 'Character' && element.type !== 'CharacterClass' && element.type !== 'CharacterSet')
    return undefined;
  const pattern = new RegExp(`^${element.raw}$`);
  return new Set(Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((c) => pattern.test(c)));
}

/** Does a run of characters end where the next element begins, whatever the text? */
function settled(element: AST.Element, next: AST.Element | undefined, repeats: boolean): boolean {
  if (element.type !== 'Quantifier') return false;
  if (next === undefined && repeats) return false;
  if (next === undefined || (next.type === 'Assertion' && next.kind === 'lookahead'))
    return charactersOf(element.element) !== undefined;
  const follows =
    next.type === 'Quantifier'
      ? next.min > 0
        ? charactersOf(next.element)
        : undefined
      : next.type === 'CapturingGroup' || next.type === 'Group'
        ? undefined
        : charactersOf(next);
  const own = charactersOf(element.element);
  return own !== undefined && follows !== undefined && ![...follows].some((c) => own.has(c));
}

const choice = (alternatives: readonly AST.Alternative[], problems: string[], repeats = false): Cost => {
  const costs = alternatives.map((alternative) => costOf(alternative, problems, repeats));
  return {
    longest: Math.max(0, ...costs.map((cost) => cost.longest)),
    ways: costs.reduce((total, cost) => total + cost.ways, 0),
  };
};

function problemsOf(pattern: RegExp): string[] {
  const problems: string[] = [];
  const { alternatives } = new RegExpParser().parsePattern(pattern.source);
  const { longest, ways } = choice(alternatives, problems);
  if (longest > longestMatch) problems.push(`may match ${longest} characters`);
  if (ways > mostWays && problems.length === 0) problems.push(`may try ${ways} ways`);
  return problems;
}

suite('patterns', () => {
  test('the linter sees what blows up', () => {
    assert.notDeepEqual(problemsOf(/a+/), []);
    assert.notDeepEqual(problemsOf(/(?:a{1,20}){1,20}/), []);
    assert.notDeepEqual(problemsOf(/\s{0,90}\s{0,90}\s{0,90}\s{0,90}x/), []);
    assert.deepEqual(problemsOf(/[a-z]{1,90}\.[a-z]{1,90}\.[a-z]{1,90}\.[a-z]{1,90}/), []);
    assert.deepEqual(problemsOf(/sk_live_[A-Za-z0-9]{24,99}/), []);
  });

  for (const provider of providers)
    test(`${provider.id}: patterns are bounded`, () => {
      assert.deepEqual(
        provider.secrets.flatMap((secret) => problemsOf(secret.pattern).map((problem) => `${secret.id}: ${problem}`)),
        [],
      );
    });

  // In this process: by default it asks one of its own through a worker, and waits for ever if that does not answer.
  suiteSetup(() => {
    process.env.RECHECK_SYNC_BACKEND = 'pure';
  });

  test('a prover finds none that takes more than linear time at a place', () => {
    // At a place: the engine tries a pattern at a keyword, or at each place of a window of bounded length.
    const verdict = ({ source, flags }: RegExp): string =>
      checkSync(source, `${flags}y`, { checker: 'automaton' }).status;
    assert.equal(verdict(/(?:a|a)*b/), 'vulnerable');
    assert.deepEqual(
      providers
        .flatMap((provider) => provider.secrets)
        .filter(({ pattern }) => verdict(pattern) !== 'safe')
        .map(({ id }) => id),
      [],
    );
  });
});
