import { provider } from '../provider';

export default provider({
  id: 'ionic',
  name: 'Ionic',
  home: 'https://ionic.io/',
  secrets: [
    {
      id: 'ionic-api-token',
      name: 'Ionic API token',
      keywords: ['ion_'],
      pattern: /ion_[A-Za-z0-9]{42}/,
      entropy: 3.6,
      environmentVariable: 'IONIC_TOKEN',
      sample: 'ion_[A-Za-z0-9]{42}',
      examples: {
        match: ['IONIC_TOKEN=<secret>', '<IonicToken><secret></IonicToken>'],
        miss: ['IONIC_TOKEN=<ion_[a-z]{9}>', 'ionicToken := os.Getenv("IONIC_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a personal access token.', url: 'https://dashboard.ionicframework.com/personal/tokens' }],
    check: [{ text: 'The list of builds shows who started them.', url: 'https://dashboard.ionicframework.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://dashboard.ionicframework.com/personal/tokens' }],
    risks: ['Builds and live updates can be made, and reach installed apps.'],
    links: ['https://ionic.io/docs/appflow/personal-access-tokens'],
  },
});
