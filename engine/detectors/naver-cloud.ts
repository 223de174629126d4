import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'naver-cloud',
  name: 'Naver Cloud',
  home: 'https://www.ncloud.com/',
  secrets: [
    {
      id: 'naver-cloud-iam-key',
      name: 'Naver Cloud IAM key',
      keywords: ['ncp_iam_'],
      pattern: /ncp_iam_BPK[A-Z][A-Za-z0-9]{18,45}(?![\w-])/,
      environmentVariable: 'NCLOUD_SECRET_KEY',
      sample: 'ncp_iam_BPKM[A-Za-z0-9]{34}',
      pairs: 'naver-cloud-iam-key-id',
      examples: {
        match: ['<NcloudSecretKey><secret></NcloudSecretKey>', '"ncloudSecretKey": "<secret>",'],
        miss: ['NCLOUD_SECRET_KEY=<ncp_iam_BPKM[0-9a-f]{5}>', 'NCLOUD_SECRET_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'naver-cloud-iam-key-id',
      name: 'Naver Cloud access key id',
      keywords: ['ncp_iam_BPA'],
      pattern: /ncp_iam_BPA[A-Z][A-Za-z0-9]{14,18}(?![\w-])/,
      pairs: 'naver-cloud-iam-key',
      alone: false,
      environmentVariable: 'NCLOUD_ACCESS_KEY',
      sample: 'ncp_iam_BPAMKR[A-Za-z0-9]{14}',
      examples: {
        match: [
          'NCLOUD_ACCESS_KEY=<secret>\nNCLOUD_SECRET_KEY=<ncp_iam_BPKMKR[A-Za-z0-9]{32}>',
          'secret_key: "<ncp_iam_BPKSKR[A-Za-z0-9]{32}>"\naccess_key: "<secret>"',
        ],
        miss: ['NCLOUD_ACCESS_KEY=<secret>', 'NCLOUD_SECRET_KEY=<ncp_iam_BPKMKR[A-Za-z0-9]{32}>'],
      },
    },
    {
      id: 'naver-cloud-secret-key',
      name: 'Naver Cloud secret key (without prefix)',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['ncloud_secret', 'ncloudsecret', 'ncp_secret', 'ncpsecret', 'x-ncp-', 'ncloud.com'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'NCLOUD_SECRET_KEY',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['client = Client(ncloud_secret_key="<secret>")', '<NcloudSecretKey><secret></NcloudSecretKey>'],
        miss: ['NCLOUD_SECRET_KEY=<[0-9a-f]{5}>', 'ncloudSecretKey := os.Getenv("NCLOUD_SECRET_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.ncloud.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.ncloud.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://api.ncloud-docs.com/docs/common-ncpapi'],
  },
});
