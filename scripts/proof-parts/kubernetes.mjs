// A real API server of Kubernetes and its etcd, without nodes: manifests are checked and Secrets kept, no container starts.
import { has } from './command.mjs';
import { buildGoPrograms } from './go-programs.mjs';

export const kubernetes = {
  module: 'k8s.io/kubernetes',
  version: 'v1.37.2',
  staging: 'v0.37.2',
  programs: ['k8s.io/kubernetes/cmd/kube-apiserver', 'k8s.io/kubernetes/cmd/kubectl', 'go.etcd.io/etcd/server/v3'],
};

export default {
  slow: true,
  missing: () => !has('go', 'version') && 'Go',
  versions: [JSON.stringify(kubernetes)],
  make: (folder) => buildGoPrograms(folder, kubernetes),
};
