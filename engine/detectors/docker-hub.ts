import { encodeBase64 } from '../checks/base64';
import { basicAuth } from '../checks/basic-auth';
import { provider } from '../provider';

export default provider({
  id: 'docker-hub',
  name: 'Docker',
  home: 'https://hub.docker.com/',
  secrets: [
    {
      id: 'docker-hub-personal-access-token',
      name: 'Docker Hub personal access token',
      keywords: ['dckr_pat_'],
      pattern: /dckr_pat_[\w-]{27}(?![\w-])/,
      environmentVariable: 'DOCKERHUB_TOKEN',
      sample: 'dckr_pat_[A-Za-z0-9_-]{26}[A-Za-z0-9]',
      examples: {
        match: ['DOCKERHUB_TOKEN=<secret>', 'echo <secret> | docker login -u acme --password-stdin'],
        miss: ['DOCKERHUB_TOKEN=<dckr_pat_[A-Za-z0-9]{9}>', 'password: ${{ secrets.DOCKERHUB_TOKEN }}'],
      },
    },
    {
      id: 'docker-hub-organization-token',
      name: 'Docker organization access token',
      keywords: ['dckr_oat_'],
      pattern: /dckr_oat_[\w-]{32}(?![\w-])/,
      environmentVariable: 'DOCKERHUB_TOKEN',
      sample: 'dckr_oat_[A-Za-z0-9_-]{31}[A-Za-z0-9]',
      examples: {
        match: ['export DOCKERHUB_TOKEN="<secret>"', "const dockerhubToken = '<secret>';"],
        miss: ['DOCKERHUB_TOKEN=<dckr_oat_[a-z]{6}>', 'dockerhub_token: ${DOCKERHUB_TOKEN}'],
      },
    },
    {
      id: 'docker-hub-swarm-join-token',
      name: 'Docker Swarm join token',
      keywords: ['SWMTKN-1-'],
      pattern: /SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}/,
      environmentVariable: 'SWARM_TOKEN',
      sample: 'SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}',
      examples: {
        match: ['docker swarm join --token <secret> 10.0.0.5:2377', 'SWARM_TOKEN=<secret>'],
        miss: ['docker swarm join --token <SWMTKN-1-[a-z0-9]{12}> 10.0.0.5:2377', 'docker swarm join-token worker'],
      },
    },
    {
      id: 'docker-hub-swarm-unlock-key',
      name: 'Docker Swarm unlock key',
      keywords: ['SWMKEY-1-'],
      pattern: /SWMKEY-1-[A-Za-z0-9+\/]{43}(?![A-Za-z0-9+\/])/,
      environmentVariable: 'SWARM_UNLOCK_KEY',
      sample: 'SWMKEY-1-[A-Za-z0-9+/]{42}[A-Za-z0-9]',
      examples: {
        match: ['export SWARM_UNLOCK_KEY="<secret>"', '<SwarmUnlockKey><secret></SwarmUnlockKey>'],
        miss: ['SWARM_UNLOCK_KEY=<SWMKEY-1-[a-z]{6}>', 'SWARM_UNLOCK_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'docker-hub-registry-auth',
      name: 'Docker registry login',
      pattern: /(?<![A-Za-z0-9+\/])[A-Za-z0-9+\/]{12,400}={0,2}(?![A-Za-z0-9+\/=])/,
      near: ['"auths"', '"auth":', 'docker_auth', 'dockerconfig', 'docker_config', 'dockerauth'],
      reach: 60,
      entropy: 3,
      check: basicAuth,
      confidence: 'likely',
      environmentVariable: 'DOCKER_AUTH_CONFIG',
      sample: (random) => encodeBase64(random.template('[a-z]{8}:[A-Za-z0-9]{22}')),
      examples: {
        match: ['{"auths": {"registry.acme.dev": {"auth": "<secret>"}}}', '"auth": "<secret>"'],
        miss: ['{"auths": {"registry.acme.dev": {}}, "credsStore": "desktop"}', '"auth": "<[A-Za-z0-9]{8}>"'],
      },
    },
    {
      id: 'docker-hub-password-legacy',
      name: 'Docker Hub token (without prefix)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: [
        'dockerhub_token',
        'dockerhub_password',
        'docker_hub_token',
        'docker_hub_password',
        'docker_token',
        'docker_password',
        'dockerhubtoken',
        'dockerhubpassword',
        'dockertoken',
        'dockerpassword',
      ],
      reach: 30,
      entropy: 3,
      environmentVariable: 'DOCKERHUB_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['export DOCKERHUB_TOKEN="<secret>"', 'client = Client(dockerhub_token="<secret>")'],
        miss: ['DOCKERHUB_TOKEN=<[0-9a-f]{9}>', 'dockerhub_token = os.environ["DOCKERHUB_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Account settings, Personal access tokens, Generate new token: Read where nothing is pushed, and an expiration date, which cannot be changed later. For organizations: organization access tokens.',
        url: 'https://app.docker.com/settings/personal-access-tokens',
      },
    ],
    check: [
      {
        text: 'Personal access tokens: when each was last used.',
        url: 'https://app.docker.com/settings/personal-access-tokens',
        shows: 'last use',
      },
      {
        text: 'Organizations: Admin Console, Activity logs; else the tags of your repositories and when they were pushed.',
        url: 'https://app.docker.com/admin',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: generate the second, log in with it where images are pulled and pushed, deactivate the first (that can be taken back), delete it a day later.',
        url: 'https://app.docker.com/settings/personal-access-tokens',
      },
    ],
    revoke: [
      {
        text: 'The menu at the far right of its row: Deactivate, or Delete.',
        url: 'https://app.docker.com/settings/personal-access-tokens',
      },
    ],
    prevent: [
      {
        text: 'Read-only or public-repo scope and an expiry for each token; organization access tokens, bound to single repositories, for CI.',
        url: 'https://docs.docker.com/security/access-tokens/',
      },
    ],
    risks: [
      'Private images can be pulled, with what is baked into them; public ones replaced.',
      'A join token lets a machine into the cluster, and to its secrets when it is a manager’s.',
    ],
    links: ['https://docs.docker.com/security/access-tokens/', 'https://docs.docker.com/engine/swarm/swarm-mode/'],
    read: [
      {
        page: 'https://docs.docker.com/security/access-tokens/',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
