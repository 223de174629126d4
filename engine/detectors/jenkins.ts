import { provider } from '../provider';

export default provider({
  id: 'jenkins',
  name: 'Jenkins',
  home: 'https://www.jenkins.io/',
  secrets: [
    {
      id: 'jenkins-api-token',
      name: 'Jenkins API token',
      pattern: /11[0-9a-f]{32}|[0-9A-Fa-f]{30,36}/,
      near: ['jenkins'],
      reach: 100,
      environmentVariable: 'JENKINS_API_TOKEN',
      sample: '11[0-9a-f]{32}',
      examples: {
        match: ['JENKINS_API_TOKEN=<secret>', 'curl -u ann:<secret> https://jenkins.acme.dev/api/json'],
        miss: ['JENKINS_API_TOKEN=<[0-9a-f]{12}>', 'JENKINS_URL=https://jenkins.acme.dev/'],
      },
    },
    {
      id: 'jenkins-token-legacy',
      name: 'Jenkins API token or crumb (before 2.129)',
      pattern: /[0-9a-f]{32}/,
      near: [
        'jenkins_token',
        'jenkins_api',
        'jenkins_password',
        'jenkins_crumb',
        'jenkins-crumb',
        'jenkinstoken',
        'jenkinsapi',
        'jenkinspassword',
        'jenkinscrumb',
      ],
      named: ['jenkins'],
      reach: 40,
      environmentVariable: 'JENKINS_API_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ["JENKINS_API_TOKEN = '<secret>'", 'jenkinsApiToken := "<secret>"'],
        miss: ['JENKINS_API_TOKEN=<[0-9a-f]{9}>', 'jenkinsApiToken := os.Getenv("JENKINS_API_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'User menu, Security, API Token: make one with a name; use a service user with few rights.',
        url: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      },
    ],
    check: [
      {
        text: 'The token list shows the number of uses and the last one. The Audit Trail plugin logs requests.',
        url: 'https://plugins.jenkins.io/audit-trail/',
      },
    ],
    rotate: [{ text: 'Tokens stand side by side: make the second, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'User menu, Security, API Token, the cross.',
        url: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      },
    ],
    risks: ['Jobs can be started and configured; who may configure can read all credentials of the server.'],
    links: ['https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/'],
  },
});
