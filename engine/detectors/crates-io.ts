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
    check: [{ text: 'The token list shows the last use.', url: 'https://crates.io/settings/tokens' }],
    rotate: [{ text: 'Tokens stand side by side: make the second, deploy it, revoke the first.' }],
    revoke: [{ text: 'Revoke on the page of API tokens.', url: 'https://crates.io/settings/tokens' }],
    prevent: [{ text: 'crates.io API token (cio): endpoint scopes, crate patterns, expiry; trusted publishing.' }],
    risks: ['Versions with malicious code can be published, versions yanked.'],
    links: ['https://doc.rust-lang.org/cargo/reference/publishing.html', 'https://crates.io/docs/trusted-publishing'],
  },
});
