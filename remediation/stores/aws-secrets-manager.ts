import type { Store } from '../store';
import { go, maven, npm, nuget, packagist, pypi, rubygem } from '../packages';

const id = (project: string, name: string): string => `${project}/${name}`;

/** The clients take region and credentials from the environment, as everywhere in AWS. */
const awsSecretsManager: Store = {
  id: 'aws-secrets-manager',
  title: 'AWS Secrets Manager',
  order: 2,
  reference: id,
  // The AWS CLI reads a parameter from a file; standard input is one.
  put: (project, name) => ({
    argv: [
      'aws',
      'secretsmanager',
      'create-secret',
      '--name',
      id(project, name),
      '--secret-string',
      'file:///dev/stdin',
    ],
  }),
  notes: [
    'The program needs AWS credentials and a region (AWS_REGION), as for any AWS call, and the permission secretsmanager:GetSecretValue.',
  ],
  reads: {
    python: (project, name) => ({
      expression: `boto3.client("secretsmanager").get_secret_value(SecretId="${id(project, name)}")["SecretString"]`,
      imports: ['import boto3'],
      packages: [pypi('boto3')],
    }),
    javascript: (project, name) => ({
      ...javascript(id(project, name)),
      packages: [npm('@aws-sdk/client-secrets-manager')],
    }),
    typescript: (project, name) => ({
      ...javascript(id(project, name), '!'),
      packages: [npm('@aws-sdk/client-secrets-manager')],
    }),
    java: (project, name) => ({
      expression: `readAwsSecret("${id(project, name)}")`,
      imports: ['import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;'],
      helper: {
        name: 'readAwsSecret',
        source: [
          'private static String readAwsSecret(String name) {',
          '    try (SecretsManagerClient client = SecretsManagerClient.create()) {',
          '        return client.getSecretValue(request -> request.secretId(name)).secretString();',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('software.amazon.awssdk:secretsmanager')],
    }),
    go: (project, name) => ({
      expression: `readAWSSecret("${id(project, name)}")`,
      imports: [
        '"context"',
        '"github.com/aws/aws-sdk-go-v2/aws"',
        '"github.com/aws/aws-sdk-go-v2/config"',
        '"github.com/aws/aws-sdk-go-v2/service/secretsmanager"',
      ],
      helper: {
        name: 'readAWSSecret',
        source: [
          '// readAWSSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readAWSSecret(name string) string {',
          '\tctx := context.Background()',
          '\tcfg, err := config.LoadDefaultConfig(ctx)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tout, err := secretsmanager.NewFromConfig(cfg).GetSecretValue(ctx, &secretsmanager.GetSecretValueInput{SecretId: aws.String(name)})',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn aws.ToString(out.SecretString)',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/aws/aws-sdk-go-v2/config'), go('github.com/aws/aws-sdk-go-v2/service/secretsmanager')],
    }),
    ruby: (project, name) => ({
      expression: `Aws::SecretsManager::Client.new.get_secret_value(secret_id: '${id(project, name)}').secret_string`,
      imports: ["require 'aws-sdk-secretsmanager'"],
      packages: [rubygem('aws-sdk-secretsmanager')],
    }),
    php: (project, name) => ({
      expression: `(new SecretsManagerClient(['version' => 'latest', 'region' => getenv('AWS_REGION')]))->getSecretValue(['SecretId' => '${id(project, name)}'])['SecretString']`,
      imports: ['use Aws\\SecretsManager\\SecretsManagerClient;'],
      packages: [packagist('aws/aws-sdk-php')],
    }),
    csharp: (project, name) => ({
      expression: `new AmazonSecretsManagerClient().GetSecretValueAsync(new GetSecretValueRequest { SecretId = "${id(project, name)}" }).GetAwaiter().GetResult().SecretString`,
      imports: ['using Amazon.SecretsManager;', 'using Amazon.SecretsManager.Model;'],
      packages: [nuget('AWSSDK.SecretsManager')],
    }),
  },
};

const javascript = (secret: string, assertion = '') => ({
  expression: `(await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: '${secret}' }))).SecretString${assertion}`,
  imports: ["import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';"],
  asynchronous: true,
});

export default awsSecretsManager;
