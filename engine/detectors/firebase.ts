import { provider } from '../provider';

export default provider({
  id: 'firebase',
  name: 'Firebase',
  home: 'https://firebase.google.com/',
  secrets: [
    {
      id: 'firebase-server-key',
      name: 'Firebase Cloud Messaging server key',
      keywords: ['AAAA'],
      pattern: /AAAA[\w-]{7}:APA91b[\w-]{120,180}(?![\w-])/,
      environmentVariable: 'FCM_SERVER_KEY',
      sample: 'AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{133}[A-Za-z0-9]',
      examples: {
        match: ['FCM_SERVER_KEY="<secret>"', 'Authorization: key=<secret>', 'const fcmServerKey = "<secret>";'],
        miss: ['FCM_SERVER_KEY="<AAAA[A-Za-z0-9]{7}>"', 'AAAAB3NzaC1yc2E: a public key'],
      },
    },
    {
      id: 'firebase-ci-token',
      name: 'Firebase CLI token',
      pattern: /1\/\/0[\w-]{80,160}(?![\w-])/,
      near: ['firebase_token', 'firebase login:ci', 'firebase deploy', 'firebasetoken'],
      reach: 80,
      confidence: 'likely',
      environmentVariable: 'FIREBASE_TOKEN',
      sample: '1//0[A-Za-z0-9_-]{98}[A-Za-z0-9]',
      examples: {
        match: ['FIREBASE_TOKEN=<secret>', 'firebase deploy --token "<secret>"'],
        miss: ['FIREBASE_TOKEN=<1//0[A-Za-z0-9]{9}>', 'firebase deploy --token "$FIREBASE_TOKEN"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Send messages with a service account through the HTTP v1 interface: the old server keys were switched off.',
        url: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
      },
    ],
    check: [
      {
        text: 'Google Cloud audit logs list calls of a service account.',
        url: 'https://console.cloud.google.com/logs',
      },
    ],
    rotate: [
      { text: 'Make a service account key or, better, use the identity of the workload; then remove the server key.' },
    ],
    revoke: [
      {
        text: 'Project settings, Cloud Messaging: delete the server key.',
        url: 'https://console.firebase.google.com/',
      },
      {
        text: 'A CLI token is ended by signing the CLI out, or under the account’s third-party access.',
        url: 'https://myaccount.google.com/connections',
      },
    ],
    risks: [
      'Notifications can be sent to all installations of the app.',
      'A CLI token deploys to all projects of its owner.',
    ],
    links: ['https://firebase.google.com/docs/cloud-messaging/auth-server', 'https://firebase.google.com/docs/cli'],
    unchecked: ['create', 'check', 'rotate', 'revoke'],
  },
});
