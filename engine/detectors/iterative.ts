import { provider } from '../provider';

export default provider({
  id: 'iterative',
  name: 'DVC Studio',
  home: 'https://dvc.ai/',
  secrets: [
    {
      id: 'iterative-access-token',
      name: 'DVC Studio access token',
      keywords: ['isat_'],
      pattern: /isat_[\w-]{20,80}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'DVC_STUDIO_TOKEN',
      sample: 'isat_[A-Za-z0-9]{48}',
      examples: {
        match: ["DVC_STUDIO_TOKEN = '<secret>'", 'client = Client(dvc_studio_token="<secret>")'],
        miss: ['DVC_STUDIO_TOKEN=<isat_[a-z]{9}>', 'dvc_studio_token = os.environ["DVC_STUDIO_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Profile, Access tokens: make one with the scopes it needs.', url: 'https://studio.datachain.ai/' },
    ],
    check: [{ text: 'Projects list experiments that were sent.', url: 'https://studio.datachain.ai/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Profile, Access tokens, delete.', url: 'https://studio.datachain.ai/' }],
    risks: ['Experiments and data set credentials can be read, jobs run.'],
    links: ['https://dvc.org/doc/studio'],
  },
});
