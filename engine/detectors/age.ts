import { provider, type Random, type Check } from '../provider';

/** Bech32 (BIP 173), with the prefix `age-secret-key-` for X25519 identities; upper case. */
const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generator.forEach((g, i) => {
      if ((top >> i) & 1) check ^= g;
    });
  }
  return check;
}

const expandPrefix = (prefix: string): number[] => {
  const codes = Array.from(prefix.toLowerCase(), (char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
};

const valuesOf = (data: string): number[] => Array.from(data, (char) => letters.indexOf(char));

/** Prefix, the separator 1, data and a checksum of six characters. */
const bech32: Check = (value) => {
  const split = value.lastIndexOf('1');
  return polymod([...expandPrefix(value.slice(0, split)), ...valuesOf(value.slice(split + 1))]) === 1
    ? 'valid'
    : 'invalid';
};

const identity =
  (prefix: string, length: number) =>
  (random: Random): string => {
    const data = random.template(`[${letters}]{${length}}`);
    const rest = polymod([...expandPrefix(prefix), ...valuesOf(data), 0, 0, 0, 0, 0, 0]) ^ 1;
    const tail = [25, 20, 15, 10, 5, 0].map((shift) => letters[(rest >>> shift) & 31]).join('');
    return `${prefix}1${data}${tail}`;
  };

export default provider({
  id: 'age',
  name: 'age',
  home: 'https://age-encryption.org/',
  secrets: [
    {
      id: 'age-secret-key',
      name: 'age secret key',
      keywords: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'],
      pattern: /AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}/,
      check: bech32,
      environmentVariable: 'SOPS_AGE_KEY',
      sample: identity('AGE-SECRET-KEY-', 52),
      examples: {
        match: ['SOPS_AGE_KEY=<secret>', '# created: 2024-01-01\n<secret>\n'],
        miss: ['AGE-SECRET-KEY-1', 'recipient: <age1[ac-hj-np-z02-9]{58}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key and keep it outside the repository; only the recipient (age1…) goes into it.',
        command: 'age-keygen -o key.txt',
      },
    ],
    check: [
      {
        text: 'Nothing records the use of a file key: find out who could read the file, and which files are encrypted to it.',
      },
    ],
    rotate: [
      {
        text: 'Make a new key, add its recipient, re-encrypt all files, then take the old recipient out.',
        command: 'sops updatekeys FILE',
      },
    ],
    revoke: [
      {
        text: 'A file key cannot be revoked: what was encrypted to it must be taken as read. Re-encrypt, and rotate the secrets inside.',
      },
    ],
    risks: ['Every file that was ever encrypted to the key can be read, old commits included.'],
    links: ['https://age-encryption.org/v1', 'https://github.com/FiloSottile/age'],
  },
});
