import { provider } from '../provider';

export default provider({
  id: 'wordpress',
  name: 'WordPress',
  home: 'https://wordpress.org/',
  secrets: [
    {
      id: 'wordpress-secret-key',
      name: 'WordPress secret key or salt',
      keywords: ['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'],
      // 64 characters, blanks among them; without any sign it may be anybody's key.
      pattern:
        /(?:auth|logged_in|nonce)_(?:key|salt)['"]?[ \t]{0,20}(?:,|=>|=|:)[ \t]{0,40}(?<quote>['"])(?<secret>(?=[A-Za-z0-9]{0,63}[^A-Za-z0-9])[A-Za-z0-9!@#$%^&*()\-_ [\]{}<>~`+=,.;:/?|]{64})\k<quote>/i,
      confidence: 'likely',
      sample: '[A-Za-z0-9]{20}%^[A-Za-z0-9]{20}<+ |[A-Za-z0-9]{18}',
      examples: {
        match: [
          "define( 'AUTH_KEY',         '<secret>' );",
          "define('SECURE_AUTH_SALT', '<secret>');",
          "LOGGED_IN_KEY='<secret>'",
          '"NONCE_SALT": "<secret>",',
        ],
        miss: [
          "define( 'AUTH_KEY', 'put your unique phrase here' );",
          "define('NONCE_KEY', '<[A-Za-z0-9]{20}%^[A-Za-z0-9]{12}>');",
          "define('AUTH_SALT', env('AUTH_SALT'));",
        ],
      },
    },
    {
      id: 'wordpress-application-password',
      name: 'WordPress application password',
      pattern: /(?:[A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4}|[A-Za-z0-9]{24}/,
      near: ['wp_app_password', 'wp_application_password', 'wordpress_app_password', 'wordpress_application_password'],
      named: ['wordpress'],
      reach: 40,
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'WP_APP_PASSWORD',
      sample: '[A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4}',
      examples: {
        match: [
          'WP_APP_PASSWORD="<secret>"',
          "wordpress_application_password: '<secret>'",
          'WP_APPLICATION_PASSWORD=<[A-Za-z0-9]{24}>',
        ],
        miss: ['WP_APP_PASSWORD="<[A-Za-z0-9]{4} [A-Za-z0-9]{4}>"', 'WP_APP_PASSWORD=${WP_APP_PASSWORD}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Keys and salts: take eight new lines from WordPress’s generator, or let the command write them into wp-config.php.',
        url: 'https://api.wordpress.org/secret-key/1.1/salt/',
        command: 'wp config shuffle-salts',
      },
      {
        text: 'An application password: in the profile of a user of its own with the least role that does, “Application Passwords”; give it the program’s name.',
        url: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
      },
    ],
    check: [
      {
        text: 'The profile lists application passwords with the day and the address of their last use.',
        shows: 'last use',
        url: 'https://developer.wordpress.org/rest-api/reference/application-passwords/',
        command: 'wp user application-password list USER',
      },
      {
        text: 'Nobody sees the use of keys and salts: look for sessions and new administrators you do not know, changed plugins and posts.',
        shows: 'sessions',
        command: 'wp user list --role=administrator',
      },
    ],
    rotate: [
      {
        text: 'Application passwords stand side by side: make the second, move the program, delete the first.',
        url: 'https://developer.wordpress.org/rest-api/reference/application-passwords/',
      },
      { text: 'Keys and salts have no second: changing them logs everybody out once, and nothing else stops.' },
    ],
    revoke: [
      {
        text: 'Revoke the application password in the profile, or all of a user’s at once.',
        command: 'wp user application-password delete USER --all',
      },
      {
        text: 'Change all eight keys and salts: cookies that were forged with them are void from then on.',
        command: 'wp config shuffle-salts',
      },
    ],
    risks: [
      'With keys and salts and a look into the database somebody can make a cookie that logs them in as any user, the administrator too.',
      'An application password does over the REST API and XML-RPC what its user may do, without a second factor.',
    ],
    prevent: [
      {
        text: 'Read the constants from the environment in wp-config.php, and keep that file above the web root.',
        url: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
      },
      { text: 'One application password for each program, of a user with the least role.' },
    ],
    links: [
      'https://developer.wordpress.org/advanced-administration/security/hardening/',
      'https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/',
    ],
  },
});
