import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'really-simple-systems',
  name: 'Really Simple Systems',
  home: 'https://www.reallysimplesystems.com/',
  secrets: [
    vendorJwt({
      id: 'really-simple-systems-api-token',
      name: 'Really Simple Systems API token',
      near: ['reallysimplesystems', 'really_simple_systems'],
      environmentVariable: 'REALLYSIMPLESYSTEMS_API_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.reallysimplesystems.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.reallysimplesystems.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.reallysimplesystems.com/'],
  },
});
