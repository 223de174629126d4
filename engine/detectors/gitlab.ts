import { withCrc32 } from '../checks/crc32';
import { gitlabRoutable } from '../checks/gitlab-routable';
import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gitlab',
  name: 'GitLab',
  home: 'https://about.gitlab.com/',
  secrets: [
    {
      id: 'gitlab-personal-access-token',
      name: 'GitLab access token',
      keywords: ['glpat-'],
      pattern: /glpat-[\w-]{20,300}(?:\.[0-9a-z]{2})?(?:\.[0-9a-z]{9})?(?![\w-])/,
      entropy: 3,
      check: gitlabRoutable,
      environmentVariable: 'GITLAB_TOKEN',
      sample: withCrc32('glpat-[A-Za-z0-9_-]{26}[A-Za-z0-9].01.0r', { form: 'base36' }),
      examples: {
        match: [
          'GITLAB_TOKEN=<secret>',
          'curl --header "PRIVATE-TOKEN: <glpat-[A-Za-z0-9_-]{19}[a-z]>" https://gitlab.com/api/v4/projects',
          'machine gitlab.com login oauth2 password <glpat-[A-Za-z0-9]{20}>',
        ],
        miss: [
          'GITLAB_TOKEN=<glpat-[A-Za-z0-9]{8}>',
          'GITLAB_TOKEN=$CI_JOB_TOKEN',
          'GITLAB_TOKEN=glpat-xxxxxxxxxxxxxxxxxxxx',
        ],
      },
    },
    {
      id: 'gitlab-deploy-token',
      name: 'GitLab deploy token',
      keywords: ['gldt-'],
      pattern: /gldt-[\w-]{20,64}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'CI_DEPLOY_PASSWORD',
      sample: 'gldt-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['ci_deploy_password: <secret>', '<add key="CiDeployPassword" value="<secret>" />'],
        miss: ['CI_DEPLOY_PASSWORD=<gldt-[A-Za-z0-9]{6}>', 'const ciDeployPassword = process.env.CI_DEPLOY_PASSWORD;'],
      },
    },
    {
      id: 'gitlab-runner-token',
      name: 'GitLab runner authentication token',
      keywords: ['glrt-'],
      pattern: /glrt-[\w-]{20,300}(?:\.[0-9a-z]{2})?(?:\.[0-9a-z]{9})?(?![\w-])/,
      entropy: 3,
      check: gitlabRoutable,
      environmentVariable: 'CI_SERVER_TOKEN',
      sample: 'glrt-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: [
          '[[runners]]\n  token = "<secret>"',
          'CI_SERVER_TOKEN=<secret>',
          'runnerToken: <glrt-t1_[A-Za-z0-9_-]{19}[a-z]>',
        ],
        miss: ['token = "<glrt-[A-Za-z0-9]{8}>"', 'token = "glrt-REDACTED"'],
      },
    },
    {
      id: 'gitlab-runner-registration-token',
      name: 'GitLab runner registration token',
      keywords: ['GR1348941'],
      pattern: /GR1348941[\w-]{20}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'REGISTRATION_TOKEN',
      sample: 'GR1348941[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ["REGISTRATION_TOKEN = '<secret>'", '<add key="RegistrationToken" value="<secret>" />'],
        miss: ['REGISTRATION_TOKEN=<GR1348941[a-z]{5}>', 'registrationToken := os.Getenv("REGISTRATION_TOKEN")'],
      },
    },
    {
      id: 'gitlab-trigger-token',
      name: 'GitLab pipeline trigger token',
      keywords: ['glptt-'],
      pattern: /glptt-[A-Za-z0-9]{40}/,
      environmentVariable: 'GITLAB_TRIGGER_TOKEN',
      sample: 'glptt-[0-9a-f]{40}',
      examples: {
        match: [
          'export GITLAB_TRIGGER_TOKEN="<secret>"',
          'private static final String GITLAB_TRIGGER_TOKEN = "<secret>";',
        ],
        miss: ['GITLAB_TRIGGER_TOKEN=<glptt-[0-9a-f]{9}>', 'gitlab_trigger_token = os.environ["GITLAB_TRIGGER_TOKEN"]'],
      },
    },
    {
      id: 'gitlab-job-token',
      name: 'GitLab CI/CD job token',
      keywords: ['glcbt-'],
      pattern: /glcbt-(?:[0-9a-f]{1,5}_)?[\w-]{20,40}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'CI_JOB_TOKEN',
      sample: 'glcbt-64_[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['ci_job_token: <secret>', '<CiJobToken><secret></CiJobToken>'],
        miss: ['CI_JOB_TOKEN=<glcbt-64_[a-z]{5}>', 'ci_job_token: ${CI_JOB_TOKEN}'],
      },
    },
    {
      id: 'gitlab-feed-token',
      name: 'GitLab feed token',
      keywords: ['glft-'],
      pattern: /glft-[\w-]{20,80}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'GITLAB_FEED_TOKEN',
      sample: 'glft-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['GITLAB_FEED_TOKEN=<secret>', 'https://gitlab.com/acme/shop.atom?feed_token=<secret>'],
        miss: ['feed_token=<glft-[a-z]{5}>', 'GITLAB_FEED_TOKEN=glft-'],
      },
    },
    {
      id: 'gitlab-scim-token',
      name: 'GitLab SCIM token',
      keywords: ['glsoat-'],
      pattern: /glsoat-[\w-]{20}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'GITLAB_SCIM_TOKEN',
      sample: 'glsoat-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ["GITLAB_SCIM_TOKEN = '<secret>'", '"gitlabScimToken": "<secret>"'],
        miss: ['GITLAB_SCIM_TOKEN=<glsoat-[a-z]{5}>', 'gitlab_scim_token: ${GITLAB_SCIM_TOKEN}'],
      },
    },
    {
      id: 'gitlab-agent-token',
      name: 'GitLab agent for Kubernetes token',
      keywords: ['glagent-'],
      pattern: /glagent-[\w-]{50,80}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'GITLAB_AGENT_TOKEN',
      sample: 'glagent-[A-Za-z0-9_-]{49}[A-Za-z0-9]',
      examples: {
        match: ['gitlab_agent_token: <secret>', 'gitlabAgentToken := "<secret>"'],
        miss: ['GITLAB_AGENT_TOKEN=<glagent-[a-z]{5}>', 'gitlab_agent_token: ${GITLAB_AGENT_TOKEN}'],
      },
    },
    {
      id: 'gitlab-incoming-mail-token',
      name: 'GitLab incoming mail token',
      keywords: ['glimt-'],
      pattern: /glimt-[\w-]{25,40}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'GITLAB_INCOMING_MAIL_TOKEN',
      sample: 'glimt-[A-Za-z0-9_-]{24}[A-Za-z0-9]',
      examples: {
        match: ["GITLAB_INCOMING_MAIL_TOKEN = '<secret>'", "const gitlabIncomingMailToken = '<secret>';"],
        miss: [
          'GITLAB_INCOMING_MAIL_TOKEN=<glimt-[a-z]{5}>',
          'gitlabIncomingMailToken := os.Getenv("GITLAB_INCOMING_MAIL_TOKEN")',
        ],
      },
    },
    {
      id: 'gitlab-oauth-secret',
      name: 'GitLab OAuth application secret',
      keywords: ['gloas-'],
      pattern: /gloas-[\w-]{64}(?![\w-])/,
      environmentVariable: 'GITLAB_CLIENT_SECRET',
      sample: 'gloas-[0-9a-f]{64}',
      examples: {
        match: ['export GITLAB_CLIENT_SECRET="<secret>"', 'client = Client(gitlab_client_secret="<secret>")'],
        miss: ['GITLAB_CLIENT_SECRET=<gloas-[a-z]{5}>', 'gitlab_client_secret: ${GITLAB_CLIENT_SECRET}'],
      },
    },
    {
      id: 'gitlab-feature-flag-token',
      name: 'GitLab feature flags client token',
      keywords: ['glffct-'],
      pattern: /glffct-[\w-]{20,64}(?![\w-])/,
      entropy: 3,
      environmentVariable: 'GITLAB_FEATURE_FLAG_TOKEN',
      sample: 'glffct-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['gitlab_feature_flag_token: <secret>', 'gitlabFeatureFlagToken := "<secret>"'],
        miss: [
          'GITLAB_FEATURE_FLAG_TOKEN=<glffct-[a-z]{5}>',
          'gitlabFeatureFlagToken := os.Getenv("GITLAB_FEATURE_FLAG_TOKEN")',
        ],
      },
    },
    {
      id: 'gitlab-workspace-token',
      name: 'GitLab workspace token',
      keywords: ['glwt-'],
      pattern: /glwt-[\w-]{20,80}(?![\w-])/,
      entropy: 3.2,
      environmentVariable: 'GITLAB_WORKSPACE_TOKEN',
      sample: 'glwt-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['gitlab_workspace_token: <secret>', 'gitlabWorkspaceToken := "<secret>"'],
        miss: ['GITLAB_WORKSPACE_TOKEN=<glwt-[a-z]{5}>', 'gitlabWorkspaceToken := os.Getenv("GITLAB_WORKSPACE_TOKEN")'],
      },
    },
    {
      id: 'gitlab-session-cookie',
      name: 'GitLab session cookie',
      pattern: /[0-9a-f]{32}/,
      near: ['_gitlab_session', 'gitlabsession'],
      reach: 24,
      environmentVariable: 'GITLAB_SESSION',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['Cookie: _gitlab_session=<secret>', 'cookies = {"_gitlab_session": "<secret>"}'],
        miss: ['Cookie: _gitlab_session=<[0-9a-f]{9}>', 'cookie name: _gitlab_session'],
      },
    },
    {
      id: 'gitlab-token-legacy',
      name: 'GitLab token (without prefix)',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{19}[A-Za-z0-9](?![\w-])/,
      near: [
        'gitlab_token',
        'gitlab_private',
        'gitlab_access',
        'gitlab_api',
        'private-token',
        'gitlabtoken',
        'gitlabprivate',
        'gitlabaccess',
        'gitlabapi',
        'privatetoken',
      ],
      named: ['gitlab'],
      reach: 30,
      entropy: 3.4,
      check: notWords,
      environmentVariable: 'GITLAB_TOKEN',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['GITLAB_TOKEN=<secret>', 'curl --header "PRIVATE-TOKEN: <secret>" https://git.acme.dev/api/v4/user'],
        miss: ['GITLAB_TOKEN=<[A-Za-z0-9]{9}>', 'curl --header "PRIVATE-TOKEN: $TOKEN" https://gitlab.com/'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['gitlab-personal-access-token', 'gitlab-workspace-token', 'gitlab-token-legacy'],
        url: 'https://gitlab.com/api/v4/personal_access_tokens/self',
        headers: { 'PRIVATE-TOKEN': '{key}' },
        live: { contains: ['"scopes"'] },
        elsewhere: ['a GitLab server of your own'],
        source: 'https://docs.gitlab.com/api/personal_access_tokens/',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Avatar, Edit profile, Access tokens, Add new token: choose few scopes (read_api, read_repository) and an expiry; without one GitLab sets 365 days.',
        url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      },
      {
        text: 'For one project or group make a project or group access token instead: it ends there, and with no person.',
        url: 'https://docs.gitlab.com/user/project/settings/project_access_tokens/',
      },
    ],
    check: [
      {
        text: 'The list of active tokens has a column Last Used, which is brought up to date every 10 minutes; use of the REST or GraphQL API and Git count.',
        url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
        shows: 'last use',
      },
      {
        text: 'Owners look through the group’s audit events for members, keys, variables and runners that were added.',
        url: 'https://docs.gitlab.com/user/compliance/audit_events/',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A person may have any number of tokens: make the second, change CI/CD variables, runners and remotes, revoke the first when Last Used stands still.',
        url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      },
      {
        text: 'The rotate call (POST /personal_access_tokens/self/rotate) revokes the old token at once: not without downtime.',
        url: 'https://docs.gitlab.com/api/personal_access_tokens/',
      },
    ],
    revoke: [
      {
        text: 'Access tokens, Active personal access tokens, Revoke, and Revoke again in the dialog.',
        url: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      },
      {
        text: 'A runner token: remove the runner, or reset its token, under Settings, CI/CD, Runners. A trigger token: the same page, Pipeline trigger tokens.',
        url: 'https://docs.gitlab.com/ci/runners/',
      },
    ],
    prevent: [
      {
        text: 'Project or group tokens with few scopes and a short expiry (365 days by default, up to 400 since 17.6) instead of a person’s token; CI_JOB_TOKEN inside pipelines.',
        url: 'https://docs.gitlab.com/security/tokens/',
      },
      {
        text: 'An IP restriction of the top-level group (Premium) holds for its projects’ API and Git, by token as well.',
        url: 'https://docs.gitlab.com/user/group/access_and_permissions/#restrict-group-access-by-ip-address',
      },
    ],
    risks: [
      'Code, issues and CI variables can be read, commits and releases made.',
      'A runner’s token takes jobs, and with them the secrets of pipelines.',
    ],
    links: ['https://docs.gitlab.com/security/tokens/', 'https://docs.gitlab.com/user/profile/personal_access_tokens/'],
    read: [
      {
        page: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
        on: '2026-11-24',
        parts: ['create', 'check', 'revoke'],
      },
      { page: 'https://docs.gitlab.com/user/profile/personal_access_tokens', on: '2026-08-21', parts: ['prevent'] },
      { page: 'https://docs.gitlab.com/user/profile/personal_access_tokens', on: '2026-08-21', parts: ['rotate'] },
    ],
  },
});
