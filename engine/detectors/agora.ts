import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'agora',
  name: 'Agora',
  home: 'https://www.agora.io/',
  secrets: [
    {
      id: 'agora-app-certificate',
      name: 'Agora app certificate',
      pattern: /[0-9a-z]{32}/,
      near: ['agora'],
      reach: 80,
      check: notWords,
      environmentVariable: 'AGORA_APP_CERTIFICATE',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['AGORA_APP_CERTIFICATE=<secret>', 'agoraAppCertificate: "<secret>"'],
        miss: ['AGORA_APP_CERTIFICATE=<[0-9a-f]{12}>', "import AgoraRTC from 'agora-rtc-sdk-ng';"],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Turn the primary certificate on in the project’s settings; tokens are made from it on your server.',
        url: 'https://console.agora.io/',
      },
    ],
    check: [{ text: 'The console shows usage of the project.', url: 'https://console.agora.io/' }],
    rotate: [
      { text: 'Turn the secondary certificate on, move your token server to it, swap the two, delete the old one.' },
    ],
    revoke: [{ text: 'Project, disable or delete the certificate.', url: 'https://console.agora.io/' }],
    risks: ['Tokens for any channel can be made: calls are joined at your expense.'],
    links: [
      'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
      'https://docs.agora.io/',
    ],
  },
});
