import { crate, go, maven, npm, nuget, packagist, pypi, rubygem } from '../packages';
import type { Secret, Store } from '../store';

const id = ({ project, name }: Secret): string => `/${project}/${name}`;

/** Systems Manager Parameter Store, type SecureString: cheaper than Secrets Manager, the same credentials. */
const awsParameterStore: Store = {
  id: 'aws-parameter-store',
  title: 'AWS Parameter Store',
  order: 5,
  reference: id,
  // The AWS CLI reads a parameter from a file; standard input is one.
  put: (secret) => ({
    argv: [
      'aws',
      'ssm',
      'put-parameter',
      '--type',
      'SecureString',
      '--name',
      id(secret),
      '--value',
      'file:///dev/stdin',
    ],
  }),
  notes: [
    'The program needs AWS credentials and a region (AWS_REGION), as for any AWS call, and the permissions ssm:GetParameter and kms:Decrypt.',
  ],
  print: (secret) =>
    `aws ssm get-parameter --name ${id(secret)} --with-decryption --query Parameter.Value --output text`,
  reads: {
    python: (secret) => ({
      expression: `boto3.client("ssm").get_parameter(Name="${id(secret)}", WithDecryption=True)["Parameter"]["Value"]`,
      imports: ['import boto3'],
      packages: [pypi('boto3')],
    }),
    javascript: (secret) => ({ ...javascript(id(secret)), packages: [npm('@aws-sdk/client-ssm')] }),
    typescript: (secret) => ({ ...javascript(id(secret), '!'), packages: [npm('@aws-sdk/client-ssm')] }),
    java: (secret) => ({
      expression: `readAwsParameter("${id(secret)}")`,
      imports: ['import software.amazon.awssdk.services.ssm.SsmClient;'],
      helper: {
        name: 'readAwsParameter',
        source: [
          'private static String readAwsParameter(String name) {',
          '    try (SsmClient client = SsmClient.create()) {',
          '        return client.getParameter(request -> request.name(name).withDecryption(true)).parameter().value();',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('software.amazon.awssdk:ssm')],
    }),
    kotlin: (secret) => ({
      expression: `SsmClient.create().use { client -> client.getParameter { it.name("${id(secret)}").withDecryption(true) }.parameter().value() }`,
      imports: ['import software.amazon.awssdk.services.ssm.SsmClient'],
      packages: [maven('software.amazon.awssdk:ssm')],
    }),
    scala: (secret) => ({
      expression: `SsmClient.create().getParameter(GetParameterRequest.builder().name("${id(secret)}").withDecryption(true).build()).parameter().value()`,
      imports: [
        'import software.amazon.awssdk.services.ssm.SsmClient',
        'import software.amazon.awssdk.services.ssm.model.GetParameterRequest',
      ],
      packages: [maven('software.amazon.awssdk:ssm')],
    }),
    go: (secret) => ({
      expression: `readAWSParameter("${id(secret)}")`,
      imports: [
        '"context"',
        '"github.com/aws/aws-sdk-go-v2/aws"',
        '"github.com/aws/aws-sdk-go-v2/config"',
        '"github.com/aws/aws-sdk-go-v2/service/ssm"',
      ],
      helper: {
        name: 'readAWSParameter',
        source: [
          '// readAWSParameter panics if the parameter cannot be read: without it the program cannot work.',
          'func readAWSParameter(name string) string {',
          '\tctx := context.Background()',
          '\tcfg, err := config.LoadDefaultConfig(ctx)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\tout, err := ssm.NewFromConfig(cfg).GetParameter(ctx, &ssm.GetParameterInput{Name: aws.String(name), WithDecryption: aws.Bool(true)})',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn aws.ToString(out.Parameter.Value)',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/aws/aws-sdk-go-v2/config'), go('github.com/aws/aws-sdk-go-v2/service/ssm')],
    }),
    rust: (secret) => ({
      expression: `read_aws_parameter("${id(secret)}").await`,
      imports: [],
      asynchronous: true,
      helper: {
        name: 'read_aws_parameter',
        source: [
          'async fn read_aws_parameter(name: &str) -> String {',
          '    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;',
          '    let out = aws_sdk_ssm::Client::new(&config).get_parameter().name(name).with_decryption(true).send().await;',
          '    let parameter = out.expect("AWS Parameter Store cannot be read").parameter;',
          '    parameter.and_then(|one| one.value).expect("the parameter has no value")',
          '}',
        ].join('\n'),
      },
      packages: [crate('aws-config'), crate('aws-sdk-ssm')],
    }),
    ruby: (secret) => ({
      expression: `Aws::SSM::Client.new.get_parameter(name: '${id(secret)}', with_decryption: true).parameter.value`,
      imports: ["require 'aws-sdk-ssm'"],
      packages: [rubygem('aws-sdk-ssm')],
    }),
    php: (secret) => ({
      expression: `(new SsmClient(['version' => 'latest', 'region' => getenv('AWS_REGION')]))->getParameter(['Name' => '${id(secret)}', 'WithDecryption' => true])['Parameter']['Value']`,
      imports: ['use Aws\\Ssm\\SsmClient;'],
      packages: [packagist('aws/aws-sdk-php')],
    }),
    csharp: (secret) => ({
      expression: `new AmazonSimpleSystemsManagementClient().GetParameterAsync(new GetParameterRequest { Name = "${id(secret)}", WithDecryption = true }).GetAwaiter().GetResult().Parameter.Value`,
      imports: ['using Amazon.SimpleSystemsManagement;', 'using Amazon.SimpleSystemsManagement.Model;'],
      packages: [nuget('AWSSDK.SimpleSystemsManagement')],
    }),
  },
};

const javascript = (parameter: string, assertion = '') => ({
  expression: `(await new SSMClient().send(new GetParameterCommand({ Name: '${parameter}', WithDecryption: true }))).Parameter${assertion}.Value${assertion}`,
  imports: ["import { SSMClient, GetParameterCommand } from '@aws-sdk/client-ssm';"],
  asynchronous: true,
});

export default awsParameterStore;
