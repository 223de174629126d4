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
        text: 'Make a key that pushes only packages of a glob pattern, with an expiry; or publish by trusted publishing.',
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
        text: 'Keys stand side by side: make the second, deploy it, delete the first. Regenerate ends the old one at once.',
      },
    ],
    revoke: [{ text: 'Delete or Regenerate.', url: 'https://www.nuget.org/account/apikeys' }],
    prevent: [{ text: 'NuGet.org API key (oy2): push or unlist scope, glob of packages, expiry up to 365 days; trusted publishing.' }],
    risks: ['Versions with malicious code can be pushed to all who install your packages.'],
    links: [
      'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
      'https://www.nuget.org/policies/About',
    ],
  },
});
