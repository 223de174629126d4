import type { FixRequest } from './types';

const alphabets = { base64: /^[\w+/=\s-]+$/, hex: /^[\da-fA-F\s]+$/ } as const;

/**
 * A secret inside an encoded text: the program decodes that text, so all of it moves, and the variable is not the one that the vendor's client reads.
 * @param content the span of the text around the secret that can be replaced at most: a literal's content
 */
export function wholeEncoded(
  request: FixRequest,
  content: { readonly start: number; readonly end: number } | undefined,
): FixRequest {
  const outermost = request.encoding?.[0];
  if (outermost !== 'base64' && outermost !== 'hex') return request;
  const { environmentVariable, ...rest } = request;
  const name = environmentVariable && { environmentVariable: `${environmentVariable}_${outermost.toUpperCase()}` };
  const encoded = content !== undefined && alphabets[outermost].test(request.text.slice(content.start, content.end));
  return { ...rest, ...name, ...(encoded ? content : {}) };
}
