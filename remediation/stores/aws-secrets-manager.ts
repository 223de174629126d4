import type { Secret, Store } from '../store';
import { crate, go, maven, npm, nuget, packagist, pypi, rubygem } from '../packages';

const id = ({ project, name }: Secret): string => `${project}/${name}`;

/** The clients take region and credentials from the environment, as everywhere in AWS. */
const awsSecretsManager: Store = {
  id: 'aws-secrets-manager',
  title: 'AWS Secrets Manager',
  order: 2,
  usual: true,
  reference: id,
  // The AWS CLI reads a parameter from a file; standard input is one.
  put: (secret) => ({
    argv: ['aws', 'secretsmanager', 'create-secret', '--name', id(secret), '--secret-string', 'file:///dev/stdin'],
  }),
  notes: [
    'The program needs AWS credentials and a region (AWS_REGION), as for any AWS call, and the permission secretsmanager:GetSecretValue.',
  ],
  print: (secret) => `aws secretsmanager get-secret-value --secret-id ${id(secret)} --query SecretString --output text`,
  reads: {
    python: (secret) => ({
      expression: `boto3.client("secretsmanager").get_secret_value(SecretId="${id(secret)}")["SecretString"]`,
      imports: ['import boto3'],
      packages: [pypi('boto3')],
    }),
    javascript: (secret) => ({
      ...javascript(id(secret)),
      packages: [npm('@aws-sdk/client-secrets-manager')],
    }),
    typescript: (secret) => ({
      ...javascript(id(secret), '!'),
      packages: [npm('@aws-sdk/client-secrets-manager')],
    }),
    java: (secret) => ({
      expression: `readAwsSecret("${id(secret)}")`,
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
    kotlin: (secret) => ({
      expression: `SecretsManagerClient.create().use { client -> client.getSecretValue { it.secretId("${id(secret)}") }.secretString() }`,
      imports: ['import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient'],
      packages: [maven('software.amazon.awssdk:secretsmanager')],
    }),
    scala: (secret) => ({
      expression: `SecretsManagerClient.create().getSecretValue(GetSecretValueRequest.builder().secretId("${id(secret)}").build()).secretString()`,
      imports: [
        'import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient',
        'import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest',
      ],
      packages: [maven('software.amazon.awssdk:secretsmanager')],
    }),
    rust: (secret) => ({
      expression: `read_aws_secret("${id(secret)}").await`,
      imports: [],
      asynchronous: true,
      helper: {
        name: 'read_aws_secret',
        source: [
          'async fn read_aws_secret(name: &str) -> String {',
          '    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;',
          '    let out = aws_sdk_secretsmanager::Client::new(&config).get_secret_value().secret_id(name).send().await;',
          '    out.expect("AWS Secrets Manager cannot be read").secret_string.expect("the secret has no text")',
          '}',
        ].join('\n'),
      },
      packages: [crate('aws-config'), crate('aws-sdk-secretsmanager')],
    }),
    go: (secret) => ({
      expression: `readAWSSecret("${id(secret)}")`,
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
    ruby: (secret) => ({
      expression: `Aws::SecretsManager::Client.new.get_secret_value(secret_id: '${id(secret)}').secret_string`,
      imports: ["require 'aws-sdk-secretsmanager'"],
      packages: [rubygem('aws-sdk-secretsmanager')],
    }),
    php: (secret) => ({
      expression: `(new SecretsManagerClient(['version' => 'latest', 'region' => getenv('AWS_REGION')]))->getSecretValue(['SecretId' => '${id(secret)}'])['SecretString']`,
      imports: ['use Aws\\SecretsManager\\SecretsManagerClient;'],
      packages: [packagist('aws/aws-sdk-php')],
    }),
    csharp: (secret) => ({
      expression: `new AmazonSecretsManagerClient().GetSecretValueAsync(new GetSecretValueRequest { SecretId = "${id(secret)}" }).GetAwaiter().GetResult().SecretString`,
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
