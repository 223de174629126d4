/**
 * Stands in for a node of Kubernetes, which the tests do not have: gives containers their environment, variables filled from Secrets of the cluster, `$(NAME)` from
 * the variables above (kubernetes.io, "Define Dependent Environment Variables").
 *
 * `kubelet.js start POD COMMAND…` runs a command as the container of a pod, `kubelet.js print DEPLOYMENT NAME…` prints variables of a deployment.
 */
import { execFileSync } from 'node:child_process';

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
}

/** The environment of a container, as name and value. */
export function environmentOf(variables: readonly Variable[]): Map<string, string> {
  const environment = new Map<string, string>();
  for (const { name, value = '', valueFrom } of variables)
    environment.set(
      name,
      valueFrom === undefined
        ? value.replace(/\$\(([\w.-]+)\)/g, (written, other: string) => environment.get(other) ?? written)
        : secretOf(valueFrom.secretKeyRef),
    );
  return environment;
}

function secretOf({ name, key }: { readonly name: string; readonly key: string }): string {
  const value = (objectOf('secret', name) as { data: Record<string, string> }).data[key];
  if (value === undefined) throw new Error(`the Secret ${name} has no ${key}`);
  return Buffer.from(value, 'base64').toString();
}

interface Pod {
  readonly spec: { readonly containers: readonly { readonly env: readonly Variable[] }[] };
}

const objectOf = (kind: string, name: string): unknown =>
  JSON.parse(execFileSync('kubectl', ['get', kind, name, '--output', 'json'], { encoding: 'utf8' }));

if (require.main === module) {
  const [, , verb, name = '', ...rest] = process.argv;
  const pod =
    verb === 'start'
      ? (objectOf('pod', name) as Pod)
      : (objectOf('deployment', name) as { readonly spec: { readonly template: Pod } }).spec.template;
  const environment = environmentOf(pod.spec.containers.flatMap(({ env }) => env));
  if (verb === 'start')
    execFileSync(rest[0]!, rest.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, ...Object.fromEntries(environment) },
    });
  else for (const one of rest) console.log(`${one}=${environment.get(one)}`);
}
