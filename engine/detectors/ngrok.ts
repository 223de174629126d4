import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ngrok',
  name: 'ngrok',
  home: 'https://ngrok.com/',
  secrets: [
    {
      id: 'ngrok-authtoken',
      name: 'ngrok authtoken or API key',
      pattern: /(?<![\w-])(?:[12][A-Za-z0-9]{26}_[A-Za-z0-9]{15,24}|(?:ak|cr)_[A-Za-z0-9]{25,50})(?![\w-])/,
      near: ['ngrok'],
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'NGROK_AUTHTOKEN',
      sample: '2[A-Za-z0-9]{26}_[A-Za-z0-9]{21}',
      examples: {
        match: [
          'NGROK_AUTHTOKEN=<secret>',
          'ngrok config add-authtoken <secret>',
          'ngrok_api_key: <2[A-Za-z0-9]{26}_[A-Za-z0-9]{20}>',
        ],
        miss: ['NGROK_AUTHTOKEN=<2[A-Za-z0-9]{12}>', 'https://abc123.ngrok.app'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an authtoken or API key for a service user, with an access rule that names the addresses it may open.',
        url: 'https://dashboard.ngrok.com/api-keys',
      },
    ],
    check: [
      { text: 'Traffic and audit events show sessions and changes.', url: 'https://dashboard.ngrok.com/audit-log' },
    ],
    rotate: [{ text: 'Make a second one, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the authtoken or API key.',
        url: 'https://dashboard.ngrok.com/api-keys',
        command: 'ngrok api credentials delete CREDENTIAL_ID',
      },
    ],
    prevent: [
      {
        text: 'A bot user with an API key of its own for each program; authtokens with an ACL (bind:…); IP policies for the dashboard, the API and agents.',
        url: 'https://ngrok.com/docs/iam/service-users/',
      },
    ],
    risks: ['Tunnels can be opened under your domains, and traffic read.'],
    links: ['https://ngrok.com/docs/agent/#authtokens', 'https://ngrok.com/docs/api/'],
  },
});
