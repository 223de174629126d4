import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'geocode-xyz',
  name: 'Geocode.xyz',
  home: 'https://geocode.xyz/',
  secrets: [
    {
      id: 'geocode-xyz-api-key',
      name: 'Geocode.xyz API key',
      pattern: /[0-9a-z]{28}/,
      near: ['geocode-xyz', 'geocode_xyz', 'geocodexyz', 'geocode.xyz'],
      named: ['geocode'],
      check: notWords,
      environmentVariable: 'GEOCODE_XYZ_API_KEY',
      sample: '[a-z0-9]{28}',
      examples: {
        match: ['<GeocodeXyzApiKey><secret></GeocodeXyzApiKey>', 'GEOCODE_XYZ_API_KEY=<secret>'],
        miss: ['GEOCODE_XYZ_API_KEY=<[0-9a-f]{9}>', 'geocodeXyzApiKey := os.Getenv("GEOCODE_XYZ_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://geocode.xyz/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://geocode.xyz/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://geocode.xyz/'],
  },
});
