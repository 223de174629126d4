/** Secrets of no known form: `§` stands for a random value, `¶` for a password a person might choose. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom } from '../../../engine';

const engine = createEngine();
const random = randomFrom(5);
const value = random.template('[a-z][A-Z][0-9][A-Za-z0-9]{13}[0-9][a-z]');
const chosen = ['tulip', 'Gr0ve', '!7'].join('');

const filled = (line: string): string => line.replaceAll('§', value).replaceAll('¶', chosen);

const secrets: readonly (readonly [path: string, line: string])[] = [
  ['a.py', 'db_password = "¶"'],
  ['a.py', 'connect(host, password="¶")'],
  ['a.py', "config['api_token'] = '§'"],
  ['a.js', 'const client = { apiKey: "§" };'],
  ['a.ts', 'private readonly clientSecret: string = "§";'],
  ['a.ts', "const secret = process.env.SECRET || '§';"],
  ['A.java', 'private static final String DB_PASSWORD = "¶";'],
  ['A.java', 'dataSource.setPassword("¶");'],
  ['A.java', 'properties.setProperty("db.password", "¶");'],
  ['A.scala', 'password = Some("¶")'],
  ['a.go', 'token := "§"'],
  ['a.go', 'opts.Password = "¶"'],
  ['a.rb', "config.secret_key = '§'"],
  ['a.php', "'password' => '¶',"],
  ['a.cs', 'const string password = "¶";'],
  ['.env', 'DB_PASSWORD=¶'],
  ['a.yml', 'password: ¶'],
  ['a.yml', '  - encryption_password: "¶"'],
  ['a.json', '{ "client_secret": "§" }'],
  ['a.json', '{ "key": "api_token", "value": "§" }'],
  ['a.toml', "auth_token = '§'"],
  ['a.ini', 'password = ¶'],
  ['a.properties', 'spring.datasource.password=¶'],
  ['a.xml', '<password>¶</password>'],
  ['web.config', '<add key="ApiSecret" value="§" />'],
  ['main.tf', 'password = "¶"'],
  ['Dockerfile', 'ENV DB_PASSWORD ¶'],
  ['a.sh', 'export API_TOKEN="§"'],
  ['a.sh', 'mysql --password=¶ shop'],
  ['a.sql', "CREATE USER shop IDENTIFIED BY '¶';"],
  ['a.js', 'fetch("https://api.shop.test/orders?token=§&page=1")'],
  ['a.py', 'cred = Credential(os.environ["SECRET_ID"], "§")'],
  ['a.py', 'cred = credential.Credential(os.environ["SECRET_ID"], "§")'],
  ['a.cs', 'var login = new NetworkCredential(user, "¶");'],
  ['A.java', 'new UsernamePasswordCredentials("shop", "¶")'],
  ['a.py', 'auth=HTTPBasicAuth("shop", "¶")'],
  ['a.php', '$db = mysqli_connect("localhost", $user, "¶");'],
  ['a.ps1', "$p = ConvertTo-SecureString '¶' -AsPlainText -Force"],
  ['a.ps1', "New-User -Name shop -Password '¶'"],
  ['a.js', 'if (user.password === "¶") grant();'],
  ['A.java', 'if (password.equals("¶")) grant();'],
  ['a.py', 'password = os.getenv("DB_PASSWORD", "¶")'],
  ['a.yml', 'password: ${DB_PASSWORD:-¶}'],
  ['a.yml', '- name: DB_PASSWORD\n  value: ¶'],
  ['a.yml', '- { name: API_TOKEN, value: § }'],
  ['a.yml', '# password: ¶'],
  ['a.go', '// password: ¶'],
  ['a.py', 'run(["mysql", "--password", "¶"])'],
  ['a.go', 'dsn := "user=shop password=¶ host=db.test"'],
  ['a.cs', 'var c = "Server=db;User Id=shop;Password=¶;";'],
  ['a.js', 'fetch(url, { headers: { "X-Api-Key": "§" } })'],
  ['a.sh', 'curl -H "X-Auth-Token: §" https://api.shop.test'],
  ['a.plist', '<key>ApiToken</key><string>§</string>'],
  ['a.xml', '<property name="db.password">¶</property>'],
  ['a.js', "const oauth = { oauth_verifier: '§' };"],
  ['Makefile', 'API_TOKEN ::= "§"'],
  ['a.php', "$apiToken .= '§';"],
  ['a.sh', 'API_TOKEN+="§"'],
  ['a.rb', 'api_token ||= "§"'],
  ['notes.txt', 'var apiToken string = "§"'],
  ['notes.md', 'let api_token: &str = "§";'],
  ['a.java', 'String json = "{\\"password\\": \\"¶\\"}";'],
];

const clean: readonly (readonly [path: string, line: string])[] = [
  ['a.py', 'password = os.environ["DB_PASSWORD"]'],
  ['a.py', 'password = getpass.getpass("Password: ")'],
  ['a.py', 'token_type = "bearer"'],
  ['a.py', 'password_field = "user_password"'],
  ['a.js', 'const token = getToken(user);'],
  ['a.js', 'const password = "${PASSWORD}";'],
  ['a.js', 'const apiKey = process.env.API_KEY;'],
  ['a.js', 'if (password === "") return;'],
  ['a.js', 'errors.password = "The password is too short";'],
  ['a.js', 'const primaryKey = "§";'],
  ['a.js', 'const publicKey = "§";'],
  ['a.ts', 'password: string;'],
  ['a.ts', 'nextPageToken: "§"'],
  ['a.go', 'key = "user:" + id'],
  ['a.go', 'case token == "identifier":'],
  ['a.java', 'String hash = encodePassword("¶");'],
  ['a.json', '"LABEL_PASSWORD": "Passwort vergessen?"'],
  ['a.json', '"CreateAccessKey": "iam:CreateAccessKey"'],
  ['a.yml', 'password: ${{ secrets.DB_PASSWORD }}'],
  ['a.yml', 'password: !vault |'],
  ['a.yml', 'token: {{ .Values.token }}'],
  ['a.yml', 'secretName: shop-db'],
  ['a.yml', 'password: null'],
  ['.env', 'DB_PASSWORD='],
  ['.env', 'DB_PASSWORD=changeme'],
  ['.env', 'API_KEY=<your api key>'],
  ['.env', 'API_TOKEN=xxxxxxxxxxxxxxxx'],
  ['.env', 'SECRET_FILE=/run/secrets/db'],
  ['.env', 'VAULT=op://shop/db/password'],
  ['a.py', 'password = "password"'],
  ['a.js', 'const fields = { password: "Password" };'],
  ['a.json', '"key": "checkout-shop-button"'],
  ['a.go', 'case PW_PASSWORD:\n\tname = "SHA2-256"'],
  ['a.sh', 'PWD=`dirname "$0"`'],
  ['locales/fi.json', '"password": "Salasana"'],
  ['a.sql', "GRANT ALL ON *.* TO shop IDENTIFIED BY PASSWORD '*0123456789ABCDEF0123456789ABCDEF01234567';"],
  ['a.yml', 'password: ${DB_PASSWORD:?DB_PASSWORD is not set}'],
  ['a.js', 'label = "Password:" + form.value("x1");'],
  ['a.py', 'connect(user, password=password)'],
  ['a.md', 'The token: a word that stands for another.'],
  ['a.txt', '--- PASS: TestPassword'],
  ['package-lock.json', '"integrity": "sha512-§§§=="'],
];

suite('secrets by their name', () => {
  for (const [path, line] of secrets)
    test(`${path}: ${line} holds one`, () => {
      const text = filled(line);
      const found = engine.scan(text, { path });
      assert.equal(found.length, 1);
      const [finding] = found;
      assert.ok(
        [value, chosen].includes(text.slice(finding!.start, finding!.end)),
        'the span is the value without quotes',
      );
      assert.notEqual(finding!.confidence, 'certain', 'a name alone proves nothing');
    });

  for (const [path, line] of clean)
    test(`${path}: ${line} holds none`, () => {
      assert.deepEqual(
        engine.scan(filled(line), { path }).map((finding) => finding.detector),
        [],
      );
    });

  test('a password that many people use is possible at most, in whatever spelling', () => {
    const spelled = ['P@ss', 'w0rd', '1'].join('');
    const text = `user: "shop"\npassword: "${spelled}"\n`;
    const confidences = engine.scan(text, { path: 'config.yml' }).map((finding) => finding.confidence);
    assert.ok(
      confidences.every((confidence) => confidence === 'possible'),
      confidences.join(),
    );
    assert.deepEqual(engine.scan(`login(name, password="${spelled}")`, { path: 'test_login.py' }), []);
  });

  test('all values of a list are seen, and what a tool puts in front of one is no part of it', () => {
    const others = [0, 1].map(() => random.template('[a-z][A-Z][0-9][A-Za-z0-9]{13}[0-9][a-z]'));
    const list = `api_keys:\n  - ${others[0]}\n  - "${others[1]}"\n`;
    const values = (text: string): string[] =>
      engine.scan(text, { path: 'config.yml' }).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(values(list), others);
    assert.deepEqual(values(`password: "{noop}${chosen}"`), [chosen]);
    assert.deepEqual(values(`- value: ${chosen}\n  name: DB_PASSWORD\n`), [chosen]);
  });

  test('of names and values side by side the one at the place of the name is taken', () => {
    const text = `user, password = "${value}", "${chosen}"`;
    const found = engine.scan(text, { path: 'settings.py' }).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, [chosen]);
  });

  test('a password of four groups that cannot be spoken is one, a sentence of as many words is none', () => {
    const groups = [0, 1, 2, 3].map(() => random.template('[bcdfghjklmnp]{4}')).join(' ');
    const found = (password: string): number =>
      engine.scanBytes(new TextEncoder().encode(`MAIL_PASSWORD = "${password}"`), { path: 'settings.py' }).findings
        .length;
    assert.equal(found(groups), 1);
    assert.equal(found(['type', 'your', 'text', 'here'].join(' ')), 0);
  });
});
