import { folderOf, nameOf, type ServiceKind } from '../service';

const kind: ServiceKind = {
  id: 'env-file',
  title: 'Environment file',
  matches: (path) => /^(\.env(\..+)?|.+\.env|\.envrc|\.dev\.vars)$/.test(nameOf(path)),
  read: (path) => [{ kind: 'env-file', name: `${nameOf(path)} of ${nameOf(folderOf(path)) || 'the workspace'}`, path }],
};
export default kind;
