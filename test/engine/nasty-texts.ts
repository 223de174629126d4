/** Texts of a megabyte that are made to cost a scan as much as they can: what the benchmark takes its time on, and what the tests count the work of. */
import { randomFrom, sampleOf } from '../../engine';
import { providers } from '../../engine/detectors';

export interface NastyText {
  readonly name: string;
  readonly text: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param length characters of each */
export function nastyTexts(length = 1_000_000): readonly NastyText[] {
  const random = randomFrom(17);
  const repeated = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const noise = (alphabet: string): string =>
    Array.from({ length }, () => alphabet[random.int(alphabet.length)]).join('');
  const lines = (line: (n: number) => string): string => {
    const all: string[] = [];
    for (let n = 0, size = 0; size < length; n++) size += all[all.push(line(n)) - 1]!.length;
    return all.join('').slice(0, length);
  };
  const secrets = providers.flatMap(({ secrets: own }) => own);
  const keywords = [...new Set(secrets.flatMap(({ keywords: own = [], near = [] }) => [...own, ...near]))];
  const sample = (n: number): string => sampleOf(secrets[n % secrets.length]!, random);
  const stripe = sampleOf(
    secrets.find(({ id }) => id === 'stripe-secret-key')!,
    random,
  );
  const base64 = (text: string, times: number): string =>
    times === 0 ? text : base64(Buffer.from(text).toString('base64'), times - 1);
  const escaped = (text: string): string =>
    [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const token = ['eyJhbGciOiJIUzI1', 'NiJ9.'].join('');

  return [
    { name: 'one keyword again and again', text: repeated('key') },
    { name: 'names and operators', text: repeated('key=key=') },
    { name: 'a million short lines', text: repeated('password=\n') },
    { name: 'assignments without an end', text: repeated('password="') },
    { name: 'assignments of words', text: repeated('token = "correct horse"; ') },
    { name: 'assignments of values', text: lines((n) => `db_password_${n} = "Xk7#${n}qLw9"\n`) },
    { name: 'all keywords in turn', text: repeated(keywords.join(' ')) },
    {
      name: 'all keywords, each given a value',
      text: lines((n) => `${keywords[n % keywords.length]}_key = "${sample(0)}"\n`),
    },
    { name: 'vendors’ words around one value', text: repeated(`${keywords.slice(0, 40).join(' ')} ${sample(1)} `) },
    { name: 'operators', text: repeated('=:>(,|?+-') },
    { name: 'quotes', text: repeated(`"'\``) },
    { name: 'seams of strings', text: repeated(`"+"`) },
    { name: 'strings in pieces', text: repeated(`"ab" + "cd" + `) },
    { name: 'opened brackets', text: repeated('login(') },
    { name: 'calls without an end', text: repeated('credential("a", ') },
    { name: 'one letter', text: repeated('a') },
    { name: 'zeros in base64', text: repeated('A') },
    { name: 'base64', text: noise(letters) },
    { name: 'hexadecimal digits', text: noise('0123456789abcdef') },
    { name: 'digits', text: noise('0123456789') },
    {
      name: 'uuids near a word',
      text: lines(() => `azure ${random.template('[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')} `),
    },
    { name: 'secrets in base64', text: lines((n) => `${base64(`key = "${sample(n)}"`, 1)}\n`) },
    { name: 'base64 of base64', text: lines((n) => `${base64(`password = "${sample(n)}"`, 2)}\n`) },
    { name: 'base64 of keywords', text: base64(repeated('password '), 1).slice(0, length) },
    { name: 'escapes of escapes', text: repeated(escaped(escaped('password = "x"'))) },
    { name: 'escapes', text: repeated('\\u0073\\x3d%5f&#x2f;') },
    { name: 'beginnings of tokens', text: repeated(token) },
    { name: 'headers without a token', text: repeated('Authorization: Bearer ') },
    {
      name: 'headers with tokens',
      text: lines((n) => `Authorization: Bearer ${random.template('[A-Za-z0-9]{40}')}${n}\n`),
    },
    { name: 'addresses', text: repeated('://a:b@') },
    { name: 'addresses without an end', text: repeated('https://user:') },
    { name: 'private keys that do not end', text: repeated(`-----BEGIN ${'RSA PRIVATE'} KEY-----\n`) },
    { name: 'secrets of every type', text: lines((n) => `key_${n} = "${sample(n)}"\n`) },
    { name: 'one secret again and again', text: repeated(`stripe = "${stripe}"\n`) },
    { name: 'ignore comments', text: repeated('offkey:ignore ') },
    { name: 'blanks', text: repeated('password = \t') },
    { name: 'characters outside ASCII', text: repeated('пароль password = "é" ') },
  ];
}
