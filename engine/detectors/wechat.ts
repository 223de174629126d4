import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'wechat',
  name: 'WeChat',
  home: 'https://www.wechat.com/',
  secrets: [
    {
      id: 'wechat-app-secret',
      name: 'WeChat AppSecret',
      pattern: /[0-9a-f]{32}/,
      near: [
        'wechat',
        'weixin',
        'wx_app_secret',
        'wxappsecret',
        'wx_secret',
        'wxsecret',
        'api.weixin.qq.com',
        'appsecret',
      ],
      environmentVariable: 'WECHAT_APP_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['WECHAT_APP_SECRET=<secret>', "{ appId: '<wx[0-9a-f]{16}>', appSecret: '<secret>' }"],
        miss: ['WECHAT_APP_ID=<wx[0-9a-f]{16}>', 'WECHAT_APP_SECRET=<[0-9a-f]{9}>'],
      },
    },
    {
      id: 'wechat-pay-api-key',
      name: 'WeChat Pay API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: [
        'wechat_pay',
        'wechatpay',
        'weixin_pay',
        'wxpay',
        'wx_pay',
        'wechat_mch',
        'wechatmch',
        'mch_key',
        'mchkey',
        'apiv3key',
        'apiv3_key',
        'api_v3_key',
        'mchid',
      ],
      check: notWords,
      environmentVariable: 'WECHATPAY_API_V3_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ["WECHATPAY_API_V3_KEY = '<secret>'", 'private static final String WECHATPAY_API_V3_KEY = "<secret>";'],
        miss: ['WECHATPAY_API_V3_KEY=<[A-Za-z0-9]{8}>', 'WECHATPAY_API_V3_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'There is one AppSecret for each AppID; keep the list of allowed addresses on.',
        url: 'https://mp.weixin.qq.com/',
      },
    ],
    check: [{ text: 'The platform’s statistics of API calls.', url: 'https://mp.weixin.qq.com/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Settings and development, Basic configuration: reset the AppSecret; the administrator confirms with a scan and the old one ends at once.',
        url: 'https://mp.weixin.qq.com/',
      },
    ],
    prevent: [
      {
        text: 'Fill the IP allowlist of the token call (Settings and development, Basic configuration): newly enabled accounts have it on, and a leaked AppSecret is of no use from elsewhere.',
        url: 'https://mp.weixin.qq.com',
      },
    ],
    risks: [
      'Access tokens of the account can be fetched: messages to followers, their data, menus. With the pay key payments can be forged.',
    ],
    links: [
      'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html',
      'https://pay.weixin.qq.com/',
    ],
    read: [
      {
        page: 'https://developers.weixin.qq.com/community/develop/doc/000aecf711cf80b01e53be0e161400',
        on: '2026-08-21',
        parts: ['prevent'],
      },
    ],
  },
});
