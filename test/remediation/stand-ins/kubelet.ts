/**
 * `kubectl get deployment NAME --output json | node kubelet.js NAME…`: prints these variables as a node would give them to the containers: variables filled from Secrets of
 * the cluster, `$(NAME)` from the variables above (kubernetes.io, "Define Dependent Environment Variables"). Stands in for the node, which the tests do not have.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
  const secret = execFileSync('kubectl', ['get', 'secret', name, '--output', 'json'], { encoding: 'utf8' });
  const value = (JSON.parse(secret) as { data: Record<string, string> }).data[key];
  if (value === undefined) throw new Error(`the Secret ${name} has no ${key}`);
  return Buffer.from(value, 'base64').toString();
}

if (require.main === module) {
  const { spec } = JSON.parse(readFileSync(0, 'utf8')) as {
    spec: { template: { spec: { containers: { env: Variable[] }[] } } };
  };
  for (const { env } of spec.template.spec.containers)
    for (const [name, value] of environmentOf(env))
      if (process.argv.includes(name)) console.log(`${name}=${value}`);
}
