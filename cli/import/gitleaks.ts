import { parse, TomlError } from 'smol-toml';
import type { CustomDetector } from '../../engine';
import { collector, idOf, isObject, lineOf, stringsOf, type Collector, type Importer } from './imported';
import { gitignoreOf, keywordsOf, alternatives } from './patterns';

/** `.gitleaks.toml` (github.com/gitleaks/gitleaks, "Configuration"): rules, allowlists. */
export const gitleaksConfig: Importer = (text) => {
  const c = collector();
  let config: Record<string, unknown>;
  try {
    config = parse(text);
  } catch (error) {
    c.left(error instanceof TomlError ? error.line : 1, 'it is no TOML: nothing of it was read');
    return c.result;
  }
  const { extend } = config;
  if (isObject(extend)) {
    if (extend['useDefault'] === true)
      c.kept(lineOf(text, 'useDefault'), 'the default rules: Offkey has its own for them');
    for (const file of stringsOf(extend['path']))
      c.left(lineOf(text, 'path'), `the config that it extends (${file}): import that file, too`);
    for (const id of stringsOf(extend['disabledRules']))
      c.left(
        lineOf(text, id),
        `the disabled rule ${id}: if Offkey finds the same, \`allow\` its detector in .offkey.json`,
      );
  }
  const rules = Array.isArray(config['rules']) ? config['rules'].filter(isObject) : [];
  for (const rule of rules) readRule(c, text, rule);
  for (const list of allowlistsOf(config)) readAllowlist(c, text, list, stringsOf(list['targetRules']).map(idOf));
  return c.result;
};

/** Both spellings: `[allowlist]` and `[[allowlists]]`. */
const allowlistsOf = (owner: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] =>
  [owner['allowlist'], ...(Array.isArray(owner['allowlists']) ? owner['allowlists'] : [])].filter(isObject);

function readRule(c: Collector, text: string, rule: Readonly<Record<string, unknown>>): void {
  const name = String(rule['id'] ?? 'without id');
  const line = lineOf(text, `"${name}"`);
  const { regex, description, secretGroup, entropy, path } = rule;
  if (typeof regex !== 'string') {
    const files = typeof path === 'string' ? ` for files (${path})` : '';
    return c.left(line, `the rule ${name}${files}: it has no regex, and Offkey finds values, no files`);
  }
  const given = stringsOf(rule['keywords']).filter((word) => /^[\x21-\x7e][\x20-\x7e]+[\x21-\x7e]$/.test(word));
  const keywords = given.length > 0 ? given : keywordsOf(regex);
  if (keywords.length === 0)
    return c.left(
      line,
      `the rule ${name}: no word of three characters is in every match; give it \`keywords\` and import again`,
    );
  const except: string[] = [];
  const id = idOf(name);
  for (const list of allowlistsOf(rule)) {
    except.push(...valuePatterns(c, text, list, name));
    readAllowlist(c, text, { ...list, regexes: [], stopwords: [] }, [id]);
  }
  const paths = typeof path === 'string' ? alternatives(path).map(gitignoreOf) : [];
  if (paths.includes(undefined))
    c.left(
      lineOf(text, String(path)),
      `the files of the rule ${name} (${String(path)}): no pattern of .gitignore says the same; it is for all files now`,
    );
  const detector: CustomDetector = {
    id,
    name: typeof description === 'string' && description !== '' ? description : name,
    keywords,
    pattern: regex,
    ...(typeof secretGroup === 'number' && secretGroup > 0 ? { secretGroup } : firstGroup(regex)),
    ...(typeof entropy === 'number' && entropy > 0 ? { entropy: Math.min(8, entropy) } : {}),
    ...(except.length > 0 ? { except } : {}),
    ...(paths.length > 0 && !paths.includes(undefined) ? { paths: paths as string[] } : {}),
  };
  c.result.detectors.push(detector);
  c.kept(
    line,
    `the rule ${name}: detector ${id}${given.length > 0 ? '' : ` (keywords ${keywords.join(', ')} out of its regex)`}`,
  );
}

/** gitleaks takes the first group that is not empty as the secret. */
const firstGroup = (regex: string): { secretGroup?: number } =>
  /(?<!\\)\((?!\?(?!P?<))/.test(regex.replace(/\[(?:\\.|[^\]\\])*\]/g, '')) ? { secretGroup: 1 } : {};

/** What an allowlist says of values, as patterns of `except`. */
function valuePatterns(
  c: Collector,
  text: string,
  list: Readonly<Record<string, unknown>>,
  owner: string,
): readonly string[] {
  const target = list['regexTarget'];
  const regexes = stringsOf(list['regexes']);
  if (list['condition'] === 'AND') {
    for (const regex of regexes)
      c.left(lineOf(text, regex), `the value ${regex} of ${owner}: it counts only together with other conditions`);
    return [];
  }
  const words = stringsOf(list['stopwords']).map((word) => `(?i)${word.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}`);
  if (target === 'match' || target === 'line') {
    for (const regex of regexes)
      c.left(lineOf(text, regex), `${regex} of ${owner}: it looks at the whole ${target}, \`except\` at the value`);
    return words;
  }
  return [...regexes, ...words];
}

function readAllowlist(
  c: Collector,
  text: string,
  list: Readonly<Record<string, unknown>>,
  detectors: readonly string[],
): void {
  const reason = typeof list['description'] === 'string' ? { reason: list['description'] } : {};
  const whose = detectors.length === 0 ? 'of all rules' : `of ${detectors.join(', ')}`;
  if (list['condition'] === 'AND') {
    c.left(
      lineOf(text, 'AND'),
      `an allowlist ${whose} whose conditions must all hold: write it as an entry of \`allow\``,
    );
    return;
  }
  const paths: string[] = [];
  for (const expression of stringsOf(list['paths']))
    for (const one of alternatives(expression)) {
      const pattern = gitignoreOf(one);
      if (pattern === undefined)
        c.left(lineOf(text, expression), `the files ${one} ${whose}: no pattern of .gitignore says the same`);
      else {
        paths.push(pattern);
        c.kept(lineOf(text, expression), `the files ${one} ${whose}: ${pattern}`);
      }
    }
  if (paths.length > 0) c.result.allow.push({ paths, ...(detectors.length > 0 ? { detectors } : {}), ...reason });
  for (const regex of [...stringsOf(list['regexes']), ...stringsOf(list['stopwords'])])
    c.left(
      lineOf(text, regex),
      `the value ${regex} ${whose}: Offkey accepts values by fingerprint; \`offkey baseline create\` accepts those that are there`,
    );
  for (const commit of stringsOf(list['commits']))
    c.left(
      lineOf(text, commit),
      `the commit ${commit.slice(0, 12)} ${whose}: Offkey accepts no commits; \`offkey baseline create\` accepts what is in the tree`,
    );
}

/** `.gitleaksignore`: `file:rule:line` or `commit:file:rule:line`. */
export const gitleaksIgnore: Importer = (text) => {
  const c = collector();
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = index + 1;
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('#')) return;
    const [, commit, path, rule, at] = /^(?:([0-9a-f]{40}):)?(.+):([^:]+):(\d+)$/.exec(entry) ?? [];
    if (path === undefined) c.left(line, `no fingerprint of gitleaks: ${entry}`);
    // The commit's line numbers are those of another day; the value is looked for in the whole file.
    else
      c.result.accepted.push({
        line,
        path: path.replaceAll('\\', '/'),
        name: rule!,
        into: 'ignore',
        ...(commit === undefined ? { at: Number(at) } : {}),
      });
  });
  return c.result;
};
