import { dashed, type Secret, type Store } from '../store';

/** Names of objects are DNS names: lower case. */
const object = (secret: Secret): string => dashed(secret).toLowerCase();

/** A Secret of the cluster, given to the container as a variable. */
const kubernetes: Store = {
  id: 'kubernetes',
  title: 'a Kubernetes Secret',
  order: 14,
  signs:
    /^(k8s|kubernetes|kustomize|charts?|helm|manifests)(\/|$)|(^|\/)(kustomization\.ya?ml|Chart\.yaml|skaffold\.yaml)$/,
  reference: object,
  put: (secret) => ({
    argv: ['kubectl', 'create', 'secret', 'generic', object(secret), `--from-file=${secret.name}=/dev/stdin`],
  }),
  notes: [],
  print: (secret) =>
    `kubectl get secret ${object(secret)} --output jsonpath='{.data.${secret.name}}' | base64 --decode`,
  environment: {
    note: (secret) =>
      `Give it to the container under \`env:\`: \`{ name: ${secret.name}, valueFrom: { secretKeyRef: { name: ${object(secret)}, key: ${secret.name} } } }\`.`,
  },
  reads: {},
};

export default kubernetes;
