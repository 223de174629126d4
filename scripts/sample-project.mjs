// A project in many languages with a secret in each file, for `npm start`. The values are made from the detectors' own templates when it is written: none is in this repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadEngine } from './load.mjs';

/** Equal seeds make equal projects. */
const seed = 20;

/** Path → text; `{{detector}}` becomes a sample of that type. One sample for each file and type, so that a project shows a copied secret as one. */
const files = {
  'README.md':
    '# Shop\n\nA project with a hardcoded secret in each file. None of them is real: they are made from templates.\n',
  'billing/charge.py':
    'import stripe\n\nstripe.api_key = "{{stripe-secret-key}}"\n\n\ndef charge(amount):\n    return stripe.PaymentIntent.create(amount=amount, currency="eur")\n',
  'cloud/upload.py':
    'from qcloud_cos import CosConfig\n\nconfig = CosConfig(\n    Region="ap-guangzhou",\n    SecretId="{{tencent-cloud-secret-id}}",\n    SecretKey="{{tencent-cloud-secret-key}}",\n)\n',
  'web/notify.js':
    "import { WebClient } from '@slack/web-api';\n\nconst slack = new WebClient('{{slack-bot-token}}');\nexport const notify = (text) => slack.chat.postMessage({ channel: 'orders', text });\n",
  'web/assistant.ts':
    "import OpenAI from 'openai';\n\nconst client = new OpenAI({ apiKey: '{{openai-api-key}}' });\nexport const ask = (question: string) => client.responses.create({ model: 'gpt-5', input: question });\n",
  'server/src/main/java/shop/Storage.java':
    'package shop;\n\nfinal class Storage {\n    private static final String ACCESS_KEY_ID = "{{aws-access-key-id}}";\n    private static final String SECRET_ACCESS_KEY = "{{aws-secret-access-key}}";\n}\n',
  'tools/release.go':
    'package main\n\nimport "net/http"\n\nconst githubToken = "{{github-personal-access-token}}"\n\nfunc authorize(request *http.Request) {\n\trequest.Header.Set("Authorization", "Bearer "+githubToken)\n}\n',
  'mailer/mailer.rb': "require 'sendgrid-ruby'\n\nMAILER = SendGrid::API.new(api_key: '{{sendgrid-api-key}}')\n",
  'legacy/maps.php': "<?php\n\n$mapsKey = '{{google-cloud-api-key}}';\n",
  'desktop/Signing.cs':
    'namespace Shop;\n\ninternal static class Signing\n{\n    private const string WebhookSecret = "{{stripe-webhook-secret}}";\n}\n',
  '.env': 'PORT=8080\nSTRIPE_RESTRICTED_KEY={{stripe-restricted-key}}\n',
  'compose.yaml':
    'services:\n  api:\n    image: shop/api\n    environment:\n      TENCENTCLOUD_SECRET_ID: {{tencent-cloud-secret-id}}\n      TENCENTCLOUD_SECRET_KEY: {{tencent-cloud-secret-key}}\n',
  '.github/workflows/release.yml':
    'on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm publish\n        env:\n          NPM_TOKEN: {{npm-access-token}}\n          SLACK_TOKEN: ${{ secrets.SLACK_TOKEN }}\n',
  Dockerfile:
    'FROM node:24\nENV GITHUB_TOKEN={{github-fine-grained-token}}\nCOPY . /app\nCMD ["node", "/app/web/notify.js"]\n',
  'infrastructure/main.tf':
    'provider "aws" {\n  region     = "eu-central-1"\n  access_key = "{{aws-access-key-id}}"\n  secret_key = "{{aws-secret-access-key}}"\n}\n',
  'config/alerts.yaml': 'alerts:\n  slack:\n    url: https://{{slack-webhook-url}}\n',
  'config/settings.json': '{\n  "port": 8080,\n  "openai": { "apiKey": "{{openai-api-key}}" }\n}\n',
};

/** Writes the project into `folder`, in place of what is there. Gives the number of secrets in it. */
export async function writeSampleProject(folder) {
  const { providers, randomFrom, sampleOf } = await loadEngine();
  const secrets = new Map(providers.flatMap((provider) => provider.secrets.map((secret) => [secret.id, secret])));
  const random = randomFrom(seed);
  rmSync(folder, { recursive: true, force: true });
  let count = 0;
  for (const [path, template] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const text = template.replace(/\{\{([a-z0-9-]+)\}\}/g, (_, id) => {
      const secret = secrets.get(id);
      if (secret === undefined)
        throw new Error(`The sample project names a detector that does not exist: ${id} (${path})`);
      count++;
      return sampleOf(secret, random);
    });
    writeFileSync(file, text);
  }
  // A repository of its own, as projects are; without git it is a folder like any other.
  spawnSync('git', ['init', '-q', folder]);
  return count;
}
