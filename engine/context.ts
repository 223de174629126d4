/** What stands around a value: facts from the file's path, word boundaries, the name it is assigned to. */

const traitRules: readonly (readonly [string, RegExp])[] = [
  ['test', /(^|[/._-])(tests?|specs?|__tests__|testdata|fixtures?|mocks?|e2e|testing)([/._-]|$)/],
  ['example', /(^|[/._-])(examples?|samples?|demos?|tutorials?|templates?|sandbox|playground)([/._-]|$)/],
  ['docs', /(^|\/)(docs?|documentation|website)\/|\.(md|markdown|rst|adoc|asciidoc|txt)$|(^|\/)(readme|changelog)/],
  [
    'lock',
    /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pipfile\.lock|go\.sum|packages\.lock\.json|bun\.lock|uv\.lock|flake\.lock|[\w.-]*\.lock)$/,
  ],
  [
    'generated',
    /(^|[/._-])(generated|autogen|gen|dist|build|out|target)\/|\.(pb|g|generated|designer)\.\w+$|\.(map|snap)$/,
  ],
  ['minified', /[.-]min\.(js|css|mjs)$|(^|[/.-])bundle\.js$/],
  [
    'translated',
    /(^|[/._-])(i18n|l10n|intl|locales?|lang|languages|localizations?|translations?|messages)([/._-]|$)|\.(po|pot|strings|resx|xlf|xliff|lang)$|(^|\/)strings\.xml$|(^|\/)labels\.\w+$/,
  ],
  ['vendored', /(^|\/)(node_modules|vendor|third[_-]?party|bower_components|site-packages)\//],
];

/** Facts from a path: test, example, docs, lock, generated, minified, translated, vendored. */
export function traitsOf(path: string | undefined): ReadonlySet<string> {
  if (path === undefined) return new Set();
  const lower = path.replaceAll('\\', '/').toLowerCase();
  return new Set(traitRules.filter(([, pattern]) => pattern.test(lower)).map(([trait]) => trait));
}

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Does no word run into `start` from the left? A letter that belongs to an escape (`\n`, `%3D`, `=`) is no word. */
export function startsWord(text: string, start: number): boolean {
  if (start === 0 || !isWordCode(text.charCodeAt(start - 1))) return true;
  if (/[nrtbfv0]/.test(text[start - 1]!) && text[start - 2] === '\\') return true;
  const lead = text.slice(Math.max(0, start - 6), start);
  return /(?:%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4})$/.test(lead);
}

/** Cheaper, for bytes and text alike: is it possible that `startsWord` says yes? A word before `start` must hold the beginning of an escape. */
export function mayStartWord(codeAt: (index: number) => number, start: number): boolean {
  if (start === 0 || !isWordCode(codeAt(start - 1))) return true;
  for (let i = start - 2; i >= 0 && i >= start - 6; i--)
    if (codeAt(i) === backslash || codeAt(i) === percent) return true;
  return false;
}

const backslash = 0x5c;
const percent = 0x25;

/** Does no word run on from `end`? */
export const endsWord = (text: string, end: number): boolean => end >= text.length || !isWordCode(text.charCodeAt(end));

/**
 * Does a value go on behind a sign that no key holds (`abc?def`, `abc*def`)? Then what stands before is a piece of something else. An address's query, an
 * escape (`%3D`) and a variable of a shell (`$NAME`) are other things.
 */
export const goesOnBehindSign = (text: string, end: number): boolean =>
  /[?*!^~%$]/.test(text[end] ?? '') &&
  /^(?:[?*!^~][A-Za-z0-9]|%(?![0-9A-Fa-f]{2})[A-Za-z0-9]|\$(?:[0-9a-z]|[A-Z][A-Z0-9]{0,6}[a-z]))/.test(
    text.slice(end, end + 9),
  ) &&
  !/^\?\w{1,40}=/.test(text.slice(end, end + 42));

/** `<digest>  file`, `h1:<digest>`, `sha512-<digest>`: is the value what a program prints as a file's checksum? */
export const isChecksumOfFile = (text: string, start: number, end: number): boolean =>
  /\b(?:h1|md5|sha\d{1,3})[-:=]$/i.test(text.slice(Math.max(0, start - 8), start)) ||
  (/^ [ *][\w./-]/.test(text.slice(end, end + 3)) && (start === 0 || text[start - 1] === '\n'));

/** A UUID in braces, or given to a name of such an id: Windows writes the ids of classes, interfaces and projects in capitals. */
export const isClassId = (text: string, start: number, end: number): boolean =>
  end - start === 36 &&
  text[start + 8] === '-' &&
  /[A-F]/.test(text.slice(start, end)) &&
  !/[a-f]/.test(text.slice(start, end)) &&
  ((text[start - 1] === '{' && text[end] === '}') ||
    /(?:guid|uuid|clsid|iid|class_?id|interface_?id)\W{0,4}\(?["'(]{0,2}$/i.test(
      text.slice(Math.max(0, start - 24), start),
    ));

/** Places in which a bare token is part of something else: a path, a dotted name, a longer dashed word. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? '' : text[start - 1]!;
  const after = end >= text.length ? '' : text[end]!;
  // `https://user:TOKEN@host`, `https://TOKEN@host`
  if (after === '@' && (before === ':' || (start >= 3 && text.startsWith('://', start - 3)))) return true;
  if (/[/.\-_@#+]/.test(before) && !/["'`=:\s]$/.test(text.slice(Math.max(0, start - 2), start - 1))) return false;
  return !(/[/\-_@+]/.test(after) || (after === '.' && /\w/.test(text[end + 1] ?? '')));
}

const nameBefore =
  /([A-Za-z_$][\w$.-]{0,80})["'`\]]{0,3}\s{0,8}(?::\s{0,4}[\w<>[\]. |]{1,40})?(?:=>|:=|\?=|==?|:|\(|,|>|\s)\s{0,8}[\w]{0,3}["'`(@$]{0,3}$/;

/** `key="NAME" value="`: the value's name is the other attribute's value. */
const nameOfMember =
  /(?:key|name|id)["']?\s{0,4}[=:]\s{0,4}["']([\w.-]{1,80})["'],?\s{0,8}["']?\w{1,12}["']?\s{0,4}[=:]\s{0,4}["']$/i;

/** The name (variable, key, property, function) that a value at `start` is given to, from the text before it on its line. */
export function nameOf(text: string, start: number): string | undefined {
  const line = text.slice(Math.max(0, start - 120, text.lastIndexOf('\n', start - 1) + 1), start);
  const name = nameBefore.exec(line)?.[1];
  return name !== undefined && /^(?:default_?)?val(?:ue)?$|^content$/i.test(name)
    ? (nameOfMember.exec(line)?.[1] ?? name)
    : name;
}
