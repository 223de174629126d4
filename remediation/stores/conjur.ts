import { go, maven, nuget, pypi, rubygem } from '../packages';
import type { Secret, Store } from '../store';

const id = ({ project, name }: Secret): string => `${project}/${name}`;

/** Clients and the REST calls below take the same variables: CONJUR_APPLIANCE_URL, CONJUR_ACCOUNT, CONJUR_AUTHN_LOGIN, CONJUR_AUTHN_API_KEY. */
const conjur: Store = {
  id: 'conjur',
  title: 'CyberArk Conjur',
  order: 4,
  usual: true,
  // The file that summon reads.
  signs: /^secrets\.ya?ml$/,
  reference: id,
  put: (secret) => ({ argv: ['conjur', 'variable', 'set', '-i', id(secret), '-f', '/dev/stdin'] }),
  notes: [
    'The variable has to be declared in a policy first (`- !variable NAME`). The program needs CONJUR_APPLIANCE_URL, CONJUR_ACCOUNT, CONJUR_AUTHN_LOGIN and CONJUR_AUTHN_API_KEY.',
  ],
  print: (secret) => `conjur variable get -i ${id(secret)}`,
  environment: {
    note: (secret) => `Start the program with \`summon --yaml '${secret.name}: !var ${id(secret)}' COMMAND\`.`,
  },
  reads: {
    python: (secret) => ({
      expression: `read_conjur_secret("${id(secret)}")`,
      imports: [
        'import os',
        'from conjur_api import Client',
        'from conjur_api.models import ConjurConnectionInfo, CredentialsData',
        'from conjur_api.providers import AuthnAuthenticationStrategy, SimpleCredentialsProvider',
      ],
      helper: {
        name: 'read_conjur_secret',
        source: [
          'def read_conjur_secret(name):',
          '    url = os.environ["CONJUR_APPLIANCE_URL"]',
          '    provider = SimpleCredentialsProvider()',
          '    provider.save(CredentialsData(machine=url, username=os.environ["CONJUR_AUTHN_LOGIN"], api_key=os.environ["CONJUR_AUTHN_API_KEY"]))',
          '    connection = ConjurConnectionInfo(conjur_url=url, account=os.environ["CONJUR_ACCOUNT"])',
          '    client = Client(connection, authn_strategy=AuthnAuthenticationStrategy(provider), async_mode=False)',
          '    return client.get(name).decode()',
        ].join('\n'),
      },
      packages: [pypi('conjur-api')],
    }),
    javascript: (secret) => ({ ...javascript(id(secret), false), packages: [] }),
    typescript: (secret) => ({ ...javascript(id(secret), true), packages: [] }),
    java: (secret) => ({
      expression: `readConjurSecret("${id(secret)}")`,
      imports: [
        'import com.cyberark.conjur.api.Conjur;',
        'import java.security.NoSuchAlgorithmException;',
        'import javax.net.ssl.SSLContext;',
      ],
      helper: {
        name: 'readConjurSecret',
        source: [
          'private static String readConjurSecret(String name) {',
          '    try {',
          '        return new Conjur(SSLContext.getDefault()).variables().retrieveSecret(name);',
          '    } catch (NoSuchAlgorithmException e) {',
          '        throw new IllegalStateException("cannot read " + name + " from Conjur", e);',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('com.cyberark.conjur.api:conjur-api')],
    }),
    kotlin: (secret) => ({
      expression: `Conjur(SSLContext.getDefault()).variables().retrieveSecret("${id(secret)}")`,
      imports: ['import com.cyberark.conjur.api.Conjur', 'import javax.net.ssl.SSLContext'],
      packages: [maven('com.cyberark.conjur.api:conjur-api')],
    }),
    scala: (secret) => ({
      expression: `new Conjur(SSLContext.getDefault).variables().retrieveSecret("${id(secret)}")`,
      imports: ['import com.cyberark.conjur.api.Conjur', 'import javax.net.ssl.SSLContext'],
      packages: [maven('com.cyberark.conjur.api:conjur-api')],
    }),
    go: (secret) => ({
      expression: `readConjurSecret("${id(secret)}")`,
      imports: ['"github.com/cyberark/conjur-api-go/conjurapi"'],
      helper: {
        name: 'readConjurSecret',
        source: [
          '// readConjurSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readConjurSecret(name string) string {',
          '\tconfig, err := conjurapi.LoadConfig()',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tclient, err := conjurapi.NewClientFromEnvironment(config)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tvalue, err := client.RetrieveSecret(name)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn string(value)',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/cyberark/conjur-api-go/conjurapi')],
    }),
    ruby: (secret) => ({
      expression: `Conjur::API.new_from_key(ENV.fetch('CONJUR_AUTHN_LOGIN'), ENV.fetch('CONJUR_AUTHN_API_KEY')).resource("#{ENV.fetch('CONJUR_ACCOUNT')}:variable:${id(secret)}").value`,
      imports: ["require 'conjur-api'"],
      packages: [rubygem('conjur-api')],
    }),
    php: (secret) => ({
      expression: `readConjurSecret('${id(secret)}')`,
      imports: [],
      helper: { name: 'readConjurSecret', source: phpSource },
      packages: [],
    }),
    csharp: (secret) => ({
      expression: `readConjurSecret("${id(secret)}")`,
      imports: ['using System;', 'using System.Net;'],
      helper: {
        name: 'readConjurSecret',
        source: [
          'private static string readConjurSecret(string name)',
          '{',
          '    var client = new Conjur.Client(Environment.GetEnvironmentVariable("CONJUR_APPLIANCE_URL"), Environment.GetEnvironmentVariable("CONJUR_ACCOUNT"));',
          '    client.Credential = new NetworkCredential(Environment.GetEnvironmentVariable("CONJUR_AUTHN_LOGIN"), Environment.GetEnvironmentVariable("CONJUR_AUTHN_API_KEY"));',
          '    return client.Variable(name).GetValue();',
          '}',
        ].join('\n'),
      },
      packages: [nuget('conjur-api')],
    }),
  },
};

/** Conjur has no client for JavaScript and PHP: two calls of its REST API (docs.cyberark.com, "Authenticate", "Retrieve a secret"). */
const javascript = (secret: string, typed: boolean) => ({
  expression: `await readConjurSecret('${secret}')`,
  imports: [],
  asynchronous: true,
  helper: {
    name: 'readConjurSecret',
    source: [
      `async function readConjurSecret(name${typed ? ': string): Promise<string>' : ')'} {`,
      `  const { CONJUR_APPLIANCE_URL: url, CONJUR_ACCOUNT: account, CONJUR_AUTHN_LOGIN: login, CONJUR_AUTHN_API_KEY: key } = process.env;`,
      `  const authenticated = await fetch(\`\${url}/authn/\${account}/\${encodeURIComponent(login${typed ? '!' : ''})}/authenticate\`, { method: 'POST', body: key });`,
      '  if (!authenticated.ok) throw new Error(`Conjur refused the login: ${authenticated.status}`);',
      "  const token = Buffer.from(await authenticated.text()).toString('base64');",
      '  const answer = await fetch(`${url}/secrets/${account}/variable/${encodeURIComponent(name)}`, { headers: { Authorization: `Token token="${token}"` } });',
      '  if (!answer.ok) throw new Error(`Conjur has no ${name}: ${answer.status}`);',
      '  return answer.text();',
      '}',
    ].join('\n'),
  },
});

const phpSource = [
  'function readConjurSecret(string $name): string',
  '{',
  "    $url = getenv('CONJUR_APPLIANCE_URL');",
  "    $account = getenv('CONJUR_ACCOUNT');",
  "    $login = ['http' => ['method' => 'POST', 'header' => 'Content-Type: text/plain', 'content' => getenv('CONJUR_AUTHN_API_KEY')]];",
  "    $token = file_get_contents($url . '/authn/' . $account . '/' . rawurlencode(getenv('CONJUR_AUTHN_LOGIN')) . '/authenticate', false, stream_context_create($login));",
  "    $header = ['http' => ['header' => 'Authorization: Token token=\"' . base64_encode($token) . '\"']];",
  "    $value = file_get_contents($url . '/secrets/' . $account . '/variable/' . rawurlencode($name), false, stream_context_create($header));",
  '    if ($value === false) {',
  "        throw new RuntimeException('cannot read ' . $name . ' from Conjur');",
  '    }',
  '    return $value;',
  '}',
].join('\n');

export default conjur;
