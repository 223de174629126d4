import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nuget',
  name: 'NuGet',
  home: 'https://www.nuget.org/',
  secrets: [
    {
      id: 'nuget-api-key',
      name: 'NuGet API key',
      keywords: ['oy2'],
      pattern: /oy2[a-z0-9]{43}/,
      entropy: 3.5,
      environmentVariable: 'NUGET_API_KEY',
      sample: 'oy2[a-z2-7]{43}',
      examples: {
        match: [
          'NUGET_API_KEY=<secret>',
          'dotnet nuget push shop.nupkg -k <secret> -s https://api.nuget.org/v3/index.json',
          '<apikeys><add key="nuget" value="<secret>" /></apikeys>',
        ],
        miss: ['NUGET_API_KEY=<oy2[a-z]{9}>', 'NUGET_API_KEY=${{ secrets.NUGET }}'],
      },
    },
    {
      id: 'nuget-api-key-legacy',
      name: 'NuGet API key (older)',
      pattern: /[A-Za-z0-9]{46}/,
      near: ['nuget'],
      check: notWords,
      environmentVariable: 'NUGET_API_KEY',
      sample: '[A-Za-z0-9]{46}',
      examples: {
        match: ['<NugetApiKey><secret></NugetApiKey>', 'NUGET_API_KEY=<secret>'],
        miss: ['NUGET_API_KEY=<[0-9a-f]{6}>', 'const nugetApiKey = process.env.NUGET_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account, API Keys, Create: Push for a glob of packages (contoso.service.*), an expiry of 365 days at most. The key is only copied, never shown.',
        url: 'https://www.nuget.org/account/apikeys',
      },
    ],
    check: [
      {
        text: 'NuGet shows no last use: look at recent versions of your packages.',
        url: 'https://www.nuget.org/account/Packages',
      },
    ],
    rotate: [
      {
        text: 'Any number of keys work side by side: create the second for the same packages, set NUGET_API_KEY anew, delete the first. “Regenerate” ends the old at once.',
        url: 'https://www.nuget.org/account/apikeys',
      },
    ],
    revoke: [
      {
        text: 'API Keys, Delete: nothing brings it back. The legacy key, which never expires and reaches all packages, should go in any case.',
        url: 'https://www.nuget.org/account/apikeys',
      },
    ],
    prevent: [
      {
        text: 'Push for single packages (a glob), an expiry of 365 days at most; trusted publishing from GitHub Actions instead of a key.',
        url: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
      },
    ],
    risks: ['Versions with malicious code can be pushed to all who install your packages.'],
    links: [
      'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
      'https://www.nuget.org/policies/About',
    ],
    read: [
      {
        page: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
