import { decodeBase64Text, encodeBase64 } from '../checks/base64';
import { jwtSample, jwtWith } from '../checks/jwt';
import { notWords } from '../checks/words';
import { provider, type Check } from '../provider';

/** Base64 of `reftkn:01:` and numbers. */
const reference: Check = (value) =>
  /^reftkn:\d\d:\d{6,16}:/.test(decodeBase64Text(value) ?? '') ? 'valid' : 'invalid';

/** Base58 leaves out what is easily taken for another character. That a text holds to it proves little, that it does not speaks against it. */
const base58: Check = (value) => (/[0OIl]/.test(value) ? 'invalid' : undefined);

export default provider({
  id: 'jfrog',
  name: 'JFrog',
  home: 'https://jfrog.com/',
  secrets: [
    {
      id: 'jfrog-reference-token',
      name: 'JFrog reference token',
      keywords: ['cmVmdGtuO'],
      pattern: /cmVmdGtuO[A-Za-z0-9+/]{46,64}={0,2}(?![\w+/])/,
      check: reference,
      environmentVariable: 'JF_ACCESS_TOKEN',
      sample: (random) => encodeBase64(random.template('reftkn:01:17[0-9]{8}:[A-Za-z0-9]{26}')),
      examples: {
        match: ['JF_ACCESS_TOKEN=<secret>', '//app.jfrog.io/artifactory/api/npm/npm/:_authToken=<secret>'],
        miss: ['JF_ACCESS_TOKEN=<cmVmdGtuO[A-Za-z0-9]{8}>', 'JF_ACCESS_TOKEN=$TOKEN'],
      },
    },
    {
      id: 'jfrog-api-key',
      name: 'JFrog Artifactory API key',
      keywords: ['AKCp'],
      pattern: /AKCp[A-Za-z0-9]{60,73}/,
      check: base58,
      environmentVariable: 'ARTIFACTORY_API_KEY',
      sample: 'AKCp8[1-9A-HJ-NP-Za-km-z]{68}',
      examples: {
        match: ['X-JFrog-Art-Api: <secret>', 'password = <secret>'],
        miss: ['X-JFrog-Art-Api: <AKCp[A-Za-z0-9]{12}>', 'AKCp is the prefix'],
      },
    },
    {
      id: 'jfrog-access-token',
      name: 'JFrog access token',
      keywords: ['eyJ2ZXIiOiIyIi', 'eyJhbGciOiJSUzI1NiIs'],
      pattern: /(?:eyJ2ZXIiOiIyIi|eyJhbGciOiJSUzI1NiIs)[A-Za-z0-9_.-]{180,2380}[A-Za-z0-9_-](?![\w-])/,
      after: 2480,
      check: jwtWith(({ payload }) => /^jf(?:ac|rt|fe|xr|ds|mc|con)@/.test(String(payload.iss))),
      environmentVariable: 'JF_ACCESS_TOKEN',
      sample: jwtSample(
        '{"sub":"jfac@[0-9a-z]{26}/users/ci","scp":"applied-permissions/user","aud":"*@*","iss":"jfac@[0-9a-z]{26}","iat":17[0-9]{8},"jti":"[0-9a-f]{8}"}',
        '{"ver":"2","typ":"JWT","alg":"RS256","kid":"[A-Za-z0-9_-]{43}"}',
      ),
      examples: {
        match: ['JF_ACCESS_TOKEN=<secret>', 'jf c add --access-token <secret>'],
        miss: ['JF_ACCESS_TOKEN=eyJ2ZXIiOiIyIi', 'JF_ACCESS_TOKEN=${{ secrets.JF }}'],
      },
    },
    {
      id: 'jfrog-identity-token',
      name: 'JFrog identity token',
      pattern: /[A-Za-z0-9]{73}|[A-Za-z0-9]{64}/,
      near: ['artifactory', 'jfrog'],
      entropy: 4.2,
      check: notWords,
      environmentVariable: 'ARTIFACTORY_TOKEN',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['ARTIFACTORY_TOKEN=<secret>', 'https://app.jfrog.io/artifactory\ntoken: <secret>'],
        miss: ['artifactory_sha256 = "<[0-9a-f]{64}>"', 'ARTIFACTORY_TOKEN=<[A-Za-z0-9]{20}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Generate a scoped token for a group or project with an expiry.',
        url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      },
    ],
    check: [
      {
        text: 'The list of access tokens shows the last use in newer versions; access-audit.log and the request log show the rest.',
        url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/audit-trail-log',
      },
    ],
    rotate: [{ text: 'Generate a second token, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Administration, User Management, Access Tokens, revoke.',
        url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      },
    ],
    prevent: [
      {
        text: 'Scoped tokens for a group or project with an expiry instead of an admin’s token; OpenID Connect for CI, which needs none.',
        url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      },
    ],
    risks: ['Packages can be read and replaced: your builds take what was put there.'],
    links: [
      'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key',
    ],
  },
});
