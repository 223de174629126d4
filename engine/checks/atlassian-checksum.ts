import type { Check, Random } from '../provider';
import { decodeBase64Text, encodeBase64 } from './base64';
import { crc32 } from './crc32';

const checksum = (body: string): string => crc32(body).toString(16).toUpperCase().padStart(8, '0');

/** Atlassian's tokens (`ATATT3…`, `ATCTT3…`, `ATBB…`) end with the CRC-32 of all that stands before, in eight upper-case hex digits. */
export const atlassianChecksum: Check = (value) =>
  checksum(value.slice(0, -8)) === value.slice(-8) ? 'valid' : 'invalid';

/** A sample: the template's text with its checksum. */
export function withCrc32Upper(template: string): (random: Random) => string {
  return (random) => {
    const body = random.template(template);
    return body + checksum(body);
  };
}

/** Digits, a colon and twenty random bytes. */
const dataCenterBytes = 33;

const isDataCenterToken = (text: string): boolean => {
  const decoded = decodeBase64Text(text);
  return decoded !== undefined && decoded.length <= dataCenterBytes && /^\d{6,20}:/.test(decoded);
};

/** A Data Center token is base64 of digits, a colon and random bytes; anything else is `refuted`. */
export const dataCenterToken: Check = (value) => (isDataCenterToken(value) ? 'valid' : 'refuted');

/** The same behind a prefix of the vendor's, which is worth something by itself: anything else is only `invalid`. */
export const prefixedDataCenterToken =
  (skip: number): Check =>
  (value) =>
    isDataCenterToken(value.slice(skip)) ? 'valid' : 'invalid';

/** A sample of it. */
export const dataCenterSample =
  (prefix = ''): ((random: Random) => string) =>
  (random) => {
    const bytes = String.fromCharCode(...Array.from({ length: 20 }, () => random.int(256)));
    return prefix + encodeBase64(random.template('[1-9]{12}:') + bytes);
  };
