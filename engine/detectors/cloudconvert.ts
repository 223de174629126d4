import { jwtBehind, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'cloudconvert',
  name: 'CloudConvert',
  home: 'https://cloudconvert.com/',
  secrets: [
    {
      id: 'cloudconvert-api-key',
      name: 'CloudConvert API key',
      keywords: ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9'],
      pattern: /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[A-Za-z0-9_.-]{200,1300}[A-Za-z0-9_-](?![\w-])/,
      after: 1400,
      near: ['cloudconvert'],
      check: jwtBehind(0),
      environmentVariable: 'CLOUDCONVERT_API_KEY',
      sample: jwtSample(
        '{"aud":"1","jti":"[0-9a-f]{80}","iat":17[0-9]{8}.123,"nbf":17[0-9]{8}.123,"exp":48[0-9]{8}.123,"sub":"[0-9]{8}","scopes":"user.read task.read"}',
        '{"typ":"JWT","alg":"RS256"}',
      ),
      examples: {
        match: ['CLOUDCONVERT_API_KEY=<secret>', "const cloudConvert = new CloudConvert('<secret>');"],
        miss: ['CLOUDCONVERT_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9', 'CLOUDCONVERT_SANDBOX=true'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create a key with the scopes it needs.', url: 'https://cloudconvert.com/dashboard/api/v2/keys' }],
    check: [{ text: 'The dashboard lists jobs.', url: 'https://cloudconvert.com/dashboard/api/v2/jobs' }],
    rotate: [{ text: 'Create a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'API keys, delete.', url: 'https://cloudconvert.com/dashboard/api/v2/keys' }],
    risks: ['Conversions are made at your expense; files of your jobs can be read.'],
    links: ['https://cloudconvert.com/api/v2', 'https://cloudconvert.com/docs/getting-started'],
  },
});
