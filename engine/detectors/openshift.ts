import { provider } from '../provider';

export default provider({
  id: 'openshift',
  name: 'OpenShift',
  home: 'https://www.redhat.com/en/technologies/cloud-computing/openshift',
  secrets: [
    {
      id: 'openshift-oauth-token',
      name: 'OpenShift OAuth access token',
      keywords: ['sha256~'],
      pattern: /sha256~[\w-]{43}(?![\w-])/,
      environmentVariable: 'OPENSHIFT_TOKEN',
      sample: 'sha256~[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['OPENSHIFT_TOKEN=<secret>', 'oc login --token=<secret> --server=https://api.acme.dev:6443'],
        miss: ['OPENSHIFT_TOKEN=<sha256~[a-z]{9}>', 'image: shop@sha256:<[0-9a-f]{64}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Programs get a service account with few roles and bound tokens.',
        url: 'https://docs.redhat.com/en/documentation/openshift_container_platform/',
      },
    ],
    check: [
      {
        text: 'The API server’s audit log lists requests by user.',
        url: 'https://docs.redhat.com/en/documentation/openshift_container_platform/',
      },
    ],
    rotate: [{ text: 'Log in again for a second token, deploy it, then end the first.' }],
    revoke: [
      {
        text: 'Log out with the token, or delete its OAuth access token object by name.',
        url: 'https://docs.redhat.com/en/documentation/openshift_container_platform/',
        command: 'oc delete useroauthaccesstokens NAME',
      },
    ],
    risks: ['All that the user may do in the cluster: read secrets, run containers.'],
    links: ['https://docs.redhat.com/en/documentation/openshift_container_platform/'],
  },
});
