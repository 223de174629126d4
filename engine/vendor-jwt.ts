import { jwtBehind, jwtSample } from './checks/jwt';
import type { Secret } from './provider';

/**
 * A vendor's token that is a JWT with nothing of the vendor's own in it: the vendor's word vouches for it. What has the shape and does not decode is only
 * possible.
 */
export const vendorJwt = (
  of: Pick<Secret, 'id' | 'name' | 'near' | 'named'> & { readonly environmentVariable: string },
): Secret => ({
  ...of,
  pattern: /(?<![\w.-])ey[A-Za-z0-9_-]{15,300}\.[A-Za-z0-9_-]{20,1000}(?:\.[A-Za-z0-9_-]{20,700})?(?![\w-])/,
  after: 2020,
  check: jwtBehind(0),
  sample: jwtSample('{"sub":"[0-9]{8}","iat":17[0-9]{8},"jti":"[0-9a-f]{32}"}'),
  examples: {
    match: [
      `${of.environmentVariable}=<secret>`,
      `"${camel(of.environmentVariable)}": "<secret>"`,
      `export ${of.environmentVariable}='<eyJ[A-Za-z0-9_-]{33}.eyJ[A-Za-z0-9_-]{120}.[A-Za-z0-9_-]{42}[a-z]>'`,
    ],
    miss: [`${of.environmentVariable}=<eyJ[A-Za-z0-9_-]{60}>`, `const token = process.env.${of.environmentVariable};`],
  },
});

const camel = (variable: string): string =>
  variable.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
