import type { Node } from 'web-tree-sitter';
import type { FormatLanguage } from '../language';
import { isWhole, keyOf, linesOf, pairOf, pathOf, plainText, scalarAt } from '../yaml';

/** A job finds the project's variables in its environment; they are masked in its log. */
const gitlabCi: FormatLanguage = {
  kind: 'format',
  id: 'gitlab-ci',
  title: 'GitLab CI',
  languages: ['yaml', 'gitlab-ci'],
  claims: ({ path, language }) =>
    language === 'gitlab-ci' || /(^|\/)(\.gitlab-ci[\w.-]*|\.gitlab\/.*)\.ya?ml$/.test(path),
  grammar: 'yaml',
  offer: (name) => `Read ${name} from the project's CI/CD variables`,
  nameAt: (request, root) => keyOf(scalarAt(root, request), request),
  plan(request, name, root) {
    const scalar = scalarAt(root, request);
    const pair = pairOf(scalar);
    const key = plainText(pair?.childForFieldName('key'));
    const put = { argv: ['glab', 'variable', 'set', name, '--masked'] };
    const notes = [
      'GitLab masks values of one line with at least eight characters; it refuses others with `--masked`.',
    ];
    // A variable of the project stands above one of this file: the entry goes.
    if (pair !== undefined && isWhole(scalar, request) && pathOf(pair).at(-2) === 'variables') {
      const goes = linesOf(request, isOnly(pair) ? (pairOf(pair) ?? pair) : pair);
      if (goes === undefined) return { refused: 'Give the variable a line of its own first.' };
      return {
        edits: [{ ...goes, text: '' }],
        put: { argv: ['glab', 'variable', 'set', key, '--masked'] },
        reference: key,
        notes,
      };
    }
    if (scalar !== undefined && isQuoted(scalar, request))
      return { refused: 'Between single quotes the shell has no variables. Use double quotes.' };
    return { edits: [{ start: request.start, end: request.end, text: `\${${name}}` }], put, reference: name, notes };
  },
};

const isOnly = (pair: Node): boolean =>
  pair.parent?.namedChildren.filter((one) => one?.type === pair.type).length === 1;

/** In a script: does the shell see the secret between single quotes? */
function isQuoted(scalar: Node, { text, start }: { readonly text: string; readonly start: number }): boolean {
  const from = Math.max(
    text.lastIndexOf('\n', start - 1) + 1,
    scalar.startIndex + (scalar.type === 'single_quote_scalar' ? 1 : 0),
  );
  return (
    text
      .slice(from, start)
      .replace(/"(?:[^"\\]|\\.)*"/g, '')
      .split("'").length %
      2 ===
    0
  );
}

export default gitlabCi;
