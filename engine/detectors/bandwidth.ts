import { provider } from '../provider';

export default provider({
  id: 'bandwidth',
  name: 'Bandwidth',
  home: 'https://www.bandwidth.com/',
  secrets: [
    {
      id: 'bandwidth-api-secret',
      name: 'Bandwidth API secret or password',
      pattern: /[0-9a-f]{48,56}|[A-Za-z0-9_-]{40}(?![\w-])/,
      near: [
        'bandwidth_api',
        'bandwidthapi',
        'bandwidth_secret',
        'bandwidthsecret',
        'bandwidth_client_secret',
        'bandwidthclientsecret',
        'bandwidth_token',
        'bandwidthtoken',
        'bw_password',
        'bwpassword',
        'bw_client_secret',
        'bwclientsecret',
      ],
      environmentVariable: 'BW_CLIENT_SECRET',
      sample: '[0-9a-f]{50}',
      examples: {
        match: ['bw_client_secret: <secret>', "const bwClientSecret = '<secret>';"],
        miss: ['BW_CLIENT_SECRET=<[0-9a-f]{9}>', 'bw_client_secret = os.environ["BW_CLIENT_SECRET"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make an API credential with roles and a list of accounts.', url: 'https://app.bandwidth.com/' }],
    check: [{ text: 'Message and call logs in the dashboard.', url: 'https://app.bandwidth.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the credential in the account’s settings.', url: 'https://app.bandwidth.com/' }],
    risks: ['Messages and calls at your cost, numbers changed.'],
    links: ['https://dev.bandwidth.com/docs/credentials/', 'https://dev.bandwidth.com/'],
  },
});
