// Certificates for the stand-ins of clouds, whose addresses programs cannot be told to change.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, run } from './command.mjs';

/** Clouds whose address a program cannot be told to change: the tests' proxy leads to the stand-ins, which need certificates. */
const hosts = [
  'secretmanager.googleapis.com',
  'oauth2.googleapis.com',
  'offkey-test.vault.azure.net',
  'ssm.tencentcloudapi.com',
];

export default {
  missing: () => (!has('openssl', 'version') || !has('keytool', '-help')) && 'openssl and a JDK’s keytool',
  versions: hosts,
  make(folder) {
    const openssl = (...args) => run(folder, 'openssl', ...args);
    const names = hosts.map((host) => `DNS:${host}`).join(',');
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '3650',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=Offkey tests',
    );
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'server.key',
      '-out',
      'server.csr',
      '-subj',
      `/CN=${hosts[0]}`,
    );
    writeFileSync(join(folder, 'names'), `subjectAltName=${names}\n`);
    openssl(
      'x509',
      '-req',
      '-in',
      'server.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '3650',
      '-out',
      'server.pem',
      '-extfile',
      'names',
    );
    openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', 'account.key');
    run(
      folder,
      'keytool',
      '-importcert',
      '-noprompt',
      '-alias',
      'offkey',
      '-file',
      'ca.pem',
      '-keystore',
      'trust.p12',
      '-storetype',
      'PKCS12',
      '-storepass',
      'changeit',
    );
  },
};
