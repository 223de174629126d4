import type { FormatLanguage } from '../language';
import { keyOf, scalarAt, valueIn } from '../yaml';

/** Compose fills in `${NAME:?message}` from the `.env` beside the file, and stops with the message if there is none. */
const dockerCompose: FormatLanguage = {
  kind: 'format',
  id: 'docker-compose',
  title: 'Docker Compose',
  languages: ['docker-compose'],
  grammar: 'yaml',
  offer: (name) => `Read ${name} from .env, which Compose reads`,
  nameAt: (request, root) => keyOf(scalarAt(root, request), request),
  plan(request, name, root) {
    const scalar = scalarAt(root, request);
    if (scalar?.type === 'block_scalar' && request.text.slice(request.start, request.end).includes('\n'))
      return {
        refused: 'Compose has no multi-line variables. Put the value into a file and use `secrets:` with `file:`.',
      };
    return {
      edits: [{ start: request.start, end: request.end, text: `\${${name}:?${name} is not set}` }],
      env: { name, value: valueIn(scalar, request) },
      notes: [],
    };
  },
};

export default dockerCompose;
