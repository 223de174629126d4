/**
 * A repository as a key leaks into it: six services in six languages, the key in nine places and four encodings, brought by several commits, covered by later ones; the
 * branch `main` pushed to a bare remote, `payments` not. The services run: each prints the SHA-256 of the key that it would use.
 */
import { mkdirSync } from 'node:fs';
import { datedRepositoryAt } from '../sources/git-repository';

/** A place where the key was put. */
export interface Put {
  readonly path: string;
  readonly line: number;
  readonly encoding: string;
  /** `undefined`: git does not keep the file. */
  readonly branch: 'main' | 'payments' | undefined;
}

/** A service, and how it is started in its folder. */
export interface Runnable {
  readonly folder: string;
  readonly argv: readonly [program: string, ...args: string[]];
}

export interface Monorepo {
  readonly puts: readonly Put[];
  readonly services: readonly Runnable[];
  /** Ids of the commits that brought the key, by branch. */
  readonly brought: Readonly<Record<'main' | 'payments', string>>;
  git(...args: string[]): string;
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const unicode = (text: string): string =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const percent = (text: string): string => [...text].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('');

/** The parts of the services that never had the key. */
const programs: Readonly<Record<string, string>> = {
  'services/billing/main.py':
    'import hashlib\n\nfrom settings import STRIPE_SECRET_KEY\n\nprint(hashlib.sha256(STRIPE_SECRET_KEY.encode()).hexdigest())\n',
  // Reads its properties as Spring does: ${NAME} is a variable of the environment.
  'services/ledger/Ledger.java': `import java.io.FileReader;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Ledger {
    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        properties.load(new FileReader("application.properties"));
        String key = Pattern.compile("\\\\$\\\\{(\\\\w+)}").matcher(properties.getProperty("stripe.key"))
            .replaceAll(found -> Matcher.quoteReplacement(System.getenv(found.group(1))));
        System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes())));
    }
}
`,
  'services/mailer/mailer.rb':
    "require 'digest'\nrequire 'uri'\nrequire_relative 'hooks'\n\nputs Digest::SHA256.hexdigest(URI.decode_www_form(URI(HOOK).query).to_h['key'])\n",
  'services/web/index.php': "<?php\n\necho hash('sha256', getenv('STRIPE_SECRET_KEY')), PHP_EOL;\n",
};

const gateway = (header: string): string => `package main

import (
\t"crypto/sha256"
\t"encoding/base64"
\t"fmt"
\t"strings"
)

var header = "${header}"

func main() {
\tcredentials, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(header, "Basic "))
\tif err != nil {
\t\tpanic(err)
\t}
\tfmt.Printf("%x\\n", sha256.Sum256([]byte(strings.TrimSuffix(string(credentials), ":"))))
}
`;

/**
 * @param folder an empty folder; the remote is made beside it, as `<folder>.git`
 * @param value of a Stripe secret key: letters, digits and `_`
 */
export function makeMonorepo(folder: string, value: string): Monorepo {
  mkdirSync(folder, { recursive: true });
  const { git, write, commit } = datedRepositoryAt(folder, { author: 'Ada Example', start: 1_760_000_000, step: 3600 });

  git('init', '-q', '-b', 'main');
  write('.gitignore', '.env\nnode_modules/\n__pycache__/\n');
  write('services/checkout/package.json', '{ "name": "@shop/checkout", "type": "module" }\n');
  write('services/billing/pyproject.toml', '[project]\nname = "billing"\nversion = "1"\n');
  write('services/gateway/go.mod', 'module shop.example/gateway\n\ngo 1.18\n');
  write('services/ledger/pom.xml', '<project>\n  <artifactId>ledger</artifactId>\n</project>\n');
  write('services/mailer/mailer.gemspec', "Gem::Specification.new do |spec|\n  spec.name = 'mailer'\nend\n");
  write('services/web/composer.json', '{ "name": "shop/web" }\n');
  write('services/checkout/src/refund.js', 'export const key = process.env.STRIPE_SECRET_KEY;\n');
  for (const [path, text] of Object.entries(programs)) write(path, text);
  commit({}, 'Six services');

  write(
    'services/checkout/src/pay.js',
    `import { createHash } from 'node:crypto';\n\nconst stripeKey = '${value}';\n\nconsole.log(createHash('sha256').update(stripeKey).digest('hex'));\n`,
  );
  write(
    'services/billing/settings.py',
    `import os\n\nSTRIPE_SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY", "${value}")\n`,
  );
  write(
    'compose.yaml',
    `services:\n  billing:\n    build: ./services/billing\n    environment:\n      STRIPE_SECRET_KEY: ${value}\n  web:\n    build: ./services/web\n    env_file: ./services/web/.env\n`,
  );
  const onMain = commit({}, 'Payments work');
  write('readme.md', '# Shop\n');
  commit({}, 'A readme');
  git('init', '-q', '--bare', `${folder}.git`);
  git('remote', 'add', 'origin', `${folder}.git`);
  git('push', '-q', 'origin', 'main');

  git('checkout', '-q', '-b', 'payments');
  write('services/gateway/main.go', gateway(`Basic ${base64(`${value}:`)}`));
  write('services/ledger/application.properties', `# written by a tool\nstripe.key=${unicode(value)}\n`);
  write('services/mailer/hooks.rb', `HOOK = 'https://hooks.example/receipts?key=${percent(value)}&v=2'\n`);
  write(
    'deploy/shop.yaml',
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: stripe\ndata:\n  STRIPE_SECRET_KEY: ${base64(value)}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: gateway\nspec:\n  template:\n    spec:\n      containers:\n        - name: gateway\n          envFrom:\n            - secretRef:\n                name: stripe\n`,
  );
  write(
    '.github/workflows/deploy.yml',
    `name: Deploy\non: push\njobs:\n  test:\n    steps:\n      - run: make test\n  deploy:\n    steps:\n      - run: ./deploy\n        env:\n          STRIPE_SECRET_KEY: ${value}\n`,
  );
  const onPayments = commit({}, 'Payments everywhere');
  write('services/web/.env', `STRIPE_SECRET_KEY=${value}\n`);
  for (const word of ['one', 'two', 'three']) {
    write(`notes/${word}.md`, `${word}\n`);
    commit({}, `Note ${word}`);
  }

  return {
    git,
    services: [
      { folder: 'services/checkout', argv: ['node', 'src/pay.js'] },
      { folder: 'services/billing', argv: ['python3', 'main.py'] },
      { folder: 'services/gateway', argv: ['go', 'run', '.'] },
      { folder: 'services/ledger', argv: ['java', 'Ledger.java'] },
      { folder: 'services/mailer', argv: ['ruby', 'mailer.rb'] },
      { folder: 'services/web', argv: ['php', 'index.php'] },
    ],
    brought: { main: onMain, payments: onPayments },
    puts: [
      { path: '.github/workflows/deploy.yml', line: 11, encoding: 'plain', branch: 'payments' },
      { path: 'compose.yaml', line: 5, encoding: 'plain', branch: 'main' },
      { path: 'deploy/shop.yaml', line: 6, encoding: 'base64', branch: 'payments' },
      { path: 'services/billing/settings.py', line: 3, encoding: 'plain', branch: 'main' },
      { path: 'services/checkout/src/pay.js', line: 3, encoding: 'plain', branch: 'main' },
      { path: 'services/gateway/main.go', line: 10, encoding: 'base64', branch: 'payments' },
      { path: 'services/ledger/application.properties', line: 2, encoding: 'unicode escapes', branch: 'payments' },
      { path: 'services/mailer/hooks.rb', line: 1, encoding: 'percent', branch: 'payments' },
      { path: 'services/web/.env', line: 1, encoding: 'plain', branch: undefined },
    ],
  };
}
