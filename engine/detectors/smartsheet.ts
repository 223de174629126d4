import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'smartsheet',
  name: 'Smartsheet',
  home: 'https://www.smartsheet.com/',
  secrets: [
    {
      id: 'smartsheet-api-key',
      name: 'Smartsheet API key',
      pattern: /[A-Za-z0-9]{26,37}|[A-Za-z0-9]{37}/,
      near: ['smartsheet'],
      check: notWords,
      environmentVariable: 'SMARTSHEET_API_KEY',
      sample: '[A-Za-z0-9]{37}',
      examples: {
        match: ['client = Client(smartsheet_api_key="<secret>")', 'SMARTSHEET_API_KEY=<secret>'],
        miss: ['SMARTSHEET_API_KEY=<[0-9a-f]{9}>', 'const smartsheetApiKey = process.env.SMARTSHEET_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account icon, Personal Settings, API Access, Generate new access token, with a name. It has all your rights; Smartsheet Gov and the regions have tokens of their own.', url: 'https://app.smartsheet.com/' }],
    check: [{ text: 'API Access lists tokens with name and expiry. Activity logs of sheets and, on enterprise plans, event reporting show what was done.', url: 'https://developers.smartsheet.com/api/smartsheet/guides/getting-started', shows: 'log' }],
    rotate: [{ text: 'Several tokens stand side by side: generate the second from the account that shares the sheets, deploy it, revoke the first.' }],
    revoke: [{ text: 'Personal Settings, API Access, Revoke beside the token.', url: 'https://app.smartsheet.com/' }],
    prevent: [{ text: 'An account of its own for programs, which only the needed sheets are shared with; OAuth where people consent.', url: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication' }],
    risks: ['All sheets, attachments and people that the account sees can be read, changed and shared further.'],
    links: ['https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication'],
    read: [{ page: 'https://developers.smartsheet.com/api/smartsheet/guides/getting-started', on: '2026-11-24', parts: ['create'] }, { page: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication', on: '2026-11-24', parts: ['prevent'] }],
  },
});
