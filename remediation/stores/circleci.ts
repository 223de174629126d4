import type { Store } from '../store';

/** A context of the organisation, named like the project. `circleci context store-secret` reads standard input. */
const circleci: Store = {
  id: 'circleci',
  title: 'a CircleCI context',
  order: 17,
  signs: /^\.circleci\//,
  reference: ({ project, name }) => `${project}/${name}`,
  put: ({ project, name }) => ({
    argv: ['sh', '-c', `circleci context store-secret --org-id "$CIRCLECI_ORG_ID" ${project} ${name}`],
  }),
  notes: ['CIRCLECI_ORG_ID is the organisation’s id; `circleci context create` makes the context.'],
  environment: { note: ({ project }) => `Name the context at the job: \`context: [${project}]\`.` },
  reads: {},
};

export default circleci;
