/** Why a value that is given to a secret-like name is none at all, whatever else speaks for it: a template, a reference, a placeholder, a name. */
import { isPlaceholder } from '../checks/placeholder';
import { isShellLike } from './bare-value';
import { kindOfName, wordsOf, type NameMeaning } from './name';
import { isIdentifier, isSpoken, isStandIn, isWeakPassword, speakable } from './value';

/** What has to be known of the place. */
export interface Place {
  readonly kind: NameMeaning['kind'];
  readonly certainty: NameMeaning['certainty'];
  readonly name: string;
  /** The quote around it; empty where there is none. */
  readonly quote: string;
  readonly language: string;
  /** It stands inside a longer text. */
  readonly inText: boolean;
  /** The file holds texts for people in a language of theirs. */
  readonly translated: boolean;
  /** A user's name is given beside it. */
  readonly besideUser: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const typeWords = set(
  'function symbol bigint string str number int integer boolean bool bytes byte char text varchar any object void never unknown array list map dict float double long date uuid secretstr',
);
const template = /[$%]\{|\$\(|\{\{|%(?:\[\d\]|\d\$)?[-+#0]?[sdvq](?!\w)|%\(|<%|#\{|\{[\w.]*\}|\bENC\(/;
/** The same with its brackets written as in addresses: `%7BclientSecret%7D`. */
const encodedTemplate = /^(?:%24)?%7B.*%7D$|^%3C.*%3E$/i;
const variable = /\$[A-Za-z_]/;
/** Languages that put a variable's value for `$name` into a text, unless single quotes stand around it. */
const interpolating = set(
  'shellscript perl php groovy kotlin powershell dart makefile dockerfile docker-compose github-actions yaml dotenv plaintext markdown restructuredtext jinja',
);
const reference =
  /^(?:process\.env|os\.environ|os\.getenv|System\.getenv|ENV\[|env\.|env\(|getenv|config\.|settings\.|self\.|this\.|secrets?\.|vars?\.|data\.|local\.|op:\/\/|vault:|arn:|ssm:|file:|secretref|keyvault|projects\/|gs:|s3:)/i;
/** Tags, anchors, aliases and names of variables: unquoted any, in quotes only what is a name. */
const sigil = /^[!@&*]/;
const sigilName = /^[!@&*:][A-Za-z_][A-Za-z_.]*$/;
const path =
  /^(?:[.#]{0,2}\/|~\/|[A-Za-z]:[\\/])|\.(?:txt|json|ya?ml|pem|key|crt|cer|p12|pfx|jks|env|conf|cfg|ini|xml|html?|js|ts|py|rb|go|java|php|png|svg|md|sh|log|secret)$/i;
const base64Run = /^[A-Za-z0-9+/]{20,}={0,2}$/;
const url = /:\/\//;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const hashed =
  /^\$(?:2[aby]?|5|6|1|apr1|y|argon2\w*|pbkdf2\S*|scrypt)\$|^\{(?:SHA|SSHA|MD5|bcrypt|pbkdf2|scrypt|argon2)\}|^(?:sha\d+|md5|pbkdf2)[:$-]|^md5[0-9a-f]{32}$|^\*[0-9A-F]{40}$|^scram-sha-\d+\$/i;
/** Encrypted by a tool that keeps the key elsewhere: Maven's and Spring's braces, SOPS, Ansible. */
const encrypted = /^\{(?:cipher\})?[A-Za-z0-9+/=]{16,}\}?$|^ENC\[|^\$ANSIBLE_VAULT|^vault:v\d+:/;
/** What a request was signed for (AWS, Signature Version 4): `AKID/20260101/region/service/aws4_request`. */
const signedScope = /(?:\/|%2F)\d{8}(?:\/|%2F)|4_request$/i;
/** Tokens that are made to be read by everybody: those of Datadog's pages. */
const publicToken = /^pub[0-9a-f]{32}$/;
/** What a field must be, as web frameworks have it: `required|min:8|confirmed`. */
const rules = /^[a-z_]+(?::[\w,.]+)?(?:\|[a-z_]+(?::[\w,.]+)?)+$/;
/** What says where a value is found, as tools take it: `source=name,target=name`. */
const members = /^\w+=[\w.-]+(?:,\w+=[\w.-]*)+$/;
/** Names under a domain, of Kubernetes and the like: `csi.storage.k8s.io/node-expand-secret-name`. */
const underDomain = /^(?:[a-z0-9-]+\.){1,5}[a-z]{2,}\/[a-z]+(?:[-.][a-z]+)*$/;
/** A scope of a highlighter or a class of a module: `support.function.C99.c`. */
const scope = /^[a-z]+(?:\.[A-Za-z][\w-]*){2,}(?:\.\d+)?$/;
/** Parts joined by dashes, none of them long: `oXC16gcc-name-text-sec`. */
const dashed = /^(?=.{1,32}$)[A-Za-z0-9]{1,12}(?:[-_.][A-Za-z0-9]{1,12})+$/;
/** A piece of a program between two texts, or one that is minified: `).append(`, `+password)`, `e.password??!1`. */
const program = /^\s*\)|^[+,;&.][^'"`]*[()]|\?\?|\?\.[a-z]|=>|^!?[a-z]\w?\.[A-Za-z]\w*[!?&|]|void 0|\w\(\)|\w\(["']/;
/** The first part of a JSON Web Token, which says only how it is signed: `{"typ":…`, `{"alg":…`. */
const jwtHeader = /^eyJ(?:0eX|hbG|raW)[\w-]{0,80}$/;
const dateOrVersion = /^v?\d+(?:\.\d+)+(?:[-+]\w+)*$|^\d{4}-\d{2}-\d{2}/;
const pattern = /\[[^\]]{1,40}\]\{\d|\(\?[:=!]|\\[dws][+*{]|\.[+*]\??(?:[)$|]|$)/;
const constant = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** A password that Google gives to a program: four groups of four letters. */
const groups = /^[a-z]{4}(?: [a-z]{4}){3}$/;
const sentence = /^[A-Za-z][\w'’-]*(?:[\s,]+[\w'’().-]+)+[.!?:…]*$/;

/** @returns the reason as the end of a sentence ("it is a placeholder"); undefined if the value may be a secret */
export function refutation(value: string, place: Place): string | undefined {
  return unwritten(value, place) ?? otherThing(value, place) ?? named(value, place);
}

/** Is the value not in the text: a template, a reference, a stand-in? */
function unwritten(value: string, { kind, quote, language }: Place): string | undefined {
  const weak = kind === 'password' && isWeakPassword(value);
  if (
    template.test(value) ||
    encodedTemplate.test(value) ||
    /^['\"]?\$\$?[\w:]+['\"]?$|^%[\w.]+%$|^\[%.*%\]$|^#{2}/.test(value)
  )
    return 'it is a template';
  if (variable.test(value) && quote !== "'" && interpolating.has(language)) return 'it is a template';
  if (reference.test(value)) return 'it is a reference';
  if (!weak && (isPlaceholder(value) || /\*{3}|[xX]{5,}$/.test(value))) return 'it is a placeholder';
  if (quote === '' ? sigil.test(value) : sigilName.test(value)) return 'it is a reference';
  if (!weak && isStandIn(value)) return 'its words stand in for a value';
  return undefined;
}

/** Is it another kind of thing? */
function otherThing(value: string, { kind, quote }: Place): string | undefined {
  if (url.test(value) || (path.test(value) && !base64Run.test(value))) return 'it is a path or an address';
  if (pattern.test(value)) return 'it is a pattern';
  if (uuid.test(value) || jwtHeader.test(value)) return 'it is an identifier';
  if (hashed.test(value)) return 'it is a hash';
  if (encrypted.test(value)) return 'it is encrypted';
  if (signedScope.test(value) || publicToken.test(value)) return 'it is an identifier';
  if (rules.test(value) || members.test(value)) return 'it is a rule';
  if (/\\f[RBI]/.test(value)) return 'it is set in type';
  // What a mail server answers; a registry's number; numbers of a user and a group behind a password.
  if (/^(?:\+|\d{3}) |^dword:|^\d+:\d+:/.test(value)) return 'it is another field';
  if (underDomain.test(value) || (kind !== 'password' && scope.test(value))) return 'it is a name of code';
  if (kind !== 'password' && /^[A-Za-z]+(?:%20[A-Za-z]+)+$/.test(value)) return 'it is a sentence';
  if (program.test(value)) return 'it is code';
  if (/^0x[0-9a-f]{1,16}$/i.test(value)) return 'it is a number';
  if (dateOrVersion.test(value)) return 'it is a date or a version';
  if (/[^\x20-\x7e]/.test(value) && (kind !== 'password' || /\s/.test(value) || !/\d/.test(value)))
    return 'it is text of a language';
  if (kind === 'password' && groups.test(value) && !speakable(value)) return undefined;
  if (sentence.test(value) || /\s\S*\s/.test(value)) return 'it is a sentence';
  if (/^\.[a-z]+$|\\[nrtx0]|^\[\]|\\u[0-9a-fA-F]{4}|[{:?]$|^\w{0,6}\*$/.test(value) || /^[\W_]+$/.test(value))
    return 'it is punctuation';
  if (kind !== 'password' && /^[\w.-]{4,}\?[\w.-]{4,}$/.test(value)) return 'no key holds a question mark';
  if (typeWords.has(value.toLowerCase())) return 'it is a type';
  if (/^\w+::\w/.test(value)) return 'it is code';
  if (/^\w+\(\w*[,)]|^\w+\(.*\)$|^\w+\[/.test(value)) return 'it is a call';
  if (/^["']?\s*[.+&|,)]\s*[\w$(]+[.("']|^["']\s*[.+&|,)]|^--?[a-z]/.test(value)) return 'it is code';
  return quote === '' && /^[A-Za-z_]\w*(?:\.[a-z]\w*)+$/.test(value) && !/\d/.test(value) ? 'it is code' : undefined;
}

/** Is it a name of something? */
function named(value: string, place: Place): string | undefined {
  const { kind, certainty } = place;
  if (place.translated && (!/\d/.test(value) || /[^\x20-\x7e]|\s/.test(value))) return 'it is a text for people';
  // The folder that a shell stands in.
  if (/^\$?PWD$/.test(place.name) && !place.inText && isShellLike(place.language))
    return 'its name is that of a folder';
  if (constant.test(value) && (!/\d{3}/.test(value) || (value.match(/[A-Z]{3,}/g) ?? []).length > 1))
    return 'it is the name of a constant';
  if (repeats(value, place)) return 'it repeats its name';
  if (!/\d/.test(value) && /^[\w.:/-]+$/.test(value) && wordsOf(value).length > 1 && kindOfName(value) !== undefined)
    return 'it is the name of a secret';
  if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){2,}(?::[A-Za-z_]\w*)?$/.test(value) && !/\d{2}/.test(value))
    return 'it is a name of code';
  if (kind !== 'password' && isIdentifier(value)) return 'it is a name of code';
  if (certainty === 'bare' && dashed.test(value)) return 'it is a name of code';
  if (certainty === 'bare' && (/=./.test(value.replace(/=$/, '')) || isSpoken(value))) return 'it is a name of code';
  return undefined;
}

/** Languages in which services are configured: there `DB_PASSWORD=password` means what it says. */
const servers = set('dotenv properties ini yaml docker-compose dockerfile shellscript toml');

/** Without case and separators: `v1-create-api-key` and `v1CreateApiKey` are the same. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[\s._:/-]/g, '');

/** Does the value tell its name: `"CreateAccessKey": "iam:CreateAccessKey"`? */
function repeats(value: string, { kind, name, quote, language, besideUser }: Place): boolean {
  const own = lettersOf(name);
  const told = lettersOf(value);
  // Some passwords are "password": where a service is configured, or a user stands beside it.
  if (kind === 'password' && isWeakPassword(value) && own.includes(told))
    return value !== told || !(servers.has(language) || (besideUser && quote !== ''));
  const words = told.replace(/\d{1,4}$/, '');
  // `[sym_string_content_token1] = "string_content_token1"`
  if (kind !== 'password' && told.length >= 10 && own.endsWith(told)) return true;
  return words === own || (kind !== 'password' && own.length >= 6 && !/\d/.test(words) && words.includes(own));
}
