/** The catalogue's linter: every provider file keeps what engine/provider.ts promises. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import {
  createEngine,
  expandExample,
  randomFrom,
  sampleOf,
  type Finding,
  type Provider,
  type Random,
  type Secret,
} from '../../engine';
import { providers } from '../../engine/detectors';

const engine = createEngine();

/** How a value is written in the languages and formats that people commit. */
const syntaxes: readonly { readonly path: string; write(name: string, value: string): string }[] = [
  { path: 'app.py', write: (name, value) => `${name.toLowerCase()} = "${value}"\n` },
  { path: 'app.js', write: (name, value) => `const config = { ${camel(name)}: '${value}' };\n` },
  { path: 'main.go', write: (name, value) => `\t${camel(name)} := "${value}"\n` },
  { path: 'App.java', write: (name, value) => `  private static final String ${name} = "${value}";\n` },
  { path: '.env', write: (name, value) => `${name}=${value}\n` },
  { path: 'config.yml', write: (name, value) => `service:\n  ${name.toLowerCase()}: ${value}\n` },
  { path: 'config.json', write: (name, value) => `{\n  "${camel(name)}": "${value}"\n}\n` },
  { path: 'web.config', write: (name, value) => `<add key="${name}" value="${value}" />\n` },
  { path: 'deploy.sh', write: (name, value) => `export ${name}="${value}"\n` },
  { path: 'settings.toml', write: (name, value) => `${name.toLowerCase()} = '${value}'\n` },
];

const camel = (name: string): string => name.toLowerCase().replace(/_(\w)/g, (_, c: string) => c.toUpperCase());

/** A name that a vendor's key would stand under: one that contains a near word where the type needs one. */
function nameFor(secret: Secret): string {
  const variable = secret.environmentVariable ?? 'SERVICE_KEY';
  const words = [...(secret.near ?? []), ...(secret.named ?? [])];
  if (words.length === 0) return variable;
  const squeezed = (text: string): string => text.toLowerCase();
  const fits = (name: string): boolean =>
    words.some((word) => squeezed(name).includes(squeezed(word)) && squeezed(camel(name)).includes(squeezed(word)));
  if (fits(variable)) return variable;
  const word = words.find((candidate) => /^\w+$/.test(candidate) && !candidate.includes('_')) ?? words[0]!;
  return `${word.replace(/\W+/g, '_').toUpperCase()}_KEY`;
}

const found = (findings: readonly Finding[], id: string): Finding | undefined =>
  findings.find((finding) => finding.detector === id);

/** For a failing test: what was found instead, without the value. */
const told = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'nothing' : findings.map((f) => f.detector).join(', ');

function seedOf(id: string): Random {
  let seed = 7;
  for (const c of id) seed = (Math.imul(seed, 31) + c.charCodeAt(0)) >>> 0;
  return randomFrom(seed);
}

suite('catalogue', () => {
  test('ids are unique, kebab-case, and carry their provider’s id', () => {
    const seen = new Set<string>();
    for (const provider of providers) {
      assert.match(provider.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(existsSync(`engine/detectors/${provider.id}.ts`), `${provider.id} stands in a file of its name`);
      for (const { id } of provider.secrets) {
        assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        const names = [provider.id, ...(provider.formerly ?? [])];
        assert.ok(
          names.some((name) => id.startsWith(`${name}-`)),
          `${id} starts with ${provider.id}-`,
        );
        assert.ok(!seen.has(id), `${id} occurs once`);
        seen.add(id);
      }
    }
  });

  test('every provider names the variables that its programs read', () => {
    assert.deepEqual(
      providers.filter(({ secrets }) => !secrets.some((secret) => secret.environmentVariable)).map(({ id }) => id),
      [],
    );
  });

  for (const provider of providers) {
    test(`${provider.id}: every type is described in full and finds its samples`, () => {
      checkGuide(provider);
      const failures = provider.secrets.flatMap((secret) => [
        ...checkShape(secret, provider),
        ...checkSamples(secret),
        ...checkExamples(secret),
      ]);
      assert.deepEqual(failures, []);
    });
  }
});

function checkGuide(provider: Provider): void {
  const { guide } = provider;
  for (const part of ['create', 'check', 'rotate', 'revoke'] as const) {
    assert.ok(guide[part].length > 0, `${provider.id}: the guide says how to ${part}`);
    for (const step of guide[part]) {
      assert.ok(step.text.length > 8, `${provider.id}: a step of ${part} has words`);
      if (step.url !== undefined) assert.match(step.url, /^https:\/\/[^\s]+$/);
    }
  }
  assert.ok(guide.risks.length > 0, `${provider.id}: the guide names risks`);
  assert.ok(guide.links.length > 0, `${provider.id}: the guide has links`);
  for (const link of [provider.home, ...guide.links]) {
    assert.match(link, /^https:\/\/[^\s]+$/, `${provider.id}: ${link}`);
    assert.doesNotThrow(() => new URL(link));
  }
}

function* checkShape(secret: Secret, provider: Provider): Generator<string> {
  const { id } = secret;
  if (secret.keywords === undefined && secret.near === undefined && secret.named === undefined)
    yield `${id}: has neither keywords nor near words`;
  for (const word of secret.keywords ?? [...(secret.near ?? []), ...(secret.named ?? [])])
    if (!/^[\x20-\x7e]{3,}$/.test(word)) yield `${id}: "${word}" is too short for the prefilter`;
  if (/[gyds]/.test(secret.pattern.flags)) yield `${id}: the pattern has flags that the engine sets`;
  if (/(?<!\\)[*+](?!\?<)(?![^[]*\])|\{\d+,\}/.test(secret.pattern.source.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]')))
    yield `${id}: the pattern has a quantifier without a bound`;
  if (secret.pairs !== undefined && !engine.detectors.has(secret.pairs))
    yield `${id}: pairs with ${secret.pairs}, which does not exist`;
  if (secret.alone === false && secret.pairs === undefined) yield `${id}: is not found alone, and has no other half`;
  if (secret.environmentVariable !== undefined && !/^[A-Z_][A-Z0-9_]*$/.test(secret.environmentVariable))
    yield `${id}: environment variable name`;
  if (secret.examples.match.length < 2 || secret.examples.miss.length < 2)
    yield `${id}: two examples that match and two that do not`;
  if (new Set(secret.examples.match.map(syntaxOf)).size < 2) yield `${id}: its examples are of one syntax`;
  if (secret.name.length < 4 || provider.name.length < 2) yield `${id}: has a name`;
}

/** An example without its words: what is left is how the value is written. */
const syntaxOf = (example: string): string =>
  example.replace(/<[^<>]*\[[^<>]*>|<secret>/g, '§').replace(/[A-Za-z0-9_.-]+/g, 'w');

function* checkSamples(secret: Secret): Generator<string> {
  const random = seedOf(secret.id);
  // What is reported beside its other half alone is shown by its examples.
  if (secret.alone === false) return;
  const name = nameFor(secret);
  for (const { path, write } of syntaxes) {
    if (secret.paths !== undefined && !secret.paths.test(path)) continue;
    const sample = sampleOf(secret, random);
    // A value with characters that a syntax has to escape is spread over the examples by hand.
    if (/["'\\\n<>&]/.test(sample) || (/[#:\s]/.test(sample) && /\.(env|yml)$/.test(path))) continue;
    const text = write(name, sample);
    const findings = engine.scan(text, { path });
    const own = found(findings, secret.id);
    if (own === undefined) yield `${secret.id}: not found as ${name} in ${path} (found ${told(findings)})`;
    else if (!sample.includes(text.slice(own.start, own.end)))
      yield `${secret.id}: another span than the value's in ${path}`;
  }
}

function* checkExamples(secret: Secret): Generator<string> {
  const random = seedOf(`${secret.id}/examples`);
  for (const [index, example] of secret.examples.match.entries()) {
    const findings = engine.scan(expandExample(example, secret, random));
    if (found(findings, secret.id) === undefined && secret.paths === undefined)
      yield `${secret.id}: example ${index + 1} that matches finds ${told(findings)}`;
  }
  for (const [index, example] of secret.examples.miss.entries()) {
    const findings = engine.scan(expandExample(example, secret, random));
    if (found(findings, secret.id) !== undefined)
      yield `${secret.id}: example ${index + 1} that must not match is found`;
  }
}
