import { provider } from '../provider';

export default provider({
  id: 'apple',
  name: 'Apple',
  home: 'https://developer.apple.com/',
  secrets: [
    {
      id: 'apple-app-specific-password',
      name: 'Apple app-specific password',
      pattern: /[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}/,
      near: [
        'apple_app_specific',
        'app_specific_password',
        'app-specific',
        'altool',
        'notarytool',
        'fastlane_apple',
        'appleidpass',
        'apple_id_password',
        'apple_password',
        'appleid_password',
        'appleappspecific',
        'appspecificpassword',
        'appspecific',
        'fastlaneapple',
        'applepassword',
      ],
      reach: 100,
      entropy: 2.6,
      environmentVariable: 'FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD',
      sample: '[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4}',
      examples: {
        match: [
          'APPLE_APP_SPECIFIC_PASSWORD=<secret>',
          'xcrun notarytool submit app.zip --apple-id ann@acme.dev --password <secret>',
          'FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD: <secret>',
        ],
        miss: [
          'APPLE_APP_SPECIFIC_PASSWORD=xxxx-xxxx-xxxx-xxxx',
          'xcrun notarytool store-credentials --password @env:AC_PASSWORD',
        ],
      },
    },
    {
      id: 'apple-private-key',
      name: 'Apple private key (App Store Connect, APNs, Sign in with Apple)',
      keywords: ['-----BEGIN PRIVATE KEY-----'],
      pattern: /-----BEGIN PRIVATE KEY-----[A-Za-z0-9+\/=\s\\]{190,300}-----END PRIVATE KEY-----/,
      near: [
        'apple',
        'app_store',
        'appstoreconnect',
        'app-store-connect',
        'authkey_',
        'apns',
        '.p8',
        'asc_key',
        'appstore',
        'asckey',
      ],
      reach: 200,
      environmentVariable: 'APP_STORE_CONNECT_PRIVATE_KEY',
      sample: '-----BEGIN PRIVATE KEY-----\\\\nMIGTAgEAMBMG[A-Za-z0-9+/]{188}\\\\n-----END PRIVATE KEY-----',
      examples: {
        match: [
          'APP_STORE_CONNECT_PRIVATE_KEY="<secret>"',
          '{"key_id": "<[A-Z0-9]{10}>", "team": "apns", "key": "<secret>"}',
        ],
        miss: ['APP_STORE_CONNECT_PRIVATE_KEY_PATH=AuthKey_.p8', 'apns: "-----BEGIN PRIVATE KEY-----"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'App Store Connect, Users and Access, Integrations: make a key with the role it needs.',
        url: 'https://appstoreconnect.apple.com/access/integrations/api',
      },
      { text: 'App-specific passwords: Sign-In and Security.', url: 'https://account.apple.com/' },
    ],
    check: [
      {
        text: 'The list of API keys shows the last use.',
        url: 'https://appstoreconnect.apple.com/access/integrations/api',
      },
    ],
    rotate: [
      {
        text: 'Keys stand side by side: make the second, deploy it, revoke the first. For push, two keys may be active at once.',
      },
    ],
    revoke: [
      {
        text: 'API keys: Revoke; it cannot be brought back.',
        url: 'https://appstoreconnect.apple.com/access/integrations/api',
      },
      {
        text: 'App-specific passwords: delete the one, or change the account’s password, which deletes all.',
        url: 'https://account.apple.com/',
      },
    ],
    risks: [
      'Builds can be uploaded, users invited, reports of sales read, as the key’s role allows.',
      'A push key sends notifications to all devices of your apps.',
    ],
    links: [
      'https://developer.apple.com/documentation/appstoreconnectapi/creating-api-keys-for-app-store-connect-api',
      'https://support.apple.com/en-us/102654',
    ],
  },
});
