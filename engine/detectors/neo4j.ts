import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'neo4j',
  name: 'Neo4j',
  home: 'https://neo4j.com/',
  secrets: [
    {
      id: 'neo4j-aura-password',
      name: 'Neo4j Aura password',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['neo4j'],
      entropy: 4,
      check: notWords,
      environmentVariable: 'NEO4J_PASSWORD',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ["NEO4J_PASSWORD = '<secret>'", '"neo4jPassword": "<secret>"'],
        miss: ['NEO4J_PASSWORD=<[A-Za-z0-9]{8}>', 'const neo4jPassword = process.env.NEO4J_PASSWORD;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a user with a narrow role for each program; an instance’s first password is shown once.',
        url: 'https://console.neo4j.io/',
      },
    ],
    check: [
      {
        text: 'The instance’s security log lists logins with their addresses.',
        url: 'https://neo4j.com/docs/aura/logging/download-logs/',
      },
    ],
    rotate: [{ text: 'Make a second user with the same roles, deploy it, then drop the first.' }],
    revoke: [
      {
        text: 'Set another password for the user, from a prompt that keeps no history.',
        url: 'https://neo4j.com/docs/operations-manual/current/authentication-authorization/manage-users/',
      },
    ],
    risks: ['The graph can be read, changed and deleted.'],
    links: ['https://neo4j.com/docs/aura/'],
  },
});
