/** Values that are the member behind the name, or the one before it: `{ name: 'DB_PASSWORD', value: '…' }`. */
import { bareValue, isBare } from './bare-value';
import { afterPrefix, untilQuote, type Value } from './quoted-value';

/** Members between a name and its value: what it is, whether it holds. */
const between =
  '(?:["\']?(?:type|slot_?setting|sensitive|enabled|secret|description|elementType)["\']?\\s{0,3}[=:]\\s{0,3}(?:["\'][\\w. -]{0,40}["\']|\\w{1,12}),?\\s{0,60}){0,2}';
const member = new RegExp(
  `["'\`]\\s{0,4},?\\s{0,60}${between}["']?(?:android:|(?:Parameter|Option|Default))?(?:value|default|val|content)["']?\\s{0,3}[=:]\\s{0,3}(["'])`,
  'iy',
);
const bareMember = /["']?\s{0,4},?\s{1,60}["']?(?:parameter)?value["']?\s{0,3}:\s{0,3}/iy;
/** `variable "db_password" { … default = "…" }` */
const variableDefault = /"\s{0,4}\{[^{}]{0,240}?\bdefault\s{0,8}=\s{0,4}"/y;
const memberName = /(?:name|key)["']?\s{0,3}[:=]\s{0,3}["']?$/i;
/** The value first: `"value": "…", "name": "DB_PASSWORD"`, `<add value="…" key="Password"/>`. */
const memberBefore =
  /["']?(?<![\w.-])(?:android:|parameter)?value["']?\s{0,3}[=:]\s{0,3}(["'])((?:(?!\1)[^\\\n]){1,120})\1\s{0,3},?\s{1,40}["']?(?:android:|parameter)?(?:name|key)["']?\s{0,3}[=:]\s{0,3}["']?$/i;
const bareMemberBefore =
  /(?:^|[\n{,]|- )\s{0,20}value: {1,4}([^\s"'{[|>&*!][^\s"'{}[\],]{0,119})(?:,\s{1,4}|[ \t]{0,4}\r?\n {1,40})(?:name|key): {1,4}["']?$/;
/** Elements, the name's and the value's: `<name>password</name><value>…</value>`. */
const nextElement =
  /<\/(?:[\w-]{1,16}:)?(?:param-|init-param-)?(?:name|key)>\s{0,60}<(?:[\w-]{1,16}:)?(?:param-)?(?:value|string)>\s{0,40}(?=[^<\s])/iy;
/** JMeter's: `<stringProp name="Argument.name">password</stringProp><stringProp name="Argument.value">…<`. */
const nextProperty = /<\/stringProp>\s{0,60}<stringProp name="Argument\.value">/y;

/** `"name": "password", "value": "…"`, `{name: DB_PASSWORD, value: …}`, and the same over lines of YAML. */
export function memberValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  quoted: boolean,
  language: string,
): Value | undefined {
  if (quoted) {
    member.lastIndex = nameEnd;
    const found = member.exec(text);
    if (found !== null) return untilQuote(text, member.lastIndex, found[1]!, 'member');
    variableDefault.lastIndex = nameEnd;
    if (language === 'terraform' && variableDefault.test(text))
      return untilQuote(text, variableDefault.lastIndex, '"', 'member');
  }
  if (text[nameEnd] === '<') return elementBehind(text, nameEnd);
  const lead = text.slice(Math.max(0, nameStart - 12), nameStart);
  if (!memberName.test(lead)) return undefined;
  if (isBare(language)) {
    bareMember.lastIndex = nameEnd;
    if (bareMember.test(text)) {
      const at = bareMember.lastIndex;
      return (
        afterPrefix(text, at, 'member') ??
        (/[|>&*!{[$]/.test(text[at] ?? '\n') ? undefined : bareValue(text, at, 'yaml', false))
      );
    }
  }
  return valueInFront(text, nameStart, quoted || isBare(language));
}

function valueInFront(text: string, nameStart: number, named: boolean): Value | undefined {
  if (!named) return undefined;
  const before = text.slice(Math.max(0, nameStart - 140), nameStart);
  const found = memberBefore.exec(before) ?? bareMemberBefore.exec(before);
  if (found === null) return undefined;
  const value = found[2] ?? found[1]!;
  const quote = found[2] === undefined ? '' : found[1]!;
  const start = nameStart - found[0].length + found[0].indexOf(`${quote}${value}${quote}`) + quote.length;
  return { start, end: start + value.length, quote, by: 'member' };
}

function elementBehind(text: string, nameEnd: number): Value | undefined {
  for (const between of [nextElement, nextProperty]) {
    between.lastIndex = nameEnd;
    if (!between.test(text)) continue;
    const start = between.lastIndex;
    const value = /^[^<\s]{1,200}(?=\s{0,40}<\/)/.exec(text.slice(start, start + 260))?.[0];
    return value === undefined ? undefined : { start, end: start + value.length, quote: '', by: 'element' };
  }
  return undefined;
}
