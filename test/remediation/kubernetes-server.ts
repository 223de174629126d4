/** A real API server of Kubernetes with its etcd (scripts/prepare-stores.mjs kubernetes). No node: no container starts. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface KubernetesServer {
  /** What `kubectl` finds in its environment. */
  readonly environment: NodeJS.ProcessEnv;
  readonly children: readonly ChildProcess[];
}

/**
 * @param programs folder of the part's programs
 * @param folder a new folder for keys, logs and the cluster's state
 * @param ports three that are free
 */
export async function startKubernetes(
  programs: string,
  folder: string,
  [client, peer, secure]: readonly [number, number, number],
): Promise<KubernetesServer> {
  mkdirSync(folder);
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const token = ['token', 'of', 'the', 'cluster'].join('-');
  const signer = file(
    'signer.key',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  );
  const [clients, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  const start = (program: string, ...args: readonly string[]): ChildProcess =>
    spawn(join(programs, program), args, { cwd: folder, stdio: 'ignore' });
  const children = [
    start(
      'server',
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=${clients}`,
      `--advertise-client-urls=${clients}`,
      `--listen-peer-urls=${peers}`,
      `--initial-advertise-peer-urls=${peers}`,
      `--initial-cluster=default=${peers}`,
    ),
    start(
      'kube-apiserver',
      `--etcd-servers=${clients}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      `--secure-port=${secure}`,
      `--cert-dir=${join(folder, 'certificates')}`,
      '--service-cluster-ip-range=10.96.0.0/24',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${signer}`,
      `--service-account-signing-key-file=${signer}`,
      `--token-auth-file=${file('tokens.csv', `${token},shop,shop,system:masters\n`)}`,
      '--authorization-mode=RBAC',
      '--disable-admission-plugins=ServiceAccount',
      '--endpoint-reconciler-type=none',
    ),
  ];
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'tests',
    contexts: [{ name: 'tests', context: { cluster: 'tests', user: 'shop' } }],
    clusters: [{ name: 'tests', cluster: { server: `https://127.0.0.1:${secure}`, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'shop', user: { token } }],
  };
  const environment = { KUBECONFIG: file('config.json', JSON.stringify(config)) };
  const ready = (): Promise<boolean> =>
    promisify(execFile)(join(programs, 'kubectl'), ['get', '--raw', '/readyz'], {
      env: { ...process.env, ...environment },
    }).then(
      () => true,
      () => false,
    );
  // Each question takes kubectl's own time; the server is there after some seconds.
  for (let asked = 0; !(await ready()); asked++)
    if (asked === 600 || children.some(({ exitCode }) => exitCode !== null))
      throw new Error(`the API server of Kubernetes did not start; its state is in ${folder}`);
  return { environment, children };
}
