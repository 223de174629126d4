/** How an archive is packed; `other`: it is one, but of a kind that cannot be read here. */
export type Kind = 'zip' | 'gzip' | 'zstd' | 'tar' | 'other';

/** Bytes at the front that `kindOf` needs. */
export const headLength = 512;

const magics: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['gzip', [0x1f, 0x8b, 8]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  // xz, bzip2, 7z, rar, lz4.
  ['other', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['other', [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
  ['other', [0x04, 0x22, 0x4d, 0x18]],
];

/** What kind of archive starts with these bytes; undefined: none. Names are not asked: they lie. */
export function kindOf(head: Uint8Array): Kind | undefined {
  for (const [kind, magic] of magics) if (magic.every((byte, i) => head[i] === byte)) return kind;
  if (isBzip2(head)) return 'other';
  return isTar(head) ? 'tar' : undefined;
}

/** `BZh`, a digit, and the first six bytes of pi: the letters alone could begin a text. */
const isBzip2 = (head: Uint8Array): boolean => /^BZh\d1AY&SY/.test(String.fromCharCode(...head.subarray(0, 10)));

/** A tar's first header: its magic word, or in old ones only a checksum that is right. */
function isTar(head: Uint8Array): boolean {
  if (head.length < headLength) return false;
  if (String.fromCharCode(...head.subarray(257, 262)) === 'ustar') return true;
  const written = /^\s*([0-7]{1,7})[\0 ]/.exec(String.fromCharCode(...head.subarray(148, 156)));
  if (written === null || head[0] === 0) return false;
  let sum = 0;
  for (let i = 0; i < headLength; i++) sum += i >= 148 && i < 156 ? 32 : head[i]!;
  return sum === parseInt(written[1]!, 8);
}
