import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'signalwire',
  name: 'SignalWire',
  home: 'https://signalwire.com/',
  secrets: [
    {
      id: 'signalwire-api-key',
      name: 'SignalWire API key',
      pattern: /[A-Za-z0-9]{50}/,
      near: ['signalwire'],
      check: notWords,
      environmentVariable: 'SIGNALWIRE_API_KEY',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: ['export SIGNALWIRE_API_KEY="<secret>"', 'SIGNALWIRE_API_KEY=<secret>'],
        miss: ['SIGNALWIRE_API_KEY=<[0-9a-f]{9}>', 'signalwireApiKey := os.Getenv("SIGNALWIRE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://signalwire.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://signalwire.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://signalwire.com/'],
  },
});
