import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'crates-io',
  name: 'crates.io',
  home: 'https://crates.io/',
  secrets: [
    {
      id: 'crates-io-api-token',
      name: 'crates.io API token',
      keywords: ['cio'],
      pattern: /cio[A-Za-z0-9]{32}/,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'CARGO_REGISTRY_TOKEN',
      sample: 'cio[A-Za-z0-9]{22}[0-9]{5}[A-Za-z0-9]{5}',
      examples: {
        match: ['CARGO_REGISTRY_TOKEN=<secret>', '[registry]\ntoken = "<secret>"'],
        miss: ['CARGO_REGISTRY_TOKEN=<cio[A-Za-z0-9]{9}>', 'cioccolato'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token with endpoint scopes, for crates of a pattern, with an expiry; or publish by trusted publishing.',
        url: 'https://crates.io/settings/tokens',
      },
    ],
    check: [
      {
        text: 'Account settings, API Tokens: “Last used” of each.',
        url: 'https://crates.io/settings/tokens',
        shows: 'last use',
      },
      {
        text: 'Your crates’ versions, owners and yanks; crates.io sends mail about each new version and token.',
        url: 'https://crates.io/me/crates',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: make the second with the same scopes and crates, set CARGO_REGISTRY_TOKEN anew, revoke the first.',
        url: 'https://crates.io/settings/tokens',
      },
    ],
    revoke: [{ text: 'Revoke on the page of API tokens.', url: 'https://crates.io/settings/tokens' }],
    prevent: [
      {
        text: 'Endpoint scopes (publish-update alone), a crate pattern and an expiry; trusted publishing from GitHub Actions or GitLab instead of a token. crates.io binds no token to IP addresses.',
        url: 'https://crates.io/docs/trusted-publishing',
      },
    ],
    risks: ['Versions with malicious code can be published, versions yanked.'],
    links: ['https://doc.rust-lang.org/cargo/reference/publishing.html', 'https://crates.io/docs/trusted-publishing'],
  },
});
