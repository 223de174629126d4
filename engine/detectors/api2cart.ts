import { provider } from '../provider';

export default provider({
  id: 'api2cart',
  name: 'API2Cart',
  home: 'https://api2cart.com/',
  secrets: [
    {
      id: 'api2cart-api-key',
      name: 'API2Cart API key',
      pattern: /[0-9a-f]{32}/,
      near: ['api2cart'],
      reach: 80,
      environmentVariable: 'API2CART_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['API2CART_API_KEY=<secret>', 'https://api.api2cart.com/v1.1/cart.list.json?api_key=<secret>'],
        miss: ['API2CART_API_KEY=<[0-9a-f]{9}>', 'https://api.api2cart.com/v1.1/cart.list.json?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://app.api2cart.com/' }],
    check: [
      {
        text: 'API2Cart shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://app.api2cart.com/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://app.api2cart.com/' }],
    risks: ['The connected shops, with orders and customers, can be read and changed.'],
    links: ['https://docs.api2cart.com/', 'https://api2cart.com/'],
  },
});
