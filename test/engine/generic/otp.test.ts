import assert from 'node:assert/strict';
import otp from '../../../engine/generic/otp';
import { maker, scanWith } from './scan';

const scan = scanWith(otp);
const make = maker(37);
const secret = make('[A-Z]{8}[2-7]{4}[A-Z2-7]{20}');

suite('one-time passwords', () => {
  test('the secret of an otpauth address is certain', () => {
    for (const text of [
      `otpauth://totp/ACME:joe@corp?secret=${secret}&issuer=ACME`,
      `"otpauth://hotp/joe?counter=1&secret=${secret}"`,
    ])
      assert.deepEqual(scan(text), [`otp-secret certain ${secret}`], text);
  });

  for (const text of [
    `totpSecret: '<>'`,
    'TOTP_SECRET=<>',
    'pyotp.TOTP("<>")',
    `otplib.authenticator.generate('<>')`,
    'MFA_SEED: <>',
    `const totp = new OTP({ secret: "<>" })`,
  ])
    test(`${text} holds one`, () =>
      assert.deepEqual(scan(text.replace('<>', secret)), [`otp-secret likely ${secret}`]));

  test('a stand-in, the example of everybody, a constant’s name and other cases are none', () => {
    const example = ['JBSWY3DP', 'EHPK3PXP'].join('');
    for (const text of [
      `otpauth://totp/joe?secret=${example}`,
      'otpauth://totp/joe?secret=${secret}',
      'otpauth://totp/joe?secret=%s',
      'otpauth://totp/{label}?secret={secret}',
      `totp("${'ABCDEFGH'.repeat(3)}")`,
      'totp = TOTPAUTHENTICATIONPROVIDER',
      `totp = "${secret}_NAME"`,
      `totp: "${secret.toLowerCase()}"`,
      `totp\nkey: "${secret}"`,
    ])
      assert.deepEqual(scan(text), [], text);
  });
});
