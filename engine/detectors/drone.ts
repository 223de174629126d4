import { notWords } from '../checks/words';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'drone',
  name: 'Drone CI',
  home: 'https://www.drone.io/',
  secrets: [
    {
      id: 'drone-token',
      name: 'Drone user token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['drone_token', 'dronetoken', 'droneci', 'drone_ci'],
      named: ['drone'],
      reach: 60,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'DRONE_TOKEN',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['DRONE_TOKEN=<secret>', 'export DRONE_SERVER=https://ci.example.com DRONE_TOKEN=<secret>'],
        miss: ['DRONE_TOKEN=<[A-Za-z0-9]{12}>', 'DRONE_TOKEN=${TOKEN}'],
      },
    },
    {
      id: 'drone-rpc-secret',
      name: 'Drone RPC secret',
      pattern: /[0-9a-f]{32}/,
      near: ['drone_rpc_secret', 'dronerpcsecret'],
      named: ['drone', 'droneci'],
      reach: 40,
      environmentVariable: 'DRONE_RPC_SECRET',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['DRONE_RPC_SECRET=<secret>', '- DRONE_RPC_SECRET=<secret>'],
        miss: ['DRONE_RPC_SECRET=<[0-9a-f]{12}>', 'DRONE_RPC_PROTO=https'],
      },
    },
    vendorJwt({
      id: 'drone-session-token',
      name: 'Drone session token',
      near: ['drone_token', 'dronetoken', 'droneci', 'drone_ci', 'drone_rpc_secret', 'dronerpcsecret'],
      named: ['drone'],
      environmentVariable: 'DRONE_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Each user has a token on the account page; make a machine user for automation.',
        command: 'drone user add --machine NAME',
      },
    ],
    check: [
      { text: 'The server’s log has the requests; builds show who started them.', url: 'https://docs.drone.io/' },
    ],
    rotate: [
      {
        text: 'Make a second machine user, deploy its token, remove the first. The RPC secret is changed on server and runners together.',
      },
    ],
    revoke: [{ text: 'Rotate the user’s token or remove the user.', command: 'drone user rm NAME' }],
    risks: [
      'Builds can be started and repositories’ secrets used in them; with the RPC secret a runner can be posed as.',
    ],
    links: ['https://docs.drone.io/cli/user/', 'https://docs.drone.io/server/reference/drone-rpc-secret/'],
  },
});
