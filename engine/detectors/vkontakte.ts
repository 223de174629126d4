import { provider } from '../provider';

export default provider({
  id: 'vkontakte',
  name: 'VK',
  home: 'https://vk.com/',
  secrets: [
    {
      id: 'vkontakte-access-token',
      name: 'VK access token',
      keywords: ['vk1.a.'],
      pattern: /vk1\.a\.[A-Za-z0-9_-]{100,240}(?![\w-])/,
      environmentVariable: 'VK_TOKEN',
      sample: 'vk1.a.[A-Za-z0-9_-]{197}[A-Za-z0-9]',
      examples: {
        match: ['export VK_TOKEN="<secret>"', '<add key="VkToken" value="<secret>" />'],
        miss: ['VK_TOKEN=<vk1.a.[A-Za-z0-9]{8}>', 'const vkToken = process.env.VK_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'A community’s settings, API usage: a key with the rights it needs.',
        url: 'https://vk.com/apps?act=manage',
      },
    ],
    check: [{ text: 'The account’s activity history.', url: 'https://vk.com/settings?act=security' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'API usage: delete the key; a person’s token: end the app’s access in the settings.',
        url: 'https://vk.com/apps?act=manage',
      },
    ],
    risks: ['Messages and posts in the community’s or person’s name.'],
    links: ['https://dev.vk.com/en/api/access-token/getting-started', 'https://dev.vk.com/'],
  },
});
