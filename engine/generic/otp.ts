import { isPlaceholder } from '../checks/placeholder';
import { published } from '../checks/published';
import { endsWord, nameOf, startsWord } from '../context';
import { codesOf, type Gate, type GatedFinder } from '../gate';
import type { Candidate, Confidence, Evidence, Finder } from '../types';
import type { GenericFinder } from './generic-finder';

/**
 * Secrets of one-time passwords (RFC 4226, RFC 6238) in base 32: in `otpauth://` addresses
 * (https://github.com/google/google-authenticator/wiki/Key-Uri-Format), and handed to what is named after them.
 */

const detector = 'otp-secret';
/** 80 bits, the shortest that authenticators make. */
const secret = /[A-Z2-7]{16,128}/y;
const reach = 96;
/** The secret of Google's own examples, and of everybody's since: by checksum, see checks/published. */
const known = published(0x2cded043);

function candidate(
  text: string,
  start: number,
  end: number,
  confidence: Confidence,
  evidence: Evidence[],
): Candidate[] {
  const value = text.slice(start, end);
  if (isPlaceholder(value) || known(value) === 'refuted') return [];
  const name = nameOf(text, start);
  return [{ detector, start, end, confidence, evidence, ...(name === undefined ? {} : { name }) }];
}

const uri: Finder = {
  detectors: [detector],
  keywords: ['otpauth://'],
  before: 0,
  after: 512,
  find({ text, at }) {
    const match = /^otpauth:\/\/[^\s"'`<>]{0,400}?[?&;]secret=([A-Za-z2-7]{16,128})(?![A-Za-z0-9])/.exec(
      text.slice(at),
    );
    if (match === null) return [];
    const end = at + match[0].length;
    return candidate(text, end - match[1]!.length, end, 'certain', [
      { kind: 'place', detail: 'otpauth address' },
      { kind: 'shape' },
    ]);
  },
};

/** Is there a secret's run of characters on the line, as far as one is looked for? */
function mayFollow(bytes: Uint8Array, at: number): boolean {
  let run = 0;
  for (let i = at; i < at + longestWord + reach + shortest && i < bytes.length && run < shortest; i++) {
    const code = bytes[i]!;
    if (code === 10) return false;
    // Of characters outside ASCII there are fewer than bytes.
    if (code >= 128) return true;
    run = (code >= 65 && code <= 90) || (code >= 50 && code <= 55) ? run + 1 : 0;
  }
  return run === shortest;
}

const shortest = 16;
const longestWord = 13;
const gate: Gate = {
  bytes: mayFollow,
  text: (text, at) => mayFollow(codesOf(text, at, at + longestWord + reach + shortest), 0),
};

const named: GatedFinder = {
  gate: () => gate,
  detectors: [detector],
  keywords: ['totp', 'hotp', 'otplib', 'pyotp', 'otpsecret', 'otp_secret', '2fa', 'mfa', 'authenticator', 'otp('],
  before: 0,
  after: reach + 130,
  find({ text, at, keyword }) {
    const from = at + keyword.length;
    // What stands behind the word's next occurrence is that one's to find.
    const next = text.indexOf(text.slice(at, from), from);
    const last = Math.min(text.length, from + reach, next < 0 ? text.length : next);
    for (let i = from; i < last; i++) {
      const char = text[i]!;
      if (char === '\n') break;
      // A value stands in quotes, or behind `:` or `=`.
      if (!/["'`=: ]/.test(char)) continue;
      secret.lastIndex = i + 1;
      const match = secret.exec(text);
      if (match === null) continue;
      const end = i + 1 + match[0].length;
      if (!startsWord(text, i + 1) || !endsWord(text, end) || !/[2-7]/.test(match[0]) || /[_.-]/.test(text[end] ?? ''))
        continue;
      return candidate(text, i + 1, end, 'likely', [{ kind: 'near', detail: keyword }, { kind: 'shape' }]);
    }
    return [];
  },
};

const otp: GenericFinder = {
  detectors: [
    { id: detector, name: 'One-time password secret', confidence: 'likely', environmentVariable: 'OTP_SECRET' },
  ],
  finders: [uri, named],
};
export default otp;
