import { isPlaceholder } from '../checks/placeholder';
import { standInPassword } from '../checks/stand-in-password';
import { speakable } from './value';

/** What is to be thought of a user's name and a password in a place that is made for them. */
export type CredentialVerdict =
  | 'stand-in' // written for a reader: `user:password`, `${USER}:${PASSWORD}`, `%s:%s`
  | 'default' // what a service comes with, or the user's name again: `postgres:postgres`, `guest:guest`
  | 'password';

/** Words that say what stands there instead of standing there. */
const words = new Set(
  (
    'pass passwd password passphrase pwd pw psw passw0rd secret secrets secretpassword token apikey key credentials cred value string xxx xxxx xyz redacted hidden masked removed ' +
    'changeme changeit letmein my your the a user username users login name test tests testing tester fake wrong bad good invalid valid new old some any dummy sample example demo foo ' +
    'bar baz abc null none empty default strong super very long me here this is not real another other word encoded percent url db id database root admin host server http https ftp proxy auth api app client account access sid uid userid'
  ).split(' '),
);
/** Of these at least one is needed, the others only go with it. */
const passwordWord =
  /pass|pwd|pw$|psw|secret|token|key|cred|changeme|changeit|letmein|^x{3,4}$|xyz|redacted|hidden|masked|removed|dummy|fake|example|^(?:foo|bar|baz|abc|value|string|word)$|null|none/i;
/** A variable of a shell or a format verb as a whole: `$PASSWORD`, `%s`, `%(password)s`, `:password`. */
const variable = /^(?:\$\w+|\$\(.*|%[-+#\d.]*[sdvqrjoi]|%\(\w+\)s?|%\w+%|:\w+|@\w+|…+)$/;
/** `DB_PASSWORD`, a name in the value's place. */
const constant = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** The same words in one: `testpassword`, `mysecret`. */
const joined = /^(?:test|my|your|the|fake|dummy|some){1,2}(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key)\d{0,3}$/i;
/** Users of whom everybody has read: those of RFC 7617 and RFC 6749. */
const published: ReadonlySet<string> = new Set(['Aladdin', 'aladdin', 's6BhdRkqt3']);
const seams = /%[0-9A-F]{2}|[^A-Za-z0-9]+|\d+|(?<=[a-z])(?=[A-Z])/;

/** Judges what stands before and behind the colon. */
export function judgeCredentials(user: string, password: string): CredentialVerdict {
  if (
    published.has(user) ||
    user.endsWith('[') ||
    /^anon/i.test(password) ||
    password.length < 3 ||
    variable.test(password) ||
    isPlaceholder(password)
  )
    return 'stand-in';
  const parts = password.split(seams).filter((part) => part !== '');
  if (parts.length === 0) return !/\d/.test(password) ? 'stand-in' : password.length < 5 ? 'default' : 'password';
  if (parts.every((part) => words.has(part.toLowerCase())) && parts.some((part) => passwordWord.test(part)))
    return 'stand-in';
  if (joined.test(password)) return 'stand-in';
  if (constant.test(password) && passwordWord.test(password)) return 'stand-in';
  // `KEY:DOMAIN`
  if (/^[A-Z]{3,}(?:_[A-Z]+)*$/.test(user) && /^[A-Z]{2,}(?:_[A-Z]+)*$/.test(password)) return 'stand-in';
  if (standInPassword(password) === 'refuted') return passwordWord.test(password) ? 'stand-in' : 'default';
  if (password.toLowerCase() === user.toLowerCase()) return 'default';
  // One word of small letters: `scott:tiger`, `mary:drfrank`.
  return /^[a-z]{3,9}$/.test(password) && speakable(password) ? 'default' : 'password';
}
