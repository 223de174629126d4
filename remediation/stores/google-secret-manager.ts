import { go, maven, npm, nuget, packagist, pypi, rubygem } from '../packages';
import type { Secret, Store } from '../store';

/** Ids know letters, digits, hyphen and underscore (cloud.google.com/secret-manager/docs/reference/rest, "secretId"). */
const id = ({ project, name }: Secret): string => `${project.replace(/[^A-Za-z0-9_-]+/g, '-')}-${name}`;
const missing = 'GOOGLE_CLOUD_PROJECT is not set';

/** Programs sign in with the application default credentials; the Google project comes from GOOGLE_CLOUD_PROJECT, as it is called on Google's own servers. */
const googleSecretManager: Store = {
  id: 'google-secret-manager',
  title: 'Google Secret Manager',
  order: 6,
  reference: id,
  put: (secret) => ({ argv: ['gcloud', 'secrets', 'create', id(secret), '--data-file=-'] }),
  notes: [
    'The program needs GOOGLE_CLOUD_PROJECT and application default credentials (`gcloud auth application-default login`) with the role Secret Manager Secret Accessor.',
  ],
  print: (secret) => `gcloud secrets versions access latest --secret=${id(secret)}`,
  reads: {
    python: (secret) => ({
      expression: `read_google_secret("${id(secret)}")`,
      imports: ['import os', 'from google.cloud import secretmanager'],
      helper: {
        name: 'read_google_secret',
        source: [
          'def read_google_secret(name):',
          '    client = secretmanager.SecretManagerServiceClient()',
          '    version = client.secret_version_path(os.environ["GOOGLE_CLOUD_PROJECT"], name, "latest")',
          '    return client.access_secret_version(name=version).payload.data.decode()',
        ].join('\n'),
      },
      packages: [pypi('google-cloud-secret-manager')],
    }),
    javascript: (secret) => ({
      ...javascript(id(secret), false),
      packages: [npm('@google-cloud/secret-manager')],
    }),
    typescript: (secret) => ({
      ...javascript(id(secret), true),
      packages: [npm('@google-cloud/secret-manager')],
    }),
    java: (secret) => ({
      expression: `readGoogleSecret("${id(secret)}")`,
      imports: [
        'import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;',
        'import com.google.cloud.secretmanager.v1.SecretVersionName;',
        'import java.io.IOException;',
        'import java.io.UncheckedIOException;',
      ],
      helper: {
        name: 'readGoogleSecret',
        source: [
          'private static String readGoogleSecret(String name) {',
          '    try (SecretManagerServiceClient client = SecretManagerServiceClient.create()) {',
          '        SecretVersionName version = SecretVersionName.of(System.getenv("GOOGLE_CLOUD_PROJECT"), name, "latest");',
          '        return client.accessSecretVersion(version).getPayload().getData().toStringUtf8();',
          '    } catch (IOException e) {',
          '        throw new UncheckedIOException("cannot read " + name + " from Google Secret Manager", e);',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('com.google.cloud:google-cloud-secretmanager')],
    }),
    kotlin: (secret) => ({
      expression: `SecretManagerServiceClient.create().use { it.accessSecretVersion(SecretVersionName.of(System.getenv("GOOGLE_CLOUD_PROJECT"), "${id(secret)}", "latest")).payload.data.toStringUtf8() }`,
      imports: [
        'import com.google.cloud.secretmanager.v1.SecretManagerServiceClient',
        'import com.google.cloud.secretmanager.v1.SecretVersionName',
      ],
      packages: [maven('com.google.cloud:google-cloud-secretmanager')],
    }),
    scala: (secret) => ({
      expression: `SecretManagerServiceClient.create().accessSecretVersion(SecretVersionName.of(System.getenv("GOOGLE_CLOUD_PROJECT"), "${id(secret)}", "latest")).getPayload.getData.toStringUtf8`,
      imports: [
        'import com.google.cloud.secretmanager.v1.SecretManagerServiceClient',
        'import com.google.cloud.secretmanager.v1.SecretVersionName',
      ],
      packages: [maven('com.google.cloud:google-cloud-secretmanager')],
    }),
    go: (secret) => ({
      expression: `readGoogleSecret("${id(secret)}")`,
      imports: [
        '"context"',
        '"os"',
        'secretmanager "cloud.google.com/go/secretmanager/apiv1"',
        '"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"',
      ],
      helper: {
        name: 'readGoogleSecret',
        source: [
          '// readGoogleSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readGoogleSecret(name string) string {',
          '\tctx := context.Background()',
          '\tclient, err := secretmanager.NewClient(ctx)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tdefer client.Close()',
          '\tversion := "projects/" + os.Getenv("GOOGLE_CLOUD_PROJECT") + "/secrets/" + name + "/versions/latest"',
          '\tanswer, err := client.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{Name: version})',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn string(answer.Payload.Data)',
          '}',
        ].join('\n'),
      },
      packages: [go('cloud.google.com/go/secretmanager/apiv1')],
    }),
    ruby: (secret) => ({
      expression: `Google::Cloud::SecretManager.secret_manager_service.access_secret_version(name: "projects/#{ENV.fetch('GOOGLE_CLOUD_PROJECT')}/secrets/${id(secret)}/versions/latest").payload.data`,
      imports: ["require 'google/cloud/secret_manager'"],
      packages: [rubygem('google-cloud-secret_manager')],
    }),
    php: (secret) => ({
      expression: `readGoogleSecret('${id(secret)}')`,
      imports: [
        'use Google\\Cloud\\SecretManager\\V1\\AccessSecretVersionRequest;',
        'use Google\\Cloud\\SecretManager\\V1\\Client\\SecretManagerServiceClient;',
      ],
      helper: {
        name: 'readGoogleSecret',
        source: [
          'function readGoogleSecret(string $name): string',
          '{',
          '    $client = new SecretManagerServiceClient();',
          "    $version = SecretManagerServiceClient::secretVersionName(getenv('GOOGLE_CLOUD_PROJECT'), $name, 'latest');",
          '    return $client->accessSecretVersion(AccessSecretVersionRequest::build($version))->getPayload()->getData();',
          '}',
        ].join('\n'),
      },
      packages: [packagist('google/cloud-secret-manager')],
    }),
    csharp: (secret) => ({
      expression: `SecretManagerServiceClient.Create().AccessSecretVersion(new SecretVersionName(Environment.GetEnvironmentVariable("GOOGLE_CLOUD_PROJECT") ?? throw new InvalidOperationException("${missing}"), "${id(secret)}", "latest")).Payload.Data.ToStringUtf8()`,
      imports: ['using System;', 'using Google.Cloud.SecretManager.V1;'],
      packages: [nuget('Google.Cloud.SecretManager.V1')],
    }),
  },
};

const javascript = (secret: string, typed: boolean) => ({
  expression: `await readGoogleSecret('${secret}')`,
  imports: ["import { SecretManagerServiceClient } from '@google-cloud/secret-manager';"],
  asynchronous: true,
  helper: {
    name: 'readGoogleSecret',
    source: [
      `async function readGoogleSecret(name${typed ? ': string): Promise<string>' : ')'} {`,
      '  const client = new SecretManagerServiceClient();',
      '  const version = `projects/${process.env.GOOGLE_CLOUD_PROJECT}/secrets/${name}/versions/latest`;',
      '  const [answer] = await client.accessSecretVersion({ name: version });',
      `  return Buffer.from(answer.payload${typed ? '!' : ''}.data${typed ? '!' : ''}).toString();`,
      '}',
    ].join('\n'),
  },
});

export default googleSecretManager;
