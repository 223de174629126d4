import type { YAMLMap } from 'yaml';
import type { Service, ServiceKind } from '../service';
import { itemsAt, mapAt, mapsUnder, readYaml, textAt, textsUnder, type YamlFile } from '../yaml-file';
import { isMap } from 'yaml';

/** What holds values for others, and so is read by name. */
const holders = new Set(['Secret', 'ConfigMap', 'SealedSecret', 'ExternalSecret']);

const workloads = new Set(
  'Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Pod Job CronJob Service Rollout Cluster Application'.split(
    ' ',
  ),
);

function read(yaml: YamlFile, path: string, object: YAMLMap): Service[] {
  const type = textAt(object, 'kind');
  if (type === undefined || textAt(object, 'apiVersion') === undefined) return [];
  if (type === 'List') return itemsAt(object, 'items').flatMap((item) => (isMap(item) ? read(yaml, path, item) : []));
  const metadata = mapAt(object, 'metadata');
  const name = (metadata && (textAt(metadata, 'name') ?? textAt(metadata, 'generateName'))) ?? 'unnamed';
  const consumes = [
    ...['secretKeyRef', 'configMapKeyRef', 'secretRef', 'configMapRef', 'configMap', 'imagePullSecrets'].flatMap(
      (key) => mapsUnder(object, key).flatMap((map) => textAt(map, 'name') ?? []),
    ),
    ...textsUnder(object, 'secretName'),
  ];
  if (
    !holders.has(type) &&
    !(workloads.has(type) && (type !== 'Service' || /knative/.test(textAt(object, 'apiVersion')!)))
  )
    if (consumes.length === 0) return [];
  return [
    {
      kind: 'kubernetes',
      name: `${type}/${name}`,
      path,
      lines: yaml.linesOfNode(object),
      ...(holders.has(type) ? { provides: name } : {}),
      ...(consumes.length === 0 ? {} : { consumes: [...new Set(consumes)] }),
    },
  ];
}

const kind: ServiceKind = {
  id: 'kubernetes',
  title: 'Kubernetes object',
  matches: (path) => /\.ya?ml$/.test(path),
  read(path, text) {
    // Most YAML is something else.
    if (!/^\s*apiVersion\s*:/m.test(text) || !/^\s*kind\s*:/m.test(text)) return [];
    const yaml = readYaml(text);
    return yaml.documents.flatMap((document) => read(yaml, path, document));
  },
};
export default kind;
