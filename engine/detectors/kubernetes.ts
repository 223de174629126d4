import { jwtSample, jwtWith } from '../checks/jwt';
import { provider } from '../provider';

/** Legacy tokens are issued by `kubernetes/serviceaccount`, bound ones carry a `kubernetes.io` claim. */
const serviceAccount = jwtWith(
  ({ payload }) => payload.iss === 'kubernetes/serviceaccount' || 'kubernetes.io' in payload,
);

export default provider({
  id: 'kubernetes',
  name: 'Kubernetes',
  home: 'https://kubernetes.io/',
  secrets: [
    {
      id: 'kubernetes-service-account-token',
      name: 'Kubernetes service account token',
      keywords: ['eyJhbGciOiJSUzI1NiIs', 'eyJhbGciOiJFUzI1NiIs'],
      pattern: /eyJhbGciOiJ[SF]UzI1NiIs[A-Za-z0-9_.-]{190,2790}[A-Za-z0-9_-](?![\w-])/,
      after: 2880,
      check: serviceAccount,
      environmentVariable: 'KUBE_TOKEN',
      sample: jwtSample(
        '{"iss":"kubernetes/serviceaccount","kubernetes.io/serviceaccount/namespace":"default","kubernetes.io/serviceaccount/secret.name":"ci-token-[a-z0-9]{5}","sub":"system:serviceaccount:default:ci"}',
        '{"alg":"RS256","kid":"[A-Za-z0-9_-]{43}"}',
      ),
      examples: {
        match: ['users:\n- name: ci\n  user:\n    token: <secret>', 'kubectl --token=<secret> get pods'],
        miss: ['token: eyJhbGciOiJSUzI1NiIs', 'kubectl --token=$TOKEN get pods'],
      },
    },
    // Base64 of a PEM private key, as kubeconfigs and Secrets hold it: `-----BEGIN` and the kind of the key.
    {
      id: 'kubernetes-client-key',
      name: 'Kubernetes client key',
      keywords: [
        'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt',
        'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0',
        'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0',
      ],
      pattern:
        /LS0tLS1CRUdJTiB(?:SU0EgUFJJVkFURSBLRVkt|FQyBQUklWQVRFIEtFWS0|QUklWQVRFIEtFWS0)[A-Za-z0-9+/]{160,4800}={0,2}/,
      after: 4900,
      near: ['client-key-data', 'client_key_data', 'tls.key', 'kubeconfig', 'kubernetes'],
      environmentVariable: 'KUBERNETES_CLIENT_KEY',
      sample: 'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0[A-Za-z0-9+/]{260}',
      examples: {
        match: [
          'client-key-data: <secret>',
          'kind: Secret\ndata:\n  tls.key: <LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0[A-Za-z0-9+/]{800}==>',
        ],
        miss: [
          'client-certificate-data: <LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0[A-Za-z0-9+/]{800}>',
          'client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt',
        ],
      },
    },
    {
      id: 'kubernetes-bootstrap-token',
      name: 'Kubernetes bootstrap token',
      pattern: /[a-z0-9]{6}\.[a-z0-9]{16}/,
      near: ['kubernetes', 'kubeadm', 'bootstrap-token', 'bootstrap_token', 'bootstraptoken'],
      entropy: 3.3,
      confidence: 'likely',
      environmentVariable: 'KUBEADM_TOKEN',
      sample: '[a-z0-9]{6}.[a-z0-9]{16}',
      examples: {
        match: [
          'kubeadm join 10.0.0.1:6443 --token <secret> --discovery-token-ca-cert-hash sha256:0',
          'kind: InitConfiguration # kubeadm\nbootstrapTokens:\n- token: <secret>',
        ],
        miss: ['kubeadm join 10.0.0.1:6443 --token $TOKEN', 'kubeadm.k8s.io/v1beta3'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Let programs use bound tokens, which expire and name an audience, with a role of their own.',
        command: 'kubectl create token SERVICE_ACCOUNT --duration 1h',
      },
    ],
    check: [
      {
        text: 'The API server’s audit log has the requests of system:serviceaccount:NAMESPACE:NAME; legacy token Secrets carry the label kubernetes.io/legacy-token-last-used.',
        command: 'kubectl get secrets -A -L kubernetes.io/legacy-token-last-used',
      },
    ],
    rotate: [
      {
        text: 'Make a second Secret or service account, switch the programs over, delete the first. A client certificate is replaced by a new one with another user name.',
      },
    ],
    revoke: [
      {
        text: 'Delete the token’s Secret; a bound token dies with its pod or service account.',
        command: 'kubectl -n NAMESPACE delete secret NAME',
      },
      {
        text: 'A client certificate cannot be revoked: take its user’s role bindings away, or renew the cluster’s CA. Bootstrap tokens are deleted.',
        command: 'kubeadm token delete TOKEN_ID',
      },
    ],
    prevent: [
      {
        text: 'Bound tokens with audience and expiry (kubectl create token) instead of token secrets; a role with few verbs for one namespace; automountServiceAccountToken: false; the API server closed to the internet.',
        url: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
      },
    ],
    risks: ['What the account’s roles allow: with cluster-admin all workloads and all Secrets.'],
    links: [
      'https://kubernetes.io/docs/concepts/security/service-accounts/',
      'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
      'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    ],
  },
});
