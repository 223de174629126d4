import { go, maven, npm, pypi } from '../packages';
import { dashed, type Store } from '../store';

/** Tencent Cloud Secrets Manager (SSM). Every secret has versions that its owner names: the command makes the first, `v1`. */
const tencentCloudSsm: Store = {
  id: 'tencent-cloud-ssm',
  title: 'Tencent Cloud Secrets Manager',
  order: 12,
  reference: dashed,
  // The command takes a request from a file, as JSON, which jq makes of the value; standard input is a file.
  put: (secret) => ({
    argv: [
      'sh',
      '-c',
      `jq -Rs '{SecretName: "${dashed(secret)}", VersionId: "v1", SecretString: .}' | tccli ssm CreateSecret --cli-input-json file:///dev/stdin`,
    ],
  }),
  notes: ['The program needs TENCENTCLOUD_REGION, TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.'],
  print: (secret) =>
    `tccli ssm GetSecretValue --SecretName ${dashed(secret)} --VersionId v1 | jq --join-output .SecretString`,
  reads: {
    python: (secret) => ({
      expression: `read_tencent_secret("${dashed(secret)}")`,
      imports: [
        'import os',
        'from tencentcloud.common.credential import DefaultCredentialProvider',
        'from tencentcloud.ssm.v20190923 import models, ssm_client',
      ],
      helper: {
        name: 'read_tencent_secret',
        source: [
          'def read_tencent_secret(name):',
          '    request = models.GetSecretValueRequest()',
          '    request.SecretName = name',
          '    request.VersionId = "v1"',
          '    credential = DefaultCredentialProvider().get_credential()',
          '    client = ssm_client.SsmClient(credential, os.environ["TENCENTCLOUD_REGION"])',
          '    return client.GetSecretValue(request).SecretString',
        ].join('\n'),
      },
      packages: [pypi('tencentcloud-sdk-python-ssm')],
    }),
    javascript: (secret) => ({ ...javascript(dashed(secret), false), packages: [npm('tencentcloud-sdk-nodejs-ssm')] }),
    typescript: (secret) => ({ ...javascript(dashed(secret), true), packages: [npm('tencentcloud-sdk-nodejs-ssm')] }),
    java: (secret) => ({
      expression: `readTencentSecret("${dashed(secret)}")`,
      imports: [
        'import com.tencentcloudapi.common.exception.TencentCloudSDKException;',
        'import com.tencentcloudapi.common.provider.DefaultCredentialsProvider;',
        'import com.tencentcloudapi.ssm.v20190923.SsmClient;',
        'import com.tencentcloudapi.ssm.v20190923.models.GetSecretValueRequest;',
      ],
      helper: {
        name: 'readTencentSecret',
        source: [
          'private static String readTencentSecret(String name) {',
          '    try {',
          '        GetSecretValueRequest request = new GetSecretValueRequest();',
          '        request.setSecretName(name);',
          '        request.setVersionId("v1");',
          '        SsmClient client = new SsmClient(new DefaultCredentialsProvider().getCredentials(), System.getenv("TENCENTCLOUD_REGION"));',
          '        return client.GetSecretValue(request).getSecretString();',
          '    } catch (TencentCloudSDKException e) {',
          '        throw new IllegalStateException("cannot read " + name + " from Tencent Cloud", e);',
          '    }',
          '}',
        ].join('\n'),
      },
      packages: [maven('com.tencentcloudapi:tencentcloud-sdk-java-ssm')],
    }),
    go: (secret) => ({
      expression: `readTencentSecret("${dashed(secret)}")`,
      imports: [
        '"os"',
        '"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"',
        '"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"',
        'ssm "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/ssm/v20190923"',
      ],
      helper: {
        name: 'readTencentSecret',
        source: [
          '// readTencentSecret panics if the secret cannot be read: without it the program cannot work.',
          'func readTencentSecret(name string) string {',
          '\tcredential := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))',
          '\tclient, err := ssm.NewClient(credential, os.Getenv("TENCENTCLOUD_REGION"), profile.NewClientProfile())',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\trequest := ssm.NewGetSecretValueRequest()',
          '\trequest.SecretName = common.StringPtr(name)',
          '\trequest.VersionId = common.StringPtr("v1")',
          '\tanswer, err := client.GetSecretValue(request)',
          '\tif err != nil {',
          '\t\tpanic(err)',
          '\t}',
          '\treturn *answer.Response.SecretString',
          '}',
        ].join('\n'),
      },
      packages: [go('github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/ssm/v20190923')],
    }),
  },
};

const javascript = (secret: string, typed: boolean) => ({
  expression: `await readTencentSecret('${secret}')`,
  imports: ["import { ssm } from 'tencentcloud-sdk-nodejs-ssm';"],
  asynchronous: true,
  helper: {
    name: 'readTencentSecret',
    source: [
      `async function readTencentSecret(name${typed ? ': string): Promise<string>' : ')'} {`,
      '  const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey, TENCENTCLOUD_REGION: region } = process.env;',
      '  const client = new ssm.v20190923.Client({ credential: { secretId, secretKey }, region });',
      "  const answer = await client.GetSecretValue({ SecretName: name, VersionId: 'v1' });",
      `  return answer.SecretString${typed ? '!' : ''};`,
      '}',
    ].join('\n'),
  },
});

export default tencentCloudSsm;
