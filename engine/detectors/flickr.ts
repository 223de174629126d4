import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'flickr',
  name: 'Flickr',
  home: 'https://www.flickr.com/',
  secrets: [
    {
      id: 'flickr-api-key',
      name: 'Flickr API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['flickr'],
      reach: 80,
      check: notWords,
      environmentVariable: 'FLICKR_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'FLICKR_API_KEY=<secret>',
          'https://www.flickr.com/services/rest/?method=flickr.photos.search&api_key=<secret>',
        ],
        miss: [
          'FLICKR_API_KEY=<[0-9a-f]{9}>',
          'https://www.flickr.com/services/rest/?method=flickr.photos.search&api_key=${KEY}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the App Garden, one for each program.',
        url: 'https://www.flickr.com/services/apps/',
      },
    ],
    check: [
      {
        text: 'Flickr shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.flickr.com/services/apps/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      { text: 'Delete the API key in the App Garden: it stops at once.', url: 'https://www.flickr.com/services/apps/' },
    ],
    risks: ['Your quota is used up; with an access token photos are read and changed.'],
    links: ['https://www.flickr.com/services/api/', 'https://www.flickr.com/'],
  },
});
