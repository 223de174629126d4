import { isMap } from 'yaml';
import { folderOf, nameOf, resolvePath, type ServiceKind } from '../service';
import { entriesOf, itemsAt, mapAt, readYaml, textAt, textOf } from '../yaml-file';

const kind: ServiceKind = {
  id: 'compose',
  title: 'Compose service',
  matches: (path) => /^(docker-)?compose([.-][\w.-]+)?\.ya?ml$/.test(nameOf(path)),
  read(path, text) {
    const folder = folderOf(path);
    const yaml = readYaml(text);
    return yaml.documents.flatMap((document) =>
      entriesOf(mapAt(document, 'services')).flatMap(({ name, pair }) => {
        const service = pair.value;
        if (!isMap(service)) return [];
        const build = mapAt(service, 'build');
        const context = build === undefined ? textAt(service, 'build') : (textAt(build, 'context') ?? '.');
        const built = context === undefined ? undefined : resolvePath(folder, context);
        const files = itemsAt(service, 'env_file').flatMap((item) => {
          const written = textOf(item) ?? (isMap(item) ? textAt(item, 'path') : undefined);
          const file = written === undefined ? undefined : resolvePath(folder, written);
          return file === undefined ? [] : [file];
        });
        return [
          {
            kind: 'compose' as const,
            name,
            path,
            lines: yaml.linesOf(pair),
            ...(built === undefined ? {} : { folder: built }),
            ...(files.length === 0 ? {} : { files }),
          },
        ];
      }),
    );
  },
};
export default kind;
