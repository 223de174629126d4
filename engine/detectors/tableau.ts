import { provider } from '../provider';

export default provider({
  id: 'tableau',
  name: 'Tableau',
  home: 'https://www.tableau.com/',
  secrets: [
    {
      id: 'tableau-personal-access-token',
      name: 'Tableau personal access token',
      keywords: ['==:'],
      pattern: /[A-Za-z0-9+\/]{22}==:[A-Za-z0-9]{32}/,
      before: 22,
      environmentVariable: 'TABLEAU_TOKEN_VALUE',
      sample: '[A-Za-z0-9+/]{21}[AQgw]==:[A-Za-z0-9]{32}',
      examples: {
        match: ['TABLEAU_TOKEN_VALUE="<secret>"', "PersonalAccessTokenAuth('reports', '<secret>', site_id='sales')"],
        miss: ['TABLEAU_TOKEN_VALUE=<[A-Za-z0-9]{22}==>', 'digest==:name'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'My account settings, Personal Access Tokens: make one for each program; it ends after 15 days without use.',
        url: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
      },
    ],
    check: [
      {
        text: 'The list shows when each token was last used; Activity Log and Admin Insights have its logins.',
        url: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'My account settings, or the user’s page for an administrator: revoke the token.',
        url: 'https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm',
      },
    ],
    risks: ['Data sources and views can be read and changed with the user’s rights.'],
    links: ['https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm'],
  },
});
