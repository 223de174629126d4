/** Tencent Cloud's pair of keys in the calls of its SDKs: both halves, and the one that is left when the other reads the environment. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom } from '../../engine';

const engine = createEngine();
const random = randomFrom(20);

interface Idiom {
  readonly name: string;
  readonly path: string;
  /** How the environment is read there. */
  env(variable: string): string;
  /** How a literal is written there. */
  literal(value: string): string;
  write(id: string, key: string): string;
}

const quoted = (value: string): string => `"${value}"`;

const idioms: readonly Idiom[] = [
  {
    name: 'Python',
    path: 'cvm.py',
    env: (v) => `os.environ["${v}"]`,
    literal: quoted,
    write: (id, key) => `cred = credential.Credential(${id}, ${key})\n`,
  },
  {
    name: 'Python, one argument a line',
    path: 'cvm.py',
    env: (v) => `os.environ.get("${v}")`,
    literal: quoted,
    write: (id, key) => `cred = credential.Credential(\n    ${id},\n    ${key},\n)\n`,
  },
  {
    name: 'Go',
    path: 'main.go',
    env: (v) => `os.Getenv("${v}")`,
    literal: quoted,
    write: (id, key) => `\tcredential := common.NewCredential(\n\t\t${id},\n\t\t${key},\n\t)\n`,
  },
  {
    name: 'Go, temporary',
    path: 'main.go',
    env: (v) => `os.Getenv("${v}")`,
    literal: quoted,
    write: (id, key) => `\tcredential := common.NewTokenCredential(${id}, ${key}, token)\n`,
  },
  {
    name: 'Java',
    path: 'Cvm.java',
    env: (v) => `System.getenv("${v}")`,
    literal: quoted,
    write: (id, key) => `Credential cred = new Credential(${id}, ${key});\n`,
  },
  {
    name: 'Kotlin',
    path: 'Cvm.kt',
    env: (v) => `System.getenv("${v}")`,
    literal: quoted,
    write: (id, key) => `val cred = Credential(${id}, ${key}) // tencentcloud\n`,
  },
  {
    name: 'Node',
    path: 'cvm.ts',
    env: (v) => `process.env.${v}`,
    literal: (v) => `'${v}'`,
    write: (id, key) =>
      `const client = new CvmClient({\n  credential: {\n    secretId: ${id},\n    secretKey: ${key},\n  },\n  region: 'ap-shanghai',\n}); // tencentcloud\n`,
  },
  {
    name: 'Node COS',
    path: 'cos.js',
    env: (v) => `process.env.${v}`,
    literal: (v) => `'${v}'`,
    write: (id, key) => `const cos = new COS({ SecretId: ${id}, SecretKey: ${key} }); // qcloud\n`,
  },
  {
    name: 'PHP',
    path: 'cvm.php',
    env: (v) => `getenv("${v}")`,
    literal: quoted,
    write: (id, key) => `$cred = new Credential(${id}, ${key});\n`,
  },
  {
    name: 'C#',
    path: 'Cvm.cs',
    env: (v) => `Environment.GetEnvironmentVariable("${v}")`,
    literal: quoted,
    write: (id, key) => `Credential cred = new Credential {\n    SecretId = ${id},\n    SecretKey = ${key}\n};\n`,
  },
  {
    name: 'Ruby',
    path: 'cvm.rb',
    env: (v) => `ENV['${v}']`,
    literal: (v) => `'${v}'`,
    write: (id, key) => `cred = TencentCloud::Common::Credential.new(${id}, ${key})\n`,
  },
  {
    name: 'C++',
    path: 'cvm.cpp',
    env: (v) => `getenv("${v}")`,
    literal: quoted,
    write: (id, key) => `// TencentCloud\nCredential cred = Credential(${id}, ${key});\n`,
  },
  {
    name: 'Terraform',
    path: 'main.tf',
    env: (v) => `var.${v.toLowerCase()}`,
    literal: quoted,
    write: (id, key) =>
      `provider "tencentcloud" {\n  secret_id  = ${id}\n  secret_key = ${key}\n  region     = "ap-guangzhou"\n}\n`,
  },
  {
    name: 'ini',
    path: '.tencentcloud/credentials',
    env: (v) => `\${${v}}`,
    literal: (v) => v,
    write: (id, key) => `[default]\n# tencentcloud\nsecret_id = ${id}\nsecret_key = ${key}\n`,
  },
  {
    name: 'YAML',
    path: 'serverless.yml',
    env: (v) => `\${${v}}`,
    literal: (v) => v,
    write: (id, key) => `tencentcloud:\n  secretId: ${id}\n  secretKey: ${key}\n`,
  },
  {
    name: '.env',
    path: '.env',
    env: () => '',
    literal: (v) => v,
    write: (id, key) => `TENCENTCLOUD_SECRET_ID=${id}\nTENCENTCLOUD_SECRET_KEY=${key}\n`,
  },
];

const prefixes = ['AKID', 'IKID'];

/** Detector and value of each finding, sorted as they stand. */
const findingsOf = (text: string, path: string): readonly (readonly [string, string])[] =>
  engine.scan(text, { path }).map((finding) => [finding.detector, text.slice(finding.start, finding.end)] as const);

suite('tencent cloud', () => {
  for (const { name, path, env, literal, write } of idioms)
    test(`${name}: both halves are found, and the other when one is fixed`, () => {
      for (const prefix of prefixes) {
        const id = random.template(`${prefix}[A-Za-z0-9]{32}`);
        const key = random.template('[A-Za-z0-9]{32}');
        const foundId = ['tencent-cloud-secret-id', id] as const;
        const foundKey = ['tencent-cloud-secret-key', key] as const;
        const idRead = env('TENCENTCLOUD_SECRET_ID');
        const keyRead = env('TENCENTCLOUD_SECRET_KEY');
        assert.deepEqual(findingsOf(write(literal(id), literal(key)), path), [foundId, foundKey]);
        assert.deepEqual(findingsOf(write(idRead, literal(key)), path), [foundKey]);
        assert.deepEqual(findingsOf(write(literal(id), keyRead), path), [foundId]);
        assert.deepEqual(findingsOf(write(idRead, keyRead), path), []);
      }
    });

  test('the two halves name each other and the variables that the SDKs read', () => {
    const id = engine.detectors.get('tencent-cloud-secret-id');
    const key = engine.detectors.get('tencent-cloud-secret-key');
    assert.equal(id?.environmentVariable, 'TENCENTCLOUD_SECRET_ID');
    assert.equal(key?.environmentVariable, 'TENCENTCLOUD_SECRET_KEY');
    assert.equal(id?.pairs, 'tencent-cloud-secret-key');
    assert.equal(key?.pairs, 'tencent-cloud-secret-id');
  });

  test('temporary ids are longer and may hold - and _', () => {
    const id = random.template('AKID[A-Za-z0-9]{30}-[A-Za-z0-9_]{20}[A-Za-z0-9]');
    assert.deepEqual(findingsOf(`TENCENTCLOUD_SECRET_ID=${id}\n`, '.env'), [['tencent-cloud-secret-id', id]]);
  });

  test('an MD5 sum near the vendor’s name is no key', () => {
    assert.deepEqual(findingsOf(`tencentcloud_image_md5 = "${random.template('[0-9a-f]{32}')}"\n`, 'main.tf'), []);
  });
});
