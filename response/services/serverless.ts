import { isMap } from 'yaml';
import { parse } from 'smol-toml';
import { folderOf, nameOf, type Service, type ServiceKind } from '../service';
import { entriesOf, mapAt, readYaml, textAt } from '../yaml-file';

const files =
  /^(serverless([.-][\w.-]+)?\.ya?ml|template\.ya?ml|samconfig\.toml|wrangler\.(toml|jsonc?)|netlify\.toml|vercel\.json|fly\.toml|app\.ya?ml|render\.ya?ml|function\.json)$/;

/** Functions of the Serverless Framework; what stands beside them is every function's. */
function framework(path: string, text: string): Service[] {
  const yaml = readYaml(text);
  return yaml.documents.flatMap((document) => {
    const service = textAt(document, 'service') ?? (nameOf(folderOf(path)) || 'service');
    return entriesOf(document).flatMap(({ name, pair }) =>
      name === 'functions' && isMap(pair.value)
        ? entriesOf(pair.value).map((one) => ({
            kind: 'serverless' as const,
            name: `${service} / ${one.name}`,
            path,
            lines: yaml.linesOf(one.pair),
          }))
        : [{ kind: 'serverless' as const, name: service, path, lines: yaml.linesOf(pair) }],
    );
  });
}

/** Resources of CloudFormation and SAM. */
function template(path: string, text: string): Service[] {
  const yaml = readYaml(text);
  return yaml.documents.flatMap((document) =>
    entriesOf(mapAt(document, 'Resources')).flatMap(({ name, pair }) =>
      isMap(pair.value) && textAt(pair.value, 'Type') !== undefined
        ? [
            {
              kind: 'serverless' as const,
              name: `${textAt(pair.value, 'Type')} ${name}`,
              path,
              lines: yaml.linesOf(pair),
            },
          ]
        : [],
    ),
  );
}

/** The name that a file gives its app; else its folder's. */
function app(path: string, text: string): Service[] {
  const folder = folderOf(path);
  let name: unknown;
  try {
    name = path.endsWith('.toml')
      ? (parse(text).name ?? parse(text).app)
      : (/"name"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? /^(?:service|name):\s*(\S+)/m.exec(text)?.[1]);
  } catch {
    // Being edited: the folder's name has to do.
  }
  return [{ kind: 'serverless', name: typeof name === 'string' ? name : nameOf(folder) || nameOf(path), path }];
}

const kind: ServiceKind = {
  id: 'serverless',
  title: 'Serverless function or app',
  matches: (path) => files.test(nameOf(path)),
  read(path, text) {
    const file = nameOf(path);
    if (file.startsWith('serverless')) return framework(path, text);
    if (file.startsWith('template')) return /AWSTemplateFormatVersion|AWS::/.test(text) ? template(path, text) : [];
    if (/^(app|render)\.ya?ml$/.test(file) && !/^(runtime|services|env):/m.test(text)) return [];
    return app(path, text);
  },
};
export default kind;
