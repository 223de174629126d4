import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import { parse as parseYaml } from 'yaml';
import { collector, idOf, isObject, lineOf, stringsOf, type Collector, type Importer } from './imported';
import { alternatives, gitignoreOf, keywordsOf } from './patterns';

/** JSON with comments, else YAML; undefined where it is neither. */
function read(text: string, c: Collector): Readonly<Record<string, unknown>> | undefined {
  const errors: ParseError[] = [];
  const json: unknown = parseJsonc(text, errors, { allowTrailingComma: true });
  if (errors.length === 0 && isObject(json)) return json;
  try {
    const yaml: unknown = parseYaml(text);
    if (isObject(yaml)) return yaml;
    if (yaml === null) return {};
  } catch {
    // It is told below, as for every text that is no mapping.
  }
  c.left(1, 'it is neither JSON nor YAML with fields: nothing of it was read');
  return undefined;
}

/** Files that are left out, given as regular expressions. */
function excludeFiles(c: Collector, expressions: readonly string[], lineAt: (expression: string) => number): void {
  for (const expression of expressions)
    for (const one of alternatives(expression)) {
      const pattern = gitignoreOf(one);
      if (pattern === undefined) c.left(lineAt(expression), `the files ${one}: no pattern of .gitignore says the same`);
      else {
        c.result.exclude.push(pattern);
        c.kept(lineAt(expression), `the files ${one}: exclude ${pattern}`);
      }
    }
}

/** `.secrets.baseline` of detect-secrets: findings by file, line and SHA-1 of the value; filters. */
export const detectSecretsBaseline: Importer = (text) => {
  const c = collector();
  const baseline = read(text, c);
  if (baseline === undefined) return c.result;
  const results = isObject(baseline['results']) ? baseline['results'] : {};
  for (const [path, findings] of Object.entries(results))
    for (const finding of Array.isArray(findings) ? findings.filter(isObject) : []) {
      const { hashed_secret: hex, line_number: at, type, is_secret: isSecret } = finding;
      if (typeof hex !== 'string') continue;
      c.result.accepted.push({
        line: lineOf(text, hex),
        path: path.replaceAll('\\', '/'),
        digest: { algorithm: 'sha1', hex: hex.toLowerCase() },
        ...(typeof at === 'number' ? { at } : {}),
        name: String(type ?? 'a secret'),
        // Somebody has looked at it and said that it is none: that is more than "it was there".
        into: isSecret === false ? 'ignore' : 'baseline',
      });
    }
  for (const filter of Array.isArray(baseline['filters_used']) ? baseline['filters_used'].filter(isObject) : []) {
    const path = String(filter['path'] ?? '');
    const patterns = stringsOf(filter['pattern']);
    if (path.endsWith('should_exclude_file')) excludeFiles(c, patterns, (one) => lineOf(text, JSON.stringify(one)));
    else if (/should_exclude_(?:line|secret)$/.test(path))
      for (const pattern of patterns)
        c.left(
          lineOf(text, path),
          `${path.includes('line') ? 'lines' : 'values'} like ${pattern}: Offkey accepts values by fingerprint, files by path`,
        );
  }
  return c.result;
};

/** `.secretlintrc.json`, `.secretlintrc.yml`: rules and what they allow. */
export const secretlintConfig: Importer = (text) => {
  const c = collector();
  const config = read(text, c);
  if (config === undefined) return c.result;
  const rules = Array.isArray(config['rules']) ? config['rules'].filter(isObject) : [];
  for (const rule of rules) readSecretlintRule(c, text, rule);
  return c.result;
};

function readSecretlintRule(c: Collector, text: string, rule: Readonly<Record<string, unknown>>): void {
  const id = String(rule['id'] ?? '');
  const line = lineOf(text, id);
  const options = isObject(rule['options']) ? rule['options'] : {};
  for (const allowed of [...stringsOf(options['allows']), ...stringsOf(rule['allows'])])
    c.left(
      lineOf(text, allowed),
      `a value that ${id} allows: Offkey accepts values by fingerprint; \`offkey baseline create\` accepts those that are there`,
    );
  if (rule['disabled'] === true)
    c.left(line, `${id} is off: if Offkey finds the same, \`allow\` its detector in .offkey.json`);
  const patterns = Array.isArray(options['patterns']) ? options['patterns'].filter(isObject) : [];
  for (const { name, pattern, patterns: several } of patterns)
    for (const one of [...stringsOf(pattern), ...stringsOf(several)]) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(one) ?? [undefined, one, ''];
      const at = lineOf(text, JSON.stringify(one).slice(1, -1));
      const keywords = keywordsOf(source!);
      const title = typeof name === 'string' ? name : 'a pattern';
      if (keywords.length === 0) {
        c.left(
          at,
          `the pattern ${title}: no word of three characters is in every match; write it as a detector with \`keywords\``,
        );
        continue;
      }
      c.result.detectors.push({
        id: idOf(title),
        name: title,
        keywords,
        pattern: (flags!.includes('i') ? '(?i)' : '') + source!.replace(/\(\?<(?![=!])/g, '(?P<'),
      });
      c.kept(at, `the pattern ${title}: detector ${idOf(title)}`);
    }
  for (const nested of Array.isArray(rule['rules']) ? rule['rules'].filter(isObject) : [])
    readSecretlintRule(c, text, nested);
  if (patterns.length === 0 && rule['disabled'] !== true && id !== '')
    c.kept(line, `${id}: Offkey has its own detectors`);
}

/** A file in the syntax of .gitignore. */
export const ignorePatterns: Importer = (text) => {
  const c = collector();
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    c.result.exclude.push(line);
    c.kept(index + 1, `exclude ${line}`);
  });
  return c.result;
};

/** `.gitguardian.yaml`, versions 1 and 2 (github.com/GitGuardian/ggshield, "Configuration"). */
export const gitguardianConfig: Importer = (text) => {
  const c = collector();
  const config = read(text, c);
  if (config === undefined) return c.result;
  const secret = isObject(config['secret']) ? config['secret'] : {};
  const of = (...names: string[]): unknown[] =>
    [secret, config].flatMap((where) =>
      names.flatMap((name) => (Array.isArray(where[name]) ? (where[name] as unknown[]) : [])),
    );
  for (const path of stringsOf(of('ignored_paths', 'ignored-paths', 'paths-ignore'))) {
    // Its patterns are those of a shell from the root on; `**` means the same.
    const pattern = path.startsWith('**') || path.startsWith('/') ? path : `/${path}`;
    c.result.exclude.push(pattern);
    c.kept(lineOf(text, path), `the files ${path}: exclude ${pattern}`);
  }
  for (const detector of stringsOf(
    of('ignored_detectors', 'ignored-detectors', 'banlisted_detectors', 'banlisted-detectors'),
  ))
    c.left(
      lineOf(text, detector),
      `the detector ${detector}: if Offkey finds the same, \`allow\` its detector in .offkey.json`,
    );
  for (const match of of('ignored_matches', 'ignored-matches', 'matches-ignore')) {
    const value = isObject(match) ? match['match'] : match;
    const name =
      isObject(match) && typeof match['name'] === 'string' && match['name'] !== '' ? match['name'] : 'a value';
    if (typeof value !== 'string') continue;
    const line = lineOf(text, value);
    if (/^[0-9a-f]{64}$/i.test(value))
      c.result.accepted.push({ line, digest: { algorithm: 'sha256', hex: value.toLowerCase() }, name, into: 'ignore' });
    else
      c.left(
        line,
        `${name}: it stands there in the clear; take it out, and accept what Offkey finds by \`offkey baseline create\``,
      );
  }
  return c.result;
};

/** A file for `trufflehog --exclude-paths`: a regular expression a line. */
export const trufflehogExcludes: Importer = (text) => {
  const c = collector();
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line !== '' && !line.startsWith('#')) excludeFiles(c, [line], () => index + 1);
  });
  return c.result;
};

/** TruffleHog's config: custom detectors. */
export const trufflehogConfig: Importer = (text) => {
  const c = collector();
  const config = read(text, c);
  for (const detector of Array.isArray(config?.['detectors']) ? config['detectors'].filter(isObject) : []) {
    const name = String(detector['name'] ?? 'unnamed');
    const line = lineOf(text, name);
    const expressions = Object.entries(isObject(detector['regex']) ? detector['regex'] : {});
    const keywords = stringsOf(detector['keywords']).filter((word) =>
      /^[\x21-\x7e][\x20-\x7e]+[\x21-\x7e]$/.test(word),
    );
    for (const [part, expression] of expressions) {
      if (typeof expression !== 'string' || keywords.length === 0) {
        c.left(line, `the detector ${name}: it has no keyword of three characters`);
        continue;
      }
      const id = idOf(expressions.length > 1 ? `${name} ${part}` : name);
      c.result.detectors.push({ id, name, keywords, pattern: expression });
      c.kept(line, `the detector ${name}: detector ${id}`);
    }
    if (detector['verify'] !== undefined) c.left(line, `the check of ${name} over the network: Offkey stays offline`);
  }
  return c.result;
};
