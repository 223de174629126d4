import type { Check } from '../provider';
import { crc32Tail } from './crc32';

const checksum = crc32Tail({ form: 'base36' });

/**
 * GitLab's routable tokens (since 17.10) end with `.01.`, the payload's length in base 36 (two characters) and the CRC-32 of all before
 * it in base 36 (seven). Older tokens have neither: no verdict.
 */
export const gitlabRoutable: Check = (value) =>
  /\.[0-9a-z]{2}\.[0-9a-z]{9}$/.test(value) ? checksum(value) : undefined;
