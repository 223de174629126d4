import { provider } from '../provider';

export default provider({
  id: 'rails',
  name: 'Ruby on Rails',
  home: 'https://rubyonrails.org/',
  secrets: [
    {
      id: 'rails-secret-key-base',
      name: 'Rails secret_key_base',
      pattern: /[0-9a-f]{128}/,
      near: ['secret_key_base', 'secretkeybase'],
      named: ['rails'],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'SECRET_KEY_BASE',
      sample: '[0-9a-f]{128}',
      examples: {
        match: [
          'SECRET_KEY_BASE=<secret>',
          'production:\n  secret_key_base: <secret>\n',
          "config.secret_key_base = '<secret>'",
        ],
        miss: ['secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>', 'SECRET_KEY_BASE=<[0-9a-f]{20}>'],
      },
    },
    {
      id: 'rails-master-key',
      name: 'Rails master key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['rails_master_key', 'railsmasterkey'],
      named: ['rails'],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'RAILS_MASTER_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["RAILS_MASTER_KEY = '<secret>'", '<RailsMasterKey><secret></RailsMasterKey>'],
        miss: ['RAILS_MASTER_KEY=<[0-9a-f]{9}>', 'rails_master_key = os.environ["RAILS_MASTER_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a new secret_key_base for each environment with “bin/rails secret”; a master key comes with new credentials.',
        url: 'https://guides.rubyonrails.org/security.html#custom-credentials',
      },
    ],
    check: [
      {
        text: 'No service sees its use: look for forged sessions in the application’s log.',
        url: 'https://guides.rubyonrails.org/security.html',
      },
    ],
    rotate: [
      {
        text: 'Set the new secret_key_base and name the old one in config.action_dispatch.cookies_rotations, so that sessions go on; a master key: copy the credentials out, remove the key and the encrypted file, and edit the credentials anew.',
      },
    ],
    revoke: [
      {
        text: 'Take the old secret out of the rotations: what it signed is void. After a master key leaked, change every secret in the credentials file too.',
        url: 'https://guides.rubyonrails.org/security.html#custom-credentials',
      },
    ],
    risks: [
      'With secret_key_base sessions and signed ids can be forged; with Marshal as serializer code can be run.',
      'With a master key everything in the credentials file can be read.',
    ],
    links: [
      'https://guides.rubyonrails.org/security.html#environmental-security',
      'https://guides.rubyonrails.org/configuring.html',
    ],
  },
});
