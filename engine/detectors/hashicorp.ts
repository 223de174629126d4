import { clientId } from '../client-id';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hashicorp',
  name: 'HashiCorp',
  home: 'https://www.hashicorp.com/',
  secrets: [
    // Token prefixes since Vault 1.10: https://developer.hashicorp.com/vault/docs/concepts/tokens
    {
      id: 'hashicorp-vault-token',
      name: 'HashiCorp Vault token',
      keywords: ['hvs.', 'hvb.', 'hvr.'],
      pattern: /hv[sbr]\.[A-Za-z0-9_-]{20,480}(?![\w-])/,
      after: 500,
      entropy: 3.2,
      environmentVariable: 'VAULT_TOKEN',
      sample: 'hvs.CAESI[A-Za-z0-9_-]{89}[A-Za-z0-9]',
      examples: {
        match: [
          'VAULT_TOKEN=<secret>',
          'client = hvac.Client(url="https://vault:8200", token="<hvs.[A-Za-z0-9]{24}>")',
          'X-Vault-Token: <hvb.AAAAAQ[A-Za-z0-9_-]{150}[A-Za-z0-9]>',
        ],
        miss: ['VAULT_TOKEN=<hvs.[A-Za-z0-9]{8}>', 'elif hvs.isEmpty():'],
      },
    },
    {
      id: 'hashicorp-vault-token-legacy',
      name: 'HashiCorp Vault token (before 1.10)',
      pattern: /[sbr]\.[A-Za-z0-9_-]{24,380}(?:\.[A-Za-z0-9]{5})?(?![\w-])/,
      near: ['hashicorp', 'vault_token', 'vaulttoken', 'x-vault-token', 'vault login', 'hvac.client', 'vault.client'],
      reach: 80,
      entropy: 3.3,
      check: notWords,
      environmentVariable: 'VAULT_TOKEN',
      sample: 's.[A-Za-z0-9]{24}',
      examples: {
        match: ['export VAULT_TOKEN=<secret>', 'X-Vault-Token: <secret>'],
        miss: ['VAULT_TOKEN=s.short', 'X-Vault-Token: ${TOKEN}'],
      },
    },
    {
      id: 'hashicorp-vault-secret-id',
      name: 'HashiCorp Vault AppRole secret id',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['vault_secret_id', 'vaultsecretid', 'approle', 'vault_approle', 'hashicorp.cloud'],
      pairs: 'hashicorp-vault-role-id',
      entropy: 3,
      environmentVariable: 'VAULT_SECRET_ID',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['VAULT_SECRET_ID=<secret>', 'client.auth.approle.login(role_id=role, secret_id="<secret>")'],
        miss: [
          'VAULT_SECRET_ID=<[0-9a-f]{12}>',
          'vault write auth/approle/login role_id=$ROLE_ID secret_id=$SECRET_ID',
        ],
      },
    },
    clientId({
      id: 'hashicorp-vault-role-id',
      name: 'HashiCorp Vault AppRole role id',
      value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      near: ['vault', 'approle', 'hashicorp.cloud'],
      pairs: 'hashicorp-vault-secret-id',
      environmentVariable: 'VAULT_ROLE_ID',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: [
          'VAULT_ROLE_ID=<secret>\nVAULT_SECRET_ID=<[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>',
          'vault write auth/approle/login secret_id=<[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}> role_id=<secret>',
        ],
        miss: ['VAULT_ROLE_ID=<secret>', 'vault write auth/approle/login role_id=$ROLE_ID secret_id=$SECRET_ID'],
      },
    }),
    {
      id: 'hashicorp-vault-unseal-key',
      name: 'HashiCorp Vault unseal key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}[A-Za-z0-9+/=](?![A-Za-z0-9+/=])/,
      near: ['unseal key', 'unseal_key', 'unsealkey', 'unseal-key'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'VAULT_UNSEAL_KEY',
      sample: '[A-Za-z0-9+/]{43}[A-Za-z0-9]',
      examples: {
        match: ['Unseal Key 1: <secret>', 'VAULT_UNSEAL_KEY=<secret>'],
        miss: ['Unseal Key 1: <[A-Za-z0-9]{12}>', 'vault operator unseal'],
      },
    },
    {
      id: 'hashicorp-terraform-token',
      name: 'HCP Terraform API token',
      keywords: ['.atlasv1.'],
      pattern: /(?<![\w.-])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,72}(?![\w-])/,
      before: 14,
      environmentVariable: 'TFE_TOKEN',
      sample: '[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9_-]{66}[A-Za-z0-9]',
      examples: {
        match: ['credentials "app.terraform.io" {\n  token = "<secret>"\n}', 'TFE_TOKEN=<secret>'],
        miss: ['token = "<[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9]{12}>"', 'note: tokens contain .atlasv1. in the middle'],
      },
    },
    {
      id: 'hashicorp-hcp-client-secret',
      name: 'HashiCorp Cloud Platform client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{64}(?![\w-])/,
      near: ['hcp_client_secret', 'hcpclientsecret', 'auth.idp.hashicorp.com', 'provider "hcp"'],
      reach: 160,
      entropy: 4.3,
      check: notWords,
      environmentVariable: 'HCP_CLIENT_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{62}[A-Za-z0-9]',
      examples: {
        match: [
          'HCP_CLIENT_SECRET=<secret>',
          'provider "hcp" {\n  client_id     = "<[A-Za-z0-9]{32}>"\n  client_secret = "<secret>"\n}',
        ],
        miss: ['HCP_CLIENT_ID=<[A-Za-z0-9]{32}>', 'HCP_CLIENT_SECRET=<[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'hashicorp-consul-token',
      name: 'HashiCorp Consul token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'consul_http_token',
        'consulhttptoken',
        'consul_token',
        'consultoken',
        'x-consul-token',
        'nomad_token',
        'nomadtoken',
        'x-nomad-token',
      ],
      reach: 40,
      entropy: 3,
      environmentVariable: 'CONSUL_HTTP_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['CONSUL_HTTP_TOKEN=<secret>', 'X-Consul-Token: <secret>'],
        miss: ['CONSUL_HTTP_TOKEN=<[0-9a-f]{12}>', 'CONSUL_HTTP_ADDR=127.0.0.1:8500'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Vault: log in by a method that fits the program (Kubernetes, AppRole, cloud identity) with a narrow policy, a short life and bound addresses, rather than hand out tokens.',
      },
      {
        text: 'HCP Terraform: make a team token, or give runs dynamic credentials.',
        url: 'https://app.terraform.io/app/settings/tokens',
      },
    ],
    check: [
      {
        text: 'HCP Terraform lists tokens with their last use; Vault keeps none.',
        url: 'https://app.terraform.io/app/settings/tokens',
        shows: 'last use',
      },
      {
        text: 'Vault: search the audit devices for the token’s hash, which sys/audit-hash computes. HCP Terraform: the organization’s audit trail.',
        url: 'https://developer.hashicorp.com/vault/docs/audit',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Vault: issue a second token or secret id, let the program take it, revoke the first by its accessor.',
        url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      },
      {
        text: 'HCP Terraform: a team may have several tokens at once, told apart by description; an organization has one, and a new one ends the old at once.',
        url: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      },
    ],
    revoke: [
      {
        text: 'Revoke by accessor, which needs no token at hand; children die with it.',
        command: 'vault token revoke -accessor ACCESSOR',
      },
      {
        text: 'Destroy an AppRole’s secret id by its accessor.',
        command: 'vault write auth/approle/role/ROLE/secret-id-accessor/destroy secret_id_accessor=ACCESSOR',
      },
      {
        text: 'HCP Terraform: delete the token on the tokens page.',
        url: 'https://app.terraform.io/app/settings/tokens',
      },
    ],
    prevent: [
      {
        text: 'HCP Terraform: team tokens instead of user tokens (several at once, each with an expiry); an organization can switch user tokens off.',
        url: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
      },
      {
        text: 'Vault: a short TTL, few policies, token_bound_cidrs on the role; AppRole secret ids with a number of uses and secret_id_bound_cidrs.',
        url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      },
    ],
    risks: [
      'A Vault token opens all secrets that its policies name: those have leaked too and must be rotated.',
      'A Terraform token reads states, which hold passwords in clear, and changes infrastructure.',
    ],
    links: [
      'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
      'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    ],
    read: [
      {
        page: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
        on: '2026-11-24',
        parts: ['rotate'],
      },
      { page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke', on: '2026-08-21', parts: ['revoke'] },
    ],
  },
});
