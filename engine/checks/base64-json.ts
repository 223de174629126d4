import type { Check, Random } from '../provider';
import { decodeBase64Text, encodeBase64 } from './base64';

/** The object that a base64 or base64url text holds as JSON; undefined where it holds none. */
export function jsonObjectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const decoded = decodeBase64Text(text);
  if (decoded === undefined || !decoded.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(decoded);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks that a value, after `skip` characters, is base64 of a JSON object that has all of `keys`. An object with other keys, or none:
 * `invalid`, which lowers and never drops.
 */
export function base64Json(keys: readonly string[], skip = 0): Check {
  return (value) => {
    const object = jsonObjectOf(value.slice(skip));
    return object !== undefined && keys.every((key) => key in object) ? 'valid' : 'invalid';
  };
}

/** The same of one part of a value whose parts are joined by a sign (`sk.<JSON>.<signature>`). */
export function base64JsonPart(part: number, keys: readonly string[], sign = '.'): Check {
  const check = base64Json(keys);
  return (value) => check(value.split(sign)[part] ?? '');
}

/** A sample of it: `prefix` and the base64 of `json`, a template in which `\[` stands for a bracket that is no class. */
export function base64JsonSample(
  prefix: string,
  json: string,
  form: 'standard' | 'url' = 'standard',
): (random: Random) => string {
  return (random) => prefix + encodeBase64(random.template(json), form);
}
