import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zonka-feedback',
  name: 'Zonka Feedback',
  home: 'https://www.zonkafeedback.com/',
  secrets: [
    {
      id: 'zonka-feedback-api-key',
      name: 'Zonka Feedback API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['zonka'],
      check: notWords,
      environmentVariable: 'ZONKA_FEEDBACK_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['"zonkaFeedbackApiKey": "<secret>",', 'client = Client(zonka_feedback_api_key="<secret>")'],
        miss: ['ZONKA_FEEDBACK_API_KEY=<[0-9a-f]{9}>', 'zonkaFeedbackApiKey := os.Getenv("ZONKA_FEEDBACK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.zonkafeedback.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.zonkafeedback.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.zonkafeedback.com/'],
  },
});
