import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'voodoo-sms',
  name: 'Voodoo SMS',
  home: 'https://www.voodoosms.com/',
  secrets: [
    {
      id: 'voodoo-sms-api-key',
      name: 'Voodoo SMS API key',
      pattern: /[A-Za-z0-9]{46}/,
      near: ['voodoosms', 'voodoo-sms', 'voodoo_sms'],
      check: notWords,
      environmentVariable: 'VOODOO_SMS_API_KEY',
      sample: '[A-Za-z0-9]{46}',
      examples: {
        match: ['voodooSmsApiKey := "<secret>"', 'VOODOO_SMS_API_KEY=<secret>'],
        miss: ['VOODOO_SMS_API_KEY=<[0-9a-f]{9}>', 'voodooSmsApiKey := os.Getenv("VOODOO_SMS_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.voodoosms.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.voodoosms.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.voodoosms.com/'],
  },
});
