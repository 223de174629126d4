import { provider } from '../provider';

export default provider({
  id: 'voiceflow',
  name: 'Voiceflow',
  home: 'https://www.voiceflow.com/',
  secrets: [
    {
      id: 'voiceflow-api-key',
      name: 'Voiceflow API key',
      keywords: ['VF.DM.', 'VF.WS.', 'VF.'],
      pattern: /VF\.(?:DM\.|WS\.)?[0-9A-Za-z]{24}\.[A-Za-z0-9]{16}/,
      environmentVariable: 'VOICEFLOW_API_KEY',
      sample: 'VF.DM.[0-9a-f]{24}.[A-Za-z0-9]{16}',
      examples: {
        match: ['VOICEFLOW_API_KEY=<secret>', '"voiceflowApiKey": "<secret>"'],
        miss: ['VOICEFLOW_API_KEY=<VF.DM.[0-9a-f]{8}>', 'const voiceflowApiKey = process.env.VOICEFLOW_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The agent’s Integrations page has its keys; add a second one for a change.',
        url: 'https://creator.voiceflow.com/',
      },
    ],
    check: [{ text: 'Transcripts and usage of the agent.', url: 'https://creator.voiceflow.com/' }],
    rotate: [{ text: 'Promote a secondary key: deploy it, make it the primary, delete the old.' }],
    revoke: [{ text: 'Integrations, API keys: regenerate or delete the key.', url: 'https://creator.voiceflow.com/' }],
    risks: ['The agent can be used at your cost, transcripts read.'],
    links: ['https://docs.voiceflow.com/docs/api-keys', 'https://docs.voiceflow.com/'],
  },
});
