import type { Node } from 'web-tree-sitter';
import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';
import { secretOf } from '../store';
import kubernetesSecret from '../stores/kubernetes';
import { lineBreakOf } from '../strings';
import type { FixRequest } from '../types';
import { isWhole, pairOf, plainText, scalarAt } from '../yaml';

/** A container's variable is filled from a Secret of the cluster. */
const kubernetes: FormatLanguage = {
  kind: 'format',
  id: 'kubernetes',
  title: 'Kubernetes',
  languages: ['yaml', 'kubernetes'],
  claims: ({ text }) => /^apiVersion:\s*\S/m.test(text) && /^kind:\s*\S/m.test(text),
  grammar: 'yaml',
  offer: (name) => `Fill ${name} from a Kubernetes Secret`,
  nameAt(request, root) {
    const entry = variableAt(scalarAt(root, request));
    return entry === undefined ? undefined : toVariableName(entry.name);
  },
  plan(request, name, root) {
    const { text, start, end } = request;
    const scalar = scalarAt(root, request);
    const kind = /^kind:\s*["']?(\w+)/m.exec(documentAround(request))?.[1];
    if (kind === 'Secret')
      return {
        refused:
          'A Secret in a file holds its value for everybody who reads the file; base64 hides nothing. Create it with `kubectl create secret`, or let External Secrets, Sealed Secrets or SOPS make it.',
      };
    if (kind === 'ConfigMap')
      return { refused: 'A ConfigMap is for what everybody may read. Move this entry into a Secret.' };
    const entry = variableAt(scalar);
    if (entry === undefined)
      return {
        refused: 'Only a variable of a container (`env:`, `name:` and `value:`) can be filled from a Secret here.',
      };
    const secret = secretOf(request.project, name);
    const object = kubernetesSecret.reference(secret);
    const from = (indent: string): string =>
      [`valueFrom:`, `  secretKeyRef:`, `    name: ${object}`, `    key: ${name}`].join(
        `${lineBreakOf(text)}${indent}`,
      );
    const done = { put: kubernetesSecret.put!(secret), reference: object, notes: kubernetesSecret.notes };
    const { value, item } = entry;
    if (isWhole(scalar, request)) {
      const indent = ' '.repeat(value.startIndex - text.lastIndexOf('\n', value.startIndex) - 1);
      return { edits: [{ start: value.startIndex, end: value.endIndex, text: from(indent) }], ...done };
    }
    // A part of a value: Kubernetes fills in `$(NAME)` from the variables above.
    const indent = ' '.repeat(item.startIndex - text.lastIndexOf('\n', item.startIndex) - 1);
    const own = `- name: ${name}${lineBreakOf(text)}${indent}  ${from(`${indent}  `)}${lineBreakOf(text)}${indent}`;
    return {
      edits: [
        { start: item.startIndex, end: item.startIndex, text: own },
        { start, end, text: `$(${name})` },
      ],
      ...done,
    };
  },
};

/** The entry of `env:` whose value the scalar is. */
function variableAt(
  scalar: Node | undefined,
): { readonly name: string; readonly value: Node; readonly item: Node } | undefined {
  const value = pairOf(scalar);
  const item = value?.parent?.parent?.parent;
  if (
    value === undefined ||
    plainText(value.childForFieldName('key')) !== 'value' ||
    item?.type !== 'block_sequence_item'
  )
    return undefined;
  const name = value.parent?.namedChildren.find((pair) => plainText(pair?.childForFieldName('key')) === 'name');
  return name === undefined || name === null
    ? undefined
    : { name: plainText(name.childForFieldName('value')), value, item };
}

/** A file may hold several documents. */
function documentAround({ text, start }: FixRequest): string {
  const from = Math.max(0, text.lastIndexOf('\n---', start));
  const to = text.indexOf('\n---', start);
  return text.slice(from, to < 0 ? text.length : to);
}

export default kubernetes;
