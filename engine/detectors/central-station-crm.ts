import { provider } from '../provider';

export default provider({
  id: 'central-station-crm',
  name: 'CentralStationCRM',
  home: 'https://centralstationcrm.com/',
  secrets: [
    {
      id: 'central-station-crm-api-key',
      name: 'CentralStationCRM API key',
      pattern: /[a-z0-9]{30}/,
      near: ['centralstationcrm', 'central_station_crm'],
      reach: 80,
      environmentVariable: 'CENTRALSTATIONCRM_API_KEY',
      sample: '[a-z0-9]{30}',
      examples: {
        match: ['CENTRALSTATIONCRM_API_KEY=<secret>', 'X-apikey: <secret>  # centralstationcrm'],
        miss: ['CENTRALSTATIONCRM_API_KEY=<[0-9a-f]{9}>', 'X-apikey: ${KEY}  # centralstationcrm'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the account’s settings, one for each program.',
        url: 'https://centralstationcrm.com/',
      },
    ],
    check: [
      {
        text: 'CentralStationCRM shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://centralstationcrm.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the account’s settings: it stops at once.',
        url: 'https://centralstationcrm.com/',
      },
    ],
    risks: ['Contacts and companies can be read and changed.'],
    links: ['https://api.centralstationcrm.net/api-docs/', 'https://centralstationcrm.com/'],
  },
});
