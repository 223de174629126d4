import { awsAccount } from '../checks/aws-account';
import { decodeBase64Text, encodeBase64 } from '../checks/base64';
import { notWords } from '../checks/words';
import { provider, type Check } from '../provider';

/** A long-term Bedrock key is `ABSK` and base64 of `BedrockAPIKey-…-at-ACCOUNT:SECRET`. */
const bedrockKey: Check = (value) =>
  /^BedrockAPIKey-[^:]{1,80}:/.test(decodeBase64Text(value.slice(4)) ?? '') ? 'valid' : 'invalid';

export default provider({
  id: 'aws',
  name: 'Amazon Web Services',
  home: 'https://aws.amazon.com/',
  secrets: [
    // Prefixes of the unique ids: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html. Users, roles, groups and policies
    // (AIDA, AROA, AGPA, ANPA …) have ids of the same shape that open nothing.
    {
      id: 'aws-access-key-id',
      name: 'AWS access key id',
      keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
      pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
      after: 32,
      entropy: 2.8,
      check: awsAccount,
      pairs: 'aws-secret-access-key',
      publicHalf: 'ACCESS_KEY_ID',
      environmentVariable: 'AWS_ACCESS_KEY_ID',
      sample: 'AKIA[A-HK-M][A-Z2-7]{15}',
      examples: {
        match: [
          'aws_access_key_id = <secret>',
          'session = boto3.Session(aws_access_key_id="<secret>", aws_secret_access_key=key)',
          'new BasicAWSCredentials("<secret>", secretKey)',
          "accessKeyId: '<ASIA[A-HK-M][A-Z2-7]{15}>',",
          'provider "aws" {\n  access_key = "<secret>"\n}',
          '<add key="AWSAccessKey" value="<secret>" />',
        ],
        miss: [
          'role_id = "<AROA[A-Z2-7]{16}>"',
          'AWS_ACCESS_KEY_ID=<AKIA[A-Z2-7]{10}>',
          'user: <AIDA[A-Z2-7]{16}>',
          'accessKeyId: process.env.AWS_ACCESS_KEY_ID,',
        ],
      },
    },
    {
      id: 'aws-secret-access-key',
      name: 'AWS secret access key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
      near: [
        'aws_secret',
        'awssecret',
        'aws_access',
        'awsaccess',
        'aws-secret',
        'aws.secret',
        'secretaccesskey',
        'secret_access_key',
        'secret-access-key',
        'AKIA',
        'ASIA',
        'BasicAWSCredentials',
        'StaticCredentials',
        'aws_session',
      ],
      named: ['aws'],
      reach: 160,
      entropy: 4.05,
      check: notWords,
      confidence: 'likely',
      pairs: 'aws-access-key-id',
      environmentVariable: 'AWS_SECRET_ACCESS_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9+/]{38}[A-Za-z0-9]',
      examples: {
        match: [
          'aws_secret_access_key = <secret>',
          'new BasicAWSCredentials(System.getenv("AWS_ACCESS_KEY_ID"), "<secret>")',
          "credentials: { accessKeyId: '<AKIA[A-HK-M][A-Z2-7]{15}>', secretAccessKey: '<secret>' }",
          'credentials.NewStaticCredentialsProvider("<AKIA[A-HK-M][A-Z2-7]{15}>", "<secret>", "")',
          'aws configure set aws_secret_access_key <secret>',
        ],
        miss: [
          'AWS_SECRET_ACCESS_KEY=<[A-Za-z0-9]{24}>',
          'aws_access_commit: "<[0-9a-f]{40}>"',
          'aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}',
        ],
      },
    },
    // Tokens of STS are base64 of a binary record; these beginnings are its first fields.
    {
      id: 'aws-session-token',
      name: 'AWS session token',
      keywords: ['IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FQoDYXdz'],
      pattern: /(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/]{80,2400}={0,2}/,
      after: 2440,
      environmentVariable: 'AWS_SESSION_TOKEN',
      sample: 'IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]{300}',
      examples: {
        match: ['aws_session_token = <secret>', 'sessionToken: "<FwoGZXIvYXdz[A-Za-z0-9+/]{240}==>"'],
        miss: ['aws_session_token = <IQoJb3JpZ2luX2Vj[A-Za-z0-9]{20}>', 'sessionToken: process.env.AWS_SESSION_TOKEN'],
      },
    },
    {
      id: 'aws-bedrock-api-key',
      name: 'Amazon Bedrock API key',
      keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
      pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{38,278}={0,2}/,
      check: bedrockKey,
      environmentVariable: 'AWS_BEARER_TOKEN_BEDROCK',
      sample: (random) =>
        `ABSK${encodeBase64(random.template('BedrockAPIKey-[a-z0-9]{4}-at-[0-9]{12}:[A-Za-z0-9+/]{44}'))}`,
      examples: {
        match: ['AWS_BEARER_TOKEN_BEDROCK=<secret>', 'os.environ["AWS_BEARER_TOKEN_BEDROCK"] = "<secret>"'],
        miss: [
          'AWS_BEARER_TOKEN_BEDROCK=<ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9]{12}>',
          'AWS_BEARER_TOKEN_BEDROCK=$BEDROCK_KEY',
        ],
      },
    },
    // `bedrock-api-key-` and base64 of a presigned URL of bedrock.amazonaws.com; lives twelve hours at most.
    {
      id: 'aws-bedrock-short-term-key',
      name: 'Amazon Bedrock short-term API key',
      keywords: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
      pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{52,2372}={0,2}/,
      after: 2500,
      environmentVariable: 'AWS_BEARER_TOKEN_BEDROCK',
      sample: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{400}',
      examples: {
        match: ['AWS_BEARER_TOKEN_BEDROCK=<secret>', 'token = "<secret>"'],
        miss: [
          'AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
          'name: bedrock-api-key-rotation',
        ],
      },
    },
    {
      id: 'aws-mws-auth-token',
      name: 'Amazon MWS auth token',
      keywords: ['amzn.mws.'],
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'MWS_AUTH_TOKEN',
      sample: 'amzn.mws.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['MWS_AUTH_TOKEN=<secret>', "mwsAuthToken: '<secret>'"],
        miss: ['MWS_AUTH_TOKEN=<amzn.mws.[0-9a-f]{8}>', 'import amzn.mws.client'],
      },
    },
    {
      id: 'aws-appsync-api-key',
      name: 'AWS AppSync API key',
      keywords: ['da2-'],
      pattern: /da2-[a-z0-9]{26}(?![\w-])/,
      environmentVariable: 'APPSYNC_API_KEY',
      sample: 'da2-[a-z0-9]{26}',
      examples: {
        match: ['"aws_appsync_apiKey": "<secret>"', 'x-api-key: <secret>'],
        miss: ['apiKey: "<da2-[a-z0-9]{12}>"', 'id = "<da2-[a-z0-9]{40}>"'],
      },
    },
    // Derived from a secret access key; the first byte of the decoded text is the version, 4.
    {
      id: 'aws-ses-smtp-password',
      name: 'Amazon SES SMTP password',
      pattern: /(?<![A-Za-z0-9+/])B[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/,
      near: ['email-smtp.', 'ses_smtp', 'sessmtp', 'ses-smtp'],
      reach: 200,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'SES_SMTP_PASSWORD',
      sample: 'B[A-Za-z0-9+/]{42}[A-Za-z0-9]',
      examples: {
        match: [
          'SES_SMTP_PASSWORD=<secret>',
          'host: email-smtp.eu-west-1.amazonaws.com\nuser: <AKIA[A-HK-M][A-Z2-7]{15}>\npassword: <secret>',
        ],
        miss: ['SES_SMTP_PASSWORD=<B[A-Za-z0-9]{20}>', 'host: email-smtp.eu-west-1.amazonaws.com'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['aws-secret-access-key'],
        url: 'https://sts.amazonaws.com/',
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
        body: 'Action=GetCallerIdentity&Version=2011-06-15',
        signed: 'aws-v4',
        live: { contains: ['<Arn>'] },
        revoked: { status: 403, contains: ['InvalidClientTokenId'] },
        source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
      },
    ],
    create: [
      {
        text: 'Prefer a role (of the instance, the function, or OpenID Connect of the CI) to a key. Where a key is needed: IAM, Users, the user, Security credentials, Create access key; the secret is shown once.',
        url: 'https://console.aws.amazon.com/iam/home#/users',
        command: 'aws iam create-access-key --user-name USER',
      },
      { text: 'Limit the policy by aws:SourceIp or aws:SourceVpc and set a permissions boundary.' },
    ],
    check: [
      {
        text: 'See when, in which region and for which service the key was last used.',
        url: 'https://console.aws.amazon.com/iam/home#/users',
        shows: 'last use',
        command: 'aws iam get-access-key-last-used --access-key-id ACCESS_KEY_ID',
      },
      {
        text: 'List the management events of 90 days made with it; reads of S3 objects and other data events are only there if a trail records them.',
        url: 'https://console.aws.amazon.com/cloudtrailv2/home#/events',
        shows: 'log',
        command:
          'aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=ACCESS_KEY_ID',
      },
      {
        text: 'Look for new users, roles, keys and running instances in all regions, and for costs that rise.',
        url: 'https://console.aws.amazon.com/costmanagement/home#/cost-explorer',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'A user may have two keys: create the second while the first is active, move every program to it, and watch the first one’s Last used for some days.',
        url: 'https://console.aws.amazon.com/iam/home#/users',
      },
      {
        text: 'Then make the first inactive, not yet delete it: what still needs it fails now, and Make active takes it back.',
        command: 'aws iam update-access-key --access-key-id ACCESS_KEY_ID --status Inactive --user-name USER',
      },
      {
        text: 'Bedrock keys are service-specific credentials, of which a user may have two as well.',
        command: 'aws iam create-service-specific-credential --user-name USER --service-name bedrock.amazonaws.com',
      },
    ],
    revoke: [
      {
        text: 'Deactivate the key; this can be taken back. Delete it when nothing fails: a deleted key cannot be recovered.',
        url: 'https://console.aws.amazon.com/iam/home#/users',
        command: 'aws iam delete-access-key --access-key-id ACCESS_KEY_ID --user-name USER',
      },
      {
        text: 'Temporary credentials (ASIA…): revoke the role’s sessions, which denies all that were issued before now.',
        url: 'https://console.aws.amazon.com/iam/home#/roles',
      },
    ],
    prevent: [
      {
        text: 'Roles and temporary credentials instead of keys; no keys for the root user; where keys must be, a policy that allows your addresses only (aws:SourceIp, aws:SourceVpc).',
        url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
      },
      {
        text: 'Short sessions for roles; Bedrock: short-term keys (up to 12 hours) instead of long-term ones.',
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
      },
    ],
    risks: [
      'Everything the user’s policies allow: reading data, starting machines to mine with, making further users to stay.',
      'Keys in public repositories are tried within minutes.',
    ],
    links: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
      'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    ],
    read: [
      {
        page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        on: '2026-11-24',
        parts: ['create', 'check', 'rotate', 'revoke'],
      },
    ],
  },
});
