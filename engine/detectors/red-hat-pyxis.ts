import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'red-hat-pyxis',
  name: 'Red Hat Pyxis',
  home: 'https://catalog.redhat.com/',
  secrets: [
    {
      id: 'red-hat-pyxis-api-key',
      name: 'Red Hat Pyxis API key',
      pattern: /[0-9a-z]{32}/,
      near: ['redhat', 'pyxis'],
      check: notWords,
      environmentVariable: 'RED_HAT_PYXIS_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['export RED_HAT_PYXIS_API_KEY="<secret>"', 'redHatPyxisApiKey := "<secret>"'],
        miss: ['RED_HAT_PYXIS_API_KEY=<[0-9a-f]{9}>', 'const redHatPyxisApiKey = process.env.RED_HAT_PYXIS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://catalog.redhat.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://catalog.redhat.com/',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://catalog.redhat.com/'],
  },
});
