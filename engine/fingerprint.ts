import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();

/**
 * 16 hex digits that stand for a value without telling it: HMAC-SHA-256, keyed by the detector's id, cut to 64 bits. Equal in every file and on
 * every machine, so that a list of ignored findings can be shared. A short password can be guessed from it like from any hash (SECURITY.md).
 */
export function fingerprintOf(detector: string, value: string): string {
  let keyed = keyedHashes.get(detector);
  if (keyed === undefined) {
    keyed = hmac.create(sha256, encoder.encode(`offkey/1/${detector}`));
    keyedHashes.set(detector, keyed);
  }
  const digest = keyed.clone().update(encoder.encode(value)).digest();
  let out = '';
  for (let i = 0; i < 8; i++) out += digest[i]!.toString(16).padStart(2, '0');
  return out;
}

/** By detector: the hash that has taken its key, which is half of the work. */
const keyedHashes = new Map<string, ReturnType<typeof hmac.create>>();
