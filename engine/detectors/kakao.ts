import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kakao',
  name: 'Kakao',
  home: 'https://www.kakaocorp.com/',
  secrets: [
    {
      id: 'kakao-rest-api-key',
      name: 'Kakao REST API, admin key or client secret',
      pattern: /[0-9a-f]{32}|[A-Za-z0-9]{32}/,
      near: ['kakao'],
      check: notWords,
      environmentVariable: 'KAKAO_REST_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['KAKAO_REST_API_KEY=<secret>', '"kakaoRestApiKey": "<secret>"'],
        miss: ['KAKAO_REST_API_KEY=<[A-Za-z0-9]{8}>', 'kakao_rest_api_key: ${KAKAO_REST_API_KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The app’s keys stand under App keys; register the domains and addresses that may use them.',
        url: 'https://developers.kakao.com/console/app',
      },
    ],
    check: [{ text: 'Statistics of the app by API.', url: 'https://developers.kakao.com/console/app' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'App keys: reissue the key; client secret: Security, regenerate.',
        url: 'https://developers.kakao.com/console/app',
      },
    ],
    risks: ['The admin key acts for all users of the app; the REST key spends your quota.'],
    links: [
      'https://developers.kakao.com/docs/latest/en/getting-started/app-key',
      'https://developers.kakao.com/docs/latest/en/kakaologin/security',
    ],
  },
});
