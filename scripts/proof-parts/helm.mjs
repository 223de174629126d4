import { has } from './command.mjs';
import { buildGoPrograms } from './go-programs.mjs';

const helm = { module: 'helm.sh/helm/v3', version: 'v3.22.0', programs: ['helm.sh/helm/v3/cmd/helm'] };

export default {
  slow: true,
  missing: () => !has('go', 'version') && 'Go',
  versions: [JSON.stringify(helm)],
  make: (folder) => buildGoPrograms(folder, helm),
};
