import { provider } from '../provider';

export default provider({
  id: 'asaas',
  name: 'Asaas',
  home: 'https://www.asaas.com/',
  secrets: [
    {
      id: 'asaas-api-key',
      name: 'Asaas API key',
      keywords: ['$aact_'],
      pattern: /\$aact_(?:prod_|hmlg_)?[A-Za-z0-9_:=+/-]{40,220}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'ASAAS_API_KEY',
      sample: '$aact_prod_[A-Za-z0-9]{90}',
      examples: {
        match: ["ASAAS_API_KEY='<secret>'", 'access_token: <$aact_hmlg_[A-Za-z0-9]{90}>'],
        miss: ['ASAAS_API_KEY=$aact_prod_', 'echo $aact_name'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate a key in the account’s integrations, with allowed addresses.',
        url: 'https://www.asaas.com/customerConfigIntegrations/index',
      },
    ],
    check: [{ text: 'The statement and the notifications show transfers.', url: 'https://www.asaas.com/' }],
    rotate: [{ text: 'Generate a second key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Integrations, API keys: disable or delete.',
        url: 'https://www.asaas.com/customerConfigIntegrations/index',
      },
    ],
    risks: ['Payments can be taken and money sent away.'],
    links: ['https://docs.asaas.com/docs/autentica%C3%A7%C3%A3o-1', 'https://docs.asaas.com/'],
  },
});
