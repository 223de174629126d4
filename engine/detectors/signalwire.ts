import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'signalwire',
  name: 'SignalWire',
  home: 'https://signalwire.com/',
  secrets: [
    {
      id: 'signalwire-api-key',
      name: 'SignalWire API key',
      pattern: /[A-Za-z0-9]{50}/,
      near: ['signalwire'],
      check: notWords,
      environmentVariable: 'SIGNALWIRE_API_KEY',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: ['export SIGNALWIRE_API_KEY="<secret>"', 'SIGNALWIRE_API_KEY=<secret>'],
        miss: ['SIGNALWIRE_API_KEY=<[0-9a-f]{9}>', 'signalwireApiKey := os.Getenv("SIGNALWIRE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Space, API, + New: a token (PT…) of the project, with a name and the scopes it needs (calling, messaging, video, fax, numbers, management).', url: 'https://my.signalwire.com/?page=credentials' }],
    check: [{ text: 'Logs of calls and messages, and usage by project, name numbers that you do not know.', url: 'https://my.signalwire.com/', shows: 'log' }],
    rotate: [{ text: 'A project has several tokens: make the second with the same scopes, deploy it with the same project id, delete the first.', url: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space' }],
    revoke: [{ text: 'Space, API, the three dots beside the token, Delete.', url: 'https://my.signalwire.com/?page=credentials' }],
    prevent: [{ text: 'Scopes; browsers get tokens for one room or subscriber that a server asks for.', url: 'https://developer.signalwire.com/rest/overview/authorization' }],
    risks: ['Calls are made and messages sent from your numbers at your cost; recordings read; with management rights numbers bought.'],
    links: ['https://developer.signalwire.com/rest/overview/authorization'],
    read: [{ page: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space', on: '2026-11-24', parts: ['create', 'rotate'] }, { page: 'https://developer.signalwire.com/rest/overview/authorization', on: '2026-11-24', parts: ['prevent'] }],
  },
});
