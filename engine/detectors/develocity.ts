import { provider } from '../provider';

export default provider({
  id: 'develocity',
  name: 'Gradle Develocity',
  home: 'https://gradle.com/',
  secrets: [
    {
      id: 'develocity-access-key',
      name: 'Develocity access key',
      pattern: /[a-z2-7]{52}/,
      near: [
        'develocity_access_key',
        'develocityaccesskey',
        'gradle_enterprise_access_key',
        'gradleenterpriseaccesskey',
        'gradle.enterprise.accesskey',
        'develocity.accesskey',
      ],
      reach: 120,
      environmentVariable: 'DEVELOCITY_ACCESS_KEY',
      sample: '[a-z2-7]{52}',
      examples: {
        match: ['DEVELOCITY_ACCESS_KEY=ge.example.com=<secret>', 'gradle.enterprise.accessKey=<secret>'],
        miss: [
          'DEVELOCITY_ACCESS_KEY=ge.example.com=<[a-z2-7]{12}>',
          'DEVELOCITY_ACCESS_KEY=${{ secrets.DEVELOCITY }}',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an access key for a build user with only the permission to publish.',
        command: 'gradle provisionDevelocityAccessKey',
      },
    ],
    check: [{ text: 'Develocity’s audit log lists requests by user.', url: 'https://docs.gradle.com/develocity/' }],
    rotate: [{ text: 'Make a second access key for the user, deploy it, revoke the first.' }],
    revoke: [{ text: 'My settings, Access keys, revoke.', url: 'https://docs.gradle.com/develocity/' }],
    risks: ['Build scans can be published and, with the permission, read: they hold environment variables and paths.'],
    links: ['https://docs.gradle.com/develocity/gradle-plugin/current/', 'https://gradle.com/develocity/'],
  },
});
