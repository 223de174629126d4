/** Something that runs, or is built, and may stop working when a key does. */
export interface Service {
  readonly kind: ServiceKindId;
  /** As people call it: the package's name, `Deployment/shop`, `aws_lambda_function.pay`. */
  readonly name: string;
  /** The file that defines it. */
  readonly path: string;
  /** The lines of its definition, from 1, both included; without them the whole file is. */
  readonly lines?: readonly [first: number, last: number];
  /** What below this folder stands is part of it; `` is the workspace's. Of several of a kind the innermost counts. */
  readonly folder?: string;
  /** Files that it reads: `env_file` of Compose, values of a Helm release. */
  readonly files?: readonly string[];
  /** Names of Kubernetes Secrets and ConfigMaps: which it is, or reads. */
  readonly provides?: string;
  readonly consumes?: readonly string[];
}

export type ServiceKindId =
  'package' | 'compose' | 'kubernetes' | 'helm' | 'terraform' | 'ci' | 'dockerfile' | 'serverless' | 'env-file';

/** One kind: which files define such services, and how they are read. */
export interface ServiceKind {
  readonly id: ServiceKindId;
  /** "Compose service". */
  readonly title: string;
  /** @param path below the workspace, `/` between parts */
  matches(path: string): boolean;
  /** The services that a file defines; none where it cannot be understood. Never throws. */
  read(path: string, text: string): readonly Service[];
}

export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A path written in a file, as seen from the workspace; undefined where it leads out of it or is none. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (/^[/~]|^[a-z][a-z+]*:|[$*{]/i.test(written)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
