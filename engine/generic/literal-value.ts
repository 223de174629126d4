/** Texts that are handed on by what stands around them: calls, types, alternatives. */
import { afterPrefix, skipBlanks, untilEscapedQuote, type Value } from './quoted-value';

/** Calls that hand their text on: `Some("…")`, `new Secret("…")`, `getenv("NAME", "…")`. */
const wrapper =
  /(?:new\s)?(?:Some|Option|String::from|String|Just|Buffer\.from|bytes|str|\[\]byte|of|Optional\.of|SecureString|SecretStr|Secret|Field|Base64\.decode|(?:\w{1,20}\.)?(?:get|fetch|getOrDefault|getProperty|getString|getenv|env|config|option|setting|param)\w{0,12}\(\s{0,2}["'][\w.-]{1,60}["']\s{0,2},|[A-Za-z_.]{1,30}\(\s{0,2}["'][A-Z_][A-Z0-9_]{1,60}["']\s{0,2},)\s{0,2}\(?\s{0,2}/y;
/** What keeps a password's hash is given the password: `Hash::make('…')`, `encoder.encode("…")`, `hashSync('…', 8)`. */
const hashing =
  /(?:new\s)?(?:\w{1,40}(?:\(\))?(?:\.|->|::)){0,3}(?:encode|make|bcrypt|hash|hashSync|hashpw|hash_password|hashPassword|make_password|generate_password_hash|password_hash|encodePassword|encryptPassword|crypt|encrypt|md5|sha1|sha256)\(\s{0,2}/y;
/** `password.encode('utf-8')` names how, and not what. */
const charset = /^["'](?:utf|latin|ascii|iso|cp\d|hex|base64)/i;
/** What is given where something else is not set: `password or "…"`, `options.secret || '…'`, `local ? x : "…"`. */
const otherwise =
  /[\w$.[\]!]{1,60}(?:\(["']?[\w.]{0,40}["']?\))?(?:\s{0,4}\|\||\s{0,4}\?[?:]|\sor|(?:\s{0,2}===?\s{0,2}["'\w.]{1,30})?\s?\?\s?[\w$.[\]]{1,60}\s?:)\s{0,4}(?=["'`])/y;
/** A value of a type: `new StringCredential("…")`. */
const constructed = /(?:new\s)?(?:[a-z][\w]{0,20}\.){0,3}([A-Z]\w{2,40})\(\s{0,2}/y;
/** Types whose text names something else than itself. */
const lookup =
  /get|find|look|env|read|load|prompt|input|label|transl|messag|field|param|column|type|rule|path|file|hash|encod|crypt|exception|error|regex|pattern|valid|attribute|header|name|option|setting|property|key$/i;
/** A call that says what holds otherwise: `Field(default="…")`, `option("--password", default="…")`. */
const defaulted = /[\w.]{1,40}\([^()\n]{0,60}?\bdefault\s?[=:]\s?(?=["'])/y;

/** A text, as it is or handed on by a call. */
export function literal(text: string, at: number, by: Value['by']): Value | undefined {
  const direct = afterPrefix(text, at, by);
  if (direct !== undefined) return direct;
  if (text[at] === '(') return bracketed(text, at, by);
  wrapper.lastIndex = at;
  if (wrapper.test(text)) {
    const fallback = text[wrapper.lastIndex - 1] === ',' || text.slice(at, wrapper.lastIndex).includes(',');
    const wrapped = afterPrefix(text, wrapper.lastIndex, fallback ? 'default' : by);
    if (wrapped !== undefined) return wrapped;
  }
  defaulted.lastIndex = at;
  if (defaulted.test(text)) return afterPrefix(text, defaulted.lastIndex, 'default');
  hashing.lastIndex = at;
  if (hashing.test(text) && !charset.test(text.slice(hashing.lastIndex, hashing.lastIndex + 8)))
    return afterPrefix(text, hashing.lastIndex, 'call');
  otherwise.lastIndex = at;
  if (otherwise.test(text)) return afterPrefix(text, otherwise.lastIndex, 'default');
  if (text[at] === '\\' && /["']/.test(text[at + 1] ?? '')) return untilEscapedQuote(text, at + 2, text[at + 1]!);
  constructed.lastIndex = at;
  const type = constructed.exec(text)?.[1];
  if (type === undefined || lookup.test(type)) return undefined;
  const inner = afterPrefix(text, constructed.lastIndex, 'call');
  return inner !== undefined && text[inner.end + 1] === ')' ? inner : undefined;
}

/** `("…")`, and nothing else in the brackets. */
function bracketed(text: string, at: number, by: Value['by']): Value | undefined {
  const inner = afterPrefix(text, skipBlanks(text, at + 1), by);
  return inner !== undefined && text[skipBlanks(text, inner.end + 1)] === ')' ? inner : undefined;
}

/** The first argument of a call: as it is, or handed on by another. @param at behind the bracket */
export function argument(text: string, at: number): Value | undefined {
  const direct = afterPrefix(text, at, 'setter');
  if (direct !== undefined) return direct;
  for (const call of [wrapper, hashing]) {
    call.lastIndex = at;
    if (call.test(text)) return afterPrefix(text, call.lastIndex, 'setter');
  }
  return undefined;
}
