import { provider } from '../provider';

export default provider({
  id: 'planning-center',
  name: 'Planning Center',
  home: 'https://www.planningcenter.com/',
  secrets: [
    {
      id: 'planning-center-token',
      name: 'Planning Center token',
      keywords: ['pco_pat_', 'pco_app_', 'pco_tok_'],
      pattern: /pco_(?:pat|app|tok)_[0-9A-Za-z]{40,80}(?![\w-])/,
      environmentVariable: 'PLANNING_CENTER_SECRET',
      sample: 'pco_pat_[0-9a-f]{72}',
      examples: {
        match: ['"planningCenterSecret": "<secret>",', 'export PLANNING_CENTER_SECRET="<secret>"'],
        miss: [
          'PLANNING_CENTER_SECRET=<pco_pat_[0-9a-f]{5}>',
          'const planningCenterSecret = process.env.PLANNING_CENTER_SECRET;',
        ],
      },
    },
    {
      id: 'planning-center-secret',
      name: 'Planning Center secret (without prefix)',
      pattern: /[0-9a-f]{64}/,
      near: ['planningcenter', 'planning_center', 'planning.center', 'pco_secret', 'pcosecret'],
      environmentVariable: 'PCO_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['pco_secret: <secret>', "const pcoSecret = '<secret>';"],
        miss: ['PCO_SECRET=<[0-9a-f]{5}>', 'pcoSecret := os.Getenv("PCO_SECRET")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.planningcenter.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.planningcenter.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://developer.planning.center/docs/'],
  },
});
