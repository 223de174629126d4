import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'harvest',
  name: 'Harvest',
  home: 'https://www.getharvest.com/',
  secrets: [
    {
      id: 'harvest-api-key',
      name: 'Harvest API key',
      pattern: /(?<![\w.-])[A-Za-z0-9._]{97}(?![\w.-])/,
      near: ['harvest_api', 'harvestapi', 'getharvest.com'],
      named: ['harvest'],
      check: notWords,
      environmentVariable: 'HARVEST_API_KEY',
      sample: '[A-Za-z0-9]{97}',
      examples: {
        match: ['"harvestApiKey": "<secret>",', 'export HARVEST_API_KEY="<secret>"'],
        miss: ['HARVEST_API_KEY=<[0-9a-f]{9}>', 'const harvestApiKey = process.env.HARVEST_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Harvest ID, Developers, Create new personal access token: it acts as you in all accounts of the id.', url: 'https://id.getharvest.com/developers' }],
    check: [{ text: 'Activity reports of the account: time, expenses and invoices that nobody entered.', url: 'https://id.getharvest.com/' }],
    rotate: [{ text: 'Tokens stand side by side: create the second, deploy it with the same account id, delete the first.', url: 'https://id.getharvest.com/developers' }],
    revoke: [{ text: 'Harvest ID, Developers, the token, Destroy.', url: 'https://id.getharvest.com/developers' }],
    risks: ['Time, clients, rates and invoices can be read and changed as far as you may; invoices sent to customers.'],
    links: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
  },
});
