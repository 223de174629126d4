import type { Check, Random, Verdict } from '../provider';
import { encodeBase64 } from './base64';
import { jsonObjectOf } from './base64-json';

/** A JSON Web Token taken apart (RFC 7519, RFC 7515). */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The two readable parts of a compact JWT; undefined where the text is none. The signature is not proved: that needs the key. */
export function decodeJwt(text: string): Jwt | undefined {
  const parts = text.split('.', 4);
  if (parts.length !== 3) return undefined;
  const header = jsonObjectOf(parts[0]!);
  const payload = jsonObjectOf(parts[1]!);
  if (header === undefined || payload === undefined || typeof header.alg !== 'string') return undefined;
  return { header, payload };
}

/** A well-formed JWT is `valid`; what only looks like one is `refuted`. */
export const isJwt: Check = (value) => (decodeJwt(value) === undefined ? 'refuted' : 'valid');

/** For formats that a vendor's own prefix of `skip` characters marks: with a JWT behind it `valid`, else `invalid`, which lowers and never drops. */
export const jwtBehind =
  (skip: number): Check =>
  (value) =>
    decodeJwt(value.slice(skip)) === undefined ? 'invalid' : 'valid';

/**
 * A JWT that `claims` accepts is `valid`, any other text or JWT is `refuted`: for vendors whose tokens differ from others' only in what
 * they claim. `skip` characters at the start are no part of the JWT.
 */
export function jwtWith(claims: (jwt: Jwt) => boolean, skip = 0): Check {
  return (value): Verdict => {
    const jwt = decodeJwt(value.slice(skip));
    return jwt !== undefined && claims(jwt) ? 'valid' : 'refuted';
  };
}

/**
 * A sample: header, payload (templates of JSON, `\[` for a bracket that is no class) and 43 characters in the signature's place.
 */
export function jwtSample(
  payload: string,
  header = '{"alg":"HS256","typ":"JWT"}',
  prefix = '',
): (random: Random) => string {
  return (random) =>
    `${prefix}${encodeBase64(random.template(header), 'url')}.${encodeBase64(random.template(payload), 'url')}.${random.template('[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]')}`;
}
