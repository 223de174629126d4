/** Secrets by their place in a call that takes credentials: `new Credential(id, "…")`, `connect(host, user, "…")`, `ConvertTo-SecureString '…'`. */
import { codesOf, type Gate, type GatedFinder } from '../gate';
import { codes, isKind, quote } from './byte-kinds';
import type { GenericFinder } from './generic-finder';
import { judged } from './judged';
import type { NameMeaning } from './name';
import { afterPrefix, type Value } from './quoted-value';

/** What a call is named, with what it is called on, and which of its arguments is the secret: counted from 0, or the last one. */
interface Call {
  readonly name: RegExp;
  readonly argument: number | 'last';
  readonly meaning: NameMeaning;
  /** As many arguments it has at least and at most. */
  readonly between?: readonly [number, number];
  /** A context or a test may stand in front of all others: `login(t, user, password)`. */
  readonly led?: true;
}

const password: NameMeaning = { kind: 'password', certainty: 'plain' };
const secret: NameMeaning = { kind: 'secret', certainty: 'plain' };
const token: NameMeaning = { kind: 'token', certainty: 'plain' };
const key: NameMeaning = { kind: 'key', certainty: 'plain' };

const calls: readonly Call[] = [
  // A key alone, and one behind a tenant and an id.
  { name: /clientsecretcredential$/i, argument: 2, meaning: secret },
  { name: /(?:^|\W)(?:azure|api|named)?keycredential$/i, argument: 0, meaning: key },
  // An id and its key: `Credential(id, key)`, `StaticCredentialsProvider(id, key)`, `NetworkCredential(user, password)`.
  { name: /(?:network|password|basic|git|user|login)\w*credentials?$/i, argument: 1, meaning: password },
  { name: /credentials?(?:provider)?$/i, argument: 1, meaning: secret },
  // A user and a password: `basic_auth(user, password)`, `auth=(user, password)`, `UsernamePasswordToken(user, password)`.
  {
    name: /(?:^|\W)(?:http_?|set_?|with_?)?(?:basic_?auth\w*|auth|basic|http_?basic|userpassword)$/i,
    argument: 1,
    meaning: password,
    between: [2, 3],
  },
  { name: /(?:redis\w*|jedis)\.auth$/i, argument: 0, meaning: password, between: [1, 1] },
  { name: /(?:^|\W)plainauth$/i, argument: 2, meaning: password },
  { name: /(?:^|\W)passwordauthentication$|username_?password\w*token$/i, argument: 1, meaning: password },
  { name: /(?:^|\W)(?:ftp_login|ldap_bind|ssh2_auth_password|imap_open)$/i, argument: 2, meaning: password },
  {
    name: /(?:^|\W)(?:log_?in|authenticate|sign_?in|password_?sign_?in_?async)$/i,
    argument: 1,
    meaning: password,
    led: true,
  },
  { name: /(?:^|\W)_?usermanager\.createasync$/i, argument: 1, meaning: password },
  { name: /(?:^|\W)x509certificate2$/i, argument: 1, meaning: password },
  // What compares a password with a hash, or makes one of it.
  { name: /bcrypt\.comparehashandpassword$/i, argument: 1, meaning: password },
  {
    name: /bcrypt\.(?:hash|hashsync|hashpw|compare|comparesync|checkpw|generatefrompassword)$/i,
    argument: 0,
    meaning: password,
  },
  { name: /(?:^|\W)create_?(?:super_?)?user$/i, argument: 'last', meaning: password, between: [2, 3] },
  { name: /with_?email_?and_?password$/i, argument: 'last', meaning: password, between: [2, 3] },
  { name: /(?:^|\W)wifi\.begin(?:enterprise)?$/i, argument: 1, meaning: password },
  // Connections: a place, a user and a password.
  {
    name: /(?:^|\W)mysqli?_real_connect$/i,
    argument: 3,
    meaning: password,
  },
  { name: /(?:^|\W)(?:cx_oracle\.connect|oci_p?connect)$/i, argument: 1, meaning: password },
  {
    name: /(?:^|\W)(?:mysqli?_p?connect|(?:mysqldb|pymysql|mysql\.connector)\.connect|mysqli|getconnection|pdo|sequelize|dbi->connect|ftp(?:_tls)?)$/i,
    argument: 2,
    meaning: password,
  },
  // Keys that something is signed or encrypted with.
  { name: /(?:^|\W)(?:jwt|jsonwebtoken)(?:\.|::)(?:encode|decode|sign|verify)$/i, argument: 1, meaning: secret },
  { name: /createhmac$|hmac(?:\.|::)\w*digest$|signwith$/i, argument: 1, meaning: secret },
  { name: /(?:^|\W)hmac\.New$/, argument: 1, meaning: secret },
  { name: /(?:^|\W)(?:algorithm\.hmac\d{3}|hmacshakeyfor)$/i, argument: 0, meaning: secret },
  { name: /(?:^|\W)hmac_?sha\d{1,3}$/i, argument: 'last', meaning: secret, between: [1, 2] },
  { name: /(?:^|\W)create(?:de)?cipher(?:iv)?$/i, argument: 1, meaning: key },
  { name: /(?:^|\W)(?:aes|des|tripledes)\.(?:en|de)crypt$/i, argument: 1, meaning: key, between: [2, 3] },
  {
    name: /(?:^|\W)(?:(?:aes|des3?)\.new|secretkeyspec|aes\.newcipher|newcookiestore|signedstring)$/i,
    argument: 0,
    meaning: key,
  },
  { name: /(?:^|\W)cookieparser$/i, argument: 0, meaning: secret },
  { name: /(?:^|\W)hmac\.new$|symmetricsecuritykey$/i, argument: 0, meaning: secret },
  { name: /hash_hmac$/i, argument: 2, meaning: secret },
  { name: /(?:^|\W)fernet$/i, argument: 0, meaning: key },
  { name: /bearer_?(?:auth|token)$/i, argument: 0, meaning: token },
  // Sign in with another site: `provider :github, id, secret`.
  { name: /(?:^|\W)(?:omniauth|provider)$/i, argument: 2, meaning: secret },
];

const longestCall = 400;
/**
 * The arguments' spans: split at commas outside of brackets and texts. Undefined where the call does not end in reach.
 * @param open the bracket, or the blank of a call that has none and ends with its line
 */
function argumentsAt(text: string, open: number): readonly (readonly [number, number])[] | undefined {
  const spans: [number, number][] = [];
  const bracket = text[open] !== ' ';
  let depth = 0;
  let start = open + 1;
  for (let i = open + 1; i < text.length && i - open < longestCall; i++) {
    const c = text[i]!;
    if (c === '"' || c === "'" || c === '`') {
      const close = closing(text, i, c);
      if (close < 0) return undefined;
      i = close;
    } else if (c === '(' || c === '[' || c === '{') depth++;
    else if (depth === 0 && (c === ')' || c === ']' || c === ',' || (c === '\n' && !bracket))) {
      spans.push([start, i]);
      if (c !== ',') return spans;
      start = i + 1;
    } else if (c === ')' || c === ']' || c === '}') depth--;
    else if (c === ';') return undefined;
  }
  return bracket || spans.length === 0 || start >= text.length ? undefined : [...spans, [start, text.length]];
}

function closing(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length && i - start < longestCall; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
    else if (text[i] === '\n') return -1;
  }
  return -1;
}

const called = /[\w$]+(?:(?:\.|::|->)[\w$]+)*/y;
/** What opens the arguments: a bracket; a list that a name is given, `auth=(…)`, `'auth' => [`; a blank and a text, where no brackets are needed. */
const opening = /\s?\(|["']?\s?(?:=>?|:)\s?[([]|\s(?=["':])/y;
const isCalledCode = (code: number): boolean => isWordCode(code) || code === 46 || code === 36;

/** The name around a hit, with what it is called on, and what opens its arguments. */
function callAt(text: string, at: number): { readonly name: string; readonly open: number } | undefined {
  let start = at;
  while (start > 0 && at - start < 60 && isCalledCode(text.charCodeAt(start - 1))) start--;
  called.lastIndex = at;
  while (start < at && !/[\w$]/.test(text[start]!)) start++;
  called.lastIndex = start;
  const name = called.exec(text)?.[0];
  if (name === undefined || start + name.length < at) return undefined;
  opening.lastIndex = start + name.length;
  if (!opening.test(text)) return undefined;
  return { name, open: opening.lastIndex - 1 };
}

const detectors = ['assigned-password', 'assigned-secret', 'assigned-token', 'assigned-key'];

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** Is there behind the name what may open arguments, and a text among them? Most calls are given variables alone. */
function mayCall(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (i - at < 60 && (isCalledCode(bytes[i] ?? 0) || bytes[i] === codes.colon || isArrow(bytes[i]))) i++;
  const code = bytes[i];
  // A name that is given a list, with its operator; `basic_auth: […]`.
  const opens = code === codes.open || code === codes.equal || isKind(bytes, i, quote);
  const next = bytes[i + 1];
  if (
    !opens &&
    (code !== codes.space ||
      (next !== codes.open &&
        next !== codes.colon &&
        next !== codes.equal &&
        next !== codes.openBracket &&
        !isKind(bytes, i + 1, quote)))
  )
    return false;
  let depth = 0;
  for (let j = opens && code !== codes.open ? i + 1 : i; j < i + longestCall + 8 && j < bytes.length; j++) {
    switch (bytes[j]) {
      case 0x22:
      case 0x27:
      case 0x60:
        return true;
      case codes.open:
      case codes.openBracket:
      case codes.openBrace:
        depth++;
        break;
      case codes.close:
      case codes.closeBracket:
      case codes.closeBrace:
        if (--depth <= 0) return false;
        break;
      case codes.semicolon:
        return false;
    }
  }
  return false;
}

const isArrow = (code: number | undefined): boolean => code === codes.minus || code === codes.greater;

const callGate: Gate = {
  bytes: mayCall,
  text: (text, at) => mayCall(codesOf(text, at, at + 60 + longestCall + 16), 0),
};

/** A text that is a whole argument: as it is, or handed on by a call, or turned into bytes. */
const wholeArgument =
  /^\s*(?:(?:new\s)?[\w.:[\]]{1,40}\(\s*)?([bBrRuUfF@]{0,2})(["'`])((?:(?!\2)[^\\\n]){1,300})\2(?:\.\w{1,20}\([\w."]{0,20}\)){0,2}\s*\)?(?:\.\w{1,20}\([\w."]{0,20}\))?\s*$/;

function textArgument(text: string, [start, end]: readonly [number, number]): Value | undefined {
  const found = wholeArgument.exec(text.slice(start, end));
  if (found === null) return undefined;
  const value = found[3]!;
  const at = start + found[0].indexOf(found[2]! + value) + 1;
  return { start: at, end: at + value.length, quote: found[2]!, by: 'setter' };
}

function secretOf(text: string, call: Call, spans: readonly (readonly [number, number])[]): Value | undefined {
  const place = call.argument === 'last' ? spans.length - 1 : call.argument;
  const led = call.led === true && spans.length > place + 1 && textArgument(text, spans[0]!) === undefined ? 1 : 0;
  const span = spans[place + led];
  return span && textArgument(text, span);
}

const positional: GatedFinder = {
  detectors,
  keywords: [
    'credential',
    'basicauth',
    'basic_auth',
    '.basic(',
    'auth=(',
    'auth = (',
    'auth: [',
    "auth' => [",
    '.auth(',
    'setauth(',
    'passwordauth',
    'usernamepassword',
    'username_password',
    'andpassword(',
    'and_password(',
    'create_user',
    'createuser',
    'create_superuser',
    'login',
    'authenticate',
    'mysql',
    'getconnection',
    'pdo(',
    'sequelize(',
    'dbi->connect',
    'ftp(',
    'ftp_tls(',
    'wifi.begin',
    'jwt.encode',
    'jwt.decode',
    'jwt.sign',
    'jwt.verify',
    'jwt::encode',
    'jwt::decode',
    'hmac',
    'signwith(',
    'symmetricsecuritykey(',
    'fernet(',
    'bearer_auth(',
    'bearerauth(',
    'bearertoken(',
    'omniauth :',
    'provider :',
    'keycredential(',
    'httpbasic(',
    'userpassword(',
    'plainauth(',
    'ldap_bind(',
    'ssh2_auth_password(',
    'imap_open(',
    'passwordsignin',
    'manager.createasync(',
    'x509certificate2(',
    'bcrypt.',
    'cx_oracle.connect(',
    'oci_connect(',
    'jsonwebtoken.',
    'createcipher',
    'createdecipher',
    'aes.encrypt(',
    'aes.decrypt(',
    'aes.new(',
    'secretkeyspec(',
    'aes.newcipher(',
    'newcookiestore(',
    'signedstring(',
    'cookieparser(',
  ],
  before: 64,
  after: longestCall + 64,
  gate: () => callGate,
  find(window) {
    const { text, traits, keyword } = window;
    if (traits.has('lock')) return [];
    const at = window.at + (keyword.startsWith('.') ? 1 : 0);
    const found = callAt(text, at);
    const named = found === undefined ? [] : calls.filter(({ name }) => name.test(found.name));
    if (named.length === 0) return [];
    const spans = argumentsAt(text, found!.open);
    if (spans === undefined) return [];
    const call = named.find(({ between: [least, most] = [1, 99] }) => spans.length >= least && spans.length <= most);
    const value = call && secretOf(text, call, spans);
    return call === undefined || value === undefined ? [] : judged(window, call.meaning, found!.name, value);
  },
};

const passphraseBefore =
  /(?:load|init|PBEKeySpec|getKey|PasswordProtection|setKeyEntry|store|load(?:Key|Trust)Material|PasswordAuthentication|new Secret)\((?:[^()"]{0,80},)?\s*$/;

/** Java: `keyStore.load(file, "…".toCharArray())`; .NET: `new Secret("…".Sha256())`. */
const characters: GatedFinder = {
  detectors,
  keywords: ['".tochararray(', '".sha256()'],
  before: 240,
  after: 24,
  find(window) {
    const { text, at, keyword } = window;
    const start = text.lastIndexOf('"', at - 1) + 1;
    if (
      start === 0 ||
      text.slice(start, at).includes('\n') ||
      !passphraseBefore.test(text.slice(Math.max(0, start - 121), start - 1))
    )
      return [];
    return judged(window, keyword === '".sha256()' ? secret : password, 'passphrase', {
      start,
      end: at,
      quote: '"',
      by: 'setter',
    });
  },
};

const secureText = /convertto-securestring(?:\s{1,4}-string)?\s{1,4}/iy;

const secureString: GatedFinder = {
  detectors,
  keywords: ['convertto-securestring'],
  before: 100,
  after: 300,
  find(window) {
    secureText.lastIndex = window.at;
    if (!secureText.test(window.text)) return [];
    const value = afterPrefix(window.text, secureText.lastIndex, 'operator');
    return value === undefined ? [] : judged(window, password, 'ConvertTo-SecureString', value);
  },
};

const callCredentials: GenericFinder = { detectors: [], finders: [positional, characters, secureString] };
export default callCredentials;
