import { endsWord, nameOf, startsWord } from '../context';
import { gateOf, type GatedFinder } from '../gate';
import type { GenericFinder } from './generic-finder';

/**
 * Seeds of NATS NKEYs that prove themselves: base 32 of a kind, 32 random bytes and a CRC-16 of both
 * (https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth). The provider `nkey` describes the detector and
 * finds, by the words around them, seeds whose checksum is wrong.
 */

const detector = 'nkey-seed';
const length = 58;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of unpadded base 32 (RFC 4648); undefined where a character is none of it. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array((text.length * 5) >> 3);
  let buffer = 0;
  let bits = 0;
  let out = 0;
  for (const char of text) {
    const code = alphabet.indexOf(char);
    if (code < 0) return undefined;
    buffer = ((buffer << 5) | code) & 0xffff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (buffer >> bits) & 0xff;
    }
  }
  return bytes;
}

/** CRC-16 with polynomial 0x1021 and initial value 0 (XMODEM). */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let k = 0; k < 8; k++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

const gate = gateOf(/S[AUCNOX]A[A-Z2-7]{55}/, true);

const finder: GatedFinder = {
  detectors: [detector],
  // Seed, then account, user, cluster, server, operator or curve; five bits of the kind's second byte are always zero.
  keywords: ['saa', 'sua', 'sca', 'sna', 'soa', 'sxa'],
  before: 128,
  after: length,
  gate: () => gate,
  find({ text, at, keyword }) {
    const value = text.slice(at, at + length);
    if (
      value.length < length ||
      !value.startsWith(keyword.toUpperCase()) ||
      !startsWord(text, at) ||
      !endsWord(text, at + length)
    )
      return [];
    const bytes = decodeBase32(value);
    if (bytes === undefined) return [];
    const sum = bytes.length - 2;
    if (crc16(bytes.subarray(0, sum)) !== bytes[sum]! + bytes[sum + 1]! * 256) return [];
    const name = nameOf(text, at);
    return [
      {
        detector,
        start: at,
        end: at + length,
        confidence: 'certain',
        evidence: [{ kind: 'shape' }, { kind: 'checksum' }],
        publicPrefix: 2,
        ...(name === undefined ? {} : { name }),
      },
    ];
  },
};

const nkey: GenericFinder = { detectors: [], finders: [finder] };
export default nkey;
