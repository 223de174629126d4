/** What the name of a variable, key or parameter says of its value. */

export type NameKind = 'password' | 'secret' | 'token' | 'key';

/** What a name means. */
export interface NameMeaning {
  readonly kind: NameKind;
  /**
   * plain: `db_password`, `apiKey`. doubtful: may as well be a message, a repetition, a number used once (`verifyPassword`, `oauth_nonce`, `salt`).
   * bare: a key of what is not said (`key`, `tenant_key`).
   */
  readonly certainty: 'plain' | 'doubtful' | 'bare';
  /** It names a list of them: `passwords`, `api_keys`. */
  readonly plural?: true;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const passwordWords = set(
  'password passwd passwort passphrase passcode pass pwd pword pw userpass userpassword motdepasse contrasena senha kennwort userpw dbpw requirepass masterauth storepass keypass',
);
const secretWords = set('secret secrets credential credentials clientsecret appsecret');
const tokenWords = set('token authtoken accesstoken apitoken oauthtoken bearertoken jwt pat');
const keyWords = set('key apikey accesskey secretkey privatekey authkey appkey masterkey nkey licensekey');

/** What makes a key one that opens something. */
const keyQualifiers = set(
  'api access secret private encryption encrypt decryption signing sign signature auth authentication consumer app application client master shared session cookie license licence service ' +
    'storage subscription server admin write rest hmac aes des cipher crypto jwt token webhook integration developer validation machine account user bot deploy deployment s3 aws azure gcp google ' +
    'stripe twilio openai github gitlab slack sendgrid mailgun algolia maps dev prod live test security root super rsa ssh pgp gpg wallet org team project site base data cipher aes des db database',
);
/** Words in front that make it another thing. */
const notSecret = set(
  'output starting public pub primary foreign partition sort cache index unique group row column dict map hash object next page previous prev continuation pagination cursor sync resume max min num number total count ' +
    'first last special unk pad eos bos sep cls mask syntax lexer parser csrf xsrf no without is has use need needs require requires show hide toggle forgot check ' +
    'existing pull encrypted validate invalid valid missing wrong bad incorrect weak strong compare match generate get fetch find lookup delete remove type kind hashed bcrypt encoded press ' +
    'image translation i18n label hint placeholder error message title design cancellation injection reduced idempotency registry wordpress bypass nopasswd sealed wrapped authenticity antiforgery verification',
);
/** Words behind that leave it what it is. */
const trailing = set(
  'value val str string text plaintext plain raw default prod production dev development test testing staging stage live sandbox old new current temp tmp local main primary secondary b64 base64 hex ' +
    'one two a b c admin root user system account base key',
);

/** Words in front or behind that make it doubtful. */
const doubtful = set(
  'input reset change confirm repeat verify again confirmation retype expected old invite activation',
);
const plurals = set('passwords passwds passphrases passcodes apikeys apitokens accesstokens authtokens secretkeys');
/** In front of `keys` and `tokens`: those of which are secrets. */
const openers = set('api access auth secret bearer encryption signing client admin bot session cookie');

/** Random values that are no secrets everywhere: what they are of decides (`oauth_verifier`, `password_salt`). */
const onceWords = set('nonce verifier signature salt seed code authcode');
const onceOwners = set(
  'oauth auth authorization code client password secret encryption hash crypto session token jwt key master wallet',
);

/**
 * Splits `dbPassword`, `DB_PASSWORD`, `spring.datasource.password` into lower-case words: runs of letters and runs of digits. A word begins at a capital behind
 * a small letter or a digit, and at the last of several capitals if a small letter follows.
 */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  let last = other;
  for (let i = 0; i <= name.length; i++) {
    const kind = kindOf(name.charCodeAt(i));
    if (kind === last) continue;
    // `ABc` is `A` and `Bc`; `Bc` is one word.
    const begin = kind === small && last === capital ? i - 1 : i;
    if (last !== other && begin > start) words.push(name.slice(start, begin).toLowerCase());
    if (kind !== small || last !== capital || begin > start) start = begin;
    last = kind;
  }
  return words;
}

const other = 0;
const small = 1;
const capital = 2;
const digit = 3;
const kindOf = (code: number): number =>
  code >= 97 && code <= 122 ? small : code >= 65 && code <= 90 ? capital : code >= 48 && code <= 57 ? digit : other;

/** @returns what kind of secret stands under the name; undefined for everything else (`public_key`, `token_type`, `password_field`) */
export const kindOfName = (name: string): NameKind | undefined => {
  const meaning = meaningOf(name);
  return meaning?.certainty === 'bare' ? undefined : meaning?.kind;
};

/** @returns undefined for names of what is no secret */
export function meaningOf(name: string): NameMeaning | undefined {
  // What a browser greets a server with (RFC 6455) opens nothing.
  if (/^sec-websocket-key$/i.test(name)) return undefined;
  const words = wordsOf(name);
  let again = false;
  while (
    words.length > 1 &&
    (trailing.has(words.at(-1)!) || doubtful.has(words.at(-1)!) || /^\d+$/.test(words.at(-1)!)) &&
    !keyWords.has(words.at(-1)!)
  )
    again = doubtful.has(words.pop()!) || again;
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const before = words.slice(0, -1);
  if (!again && (plurals.has(last) || (/^(?:tokens|keys)$/.test(last) && openers.has(before.at(-1) ?? '')))) {
    const one = meaningOf([...before, last.slice(0, -1)].join('_'));
    return one?.certainty === 'plain' ? { ...one, plural: true } : undefined;
  }
  // What a dotted name says before its last dot is where it is: `nacos.sync.password`.
  const own = before.slice(-Math.max(1, wordsOf(name.slice(name.lastIndexOf('.') + 1)).length - 1));
  if (own.slice(-2).some((word) => notSecret.has(word)) || notSecret.has(own[0] ?? last) || notSecret.has(last))
    return undefined;
  // What an id is kept under.
  if (last === 'key' && before.at(-1) === 'id') return undefined;
  const certainty = again || before.some((word) => doubtful.has(word)) ? 'doubtful' : 'plain';
  if (
    passwordWords.has(last) ||
    /(?:password|passwd|passphrase|pwd)$|^(?:db|my|sql|mysql|ftp|smtp|mail|imap|ldap|ssh|http|proxy|wifi|root|admin|user|login|remote|server|client|sudo|become|key|store|cert)pass$/.test(
      last,
    )
  )
    return { kind: 'password', certainty };
  // Where a page goes on is told by an `input_token`; what a person types is an `inputPassword`.
  if (before.includes('input')) return undefined;
  if (secretWords.has(last) || /secret$/.test(last)) return { kind: 'secret', certainty };
  if (tokenWords.has(last) || /(?:auth|access|api|refresh|bot)token$/.test(last)) return { kind: 'token', certainty };
  if (last === 'authcode') return { kind: 'token', certainty: 'doubtful' };
  if (onceWords.has(last))
    return before.some((word) => onceOwners.has(word)) ? { kind: 'token', certainty: 'doubtful' } : undefined;
  if (!keyWords.has(last) && !/(?:api|access|secret|private|auth|license|signing|encryption)key$/.test(last))
    return undefined;
  return last !== 'key' ||
    (before.length > 0 && keyQualifiers.has(before.at(-1)!)) ||
    before.some((word) => secretWords.has(word) || word === 'api')
    ? { kind: 'key', certainty }
    : { kind: 'key', certainty: 'bare' };
}
