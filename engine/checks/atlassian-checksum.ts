import type { Check, Random } from '../provider';
import { decodeBase64Text } from './base64';
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

/** A Data Center token is base64 of digits, a colon and random bytes; anything else is `refuted`. */
export const dataCenterToken: Check = (value) =>
  /^\d{6,20}:/.test(decodeBase64Text(value) ?? '') ? 'valid' : 'refuted';
