import { isMap } from 'yaml';
import { folderOf, nameOf, resolvePath, type Service, type ServiceKind } from '../service';
import { itemsAt, readYaml, textAt, textOf } from '../yaml-file';

const kind: ServiceKind = {
  id: 'helm',
  title: 'Helm chart or release',
  matches: (path) => /^(Chart\.ya?ml|helmfile([.-][\w.-]+)?\.ya?ml)$/.test(nameOf(path)),
  read(path, text): readonly Service[] {
    const folder = folderOf(path);
    const yaml = readYaml(text);
    if (nameOf(path).startsWith('Chart'))
      return yaml.documents.slice(0, 1).map((chart) => ({
        kind: 'helm',
        name: textAt(chart, 'name') ?? (nameOf(folder) || 'chart'),
        path,
        folder,
      }));
    return yaml.documents.flatMap((document) =>
      itemsAt(document, 'releases')
        .filter(isMap)
        .map((release) => ({
          kind: 'helm' as const,
          name: textAt(release, 'name') ?? 'release',
          path,
          lines: yaml.linesOfNode(release),
          files: [...itemsAt(release, 'values'), ...itemsAt(release, 'secrets')].flatMap((item) => {
            const written = textOf(item);
            return (written === undefined ? undefined : resolvePath(folder, written)) ?? [];
          }),
        })),
    );
  },
};
export default kind;
