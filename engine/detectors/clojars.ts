import { provider } from '../provider';

export default provider({
  id: 'clojars',
  name: 'Clojars',
  home: 'https://clojars.org/',
  secrets: [
    {
      id: 'clojars-deploy-token',
      name: 'Clojars deploy token',
      keywords: ['CLOJARS_'],
      pattern: /CLOJARS_[a-z0-9]{60}/i,
      environmentVariable: 'CLOJARS_PASSWORD',
      sample: 'CLOJARS_[a-z0-9]{60}',
      examples: {
        match: ['CLOJARS_PASSWORD=<secret>', ':password "<secret>"'],
        miss: ['CLOJARS_PASSWORD=<CLOJARS_[a-z0-9]{9}>', 'CLOJARS_USERNAME=acme'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a token for one artifact, or that can be used once.', url: 'https://clojars.org/tokens' }],
    check: [{ text: 'The token list shows the last use.', url: 'https://clojars.org/tokens' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Disable the token.', url: 'https://clojars.org/tokens' }],
    risks: ['Artifacts with malicious code can be deployed.'],
    links: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens', 'https://clojars.org/'],
  },
});
