import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'blynk',
  name: 'Blynk',
  home: 'https://blynk.io/',
  secrets: [
    {
      id: 'blynk-client-secret',
      name: 'Blynk organization client secret',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{40}(?![\w-])/,
      near: ['oa2-client-id_', 'blynk_client_secret', 'blynkclientsecret'],
      named: ['blynk'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'BLYNK_CLIENT_SECRET',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{38}[A-Za-z0-9]',
      examples: {
        match: ['client_id: <oa2-client-id_[A-Za-z0-9]{32}>\nclient_secret: <secret>', 'BLYNK_CLIENT_SECRET=<secret>'],
        miss: ['BLYNK_CLIENT_SECRET=<[A-Za-z0-9]{12}>', 'client_id: oa2-client-id_'],
      },
    },
    {
      id: 'blynk-device-token',
      name: 'Blynk device auth token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{32}(?![\w-])/,
      near: ['blynk'],
      reach: 60,
      entropy: 4.02,
      check: notWords,
      environmentVariable: 'BLYNK_AUTH_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{30}[A-Za-z0-9]',
      examples: {
        match: ['#define BLYNK_AUTH_TOKEN "<secret>"', 'Blynk.begin("<secret>", ssid, pass);'],
        miss: ['#define BLYNK_AUTH_TOKEN "<[A-Za-z0-9]{12}>"', '#define BLYNK_TEMPLATE_ID "<TMPL[A-Za-z0-9]{9}>"'],
      },
    },
    {
      id: 'blynk-client-id',
      name: 'Blynk organization client id',
      keywords: ['oa2-client-id_'],
      pattern: /oa2-client-id_[A-Za-z0-9_-]{32}(?![\w-])/,
      confidence: 'possible',
      pairs: 'blynk-client-secret',
      publicHalf: 'CLIENT_ID',
      environmentVariable: 'BLYNK_CLIENT_ID',
      sample: 'oa2-client-id_[A-Za-z0-9]{32}',
      examples: {
        match: ["const blynkClientId = '<secret>';", 'client = Client(blynk_client_id="<secret>")'],
        miss: ['BLYNK_CLIENT_ID=<oa2-client-id_[0-9a-f]{5}>', 'const blynkClientId = process.env.BLYNK_CLIENT_ID;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Each device has a token; organizations can make OAuth clients.', url: 'https://blynk.cloud/' }],
    check: [{ text: 'The device’s log and the organization’s events show use.', url: 'https://blynk.cloud/' }],
    rotate: [{ text: 'Make a new token for the device, flash it, and check that it comes online.' }],
    revoke: [
      {
        text: 'Device info, refresh the token; Developers, OAuth 2.0, delete the client.',
        url: 'https://docs.blynk.io/',
      },
    ],
    risks: ['Devices can be read and switched.'],
    links: ['https://docs.blynk.io/en/blynk.cloud/device-https-api', 'https://docs.blynk.io/'],
  },
});
