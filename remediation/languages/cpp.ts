import type { Node } from 'web-tree-sitter';
import { constantFrom, declarationAround, hasWord } from '../c-declarations';
import { cLike } from '../c-like';
import type { Lookup, Refusal, Site } from '../language';
import { above, refusal, replaceLiteral } from '../strings';
import type { TextEdit } from '../types';

/** A variable that is not set reads as a null pointer, of which no std::string can be made: the program stops there. */
export default cLike({
  id: 'cpp',
  title: 'C++',
  languages: ['cpp'],
  getenv: 'std::getenv',
  include: '#include <cstdlib>',
  refuse(site) {
    if (site.literal.parent?.type === 'user_defined_literal')
      return 'What the suffix makes of this text is not taken apart by Offkey. Write the type before it first: std::string("…").';
    if (above(site, /^template_argument_list$/)) return 'The compiler itself needs this text.';
    const declaration = declarationAround(site);
    if (declaration !== undefined && hasWord(declaration, 'constinit'))
      return 'A constinit variable has its value from the compiler. Drop the word first.';
    const function_ = above(site, /^function_definition$/);
    if (function_ !== undefined && (hasWord(function_, 'constexpr') || hasWord(function_, 'consteval')))
      return 'The compiler may run this function, and has no environment.';
    const name = declaration === undefined ? undefined : nameIn(declaration);
    return declaration !== undefined &&
      name !== undefined &&
      hasWord(declaration, 'constexpr') &&
      constantFrom(site, declaration, name)
      ? `${name} is used where C++ wants a constant. Give that place a constant of its own first.`
      : undefined;
  },
  around(site) {
    const declaration = declarationAround(site);
    const word = declaration?.children.find((child) => child?.type === 'type_qualifier' && child.text === 'constexpr');
    if (declaration === undefined || word === undefined || word === null) return [];
    // What the compiler knew becomes a constant that is set when the program starts.
    const constant = hasWord(declaration, 'const') ? '' : 'const';
    const inline = declaration.type === 'field_declaration' && !hasWord(declaration, 'inline') ? 'inline' : '';
    const text = [inline, constant].filter(Boolean).join(' ');
    const behind = text === '' ? /^\s*/.exec(site.request.text.slice(word.endIndex))![0].length : 0;
    return [{ start: word.startIndex, end: word.endIndex + behind, text }];
  },
  part,
});

const nameIn = (declaration: Node): string | undefined => {
  let node = declaration.childForFieldName('declarator');
  while (node !== null && node.childForFieldName('declarator') !== null) node = node.childForFieldName('declarator');
  return node?.text;
};

const stringType = /\bstring\b/;

/** The text joined with the variable as a std::string; where a pointer is wanted, the pointer to that, as long as it lives. */
function part(site: Site, { expression }: Lookup): readonly TextEdit[] | Refusal {
  const {
    request: { text, start, end },
    contentStart,
    contentEnd,
    open,
    close,
    literal,
  } = site;
  if (literal.type === 'preproc_arg')
    return refusal('The secret is a part of a macro. Give it a macro of its own first.');
  const before = text.slice(contentStart, start);
  const after = text.slice(end, contentEnd);
  const first = before === '' ? `std::string(${expression})` : `std::string(${open}${before}${close}) + ${expression}`;
  const sum = after === '' ? first : `${first} + ${open}${after}${close}`;
  const { parent } = literal;
  switch (parent?.type) {
    case 'argument_list':
      // The text of a call lives until the call is over.
      return /\b(?:string|make_\w+|emplace\w*|push_back|runtime_error|logic_error|invalid_argument)$/.test(
        parent.parent?.childForFieldName('function')?.text ?? '',
      )
        ? replaceLiteral(site, sum)
        : replaceLiteral(site, `(${sum}).c_str()`);
    case 'binary_expression':
      return replaceLiteral(site, `(${sum})`);
    case 'assignment_expression':
      return /\bstring\b/.test(text) ? replaceLiteral(site, sum) : refusal(pointerOutlives);
    case 'return_statement': {
      const function_ = above(site, /^function_definition$/, /^lambda_expression$/);
      return isString(function_?.childForFieldName('type')) ? replaceLiteral(site, sum) : refusal(pointerOutlives);
    }
    default: {
      const typed = above(
        site,
        /^(declaration|field_declaration|optional_parameter_declaration)$/,
        /^compound_statement$/,
      );
      return isString(typed?.childForFieldName('type')) ? replaceLiteral(site, sum) : refusal(pointerOutlives);
    }
  }
}

const isString = (type: Node | null | undefined): boolean =>
  type !== null && type !== undefined && stringType.test(type.text) && !/string_view/.test(type.text);

const pointerOutlives =
  'A joined text has to be held by a std::string, and here a pointer would outlive it. Make it a std::string first.';
