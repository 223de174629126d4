import { createScanner, parseTree, printParseErrorCode, SyntaxKind, type Node, type ParseError } from 'jsonc-parser';
import type { Allow, Config, ConfigProblem, CustomDetector } from './types';

export const configName = '.offkey.json';

/** Nothing decided. */
export const emptyConfig: Config = { detectors: [], allow: [], exclude: [] };

export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Where each detector stands in the file, from 1. */
  readonly lineOf: ReadonlyMap<CustomDetector, number>;
}

/** Reads a value; problems are told, and then it is undefined. */
type Read<T> = (node: Node, what: string) => T | undefined;

/**
 * Reads `.offkey.json`: JSON with comments and trailing commas. Never throws: what is wrong is told with its line and counts for nothing, the rest counts. Patterns
 * are not compiled here (see check.ts).
 */
export function parseConfig(text: string): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const lineOf = new Map<CustomDetector, number>();
  const errors: ParseError[] = [];
  const deep = tooDeep(text);
  const root =
    deep === undefined
      ? parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true, disallowComments: false })
      : undefined;
  const lineAt = (offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  const tell = (node: { readonly offset: number }, message: string): undefined => {
    problems.push({ line: lineAt(node.offset), message });
  };

  const isString: Read<string> = (node, what) =>
    node.type === 'string' && node.value !== '' ? (node.value as string) : tell(node, `${what} must be a text`);
  const isNumber =
    (least: number, most: number, whole = false): Read<number> =>
    (node, what) =>
      node.type === 'number' && node.value >= least && node.value <= most && (!whole || Number.isInteger(node.value))
        ? (node.value as number)
        : tell(node, `${what} must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}`);
  const isMatching =
    (pattern: RegExp, wanted: string): Read<string> =>
    (node, what) =>
      node.type === 'string' && pattern.test(node.value as string)
        ? (node.value as string)
        : tell(node, `${what} must be ${wanted}`);
  const isOneOf =
    <T extends string>(values: readonly T[]): Read<T> =>
    (node, what) =>
      values.includes(node.value as T) ? (node.value as T) : tell(node, `${what} must be ${listed(values)}`);
  const isList =
    <T>(item: Read<T>, least = 1): Read<T[]> =>
    (node, what) => {
      if (node.type !== 'array' || (node.children?.length ?? 0) < least)
        return tell(node, `${what} must be a list${least > 0 ? ' that is not empty' : ''}`);
      return node.children!.flatMap((child) => item(child, `each of ${what}`) ?? []);
    };

  /** Reads an object by its fields; a field of another name is a problem, for it is a typing error that would go unseen. */
  const isObject = <T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<Partial<T>> => {
    const names = Object.keys(fields);
    return (node, what) => {
      if (node.type !== 'object') return tell(node, `${what} must be an object`);
      const out: Partial<T> = {};
      for (const { children } of node.children ?? []) {
        const [key, value] = children ?? [];
        if (key === undefined || value === undefined) continue;
        const name = key.value as string;
        if (!names.includes(name)) {
          if (name !== '$schema') tell(key, `"${name}" is no field of ${what}; there are ${names.join(', ')}`);
          continue;
        }
        const read = fields[name as keyof T](value, `"${name}"`);
        if (read !== undefined) out[name as keyof T] = read as T[keyof T];
      }
      return out;
    };
  };

  const strings = isList(isString);
  const readConfidence = isOneOf(['certain', 'likely', 'possible']);
  const readDetector: Read<CustomDetector> = (node, what) => {
    const before = problems.length;
    const read = isObject<CustomDetector>({
      id: isMatching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'in kebab-case: "acme-token"'),
      name: isString,
      keywords: isList(isMatching(/^[\x21-\x7e][\x20-\x7e]{1,}[\x21-\x7e]$/, 'three ASCII characters and more')),
      pattern: isString,
      secretGroup: (value, name) => (value.type === 'number' ? isNumber(0, 99, true) : isString)(value, name),
      entropy: isNumber(0, 8),
      confidence: readConfidence,
      reach: isNumber(1, 10_000, true),
      except: strings,
      paths: strings,
      environmentVariable: isMatching(/^[A-Za-z_]\w*$/, 'the name of a variable'),
      sample: isString,
      examples: (value, name) => {
        const examples = isObject<{ match: readonly string[]; miss: readonly string[] }>({
          match: isList(isString, 0),
          miss: isList(isString, 0),
        })(value, name);
        return examples && { match: examples.match ?? [], miss: examples.miss ?? [] };
      },
    })(node, what);
    if (read === undefined) return undefined;
    for (const field of ['id', 'keywords', 'pattern'] as const)
      if (read[field] === undefined && problems.length === before) tell(node, `a detector needs "${field}"`);
    if (read.id === undefined || read.keywords === undefined || read.pattern === undefined) return undefined;
    const detector: CustomDetector = {
      ...read,
      id: read.id,
      name: read.name ?? read.id,
      keywords: read.keywords,
      pattern: read.pattern,
    };
    lineOf.set(detector, lineAt(node.offset));
    return detector;
  };

  const readAllow: Read<Allow> = (node, what) => {
    const before = problems.length;
    const read = isObject<Omit<Allow, 'line'>>({
      paths: strings,
      fingerprints: isList(isMatching(/^[0-9a-f]{16}$/, 'a fingerprint of 16 hex digits')),
      detectors: strings,
      reason: isString,
      expires: isMatching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day: "2027-01-31"'),
    })(node, what);
    // An entry of which a part cannot be read would accept more than was meant.
    if (read === undefined || problems.length > before) return undefined;
    if (read.paths === undefined && read.fingerprints === undefined && read.detectors === undefined)
      return tell(
        node,
        'an entry of "allow" needs "paths", "fingerprints" or "detectors", else it would accept everything',
      );
    return { ...read, line: lineAt(node.offset) };
  };

  if (deep !== undefined) {
    tell({ offset: deep }, 'nested more deeply than anything it can hold; until it is mended the defaults hold');
    return { config: emptyConfig, problems, lineOf };
  }
  // One mistake gives several errors of the parser, each at its place; the first is the one to mend.
  const [error] = errors;
  if (error !== undefined)
    tell(error, `not JSON (${words(printParseErrorCode(error.error))}); mend it here, until then the defaults hold`);
  if (root === undefined || error !== undefined) {
    if (root === undefined && error === undefined && text.trim() !== '') tell({ offset: 0 }, 'must be an object');
    return { config: emptyConfig, problems, lineOf };
  }
  const read = isObject<Config>({
    detectors: isList(readDetector, 0),
    allow: isList(readAllow, 0),
    minimumConfidence: readConfidence,
    baseline: isString,
    exclude: isList(isString, 0),
  })(root, configName);
  return { config: { ...emptyConfig, ...read }, problems, lineOf };
}

/** No field lies deeper. The parser calls itself for each level, and a file of brackets alone would exhaust it. */
const deepest = 20;

/** Where a text is nested more deeply than that. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    if (kind === SyntaxKind.OpenBraceToken || kind === SyntaxKind.OpenBracketToken) depth++;
    else if (kind === SyntaxKind.CloseBraceToken || kind === SyntaxKind.CloseBracketToken) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

const listed = (values: readonly string[]): string =>
  values
    .map((value) => `"${value}"`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** `PropertyNameExpected` → "property name expected". */
const words = (code: string): string => code.replace(/\B[A-Z]/g, (c) => ` ${c.toLowerCase()}`).toLowerCase();
