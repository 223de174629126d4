import type { Check } from '../provider';
import { decodeBase64Text } from './base64';
import { standInPassword } from './stand-in-password';

/** Base64 of `user:password`, printable, with a password that is no stand-in: `valid`. Anything else is `refuted`. */
export const basicAuth: Check = (value) => {
  const text = decodeBase64Text(value);
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || colon < 1 || colon === text.length - 1 || !/^[\x20-\x7e]+$/.test(text)) return 'refuted';
  return standInPassword(text.slice(colon + 1)) === 'refuted' ? 'refuted' : 'valid';
};
