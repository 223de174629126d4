import type { Node } from 'web-tree-sitter';
import type { CodeLanguage } from '../language';
import { toVariableName } from '../name';
import { above, insertLines, nextLine, replaceLiteral } from '../strings';

const powershell: CodeLanguage = {
  kind: 'code',
  id: 'powershell',
  title: 'PowerShell',
  languages: ['powershell'],
  grammar: () => 'powershell',
  literals: ['string_literal'],
  delimiters(text) {
    const here = /^(@["'])[ \t]*\r?\n/.exec(text);
    if (here !== null) return { open: here[0], close: /\r?\n["']@$/.exec(text)?.[0] ?? '' };
    return /^["']/.test(text) ? { open: text[0]!, close: text[0]! } : undefined;
  },
  nameOf,
  refuse(site) {
    const { literal, request } = site;
    if (/\.psd1$/.test(request.path))
      return 'A data file holds constants only. Read the variable in the script that loads it.';
    if (above(site, /^(attribute|attribute_arguments)$/, /^script_block$/) !== undefined || insideValidation(literal))
      return 'An argument of an attribute has to be constant.';
    return above(site, /^key_expression$/, /^hash_entry$/) === undefined ? undefined : 'This is a key, not a value.';
  },
  decode: (content, open) => (open.includes("'") ? content.replaceAll("''", "'") : decodeBackticks(content)),
  // A variable that is not set reads as null.
  environment: (name) => ({ expression: `$env:${name}`, imports: [] }),
  embed(site, { expression }) {
    const { request, whole, open, close, contentStart, contentEnd } = site;
    if (whole) return replaceLiteral(site, expression);
    const variable = /^\$env:(\w+)$/.exec(expression)?.[1];
    const hole = variable === undefined ? `$(${expression})` : `\${env:${variable}}`;
    if (open.includes('"')) return [{ start: request.start, end: request.end, text: hole }];
    // Single quotes expand nothing: the text goes into double ones, where the rest has to be escaped.
    const here = open.startsWith('@');
    const literally = (part: string): string =>
      here ? part.replace(/[`$]/g, '`$&') : part.replaceAll("''", "'").replace(/[`$"]/g, '`$&');
    const before = literally(request.text.slice(contentStart, request.start));
    const after = literally(request.text.slice(request.end, contentEnd));
    return replaceLiteral(site, `${open.replace("'", '"')}${before}${hole}${after}${close.replace("'", '"')}`);
  },
  addImports: () => [],
  addHelper: ({ request: { text } }, { source }) => insertLines(text, afterParameters(text), `${source}\n`),
  runNote: () =>
    'Load `.env` before the script runs: `Get-Content .env | ForEach-Object { if ($_ -match \'^([^#=]+)=(.*)$\') { Set-Item "env:$($Matches[1])" $Matches[2].Trim(\'"\', "\'") } }`.',
};

/** What the grammar takes for a cast is an attribute of a parameter where it has arguments: `[ValidateSet("…")]`. */
const insideValidation = (literal: Node): boolean => {
  for (let node = literal.parent; node !== null; node = node.parent) {
    if (node.type === 'type_literal') return true;
    if (/^(script_block|statement_list)$/.test(node.type)) return false;
  }
  return false;
};

const decodeBackticks = (content: string): string =>
  content
    .replaceAll('""', '"')
    .replace(/`(?:u\{([0-9A-Fa-f]{1,6})\}|([^]))/g, (_, hex: string | undefined, other: string) =>
      hex === undefined
        ? ((
            { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07', f: '\f', v: '\v', '0': '\0', e: '\x1b' } as Record<
              string,
              string
            >
          )[other] ?? other)
        : String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)),
    );

function nameOf(literal: Node): string | undefined {
  for (
    let node = literal.parent;
    node !== null && !/^(statement_block|script_block)$/.test(node.type);
    node = node.parent
  ) {
    const name = toVariableName(nameIn(node) ?? '');
    if (name !== undefined) return name;
    // `-Password "…"`: the parameter stands before it.
    const before = node.previousNamedSibling;
    const parameter = before?.type === 'command_argument_sep' ? before.previousNamedSibling : before;
    if (parameter?.type === 'command_parameter') return toVariableName(parameter.text);
  }
  return undefined;
}

function nameIn(node: Node): string | undefined {
  switch (node.type) {
    case 'hash_entry':
      return node.namedChildren.find((child) => child?.type === 'key_expression')?.text;
    case 'assignment_expression':
      return node.namedChildren
        .find((child) => child?.type === 'left_assignment_expression')
        ?.text.replace(/^(?:\[[^\]]*\]\s*)+/, '')
        .replace(/^\$(?:env|script|global|local|private):/i, '');
    case 'script_parameter':
    case 'class_property_definition':
      return node.descendantsOfType('variable')[0]?.text;
    default:
      return undefined;
  }
}

/** A script's parameters have to stand first. */
function afterParameters(text: string): number {
  const parameters = /^\s*param\s*\([^]*?\n\)/im.exec(text);
  return parameters === null ? 0 : nextLine(text, parameters.index + parameters[0].length);
}

export default powershell;
