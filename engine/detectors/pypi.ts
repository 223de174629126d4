import { macaroonOf, macaroonSample } from '../checks/macaroon';
import { provider } from '../provider';

const prefix = 'pypi-';
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
/** A restriction to projects, as the index writes it. */
const permissions = '{"version": 1, "permissions": "user"}';

export default provider({
  id: 'pypi',
  name: 'PyPI',
  home: 'https://pypi.org/',
  secrets: [
    {
      id: 'pypi-api-token',
      name: 'PyPI API token',
      keywords: ['pypi-AgE'],
      pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}(?![\w-])/,
      after: 1100,
      check: macaroonOf('pypi.org', prefix.length),
      environmentVariable: 'TWINE_PASSWORD',
      sample: macaroonSample(prefix, 'pypi.org', uuid, permissions),
      examples: {
        match: [
          'TWINE_PASSWORD=<secret>',
          '[pypi]\nusername = __token__\npassword = <secret>',
          'env:\n  UV_PUBLISH_TOKEN: <secret>',
        ],
        miss: ['TWINE_PASSWORD=<pypi-AgEIcHlwaS5vcmc[A-Za-z0-9]{12}>', 'password = pypi-AgEIcHlwaS5vcmc...'],
      },
    },
    {
      id: 'pypi-test-api-token',
      name: 'TestPyPI API token',
      keywords: ['pypi-AgE'],
      pattern: /pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,1000}(?![\w-])/,
      after: 1100,
      check: macaroonOf('test.pypi.org', prefix.length),
      environmentVariable: 'TWINE_PASSWORD',
      sample: macaroonSample(prefix, 'test.pypi.org', uuid, permissions),
      examples: {
        match: ["TWINE_PASSWORD = '<secret>'", '<TwinePassword><secret></TwinePassword>'],
        miss: [
          'TWINE_PASSWORD=<pypi-AgENdGVzdC5weXBpLm9yZw[a-z]{9}>',
          'const twinePassword = process.env.TWINE_PASSWORD;',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, API tokens, Add API token: scope it to one project, not the whole account.',
        url: 'https://pypi.org/manage/account/token/',
      },
      {
        text: 'From GitHub, GitLab, Google Cloud or ActiveState publish by a trusted publisher: no token is needed.',
        url: 'https://docs.pypi.org/trusted-publishers/',
      },
    ],
    check: [
      {
        text: 'Account settings, API tokens: the column Last used.',
        url: 'https://pypi.org/manage/account/#api-tokens',
        shows: 'last use',
      },
      {
        text: 'Security history of the account and of each project: uploads, tokens, collaborators, with address.',
        url: 'https://pypi.org/manage/account/#account-events',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Add a second token with the same project, change ~/.pypirc or TWINE_PASSWORD in CI, remove the first.',
        url: 'https://pypi.org/manage/account/#api-tokens',
      },
    ],
    revoke: [
      {
        text: 'API tokens, Options, Remove token. Tokens that reach public places PyPI may remove by itself.',
        url: 'https://pypi.org/manage/account/',
      },
    ],
    prevent: [
      {
        text: 'Trusted publishers; where a token must be, one project each. A token in a public place that PyPI hears of is revoked, and you get a mail; PyPI has no binding to IP addresses.',
        url: 'https://pypi.org/help/#compromised-token',
      },
    ],
    risks: ['Releases with malicious code can be uploaded; a token for the whole account reaches all its projects.'],
    links: ['https://pypi.org/help/#apitoken', 'https://docs.pypi.org/trusted-publishers/'],
    read: [
      { page: 'https://pypi.org/help/#apitoken', on: '2026-11-24', parts: ['create', 'prevent'] },
      {
        page: 'https://github.com/pypi/warehouse/blob/HEAD/warehouse/templates/manage/account.html',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
