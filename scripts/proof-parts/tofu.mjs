// OpenTofu, which reads Terraform's files.
import { has } from './command.mjs';
import { buildGoPrograms } from './go-programs.mjs';

const tofu = {
  module: 'github.com/opentofu/opentofu',
  version: 'v1.10.5',
  programs: ['github.com/opentofu/opentofu/cmd/tofu'],
};

export default {
  slow: true,
  missing: () => !has('go', 'version') && 'Go',
  versions: [JSON.stringify(tofu)],
  make: (folder) => buildGoPrograms(folder, tofu),
};
