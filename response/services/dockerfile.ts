import { folderOf, nameOf, type Service, type ServiceKind } from '../service';

const kind: ServiceKind = {
  id: 'dockerfile',
  title: 'Dockerfile stage',
  matches: (path) => /^(Dockerfile|Containerfile)(\..+)?$|\.(dockerfile|containerfile)$/i.test(nameOf(path)),
  read(path, text) {
    const lines = text.split(/\r\n|\n|\r/);
    const image = nameOf(folderOf(path)) || nameOf(path);
    const starts = lines.flatMap((line, i) => {
      const match = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line);
      return match === null ? [] : [{ first: i + 1, name: match[2] ?? match[1]! }];
    });
    return starts.map(({ first, name }, i): Service => ({
      kind: 'dockerfile',
      name: `${image}: ${name}`,
      path,
      // Arguments before the first stage are every stage's.
      lines: [i === 0 ? 1 : first, (starts[i + 1]?.first ?? lines.length + 1) - 1],
    }));
  },
};
export default kind;
