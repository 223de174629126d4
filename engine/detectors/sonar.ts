import { provider } from '../provider';

export default provider({
  id: 'sonar',
  name: 'SonarQube',
  home: 'https://www.sonarsource.com/',
  secrets: [
    {
      id: 'sonar-token',
      name: 'SonarQube token',
      keywords: ['squ_', 'sqp_', 'sqa_'],
      pattern: /sq[upa]_[0-9A-Za-z]{40}/,
      environmentVariable: 'SONAR_TOKEN',
      sample: 'squ_[0-9a-f]{40}',
      examples: {
        match: ['SONAR_TOKEN=<secret>', 'sonar-scanner -Dsonar.token=<sqp_[0-9a-f]{40}>'],
        miss: ['SONAR_TOKEN=<squ_[0-9a-f]{12}>', 'SONAR_TOKEN=${{ secrets.SONAR_TOKEN }}'],
      },
    },
    {
      id: 'sonar-cloud-scoped-token',
      name: 'SonarQube Cloud scoped organization token',
      keywords: ['sqco_'],
      pattern: /sqco_[A-Za-z0-9_-]{50,72}(?![\w-])/,
      environmentVariable: 'SONAR_TOKEN',
      sample: 'sqco_[A-Za-z0-9]{59}',
      examples: {
        match: ['SONAR_TOKEN=<secret>', '-Dsonar.token="<secret>"'],
        miss: ['SONAR_TOKEN=<sqco_[A-Za-z0-9]{12}>', 'prefix = "sqco_"'],
      },
    },
    {
      id: 'sonar-token-legacy',
      name: 'SonarQube token (without prefix)',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{39}(?![\w=-])/,
      near: [
        'sonar',
        'sonar_token',
        'sonartoken',
        'sonar.login',
        'sonar.token',
        'sonar_login',
        'sonarlogin',
        'sonarcloud',
        'sonarqube',
      ],
      reach: 60,
      environmentVariable: 'SONAR_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['SONAR_TOKEN=<secret>', '<sonar.login><secret></sonar.login>'],
        miss: ['SONAR_TOKEN=<[0-9a-f]{12}>', 'sonar.projectKey=shop'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a project analysis token with an expiry rather than a user token.',
        url: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
      },
    ],
    check: [
      { text: 'My Account, Security shows the last use of each token.', url: 'https://sonarcloud.io/account/security' },
    ],
    rotate: [{ text: 'Generate a second token, deploy it, revoke the first.' }],
    revoke: [{ text: 'My Account, Security, Revoke.', url: 'https://sonarcloud.io/account/security' }],
    risks: ['Source code and its weaknesses can be read, analyses falsified.'],
    links: [
      'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
      'https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/',
    ],
  },
});
