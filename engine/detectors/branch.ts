import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'branch',
  name: 'Branch',
  home: 'https://www.branch.io/',
  secrets: [
    {
      id: 'branch-secret',
      name: 'Branch secret',
      pattern: /secret_(?:live|test)_[A-Za-z0-9]{24,40}/,
      near: ['branchio', 'branch_secret', 'branchsecret', 'branch.io', 'branch_io', 'key_live_'],
      entropy: 3.3,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'BRANCH_SECRET',
      sample: 'secret_live_[A-Za-z0-9]{32}',
      examples: {
        match: [
          'BRANCH_SECRET=<secret>',
          '{ "branch_key": "<key_live_[A-Za-z0-9]{32}>", "branch_secret": "<secret>" }',
        ],
        miss: ['"branch_key": "<key_live_[A-Za-z0-9]{32}>"', 'BRANCH_SECRET=<secret_live_[A-Za-z0-9]{6}>'],
      },
    },
    // Built into apps.
    {
      id: 'branch-key',
      name: 'Branch key',
      keywords: ['key_live_', 'key_test_'],
      pattern: /key_(?:live|test)_[A-Za-z0-9]{16,40}(?![\w-])/,
      entropy: 3.3,
      check: notWords,
      confidence: 'possible',
      pairs: 'branch-secret',
      environmentVariable: 'BRANCH_KEY',
      sample: 'key_live_[A-Za-z0-9]{32}',
      examples: {
        match: ['<BranchKey><secret></BranchKey>', 'branchKey := "<secret>"'],
        miss: ['BRANCH_KEY=<key_live_[0-9a-f]{5}>', 'branchKey := os.Getenv("BRANCH_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The app has a key, which may be public, and a secret.',
        url: 'https://dashboard.branch.io/account-settings/profile',
      },
    ],
    check: [{ text: 'Look for links that you did not make.', url: 'https://dashboard.branch.io/' }],
    rotate: [{ text: 'Branch changes the secret on request; deploy the new one at once.' }],
    revoke: [{ text: 'Ask the support for a new secret.', url: 'https://help.branch.io/' }],
    risks: ['Links of your app can be made and changed, and its data exported.'],
    links: ['https://help.branch.io/developers-hub/reference/apps-api', 'https://help.branch.io/'],
  },
});
