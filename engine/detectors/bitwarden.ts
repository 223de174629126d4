import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bitwarden',
  name: 'Bitwarden',
  home: 'https://bitwarden.com/',
  secrets: [
    {
      id: 'bitwarden-access-token',
      name: 'Bitwarden Secrets Manager access token',
      pattern: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
      near: ['bws_access_token', 'bwsaccesstoken', 'bitwarden', 'bws secret', 'bws run', 'bws project'],
      entropy: 3.5,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'BWS_ACCESS_TOKEN',
      sample: '0.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}.[A-Za-z0-9]{30}:[A-Za-z0-9]{22}==',
      examples: {
        match: ['BWS_ACCESS_TOKEN="<secret>"', 'bws secret list --access-token "<secret>"'],
        miss: ['BWS_ACCESS_TOKEN=<0.[0-9a-f]{12}>', 'version = "0.9"'],
      },
    },
    {
      id: 'bitwarden-client-secret',
      name: 'Bitwarden API client secret',
      pattern: /[A-Za-z0-9]{30}/,
      near: ['bw_clientsecret', 'bwclientsecret', 'bitwarden'],
      reach: 80,
      entropy: 3.9,
      check: notWords,
      environmentVariable: 'BW_CLIENTSECRET',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['BW_CLIENTSECRET=<secret>', "bitwarden_client_secret: '<secret>'"],
        miss: [
          'BW_CLIENTID=<user.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>',
          'BW_CLIENTSECRET=<[A-Za-z0-9]{12}>',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a machine account with access to the projects it needs and an access token that expires.',
        url: 'https://bitwarden.com/help/access-tokens/',
      },
    ],
    check: [
      {
        text: 'The machine account’s event log lists what it read.',
        url: 'https://bitwarden.com/help/secrets-manager-event-logs/',
      },
    ],
    rotate: [
      {
        text: 'Create a second access token, deploy it, revoke the first. The account’s API key is rotated in the security settings.',
      },
    ],
    revoke: [{ text: 'Machine account, Access tokens, Revoke.', url: 'https://vault.bitwarden.com/' }],
    risks: ['The secrets of the projects can be read: rotate those as well.'],
    links: ['https://bitwarden.com/help/access-tokens/', 'https://bitwarden.com/help/personal-api-key/'],
  },
});
