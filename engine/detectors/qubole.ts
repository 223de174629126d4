import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'qubole',
  name: 'Qubole',
  home: 'https://www.qubole.com/',
  secrets: [
    {
      id: 'qubole-api-key',
      name: 'Qubole API key',
      pattern: /[0-9a-z]{64}/,
      near: ['qubole'],
      check: notWords,
      environmentVariable: 'QUBOLE_API_KEY',
      sample: '[a-z0-9]{64}',
      examples: {
        match: ['quboleApiKey := "<secret>"', 'QUBOLE_API_KEY=<secret>'],
        miss: ['QUBOLE_API_KEY=<[0-9a-f]{9}>', 'quboleApiKey := os.Getenv("QUBOLE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.qubole.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.qubole.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.qubole.com/'],
  },
});
