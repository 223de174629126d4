/**
 * Languages by their VS Code ids. Where VS Code has no id of its own we use: `dotenv`, `toml`, `terraform`, `docker-compose`,
 * `github-actions`, `properties`, `npmrc`.
 */

const byName: Readonly<Record<string, string>> = {
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
  makefile: 'makefile',
  gnumakefile: 'makefile',
  gemfile: 'ruby',
  rakefile: 'ruby',
  jenkinsfile: 'groovy',
  vagrantfile: 'ruby',
  '.npmrc': 'npmrc',
  '.netrc': 'netrc',
  '.offkeyignore': 'offkeyignore',
  '.pgpass': 'plaintext',
  '.bashrc': 'shellscript',
  '.bash_profile': 'shellscript',
  '.profile': 'shellscript',
  '.zshrc': 'shellscript',
  '.envrc': 'shellscript',
  'pip.conf': 'ini',
  '.gitconfig': 'ini',
  '.editorconfig': 'ini',
  credentials: 'ini',
  '.pypirc': 'ini',
  'go.sum': 'plaintext',
};

const byExtension: Readonly<Record<string, string>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascriptreact',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescriptreact',
  vue: 'vue',
  svelte: 'svelte',
  py: 'python',
  pyi: 'python',
  pyw: 'python',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  scala: 'scala',
  sc: 'scala',
  groovy: 'groovy',
  gradle: 'groovy',
  go: 'go',
  rb: 'ruby',
  erb: 'erb',
  php: 'php',
  phtml: 'php',
  cs: 'csharp',
  csx: 'csharp',
  fs: 'fsharp',
  vb: 'vb',
  rs: 'rust',
  swift: 'swift',
  c: 'c',
  h: 'c',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  hpp: 'cpp',
  hh: 'cpp',
  m: 'objective-c',
  mm: 'objective-cpp',
  sh: 'shellscript',
  bash: 'shellscript',
  zsh: 'shellscript',
  ksh: 'shellscript',
  fish: 'shellscript',
  ps1: 'powershell',
  psm1: 'powershell',
  psd1: 'powershell',
  bat: 'bat',
  cmd: 'bat',
  pl: 'perl',
  pm: 'perl',
  lua: 'lua',
  r: 'r',
  jl: 'julia',
  ex: 'elixir',
  exs: 'elixir',
  erl: 'erlang',
  clj: 'clojure',
  cljs: 'clojure',
  hs: 'haskell',
  dart: 'dart',
  sql: 'sql',
  csv: 'csv',
  tsv: 'csv',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  json5: 'json5',
  ipynb: 'json',
  tfstate: 'json',
  webmanifest: 'json',
  toml: 'toml',
  ini: 'ini',
  cfg: 'ini',
  conf: 'ini',
  cnf: 'ini',
  properties: 'properties',
  xml: 'xml',
  config: 'xml',
  csproj: 'xml',
  props: 'xml',
  plist: 'xml',
  resx: 'xml',
  xaml: 'xml',
  axaml: 'xml',
  svg: 'xml',
  html: 'html',
  htm: 'html',
  tf: 'terraform',
  tfvars: 'terraform',
  hcl: 'terraform',
  tofu: 'terraform',
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
  md: 'markdown',
  markdown: 'markdown',
  rst: 'restructuredtext',
  tex: 'latex',
  css: 'css',
  scss: 'scss',
  less: 'less',
  http: 'http',
  rest: 'http',
  graphql: 'graphql',
  proto: 'proto3',
  env: 'dotenv',
  mk: 'makefile',
  diff: 'diff',
  patch: 'diff',
  log: 'log',
  txt: 'plaintext',
  coffee: 'coffeescript',
  j2: 'jinja',
  tpl: 'jinja',
  nix: 'nix',
  sol: 'solidity',
};

/** VS Code ids that say less than the path does, and the ids of popular extensions that mean one of ours. */
const vague = new Set(['plaintext', 'yaml', 'ini', 'json', 'jsonc', 'properties', 'shellscript', 'log', 'text']);
const aliases: Readonly<Record<string, string>> = {
  dockercompose: 'docker-compose',
  'github-actions-workflow': 'github-actions',
  env: 'dotenv',
  'terraform-vars': 'terraform',
  hcl: 'terraform',
  opentofu: 'terraform',
  sh: 'shellscript',
  bash: 'shellscript',
  zsh: 'shellscript',
  'c#': 'csharp',
  cs: 'csharp',
  javascriptreact: 'javascriptreact',
};

/**
 * Language of a text from its path and, if the editor gave one, its language id. The id wins unless it is a vague one
 * (VS Code calls `.env.local` plain text) and the path knows better. Unknown: `plaintext`.
 */
export function languageOf(path: string | undefined, id?: string): string {
  const given = id === undefined ? undefined : (aliases[id] ?? id);
  if (given !== undefined && !vague.has(given)) return given;
  return (path === undefined ? undefined : fromPath(path)) ?? given ?? 'plaintext';
}

function fromPath(path: string): string | undefined {
  const lower = path.replaceAll('\\', '/').toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (/^\.env($|[.\-_])/.test(name) || (name.endsWith('.env') && name !== '.env')) return 'dotenv';
  if (/^(dockerfile|containerfile)([.\-_]|$)/.test(name)) return 'dockerfile';
  if (/^(docker-)?compose([.\-_][\w.-]*)?\.ya?ml$/.test(name)) return 'docker-compose';
  if (/(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(lower)) return 'github-actions';
  const known = byName[name];
  if (known !== undefined) return known;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const extension = name.slice(dot + 1);
  // `config.yml.example` is YAML.
  if (/^(example|sample|template|dist|bak|old|orig|tmpl|default|erb|local)$/.test(extension))
    return fromPath(name.slice(0, dot)) ?? byExtension[extension];
  return byExtension[extension];
}

/** How a line or block comment is written; undefined where the format has none (JSON). */
export interface Comment {
  readonly start: string;
  readonly end?: string;
}

const slash: Comment = { start: '//' };
const hash: Comment = { start: '#' };
const dashes: Comment = { start: '--' };
const markup: Comment = { start: '<!--', end: '-->' };
const block: Comment = { start: '/*', end: '*/' };
const commentTable: ReadonlyMap<string, Comment> = new Map(
  (
    [
      [
        slash,
        'javascript javascriptreact typescript typescriptreact java kotlin scala groovy go php csharp fsharp rust swift c cpp objective-c objective-cpp dart jsonc json5 scss less proto3 solidity',
      ],
      [
        hash,
        'python ruby shellscript powershell perl r julia elixir yaml docker-compose github-actions toml properties dotenv dockerfile terraform makefile npmrc netrc graphql http nix coffeescript ini',
      ],
      [dashes, 'sql lua haskell'],
      [markup, 'html xml markdown vue svelte erb'],
      [block, 'css'],
      [{ start: ';;' }, 'clojure'],
      [{ start: '%' }, 'erlang latex'],
      [{ start: "'" }, 'vb'],
      [{ start: 'REM' }, 'bat'],
      [{ start: '{#', end: '#}' }, 'jinja'],
      [{ start: '..' }, 'restructuredtext'],
    ] as const
  ).flatMap(([comment, ids]) => ids.split(' ').map((id) => [id, comment] as const)),
);

/** The comment syntax of a language, undefined where it has none or we do not know it. */
export const commentOf = (language: string): Comment | undefined => commentTable.get(language);
