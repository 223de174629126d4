import { provider } from '../provider';

export default provider({
  id: 'cloudant',
  name: 'IBM Cloudant',
  home: 'https://www.ibm.com/products/cloudant',
  secrets: [
    {
      id: 'cloudant-password',
      name: 'IBM Cloudant password',
      pattern: /[0-9a-f]{64}/,
      near: ['bluemix', 'cloudant'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'CLOUDANT_PASSWORD',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['CLOUDANT_PASSWORD=<secret>', '"username": "x-bluemix", "password": "<secret>"'],
        miss: ['CLOUDANT_PASSWORD=<[0-9a-f]{9}>', '"username": "x-bluemix", "password": "${KEY}"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a password in the instance’s service credentials, one for each program.',
        url: 'https://cloud.ibm.com/resources',
      },
    ],
    check: [
      {
        text: 'IBM Cloudant shows no last use of a password: compare requests and changes with your own.',
        url: 'https://cloud.ibm.com/resources',
      },
    ],
    rotate: [{ text: 'Create a second password, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the password in the instance’s service credentials: it stops at once.',
        url: 'https://cloud.ibm.com/resources',
      },
    ],
    risks: ['Databases can be read, changed and deleted.'],
    links: ['https://cloud.ibm.com/docs/Cloudant', 'https://www.ibm.com/products/cloudant'],
  },
});
