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
    create: [{ text: 'Tokens: a name, a scope (one artifact, or a group with all its artifacts), an expiry, and single use where one version is deployed. A scope can only name what is on Clojars already.', url: 'https://clojars.org/tokens' }],
    check: [{ text: 'The list of tokens tells when each was last used; your projects list their versions with dates: look for one that you did not deploy.', url: 'https://clojars.org/tokens', shows: 'last use' }],
    rotate: [{ text: 'Tokens stand side by side: create the second with the same scope, put it into the pipeline as the password, disable the first.', url: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens' }],
    revoke: [{ text: 'Tokens, Existing Deploy Tokens, Disable Token. A disabled one cannot be enabled again.', url: 'https://clojars.org/tokens' }],
    prevent: [{ text: 'A scope of one artifact, an expiry, single-use tokens for releases by hand.', url: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens' }],
    risks: ['New versions with malicious code can be deployed in the token’s scope, without a scope of everything you own. Nobody can sign in with it.'],
    links: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    read: [{ page: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens', on: '2026-11-24', parts: ['create', 'revoke', 'prevent'] }],
  },
});
