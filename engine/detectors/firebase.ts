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
    ],
    risks: ['Notifications can be sent to all installations of the app.'],
    links: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
  },
});
