import { provider } from '../provider';

export default provider({
  id: 'dependency-track',
  name: 'Dependency-Track',
  home: 'https://dependencytrack.org/',
  secrets: [
    {
      id: 'dependency-track-api-key',
      name: 'Dependency-Track API key',
      keywords: ['odt_'],
      pattern: /odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,255}(?![\w-])/,
      environmentVariable: 'DEPENDENCY_TRACK_API_KEY',
      sample: 'odt_[A-Za-z0-9]{8}_[A-Za-z0-9]{32}',
      examples: {
        match: ['DEPENDENCY_TRACK_API_KEY=<secret>', 'X-Api-Key: <odt_[A-Za-z0-9]{32}>'],
        miss: ['X-Api-Key: <odt_[A-Za-z0-9]{8}>', 'file.odt_backup'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a team with only the permissions it needs, and a key for it.',
        url: 'https://docs.dependencytrack.org/integrations/rest-api/',
      },
    ],
    check: [{ text: 'The list of keys shows the last use.', url: 'https://docs.dependencytrack.org/' }],
    rotate: [{ text: 'A team may have several keys: add one, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Administration, Teams, delete the key.',
        url: 'https://docs.dependencytrack.org/integrations/rest-api/',
      },
    ],
    risks: ['The components and weaknesses of all projects can be read.'],
    links: ['https://docs.dependencytrack.org/integrations/rest-api/', 'https://docs.dependencytrack.org/'],
  },
});
