import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node, type Pair, type YAMLMap } from 'yaml';

/** A YAML file: its documents' top maps, and lines of what stands in them. */
export interface YamlFile {
  readonly documents: readonly YAMLMap[];
  /** First and last line of an entry, its key included. */
  linesOf(pair: Pair): readonly [number, number];
  linesOfNode(node: Node): readonly [number, number];
}

/** A file with mistakes is read as far as it can be; documents that are no maps are left out. */
export function readYaml(text: string): YamlFile {
  const counter = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: counter,
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
  });
  const documents = ('empty' in parsed ? [] : parsed).flatMap(({ contents }) => (isMap(contents) ? [contents] : []));
  const lines = (start: number, end: number): readonly [number, number] => [
    counter.linePos(start).line,
    // A block ends where the next begins: on the line before.
    counter.linePos(Math.max(start, end - 1)).line,
  ];
  const endOf = (node: Node | null | undefined): number => node?.range?.[1] ?? 0;
  return {
    documents,
    linesOf: ({ key, value }) => {
      const start = (key as Node).range?.[0] ?? 0;
      return lines(start, Math.max(endOf(key as Node), endOf(value as Node | null)));
    },
    linesOfNode: (node) => lines(node.range?.[0] ?? 0, endOf(node)),
  };
}

/** The map under a key; undefined where there is none. */
export function mapAt(map: YAMLMap, key: string): YAMLMap | undefined {
  const value = map.get(key, true) as unknown;
  return isMap(value) ? value : undefined;
}

/** The text under a key. */
export function textAt(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key) as unknown;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The items of a list under a key; one item where it is no list. */
export function itemsAt(map: YAMLMap, key: string): readonly unknown[] {
  const value = map.get(key, true) as unknown;
  if (isSeq(value)) return value.items;
  return value === undefined || value === null ? [] : [value];
}

/** Entries with a text as key. */
export const entriesOf = (map: YAMLMap | undefined): readonly { readonly name: string; readonly pair: Pair }[] =>
  (map?.items ?? []).flatMap((pair) => (isScalar(pair.key) ? [{ name: String(pair.key.value), pair }] : []));

export const textOf = (node: unknown): string | undefined =>
  isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number') ? String(node.value) : undefined;

/** All texts under this key, at any depth. */
export function textsUnder(node: unknown, key: string): string[] {
  if (isSeq(node)) return node.items.flatMap((item) => textsUnder(item, key));
  if (!isMap(node)) return [];
  return entriesOf(node).flatMap(({ name, pair }) => {
    const text = name === key ? textOf(pair.value) : undefined;
    return text === undefined ? textsUnder(pair.value, key) : [text];
  });
}

/** All maps under this key, at any depth. */
export function mapsUnder(node: unknown, key: string): YAMLMap[] {
  if (isSeq(node)) return node.items.flatMap((item) => mapsUnder(item, key));
  if (!isMap(node)) return [];
  return entriesOf(node).flatMap(({ name, pair }) => [
    ...(name === key && isMap(pair.value) ? [pair.value] : []),
    ...mapsUnder(pair.value, key),
  ]);
}
