import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'cloud-elements',
  name: 'Cloud Elements',
  home: 'https://www.cloud-elements.com/',
  secrets: [
    {
      id: 'cloud-elements-api-key',
      name: 'Cloud Elements API key',
      pattern: /[A-Za-z0-9]{43}|[0-9a-z]{32}/,
      near: ['cloudelements', 'cloud-elements', 'cloud_elements'],
      check: notWords,
      environmentVariable: 'CLOUD_ELEMENTS_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ["const cloudElementsApiKey = '<secret>';", 'client = Client(cloud_elements_api_key="<secret>")'],
        miss: ['CLOUD_ELEMENTS_API_KEY=<[0-9a-f]{9}>', 'CLOUD_ELEMENTS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.cloud-elements.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.cloud-elements.com/',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.cloud-elements.com/'],
  },
});
