import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'formio',
  name: 'Form.io',
  home: 'https://form.io/',
  secrets: [
    vendorJwt({
      id: 'formio-api-token',
      name: 'Form.io API token',
      near: ['formio', 'form.io', 'x-jwt-token'],
      environmentVariable: 'FORMIO_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Create a token in the project’s settings, API keys, one for each program.',
        url: 'https://portal.form.io/',
      },
    ],
    check: [
      { text: 'Form.io shows no last use of a token: compare changes with your own.', url: 'https://portal.form.io/' },
    ],
    rotate: [{ text: 'Create a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the token in the project’s settings, API keys.', url: 'https://portal.form.io/' }],
    risks: ['Forms and what people entered into them can be read and changed.'],
    links: ['https://help.form.io/', 'https://form.io/'],
  },
});
