import type { Check } from '../provider';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Account ids have twelve decimal digits. */
const accounts = 1_000_000_000_000;

/**
 * The account that an AWS access key id belongs to, twelve digits: since 2019 the characters behind the four of the type are base 32
 * (RFC 4648) and their first 48 bits hold it, one bit from the left (T. Gilbert, "A short note on AWS key ID", 2019; A. Hadfield 2021).
 * Undefined where the text holds none: older ids (`AKIAI…`, `AKIAJ…`) are plain random.
 */
export function awsAccountOf(keyId: string): string | undefined {
  const account = accountNumber(keyId);
  return account === undefined || account >= accounts ? undefined : String(account).padStart(12, '0');
}

function accountNumber(keyId: string): number | undefined {
  if (keyId.length < 13 || /^[A-Z]{4}[IJ]/.test(keyId)) return undefined;
  let value = 0;
  // The account is bits 1 to 40: all of eight characters but the first bit, and the first bit of the ninth.
  for (let i = 4; i < 12; i++) {
    const code = alphabet.indexOf(keyId[i]!);
    if (code < 0) return undefined;
    value = value * 32 + (i === 4 ? code & 15 : code);
  }
  const last = alphabet.indexOf(keyId[12]!);
  return last < 0 ? undefined : value * 2 + (last >> 4);
}

/** An id that would belong to an account of more than twelve digits cannot be real: `invalid`. No proof the other way, there is no checksum. */
export const awsAccount: Check = (value) => {
  const account = accountNumber(value);
  return account !== undefined && account >= accounts ? 'invalid' : undefined;
};
