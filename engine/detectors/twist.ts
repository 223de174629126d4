import { provider } from '../provider';

export default provider({
  id: 'twist',
  name: 'Twist',
  home: 'https://twist.com/',
  secrets: [
    {
      id: 'twist-api-key',
      name: 'Twist API key',
      pattern: /[0-9a-f]{40}/,
      near: ['twist_api', 'twistapi', 'twist.com'],
      named: ['twist'],
      environmentVariable: 'TWIST_API_KEY',
      sample: '[a-f0-9]{40}',
      examples: {
        match: ['TWIST_API_KEY=<secret>', '<TwistApiKey><secret></TwistApiKey>'],
        miss: ['TWIST_API_KEY=<[0-9a-f]{9}>', 'twistApiKey := os.Getenv("TWIST_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://twist.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://twist.com/' }],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://twist.com/'],
  },
});
