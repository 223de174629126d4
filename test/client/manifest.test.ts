import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../server/settings';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { commands, menus, configuration, views, viewsWelcome, walkthroughs, grammars } = manifest.contributes;
const declared: string[] = commands.map(({ command }: { command: string }) => command);

suite('the manifest', () => {
  test('every command that it declares is in the table of commands, and the other way round', () => {
    const table = [...read('client/commands.ts').matchAll(/^ {4}'(offkey\.\w+)':/gm)].map(([, id]) => id);
    assert.deepEqual([...declared].sort(), table.sort());
  });

  test('menus, welcome texts and the walkthrough call commands that exist', () => {
    const inMenus = Object.values(menus as Record<string, { command: string }[]>)
      .flat()
      .map(({ command }) => command);
    const inTexts = [...JSON.stringify([viewsWelcome, walkthroughs]).matchAll(/command:(offkey\.\w+)/gi)].map(
      ([, id]) => id!,
    );
    assert.ok(inTexts.length > 0);
    for (const id of [...inMenus, ...inTexts]) assert.ok(declared.includes(id), `${id} is declared`);
  });

  test('what the view says on an entry is also reached by keyboard: in its context menu', () => {
    const entries: { command: string; group: string }[] = menus['view/item/context'];
    for (const { command, group } of entries)
      if (group.startsWith('inline'))
        assert.ok(
          entries.some((other) => other.command === command && !other.group.startsWith('inline')),
          `${command} is in the menu, not on a button alone`,
        );
  });

  test('settings have the defaults that the server has, and a description each', () => {
    const flat: Record<string, unknown> = {};
    const flatten = (value: object, prefix: string): void => {
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'object' && !Array.isArray(inner)) flatten(inner, `${prefix}${key}.`);
        else flat[prefix + key] = inner;
    };
    flatten(defaultSettings, 'offkey.');
    // The client's own: the server does not know how the tree is grouped.
    flat['offkey.tree.groupBy'] = 'severity';
    const described = configuration.properties as Record<string, { default: unknown; markdownDescription: string }>;
    assert.deepEqual(
      Object.fromEntries(Object.entries(described).map(([key, { default: value }]) => [key, value])),
      flat,
    );
    for (const [key, { markdownDescription }] of Object.entries(described))
      assert.match(markdownDescription, /\.$/, key);
  });

  test('files that it names exist', () => {
    const paths: string[] = [
      manifest.icon,
      ...Object.values(views as Record<string, { icon: string }[]>)
        .flat()
        .map(({ icon }) => icon),
      ...grammars.map(({ path }: { path: string }) => path),
      ...walkthroughs.flatMap(({ steps }: { steps: { media: { markdown: string } }[] }) =>
        steps.map(({ media }) => media.markdown),
      ),
    ];
    for (const path of paths) assert.ok(read(path).length > 0, path);
  });

  test('VS Code completes .offkey.json by the schema that is in the package, and reads comments in it', () => {
    const { jsonValidation, languages } = manifest.contributes;
    const [{ fileMatch, url }] = jsonValidation;
    assert.equal(fileMatch, '.offkey.json');
    assert.equal(JSON.parse(read(url)).title, 'Offkey configuration (.offkey.json)');
    assert.ok(
      read('.vscodeignore')
        .split('\n')
        .includes(`!${url.replace('./', '')}`),
      'it is packaged',
    );
    const jsonc = languages.find(({ id }: { id: string }) => id === 'jsonc');
    assert.deepEqual(jsonc.filenames, ['.offkey.json']);
  });
});

suite('the grammar of suppression comments', () => {
  const grammar = JSON.parse(read('syntaxes/suppression.injection.tmLanguage.json'));
  const pattern = new RegExp(grammar.patterns[0].match, 'd');
  /** The parts of a comment by their scope. */
  const parts = (comment: string): Record<string, string> | undefined => {
    const match = pattern.exec(comment);
    if (match === null) return undefined;
    const named = Object.entries(grammar.patterns[0].captures as Record<string, { name: string }>);
    return Object.fromEntries(
      named.flatMap(([index, { name }]) =>
        match[Number(index)] ? [[name.split('.')[0]!, match[Number(index)]!.trim()]] : [],
      ),
    );
  };

  test('tells word, detector and reason apart', () => {
    assert.deepEqual(parts('# offkey:ignore stripe-secret-key -- the docs print it'), {
      keyword: 'offkey:ignore',
      entity: 'stripe-secret-key',
      punctuation: '--',
      string: 'the docs print it',
    });
  });

  test('knows the form for the next line, and a reason without a detector', () => {
    assert.deepEqual(parts('// offkey:ignore-next-line -- made up'), {
      keyword: 'offkey:ignore-next-line',
      punctuation: '--',
      string: 'made up',
    });
  });

  test('leaves the end of a block comment alone', () => {
    assert.equal(parts('/* offkey:ignore -- made up */')!.string, 'made up');
  });

  test('other words are no suppression', () => {
    assert.equal(parts('# offkey:ignored'), undefined);
    assert.equal(parts('# see offkey: ignore it'), undefined);
  });
});

suite('the grammar of .offkeyignore', () => {
  const { patterns } = JSON.parse(read('syntaxes/offkeyignore.tmLanguage.json')) as {
    patterns: { name?: string; match: string }[];
  };
  const scopeOf = (line: string): string => {
    const pattern = patterns.find(({ match }) => new RegExp(match).test(line));
    return pattern === undefined ? 'nothing' : (pattern.name?.split('.')[0] ?? 'entry');
  };

  test('tells comments, entries and broken lines apart', () => {
    const fingerprint = '0123456789abcdef';
    assert.equal(scopeOf('# why'), 'comment');
    assert.equal(scopeOf(`stripe-secret-key ${fingerprint}`), 'entry');
    assert.equal(scopeOf(`stripe-secret-key ${fingerprint} -- printed in the docs`), 'entry');
    assert.equal(scopeOf('stripe-secret-key'), 'invalid');
    assert.equal(scopeOf(`stripe-secret-key ${fingerprint.slice(1)}`), 'invalid');
    assert.equal(scopeOf(''), 'nothing');
  });
});
