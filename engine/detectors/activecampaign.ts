import { provider } from '../provider';

export default provider({
  id: 'activecampaign',
  name: 'ActiveCampaign',
  home: 'https://www.activecampaign.com/',
  secrets: [
    {
      id: 'activecampaign-api-key',
      name: 'ActiveCampaign API key',
      pattern: /[0-9a-f]{72}/,
      near: ['activecampaign', 'active_campaign', 'api-us1.com'],
      confidence: 'likely',
      environmentVariable: 'ACTIVECAMPAIGN_API_KEY',
      sample: '[0-9a-f]{72}',
      examples: {
        match: ['ACTIVECAMPAIGN_API_KEY=<secret>', "const activecampaignApiKey = '<secret>';"],
        miss: ['ACTIVECAMPAIGN_API_KEY=<[0-9a-f]{9}>', 'activecampaign_api_key = os.environ["ACTIVECAMPAIGN_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Every user has one key: make a user with a narrow group for each program.',
        url: 'https://help.activecampaign.com/hc/en-us/articles/207317590',
      },
    ],
    check: [{ text: 'The account’s log of changes.', url: 'https://help.activecampaign.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Settings, Developer, “Reset API Key”.',
        url: 'https://help.activecampaign.com/hc/en-us/articles/207317590',
      },
    ],
    risks: ['Contacts can be exported, campaigns sent.'],
    links: [
      'https://help.activecampaign.com/hc/en-us/articles/207317590',
      'https://developers.activecampaign.com/reference/authentication',
    ],
  },
});
