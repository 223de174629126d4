import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'geo-ipify',
  name: 'IP Geolocation API by WhoisXML',
  home: 'https://geo.ipify.org/',
  secrets: [
    {
      id: 'geo-ipify-api-key',
      name: 'IP Geolocation API by WhoisXML API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['ipifi', 'geoipifi', 'geo-ipify', 'geo_ipify', 'geoipify'],
      check: notWords,
      environmentVariable: 'GEO_IPIFY_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['"geoIpifyApiKey": "<secret>",', 'GEO_IPIFY_API_KEY=<secret>'],
        miss: ['GEO_IPIFY_API_KEY=<[0-9a-f]{9}>', 'const geoIpifyApiKey = process.env.GEO_IPIFY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://geo.ipify.org/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://geo.ipify.org/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://geo.ipify.org/'],
  },
});
