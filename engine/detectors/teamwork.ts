import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'teamwork',
  name: 'Teamwork.com',
  home: 'https://www.teamwork.com/',
  secrets: [
    {
      id: 'teamwork-api-token',
      name: 'Teamwork API token',
      keywords: ['tkn.v1_'],
      pattern: /tkn\.v1_[A-Za-z0-9+/=]{60,90}/,
      environmentVariable: 'TEAMWORK_TOKEN',
      sample: 'tkn.v1_[A-Za-z0-9]{71}=',
      examples: {
        match: ['teamwork_token: <secret>', 'teamworkToken := "<secret>"'],
        miss: ['TEAMWORK_TOKEN=<tkn.v1_[A-Za-z0-9]{8}>', 'teamworkToken := os.Getenv("TEAMWORK_TOKEN")'],
      },
    },
    {
      id: 'teamwork-project-token',
      name: 'Teamwork project API key',
      keywords: ['twp_'],
      pattern: /twp_[A-Za-z0-9]{24,50}/,
      entropy: 3.8,
      check: notWords,
      // The prefix stands in nobody’s documents.
      confidence: 'possible',
      environmentVariable: 'TEAMWORK_API_KEY',
      sample: 'twp_[A-Za-z0-9]{28}',
      examples: {
        match: ['export TEAMWORK_API_KEY="<secret>"', '<TeamworkApiKey><secret></TeamworkApiKey>'],
        miss: ['TEAMWORK_API_KEY=<twp_[A-Za-z0-9]{6}>', 'TEAMWORK_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The profile’s API & Mobile page shows a person’s key; Desk and CRM make tokens of their own.',
        url: 'https://developer.teamwork.com/',
      },
    ],
    check: [{ text: 'The site’s audit of sign-ins.', url: 'https://support.teamwork.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'Delete the token, or regenerate the key in the profile.', url: 'https://developer.teamwork.com/' },
    ],
    risks: ['Projects, tickets and files of that person.'],
    links: ['https://apidocs.teamwork.com/guides/teamwork/authentication', 'https://support.teamwork.com/'],
  },
});
