import { provider } from '../provider';

export default provider({
  id: 'laravel',
  name: 'Laravel',
  home: 'https://laravel.com/',
  secrets: [
    {
      id: 'laravel-app-key',
      name: 'Laravel application key',
      keywords: ['base64:'],
      pattern: /base64:[A-Za-z0-9+\/]{42,43}=/,
      near: ['app_key', 'appkey', "'key' =>", 'laravel', 'previous_keys', 'previouskeys'],
      reach: 60,
      entropy: 3.8,
      environmentVariable: 'APP_KEY',
      sample: 'base64:[A-Za-z0-9+/]{43}=',
      examples: {
        match: ['APP_KEY=<secret>', "'key' => '<secret>',", '<env name="APP_KEY" value="<secret>"/>'],
        miss: ['APP_KEY=', "'key' => env('APP_KEY'),", 'APP_KEY=base64:your-key'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a new key for each environment.',
        url: 'https://laravel.com/docs/encryption',
        command: 'php artisan key:generate --show',
      },
    ],
    check: [
      {
        text: 'No service sees its use: look for forged sessions and unserialize errors in the application’s log.',
        url: 'https://laravel.com/docs/logging',
      },
    ],
    rotate: [
      {
        text: 'Put the old key into APP_PREVIOUS_KEYS and the new one into APP_KEY: what was encrypted before can still be read. Encrypt stored values anew, then take the old key out.',
        url: 'https://laravel.com/docs/encryption',
      },
    ],
    revoke: [
      {
        text: 'Take the old key out of APP_PREVIOUS_KEYS: sessions and what it encrypted are void.',
        url: 'https://laravel.com/docs/encryption',
      },
    ],
    risks: [
      'Sessions and signed URLs can be forged and encrypted columns read; with old versions or the cookie driver code can be run.',
    ],
    links: ['https://laravel.com/docs/encryption'],
  },
});
