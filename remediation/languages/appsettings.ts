import { getLocation, parseTree, findNodeAtOffset } from 'jsonc-parser';
import type { FormatLanguage } from '../language';
import type { FixRequest } from '../types';

/** .NET reads `Section__Key` from the environment over what appsettings.json says (learn.microsoft.com, Configuration in .NET). */
const appsettings: FormatLanguage = {
  kind: 'format',
  id: 'appsettings',
  title: 'appsettings.json',
  languages: ['json', 'jsonc'],
  claims: ({ path }) => /(^|\/)appsettings(\.[\w-]+)?\.json$/i.test(path),
  offer: (name) => `Read ${name} from the environment, which .NET puts over this file`,
  nameAt: nameOf,
  plan(request) {
    const { text, start } = request;
    const tree = parseTree(text);
    const node = tree && findNodeAtOffset(tree, start, true);
    const name = nameOf(request);
    if (node?.type !== 'string' || name === undefined || !/^[A-Za-z_]\w*$/.test(name))
      return {
        refused: 'The environment can only give a value whose keys are made of letters, digits and underscores.',
      };
    // What the variable says takes the place of the whole value, as a connection string is one.
    return {
      edits: [{ start: node.offset, end: node.offset + node.length, text: '""' }],
      env: { name, value: node.value as string },
      notes: [
        `Load \`.env\` before the program starts: \`set -a; . ./.env; set +a\`; or keep it with \`dotnet user-secrets\` under \`${name.replaceAll('__', ':')}\` while you develop.`,
      ],
    };
  },
};

/** `ConnectionStrings`, `Default` → `ConnectionStrings__Default`. */
function nameOf({ text, start }: FixRequest): string | undefined {
  const { path, isAtPropertyKey } = getLocation(text, start);
  return path.length === 0 || isAtPropertyKey ? undefined : path.join('__');
}

export default appsettings;
