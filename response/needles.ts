import type { EncodingName } from '../engine';

/** How a copy is written. */
export type CopyEncoding = 'plain' | 'JSON escapes' | EncodingName | 'base64 in base64';

/** A run of bytes that every copy in one way of writing contains. */
export interface Needle {
  readonly bytes: Buffer;
  readonly encoding: CopyEncoding;
  /** `exact`: the bytes are the copy. `base64`, `nested`: they are a part of it, and what is decoded around them proves it. */
  readonly proof: 'exact' | 'base64' | 'nested';
}

/** A shorter stretch of base64 is met by chance. */
const shortestStretch = 8;
/** Base64 is broken into lines of 64 characters and more: one half of a longer stretch is in one piece. */
const longestLine = 48;

/**
 * All that a value can be searched by, each run of bytes once.
 * @param value not empty
 */
export function needlesOf(value: string): readonly Needle[] {
  const found = new Map<string, Needle>();
  const add = (text: string, encoding: CopyEncoding, proof: Needle['proof'] = 'exact'): void => {
    if (text !== '' && !found.has(text)) found.set(text, { bytes: Buffer.from(text, 'utf8'), encoding, proof });
  };
  add(value, 'plain');
  if (value.includes('\n')) add(value.replaceAll('\n', '\r\n'), 'plain');
  for (const text of escaped(value)) add(text, 'JSON escapes');
  for (const text of bothCases(percent(value))) add(text, 'percent');
  for (const text of bothCases(hexOf(value))) add(text, 'hex');
  for (const text of bothCases(
    each(value, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
    /(?<=\\u)/,
  ))
    add(text, 'unicode escapes');
  for (const text of bothCases(
    bytesOf(value, (byte) => `\\x${hex(byte)}`),
    /(?<=\\x)/,
  ))
    add(text, 'unicode escapes');
  for (const text of entities(value)) add(text, 'HTML entities');
  for (const stretch of stretchesOf(Buffer.from(value, 'utf8'))) {
    for (const part of halvesOf(stretch)) add(part, 'base64', 'base64');
    for (const outer of stretchesOf(Buffer.from(stretch, 'latin1'))) add(outer, 'base64 in base64', 'nested');
  }
  return [...found.values()];
}

/** What base64 makes of bytes that stand inside larger data: for each of the three places in a group of bytes, the characters that depend on them alone. */
function* stretchesOf(bytes: Buffer): Generator<string> {
  for (const before of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const stretch = text.slice([0, 2, 3][before], Math.floor(((before + bytes.length) * 8) / 6));
    if (stretch.length < shortestStretch) continue;
    yield stretch;
    const url = stretch.replaceAll('+', '-').replaceAll('/', '_');
    if (url !== stretch) yield url;
  }
}

const halvesOf = (stretch: string): readonly string[] => {
  if (stretch.length < longestLine) {
    const half = stretch.length >> 1;
    return half < shortestStretch ? [stretch] : [stretch.slice(0, half), stretch.slice(half)];
  }
  return [stretch.slice(0, longestLine >> 1), stretch.slice(longestLine >> 1, longestLine)];
};

/** Inside strings of JSON and of most languages. */
function* escaped(value: string): Generator<string> {
  const json = JSON.stringify(value).slice(1, -1);
  if (json !== value) yield json;
  const slashes = json.replaceAll('/', '\\/');
  if (slashes !== json) yield slashes;
  const single = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  if (single !== value) yield single;
}

/** As encodeURIComponent writes it, as forms do (`+` for a blank), and with every byte encoded. */
function* percent(value: string): Generator<string> {
  const component = [...value].map((char) => (isLoneSurrogate(char) ? char : encodeURIComponent(char))).join('');
  if (component !== value) {
    yield component;
    yield component.replaceAll('%20', '+');
    // encodeURIComponent leaves !'()* as they are, others do not (RFC 3986).
    yield component.replace(/[!'()*]/g, (char) => `%${hex(char.charCodeAt(0))}`);
  }
  yield bytesOf(value, (byte) => `%${hex(byte)}`);
}

const isLoneSurrogate = (char: string): boolean => char.length === 1 && /[\ud800-\udfff]/.test(char);

function* entities(value: string): Generator<string> {
  const named = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (named !== value) yield named;
  const quoted = named.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  if (quoted !== named) yield quoted;
  yield each(value, (unit) => `&#${unit};`);
  yield each(value, (unit) => `&#x${unit.toString(16)};`);
  yield each(value, (unit) => `&#x${unit.toString(16).toUpperCase()};`);
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const hexOf = (value: string): string => Buffer.from(value, 'utf8').toString('hex');
const each = (value: string, write: (unit: number) => string): string =>
  Array.from({ length: value.length }, (_, i) => write(value.charCodeAt(i))).join('');
const bytesOf = (value: string, write: (byte: number) => string): string =>
  [...Buffer.from(value, 'utf8')].map(write).join('');

/** Texts with the hex digits of their escapes in small and in capital letters. */
function* bothCases(texts: string | Iterable<string>, after?: RegExp): Generator<string> {
  for (const text of typeof texts === 'string' ? [texts] : texts) {
    yield text;
    if (after !== undefined)
      yield text
        .split(after)
        .map((part) => part.replace(/^[0-9a-f]+/, (digits) => digits.toUpperCase()))
        .join('');
    else if (text.includes('%')) yield text.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
    else yield text.toUpperCase();
    if (text.includes('%')) yield text.replace(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase());
  }
}
