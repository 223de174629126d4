import { provider } from '../provider';

export default provider({
  id: 'packagecloud',
  name: 'packagecloud',
  home: 'https://packagecloud.io/',
  secrets: [
    {
      id: 'packagecloud-api-token',
      name: 'packagecloud token',
      pattern: /[0-9a-f]{48}/,
      near: ['packagecloud', 'package_cloud'],
      confidence: 'likely',
      environmentVariable: 'PACKAGECLOUD_TOKEN',
      sample: '[0-9a-f]{48}',
      examples: {
        match: ["PACKAGECLOUD_TOKEN = '<secret>'", 'private static final String PACKAGECLOUD_TOKEN = "<secret>";'],
        miss: ['PACKAGECLOUD_TOKEN=<[0-9a-f]{9}>', 'const packagecloudToken = process.env.PACKAGECLOUD_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'For installing make a master or read token of one repository; the API token can do everything.',
        url: 'https://packagecloud.io/api_token',
      },
    ],
    check: [{ text: 'The repository’s page counts downloads and lists uploads.', url: 'https://packagecloud.io/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      { text: 'API token page: regenerate it; read tokens: revoke each.', url: 'https://packagecloud.io/api_token' },
    ],
    risks: ['Packages can be put into your repositories, and so into the machines that install from them.'],
    links: ['https://packagecloud.io/docs#token'],
  },
});
