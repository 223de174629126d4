import { provider } from '../provider';

export default provider({
  id: 'pubnub',
  name: 'PubNub',
  home: 'https://www.pubnub.com/',
  secrets: [
    {
      id: 'pubnub-secret-key',
      name: 'PubNub secret key',
      keywords: ['sec-c-'],
      pattern: /sec-c-[A-Za-z0-9+/]{47,48}={0,2}(?![\w-])/,
      pairs: 'pubnub-publish-key',
      environmentVariable: 'PUBNUB_SECRET_KEY',
      sample: 'sec-c-[A-Za-z0-9]{48}',
      examples: {
        match: ['PUBNUB_SECRET_KEY=<secret>', "new PubNub({ secretKey: '<secret>' })"],
        miss: [
          'PUBNUB_PUBLISH_KEY=<pub-c-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>',
          'PUBNUB_SECRET_KEY=<sec-c-[a-z]{8}>',
        ],
      },
    },
    {
      id: 'pubnub-legacy-secret-key',
      name: 'PubNub secret key, older form',
      keywords: ['sec-c-'],
      pattern: /sec-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'PUBNUB_SECRET_KEY',
      sample: 'sec-c-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['pubnub_secret_key: <secret>', '"pubnubSecretKey": "<secret>"'],
        miss: ['PUBNUB_SECRET_KEY=<sec-c-[0-9a-f]{8}>', 'const pubnubSecretKey = process.env.PUBNUB_SECRET_KEY;'],
      },
    },
    {
      id: 'pubnub-publish-key',
      name: 'PubNub publish key',
      keywords: ['pub-c-'],
      pattern: /pub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      confidence: 'possible',
      pairs: 'pubnub-secret-key',
      environmentVariable: 'PUBNUB_PUBLISH_KEY',
      sample: 'pub-c-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ["const pubnubPublishKey = '<secret>';", 'PUBNUB_PUBLISH_KEY=<secret>'],
        miss: ['PUBNUB_PUBLISH_KEY=<pub-c-[0-9a-f]{6}>', 'const pubnubPublishKey = process.env.PUBNUB_PUBLISH_KEY;'],
      },
    },
    {
      id: 'pubnub-subscribe-key',
      name: 'PubNub subscribe key',
      keywords: ['sub-c-'],
      pattern: /sub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      confidence: 'possible',
      pairs: 'pubnub-secret-key',
      environmentVariable: 'PUBNUB_SUBSCRIBE_KEY',
      sample: 'sub-c-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['export PUBNUB_SUBSCRIBE_KEY="<secret>"', 'client = Client(pubnub_subscribe_key="<secret>")'],
        miss: [
          'PUBNUB_SUBSCRIBE_KEY=<sub-c-[0-9a-f]{5}>',
          'const pubnubSubscribeKey = process.env.PUBNUB_SUBSCRIBE_KEY;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each keyset has a secret key; make a keyset for each environment and switch on Access Manager.',
        url: 'https://admin.pubnub.com/',
      },
    ],
    check: [{ text: 'Usage of the keyset.', url: 'https://admin.pubnub.com/' }],
    rotate: [{ text: 'Add a keyset, move clients and servers to it, then disable the old one.' }],
    revoke: [
      {
        text: 'Admin portal, the keyset, disable or reset it; PubNub’s support can replace a secret key.',
        url: 'https://admin.pubnub.com/',
      },
    ],
    risks: ['Access can be granted to any channel, messages read and sent, history deleted.'],
    links: ['https://www.pubnub.com/docs/general/security/access-control', 'https://support.pubnub.com/'],
  },
});
