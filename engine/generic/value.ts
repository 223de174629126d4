/** What a value looks like: named features, each a sentence that can be argued with. */
import { entropy } from '../checks/entropy';
import { isPlaceholder } from '../checks/placeholder';
import { kindOfName, wordsOf } from './name';

export interface Features {
  readonly length: number;
  /** Bits per character. */
  readonly entropy: number;
  readonly digits: boolean;
  readonly letters: boolean;
  readonly upperAndLower: boolean;
  /** Other than letters, digits, `_`, `-`, `.`. */
  readonly symbols: boolean;
  readonly hex: boolean;
  readonly base64: boolean;
  /** Letters and digits alternate as in random text. */
  readonly mixed: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A value made of these alone is a stand-in, whatever digits are put behind it. */
const standIns = set(
  'password passwd pass passphrase pwd pw secret secrets secr token tokens key keys api apikey auth user username users admin administrator root test tests testing tester my your our the a an some any this that is not no ' +
    'foo bar baz qux quux foobar value values string str text name id null nil none undefined true false default example sample demo dummy fake mock stub temp tmp new old current other another wrong bad good ' +
    'invalid valid incorrect correct hidden redacted masked changeme change me insecure super supersecret mysecret mypassword mytoken access client app application server service db database data private public ' +
    'login guest empty blank unset required optional unknown anonymous abc abcd abcdef xyz qwerty hello world here replace with enter type input field label account email mail for of to in on by at from and or it ' +
    'session cookie bearer basic csrf refresh oauth jwt hash hashed encrypted plain clear cleartext real something anything whatever random generated placeholder bogus goes set get put',
);
const typeWords = set(
  'function symbol bigint string str number int integer boolean bool bytes byte char text varchar any object void never unknown array list map dict float double long date uuid password secret secretstr',
);
const interpolated = /\$\{|\$\(|\{\{|%[sdv]|%\(|<%|#\{|\$[A-Za-z_]|\{[\w.]*\}|\$\$|\bENC\(/;
const reference =
  /^(?:process\.env|os\.environ|os\.getenv|System\.getenv|ENV\[|env\.|env\(|getenv|config\.|settings\.|self\.|this\.|secrets?\.|vars?\.|data\.|local\.|op:\/\/|vault:|arn:|ssm:|file:|secretref|keyvault|projects\/|gs:|s3:|!|@|&|\*)/i;
const path =
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])|\.(?:txt|json|ya?ml|pem|key|crt|cer|p12|pfx|jks|env|conf|cfg|ini|xml|html?|js|ts|py|rb|go|java|php|png|svg|md|sh|log|secret)$/i;
const url = /:\/\//;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const hashed =
  /^\$(?:2[aby]?|5|6|1|argon2\w*|pbkdf2\S*|scrypt)\$|^\{(?:SHA|SSHA|MD5|bcrypt|noop)\}|^(?:sha\d+|md5|pbkdf2)[:$-]/i;
/** The first part of a JSON Web Token, which says only how it is signed: `{"typ":…`, `{"alg":…`. */
const jwtHeader = /^eyJ(?:0eX|hbG|raW)[\w-]{0,80}$/;
const dateOrVersion = /^v?\d+(?:\.\d+)+(?:[-+]\w+)*$|^\d{4}-\d{2}-\d{2}/;

/** Why a value is no secret at all, in a word; undefined if it may be one. */
export function refutation(value: string): string | undefined {
  if (isPlaceholder(value)) return 'a placeholder';
  if (interpolated.test(value)) return 'a template';
  if (reference.test(value)) return 'a reference';
  if (url.test(value) || path.test(value)) return 'a path or an address';
  if (/\[[^\]]{1,40}\]\{\d|\(\?[:=!]|\\[dws][+*{]/.test(value)) return 'a pattern';
  if (uuid.test(value) || jwtHeader.test(value)) return 'an identifier';
  if (hashed.test(value)) return 'a hash';
  if (dateOrVersion.test(value)) return 'a date or version';
  if (/[^\x20-\x7e]/.test(value)) return 'text of a language';
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && !/\d{3}/.test(value)) return 'the name of a constant';
  if (/\s/.test(value) && (/^[A-Za-z][\w'’-]*(?:[\s,]+[\w'’().-]+)+[.!?:…]*$/.test(value) || /\s\S*\s/.test(value)))
    return 'a sentence';
  if (/^\.[a-z]+$|\\[nrtx0]|^\[\]|[{*:?]$|^%[\w.]+%$/.test(value) || /^[\W_]+$/.test(value)) return 'punctuation';
  if (typeWords.has(value.toLowerCase())) return 'a type';
  if (/^\w+\(.*\)?$/.test(value) || /^\w+\[/.test(value)) return 'a call';
  const words = wordsOf(value).filter((word) => !/^\d+$/.test(word));
  if (
    words.length > 0 &&
    words.every((word) => word.length === 1 || standIns.has(word)) &&
    words.some((word) => word.length > 1)
  )
    return 'a stand-in';
  if (!/\d/.test(value) && /^[\w.:/-]+$/.test(value) && words.length > 1 && kindOfName(value) !== undefined)
    return 'a name';
  if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,}$/.test(value) && !/\d/.test(value)) return 'an identifier of code';
  if (isIdentifier(value)) return 'an identifier of code';
  return undefined;
}

/** Words joined by `_`, `-`, `.`, `:`, `/` or capitals, with at most a small number behind each: a name, not a value. */
function isIdentifier(value: string): boolean {
  if (/[^A-Za-z0-9_.:/-]/.test(value) || /\d{3}/.test(value)) return false;
  const parts = value.split(/[_.:/-]+/).filter(Boolean);
  const spoken = (part: string): boolean =>
    /^(?:[a-z]{2,}|[A-Z]{2,}|(?:[A-Z][a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+)\d{0,2}$/.test(part) &&
    plausible(part.replace(/\d+$/, ''));
  if (parts.length > 1 && parts.every(spoken)) return true;
  if (parts.length > 4 && parts.filter(spoken).length >= parts.length - 1) return true;
  if (/\d/.test(value)) return false;
  if (parts.length > 2 && parts.every((part) => /^[a-z]{2,}$/.test(part))) return true;
  return /^[a-z]{2,}(?:[A-Z][a-z]{2,})+$/.test(value) || (/^(?:[A-Z][a-z]{2,}){2,}$/.test(value) && plausible(value));
}

/** Can a word be spoken: are there vowels, and no long runs of consonants? Random letters seldom are. */
export function plausible(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 4) return true;
  const vowels = (lower.match(/[aeiouy]/g) ?? []).length / lower.length;
  return (
    vowels >= 0.2 &&
    vowels <= 0.7 &&
    !/[bcdfghjklmnpqrstvwxz]{5}|q(?!u)|(?:[jqvxz][bcdfghjklmnpqrtvwxz])|[bcdfghjklmpqtvwxz]{4}/.test(lower)
  );
}

export function featuresOf(value: string): Features {
  const digits = /\d/.test(value);
  const letters = /[A-Za-z]/.test(value);
  const switches = (value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length;
  return {
    length: value.length,
    entropy: entropy(value),
    digits,
    letters,
    upperAndLower: /[a-z]/.test(value) && /[A-Z]/.test(value),
    symbols: /[^\w.-]/.test(value),
    hex: /^(?:0x)?[0-9a-fA-F]+$/.test(value) && digits,
    base64: /^[A-Za-z0-9+/_-]+={0,2}$/.test(value),
    mixed: switches >= 2,
  };
}
