import { provider } from '../provider';

export default provider({
  id: 'onfido',
  name: 'Onfido',
  home: 'https://onfido.com/',
  secrets: [
    {
      id: 'onfido-api-token',
      name: 'Onfido API token',
      keywords: ['api_live', 'api_sandbox'],
      pattern: /api_(?:live|sandbox)(?:_us|_ca)?\.[\w-]{11}\.[\w-]{32}(?![\w-])/,
      environmentVariable: 'ONFIDO_API_TOKEN',
      sample: 'api_live.[A-Za-z0-9_-]{11}.[A-Za-z0-9_-]{31}[A-Za-z0-9]',
      examples: {
        match: ['export ONFIDO_API_TOKEN="<secret>"', 'client = Client(onfido_api_token="<secret>")'],
        miss: ['ONFIDO_API_TOKEN=<api_live.[a-z]{9}>', 'onfidoApiToken := os.Getenv("ONFIDO_API_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a token with a role for one region.', url: 'https://dashboard.onfido.com/api/tokens' }],
    check: [{ text: 'The audit log lists what was read.', url: 'https://dashboard.onfido.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Revoke the token.', url: 'https://dashboard.onfido.com/api/tokens' }],
    risks: ['Identity documents and faces of your applicants can be read.'],
    links: ['https://documentation.onfido.com/'],
  },
});
