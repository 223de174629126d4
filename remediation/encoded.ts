import type { EncodingName } from '../engine';
import type { FixRequest } from './types';

const alphabets = { base64: /^[\w+/=\s-]+$/, hex: /^[\da-fA-F\s]+$/ } as const;

/**
 * A secret inside an encoded text: the program decodes that text, so all of it moves.
 * @param content the span of the text around the secret that can be replaced at most: a literal's content
 */
export function wholeEncoded(
  request: FixRequest,
  content: { readonly start: number; readonly end: number },
): FixRequest {
  const outermost = request.encoding?.[0];
  if (outermost !== 'base64' && outermost !== 'hex') return request;
  const encoded = alphabets[outermost].test(request.text.slice(content.start, content.end));
  return { ...request, ...(encoded ? content : {}) };
}

/** What an encoding is called in names, and how a value shows that it is still in it: a language's own escapes are gone by then. */
const suffixes: Readonly<Record<EncodingName, readonly [string, RegExp] | undefined>> = {
  base64: ['BASE64', /^/],
  hex: ['HEX', /^/],
  percent: ['URLENCODED', /%[\da-fA-F]{2}/],
  'HTML entities': ['HTML', /&#?\w+;/],
  'unicode escapes': ['ESCAPED', /\\[ux]/],
  concatenation: undefined,
};

/**
 * The program decodes what it reads, or what it gives it to does: the value stays as it is written, and its name says so. Under the name that the vendor's client
 * reads, that client would find something else than the key.
 * @param value as the program sees it
 */
export function encodedName(name: string, encoding: FixRequest['encoding'], value: string): string {
  const outermost = encoding?.find((one) => one !== 'concatenation');
  const [suffix, shows] = (outermost && suffixes[outermost]) ?? [];
  if (suffix === undefined || shows?.test(value) !== true || name.endsWith(`_${suffix}`)) return name;
  return `${name}_${suffix}`;
}
