import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'aeroworkflow',
  name: 'Aero Workflow',
  home: 'https://aeroworkflow.com/',
  secrets: [
    {
      id: 'aeroworkflow-api-key',
      name: 'Aero Workflow API key',
      pattern: /[A-Za-z0-9!#*:;?^]{20}/,
      near: ['aeroworkflow', 'aero_workflow'],
      reach: 80,
      entropy: 2.8,
      check: notWords,
      environmentVariable: 'AEROWORKFLOW_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['AEROWORKFLOW_API_KEY=<secret>', 'apikey: <secret>  # aeroworkflow'],
        miss: ['AEROWORKFLOW_API_KEY=<[0-9a-f]{9}>', 'apikey: ${KEY}  # aeroworkflow'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account’s settings.', url: 'https://my.aeroworkflow.com/' }],
    check: [
      {
        text: 'Aero Workflow shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://my.aeroworkflow.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account’s settings.', url: 'https://my.aeroworkflow.com/' }],
    risks: ['Clients and tasks can be read and changed.'],
    links: ['https://api.aeroworkflow.com/swagger/index.html', 'https://aeroworkflow.com/'],
  },
});
