// The text of docs/fixes.md: what the fix engine itself makes of one simple assignment in each language, for each store.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { readGrammar } from './grammars.mjs';
import { load } from './load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const value = 'the-secret';
const sampleSecret = { project: 'shop', name: 'API_KEY' };

/** By the language's id (its file in remediation/languages): a name of its code blocks, the file's path, and its text. */
const samples = {
  csharp: ['csharp', 'Settings.cs', `static class Settings\n{\n    const string ApiKey = "${value}";\n}\n`],
  go: ['go', 'settings.go', `package settings\n\nconst apiKey = "${value}"\n`],
  java: ['java', 'Settings.java', `class Settings {\n    static final String API_KEY = "${value}";\n}\n`],
  javascript: ['js', 'settings.js', `export const apiKey = '${value}';\n`],
  c: ['c', 'settings.c', `const char *api_key(void)\n{\n    return "${value}";\n}\n`],
  cpp: ['cpp', 'settings.cpp', `#include <string>\n\nconst std::string apiKey = "${value}";\n`],
  kotlin: ['kotlin', 'Settings.kt', `object Settings {\n    const val API_KEY = "${value}"\n}\n`],
  powershell: ['powershell', 'deploy.ps1', `$ApiKey = "${value}"\n`],
  rust: [
    'rust',
    'settings.rs',
    `async fn connect() {
    let api_key = "${value}".to_string();
    open(&api_key).await;
}
`,
  ],
  scala: ['scala', 'Settings.scala', `object Settings {\n  val apiKey = "${value}"\n}\n`],
  swift: ['swift', 'Settings.swift', `let apiKey = "${value}"\n`],
  php: ['php', 'settings.php', `<?php\n\n$apiKey = '${value}';\n`],
  python: ['python', 'settings.py', `api_key = "${value}"\n`],
  ruby: ['ruby', 'settings.rb', `API_KEY = '${value}'\n`],
  typescript: ['ts', 'settings.ts', `export const apiKey = '${value}';\n`],
  'docker-compose': ['yaml', 'compose.yaml', `services:\n  shop:\n    environment:\n      API_KEY: ${value}\n`],
  ansible: ['yaml', 'playbooks/site.yml', `- hosts: shop\n  vars:\n    api_key: ${value}\n`],
  appsettings: ['json', 'appsettings.json', `{\n  "Shop": { "ApiKey": "${value}" }\n}\n`],
  'gitlab-ci': [
    'yaml',
    '.gitlab-ci.yml',
    `deploy:\n  variables:\n    STAGE: live\n    API_KEY: ${value}\n  script: ./deploy\n`,
  ],
  'gradle-properties': ['properties', 'gradle.properties', `apiKey=${value}\n`],
  'helm-values': ['yaml', 'values.yaml', `shop:\n  apiKey: ${value}\n`],
  kubernetes: [
    'yaml',
    'deploy/shop.yaml',
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: shop\n      image: shop\n      env:\n        - name: API_KEY\n          value: ${value}\n`,
  ],
  'maven-settings': [
    'xml',
    'settings.xml',
    `<settings>\n  <servers>\n    <server>\n      <id>shop</id>\n      <password>${value}</password>\n    </server>\n  </servers>\n</settings>\n`,
  ],
  'pip-conf': ['ini', 'pip.conf', `[global]\nindex-url = https://shop:${value}@pypi.example.com/simple\n`],
  'pip-requirements': ['text', 'requirements.txt', `--index-url https://shop:${value}@pypi.example.com/simple\n`],
  'spring-properties': ['properties', 'application.properties', `shop.api-key=${value}\n`],
  'spring-yaml': ['yaml', 'application.yaml', `shop:\n  api-key: ${value}\n`],
  dockerfile: ['dockerfile', 'Dockerfile', `FROM alpine\nRUN deploy --key "${value}"\n`],
  dotenv: ['sh', '.env', `API_KEY=${value}\n`],
  'github-actions': [
    'yaml',
    '.github/workflows/deploy.yml',
    `jobs:\n  deploy:\n    steps:\n      - run: ./deploy\n        env:\n          API_KEY: ${value}\n`,
  ],
  npmrc: ['ini', '.npmrc', `//npm.example.com/:_authToken=${value}\n`],
  shellscript: ['sh', 'deploy.sh', `API_KEY="${value}"\n`],
  terraform: ['hcl', 'main.tf', `provider "shop" {\n  api_key = "${value}"\n}\n`],
};

/** Remediation with its registries and its grammars. */
async function loadRemediation() {
  // Node 20 compiles large grammars for seconds with its optimising compiler.
  setFlagsFromString('--liftoff-only');
  const { createRemediation, languages, stores } = await load(
    "export * from './remediation'; export { languages } from './remediation/languages'; export { stores } from './remediation/stores';",
    ['web-tree-sitter'],
  );
  const remediation = createRemediation({ loadWasm: async (name) => readGrammar(name) });
  return { remediation, languages, stores };
}

/** The fix engine, from its sources. */
export const openRemediation = async () => (await loadRemediation()).remediation;

/** Stores as columns; so many of them that one table would not fit a page. */
function table(matrix, stores, from) {
  const row = ([language, cells]) =>
    `| [${language.title}](${anchor(language.title)}) | ${cells.slice(from, from + stores.length).join(' | ')} |`;
  const shown = matrix.filter(([, cells]) => cells.slice(from, from + stores.length).some((cell) => cell !== ''));
  return [
    `| language | ${stores.map(({ title }) => title).join(' | ')} |`,
    `|---|${'---|'.repeat(stores.length)}`,
    ...shown.map(row),
    '',
  ];
}

/** Days and versions of the runs. */
function ranWith() {
  const days = Object.values(proofs.cells)
    .flatMap((of) => Object.values(of).map(({ day }) => day))
    .sort();
  if (days.length === 0) return [];
  const tools = Object.entries(proofs.versions).map(([title, version]) => `${title} ${version}`);
  const [first, last] = [days[0], days.at(-1)];
  return [
    `${days.length} cells were run or compiled ${first === last ? `on ${first}` : `between ${first} and ${last}`}, with ${tools.join(', ')}.`,
  ];
}

const byTitle = (a, b) => a.title.localeCompare(b.title, 'en');
/** What `npm run prove` has run: language → store → how far and when; and with what. */
const proofs = existsSync(`${root}docs/proofs.json`)
  ? JSON.parse(readFileSync(`${root}docs/proofs.json`, 'utf8'))
  : { versions: {}, cells: {} };
/** Formats that no grammar reads (test/remediation/fixes.test.ts): nothing but their own tool can say more than that they are as they should be. */
const isParsed = ({ kind, grammar, id }) => kind === 'code' || grammar !== undefined || id === 'shellscript';
const proved = (language, store, way) =>
  `${way}, ${proofs.cells[language.id]?.[store.id]?.proof ?? (isParsed(language) ? 'parsed' : 'written')}`;
export const fence = (info, text) => [`\`\`\`${info}`, text.trimEnd(), '```', ''];
const cell = (text) => text.replaceAll('|', '\\|');
/** The address that a heading gets. */
const anchor = (title) =>
  `#${title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`;

/** A text after a fix's edits. */
export function applied(text, edits) {
  return [...edits]
    .reverse()
    .reduce((out, { start, end, text: inserted }) => out.slice(0, start) + inserted + out.slice(end), text);
}

export async function fixesPage() {
  const { remediation, languages, stores: unsorted } = await loadRemediation();
  const stores = [...unsorted].sort((a, b) => a.order - b.order);

  /** The plan and the text after it; undefined where the language has none for this store. */
  const fixed = async (language, store) => {
    const sample = samples[language.id];
    if (sample === undefined)
      throw new Error(
        `docs/fixes.md shows each language, and ${language.id} has no sample. Add one to scripts/fixes-page.mjs.`,
      );
    const [info, path, text] = sample;
    const start = text.indexOf(value);
    const plan = await remediation.plan(
      {
        text,
        path,
        language: language.languages[0],
        start,
        end: start + value.length,
        title: 'API key',
        companions: {},
        project: 'shop',
      },
      store.id,
    );
    return 'refused' in plan
      ? { info, before: text, refused: plan.refused }
      : { info, before: text, plan, after: applied(text, plan.edits) };
  };

  const kind = (wanted) => languages.filter((language) => language.kind === wanted).sort(byTitle);
  const matrix = [];
  const sections = [];
  for (const language of kind('code')) {
    const cells = [];
    sections.push(
      `## ${language.title}`,
      '',
      ...fence(samples[language.id]?.[0] ?? '', samples[language.id]?.[2] ?? ''),
    );
    const filled = [];
    for (const store of stores) {
      const { info, plan, after, refused } = await fixed(language, store);
      const native = store.reads[language.id] !== undefined;
      cells.push(plan === undefined ? '' : proved(language, store, native ? 'client' : 'environment'));
      if (!native && store.id !== 'env') {
        if (plan !== undefined) filled.push(store.title);
        continue;
      }
      sections.push(`From ${store.title}:`, '', ...(plan === undefined ? [refused, ''] : fence(info, after)));
      if (plan?.packages.length)
        sections.push(
          `Needs ${plan.packages.map(({ install }) => (/^(npm|pip|go|bundle|composer|dotnet|cargo) /.test(install) ? `\`${install}\`` : install)).join(' and ')}.`,
          '',
        );
      if (store.id === 'env' && plan?.notes.length) sections.push(plan.notes.join(' '), '');
    }
    if (filled.length > 0) sections.push(`As from the environment, which the store fills: ${filled.join(', ')}.`, '');
    matrix.push([language, cells]);
  }

  const formats = [];
  for (const language of kind('format')) {
    const { info, before, plan, after, refused } = await fixed(language, stores[0]);
    const read = [];
    for (const store of stores.slice(1)) read.push(await fixed(language, store));
    if (refused !== undefined)
      throw new Error(`The sample of ${language.id} in scripts/fixes-page.mjs gets no fix: ${refused}`);
    matrix.push([
      language,
      stores.map((store, index) => {
        if (index === 0) return proved(language, store, language.read === undefined ? 'its own way' : 'environment');
        if (read[index - 1].plan === undefined) return '';
        return proved(language, store, store.print === undefined ? 'environment' : 'command');
      }),
    ]);
    formats.push(`## ${language.title}`, '');
    if (after === before)
      formats.push(
        ...fence(info, before),
        'gets a `.gitignore` that names it, and a `.env.example` with its names.',
        '',
      );
    else formats.push(...fence(info, before), 'becomes', '', ...fence(info, after));
    if (plan.put.argv.length > 0) formats.push(`The value goes to \`${plan.put.argv.join(' ')}\`.`, '');
    if (plan.notes.length > 0) formats.push(plan.notes.join(' '), '');
    for (const [index, one] of read.entries())
      if (one.plan !== undefined && stores[index + 1].print !== undefined)
        formats.push(`From ${stores[index + 1].title}:`, '', ...fence(info, one.after));
  }

  const reference = (store) => {
    const put = store.put?.(sampleSecret).argv;
    const puts =
      store.id === 'dotenvx'
        ? 'encrypts it in place.'
        : `puts it there as \`${store.reference(sampleSecret)}\` and reads the value from standard input.`;
    const note = store.environment?.note?.(sampleSecret);
    return [
      `- **${store.title}**:${put === undefined ? (store.id === 'env' ? ' the value goes into `.env`, its name into `.env.example`, and `.env` into `.gitignore`.' : '') : ` \`${put.at(0) === 'sh' ? put[2] : put.join(' ')}\` ${puts}`}`,
      ...[...store.notes, ...(store.readNotes ?? [])].map((note) => `  ${note}`),
      ...(note === undefined ? [] : [`  ${note}`]),
    ].join('\n');
  };

  return [
    '<!-- Generated by scripts/generate.mjs; do not edit. -->',
    '',
    '# Fixes',
    '',
    `What a fix makes of an assignment, written by the fix engine itself. The secret is \`${value}\`, the project is called \`shop\`.`,
    'All edits of a fix, in the file and beside it, are one step to undo. Where a lookup cannot be right (a constant for the compiler, code for a browser, a place',
    'that cannot wait for an answer), the menu says why instead.',
    '',
    ...stores.filter(({ besides }) => besides === undefined).map(reference),
    '',
    'A variable that is not set stops Python, Ruby, C#, Compose and the shell with its name. Elsewhere it reads as nothing: an empty text in Go, `null` in Java, `undefined` in',
    'JavaScript and TypeScript, `false` in PHP. A program that should stop there has to ask.',
    '',
    'In the tables, *client* is a read through the client of the store, *command* one through its command, *environment* a variable that the store fills.',
    '*Run* means: a program with keys in its code was fixed from the light bulb of the language server, the fix undone and made again, the keys put into the store with the',
    'command that the fix names; compiled and run, the program printed or sent the same as before. A file of a format was read by its own tool, before and after. *Compiled*:',
    'a compiler, or the tool of the format, took it. *Parsed*: the text after the fix has no error in the grammar of its language. *Written*: it is word for word what it should',
    'be, and nothing has read it. `npm run prove -- --all` runs all of it.',
    '',
    'OpenBao stands for Vault and moto for AWS; the API server of Kubernetes is a real one, and the tests stand in for its nodes. Conjur, Google, Azure, Tencent Cloud, Infisical, Bitwarden and the',
    'service of Doppler are stand-ins of the tests, read by the vendors’ own clients; so are the commands `conjur`, `az`, `tccli`, `infisical` and, where it is not installed, `gcloud`.',
    'Google’s clients speak gRPC, and their programs run unchanged. Those in Python, JavaScript and TypeScript are run a second time against drongo, an emulator that speaks REST',
    'alone: what the clients are to speak is said in their constructor only, so there the tests wrap the program from outside.',
    'Where a store has clients, the menu offers beside them the command that starts a program with the secret in its environment (`op run`, `infisical run`, `bws run`); other languages get that alone.',
    '',
    ...table(matrix, stores.slice(0, 7), 0),
    ...table(matrix, stores.slice(7), 7),
    ...ranWith(),
    '',
    ...sections,
    ...formats,
    '## Formats without a lookup',
    '',
    'Here the menu says what else to do.',
    '',
    '| format | advice |',
    '|---|---|',
    ...kind('advice').map(
      (language) =>
        `| ${language.title} | ${cell(language.advice({ text: '', path: '', language: language.languages[0] }))} |`,
    ),
    '',
  ].join('\n');
}
