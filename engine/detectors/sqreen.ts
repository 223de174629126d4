import { provider } from '../provider';

export default provider({
  id: 'sqreen',
  name: 'Sqreen',
  home: 'https://www.datadoghq.com/product/application-security-management/',
  secrets: [
    {
      id: 'sqreen-token',
      name: 'Sqreen token',
      keywords: ['org_'],
      pattern: /org_[0-9a-f]{60,64}/,
      environmentVariable: 'SQREEN_TOKEN',
      sample: 'org_[0-9a-f]{60}',
      examples: {
        match: ['export SQREEN_TOKEN="<secret>"', "const sqreenToken = '<secret>';"],
        miss: ['SQREEN_TOKEN=<org_[0-9a-f]{9}>', 'sqreen_token = os.environ["SQREEN_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'None are made any more: the service has become part of Datadog.',
        url: 'https://docs.datadoghq.com/security/application_security/',
      },
    ],
    check: [
      {
        text: 'The service has ended; look for events in Datadog instead.',
        url: 'https://docs.datadoghq.com/security/application_security/',
      },
    ],
    rotate: [{ text: 'Take the agent out and use Datadog’s library with a key of its own.' }],
    revoke: [
      {
        text: 'Remove the token from the agent’s configuration.',
        url: 'https://docs.datadoghq.com/security/application_security/',
      },
    ],
    risks: ['While the service ran, false events could be sent in the application’s name.'],
    links: ['https://docs.datadoghq.com/security/application_security/'],
  },
});
