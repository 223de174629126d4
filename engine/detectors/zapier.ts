import { provider } from '../provider';

export default provider({
  id: 'zapier',
  name: 'Zapier',
  home: 'https://zapier.com/',
  secrets: [
    {
      id: 'zapier-webhook-url',
      name: 'Zapier webhook URL',
      keywords: ['https://hooks.zapier.com/hooks/catch/'],
      pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/[0-9]{5,10}\/[a-z0-9]{5,16}/i,
      environmentVariable: 'ZAPIER_WEBHOOK_URL',
      sample: 'https://hooks.zapier.com/hooks/catch/[1-9][0-9]{6}/[a-z0-9]{7}',
      examples: {
        match: ['ZAPIER_WEBHOOK_URL=<secret>/', 'fetch("<secret>/", { method: "POST" })'],
        miss: ['https://hooks.zapier.com/hooks/catch/', 'https://zapier.com/apps'],
      },
    },
    {
      id: 'zapier-deploy-key',
      name: 'Zapier deploy key',
      pattern: /[0-9a-f]{32}/,
      near: ['zapier', 'zapier_deploy', 'zapier_api', 'zapier_key', 'zapierdeploy', 'zapierapi', 'zapierkey'],
      reach: 40,
      environmentVariable: 'ZAPIER_DEPLOY_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['zapier_deploy_key: <secret>', 'private static final String ZAPIER_DEPLOY_KEY = "<secret>";'],
        miss: ['ZAPIER_DEPLOY_KEY=<[0-9a-f]{9}>', 'const zapierDeployKey = process.env.ZAPIER_DEPLOY_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'A Zap with the trigger Catch Hook has its own URL.', url: 'https://zapier.com/app/zaps' }],
    check: [{ text: 'Zap history lists the calls.', url: 'https://zapier.com/app/history' }],
    rotate: [{ text: 'Make a second Zap with its own URL, move the callers, switch the first off.' }],
    revoke: [
      {
        text: 'Switch the Zap off or delete it; deploy keys are revoked on the developer platform.',
        url: 'https://developer.zapier.com/',
      },
    ],
    risks: ['Anybody who knows the URL can start the Zap with data of their own.'],
    links: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
  },
});
