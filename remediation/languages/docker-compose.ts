import type { FormatLanguage } from '../language';
import type { FixRequest } from '../types';
import { keyOf, scalarAt, valueIn } from '../yaml';

/**
 * Compose fills in `${NAME:?message}` from the `.env` beside the file, and stops with the message if there is none. It does so once YAML is read: a value of several lines
 * breaks nothing.
 */
const dockerCompose: FormatLanguage = {
  kind: 'format',
  id: 'docker-compose',
  title: 'Docker Compose',
  languages: ['docker-compose'],
  grammar: 'yaml',
  offer: (name) => `Read ${name} from .env, which Compose reads`,
  fallbackFor: (request) => fallbackAround(request)?.name,
  nameAt: (request, root) => keyOf(scalarAt(root, request), request),
  plan(request, name, root) {
    const scalar = scalarAt(root, request);
    const severalLines = request.text.slice(request.start, request.end).includes('\n');
    if (severalLines && !(scalar?.type === 'block_scalar' && scalar.text.startsWith('|')))
      return { refused: 'YAML makes one line of these. Write the value behind `|`, where its lines stay.' };
    const fallback = fallbackAround(request);
    const span = fallback?.name === name ? fallback : request;
    return {
      edits: [{ start: span.start, end: span.end, text: `\${${name}:?${name} is not set}` }],
      env: { name, value: valueIn(scalar, request) },
      notes: [],
    };
  },
};

/** `${NAME:-…}` around the secret, and whose value it is if that is not set. */
function fallbackAround({
  text,
  start,
  end,
}: FixRequest): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  const [opening, name] = /\$\{(\w+):?-$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ?? [];
  return opening === undefined || name === undefined || text[end] !== '}'
    ? undefined
    : { name, start: start - opening.length, end: end + 1 };
}

export default dockerCompose;
