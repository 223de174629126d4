import type { FormatLanguage } from '../language';
import { isWhole, keyOf, scalarAt, spanOf, valueIn } from '../yaml';

/** Ansible reads the environment of the machine that it is started on (docs.ansible.com, env lookup). */
const ansible: FormatLanguage = {
  kind: 'format',
  id: 'ansible',
  title: 'Ansible',
  languages: ['yaml', 'ansible'],
  claims: ({ path, language, text }) =>
    language === 'ansible' ||
    /(^|\/)(group_vars|host_vars|playbooks)\//.test(path) ||
    /(^|\/)roles\/[^/]+\/(tasks|vars|defaults|handlers)\//.test(path) ||
    /^-\s+(hosts|import_playbook|ansible\.builtin\.import_playbook):/m.test(text),
  grammar: 'yaml',
  offer: (name) => `Read ${name} from the environment (lookup)`,
  nameAt: (request, root) => keyOf(scalarAt(root, request), request),
  plan(request, name, root) {
    const { start, end, text } = request;
    const scalar = scalarAt(root, request);
    if (scalar === undefined) return { refused: 'Only a value can be looked up.' };
    const quote = scalar.type === 'single_quote_scalar' ? '"' : "'";
    const lookup = `{{ lookup(${quote}env${quote}, ${quote}${name}${quote}) }}`;
    // A plain value must not begin with a brace.
    const edits =
      scalar.type === 'block_scalar' && isWhole(scalar, request)
        ? [{ ...spanOf(scalar), text: `"${lookup}"` }]
        : scalar.type === 'plain_scalar' && scalar.startIndex === start
          ? [
              {
                start,
                end: scalar.endIndex,
                text: `"${lookup}${text.slice(end, scalar.endIndex).replace(/[\\"]/g, '\\$&')}"`,
              },
            ]
          : [{ start, end, text: lookup }];
    return {
      edits,
      env: { name, value: valueIn(scalar, request) },
      notes: [
        'Load `.env` before Ansible runs: `set -a; . ./.env; set +a`; a variable that is not set reads as an empty text. To keep the value with the playbook, encrypt it: `ansible-vault encrypt_string --stdin-name NAME`.',
      ],
    };
  },
};

export default ansible;
