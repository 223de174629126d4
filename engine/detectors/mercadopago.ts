import { provider } from '../provider';

export default provider({
  id: 'mercadopago',
  name: 'Mercado Pago',
  home: 'https://www.mercadopago.com/',
  secrets: [
    {
      id: 'mercadopago-access-token',
      name: 'Mercado Pago access token',
      keywords: ['APP_USR-'],
      pattern: /APP_USR-\d{10,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{6,12}(?![\w-])/,
      environmentVariable: 'MERCADOPAGO_ACCESS_TOKEN',
      sample: 'APP_USR-[1-9][0-9]{15}-0[1-9]1[0-9][0-9]{2}-[0-9a-f]{32}-[1-9][0-9]{8}',
      examples: {
        match: ['MERCADOPAGO_ACCESS_TOKEN=<secret>', "new MercadoPagoConfig({ accessToken: '<secret>' })"],
        miss: [
          'MERCADOPAGO_PUBLIC_KEY=<APP_USR-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>',
          'MERCADOPAGO_ACCESS_TOKEN=<APP_USR-[0-9]{16}>',
        ],
      },
    },
    {
      id: 'mercadopago-test-access-token',
      name: 'Mercado Pago test access token',
      keywords: ['TEST-'],
      pattern: /TEST-\d{10,20}-\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{6,12}(?![\w-])/,
      environmentVariable: 'MERCADOPAGO_ACCESS_TOKEN',
      sample: 'TEST-[1-9][0-9]{15}-0[1-9]1[0-9][0-9]{2}-[0-9a-f]{32}-[1-9][0-9]{8}',
      examples: {
        match: ['MERCADOPAGO_ACCESS_TOKEN=<secret>', 'MercadoPago\\SDK::setAccessToken("<secret>");'],
        miss: [
          'MERCADOPAGO_PUBLIC_KEY=<TEST-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}>',
          'MERCADOPAGO_ACCESS_TOKEN=<TEST-[0-9]{16}>',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['mercadopago-access-token'],
        url: 'https://api.mercadolibre.com/users/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"id"'] },
        source: 'https://www.mercadopago.com.ar/developers/en',
      },
    ],
    create: [
      {
        text: 'Your integrations: make an application for each program; develop with its test credentials.',
        url: 'https://www.mercadopago.com/developers/panel/app',
      },
    ],
    check: [
      {
        text: 'Activity of the account: payments, refunds and money taken out.',
        url: 'https://www.mercadopago.com/activities',
      },
    ],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'The application’s production credentials: renew the access token.',
        url: 'https://www.mercadopago.com/developers/panel/app',
      },
    ],
    prevent: [
      {
        text: 'OAuth tokens of the seller for what acts for others (180 days), test credentials in development, and webhooks verified by their own secret.',
        url: 'https://www.mercadopago.com/developers/panel/app',
      },
    ],
    risks: ['Payments can be made and refunded, buyers’ data read.'],
    links: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
  },
});
