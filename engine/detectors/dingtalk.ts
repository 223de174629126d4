import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'dingtalk',
  name: 'DingTalk',
  home: 'https://www.dingtalk.com/',
  secrets: [
    {
      id: 'dingtalk-robot-webhook',
      name: 'DingTalk robot webhook',
      keywords: ['oapi.dingtalk.com/robot/send?access_token='],
      pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[0-9a-f]{64})/,
      environmentVariable: 'DINGTALK_WEBHOOK',
      sample: 'https://oapi.dingtalk.com/robot/send?access_token=[0-9a-f]{64}',
      examples: {
        match: ['DINGTALK_WEBHOOK=<secret>', "curl '<secret>' -H 'Content-Type: application/json'"],
        miss: ['https://oapi.dingtalk.com/robot/send?access_token=$TOKEN', 'https://oapi.dingtalk.com/robot/send'],
      },
    },
    {
      id: 'dingtalk-robot-secret',
      name: 'DingTalk robot signing secret',
      keywords: ['SEC'],
      pattern: /SEC[0-9a-f]{64}/,
      environmentVariable: 'DINGTALK_SECRET',
      sample: 'SEC[0-9a-f]{64}',
      examples: {
        match: ["DINGTALK_SECRET = '<secret>'", 'dingtalkSecret := "<secret>"'],
        miss: ['DINGTALK_SECRET=<SEC[0-9a-f]{9}>', 'dingtalk_secret: ${DINGTALK_SECRET}'],
      },
    },
    {
      id: 'dingtalk-app-secret',
      name: 'DingTalk app secret',
      pattern: /[A-Za-z0-9_-]{64}(?![\w-])/,
      near: ['dingtalk', 'dingding', 'ding_app_secret', 'dingappsecret'],
      entropy: 4.6,
      check: notWords,
      environmentVariable: 'DINGTALK_APP_SECRET',
      sample: '[A-Za-z0-9_-]{63}[A-Za-z0-9]',
      examples: {
        match: ['DINGTALK_APP_SECRET=<secret>', '"dingtalkAppSecret": "<secret>"'],
        miss: ['DINGTALK_APP_SECRET=<[A-Za-z0-9]{8}>', 'dingtalkAppSecret := os.Getenv("DINGTALK_APP_SECRET")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Add a robot to the group and require its signature or allowed addresses; for an app ask only for the permissions it needs.',
        url: 'https://open-dev.dingtalk.com/',
      },
    ],
    check: [{ text: 'The app’s call statistics and the group’s messages.', url: 'https://open-dev.dingtalk.com/' }],
    rotate: [{ text: 'Add a second robot to the group, change the callers, remove the first.' }],
    revoke: [
      {
        text: 'The robot’s settings: delete it or reset its signature; an app: reset its AppSecret.',
        url: 'https://open-dev.dingtalk.com/',
      },
    ],
    risks: [
      'Messages in the group in the robot’s name; with an app secret the organization’s data in its permissions.',
    ],
    links: [
      'https://open.dingtalk.com/document/robots/custom-robot-access',
      'https://open.dingtalk.com/document/orgapp/obtain-the-access_token-of-an-internal-app',
    ],
  },
});
