import assert from 'node:assert/strict';
import directives from '../../../engine/generic/directives';
import { maker, scanWith } from './scan';

const scan = scanWith(directives);
const value = maker(43)('[A-Z][a-z]{3}[0-9]{3}[A-Z]{2}[a-z]{3}');

suite('passwords in directives of servers', () => {
  for (const [path, line] of [
    ['redis.conf', 'requirepass <>'],
    ['redis.conf', '  masterauth "<>"'],
    ['slapd.conf', 'database mdb\nrootpw\t<>\nsuffix dc=acme'],
    ['nslcd.conf', '# bindpw <>'],
    ['snmpd.conf', 'rocommunity <> 10.0.0.0/8'],
    ['router.cfg', 'snmp-server community <> RO'],
    ['.pgpass', '# comment\ndb.acme.dev:5432:shop:shop:<>\n'],
    ['home/.pgpass', 'localhost:*:*:postgres:<>'],
    ['pgpass.conf', 'db:6432:*:shop:x\ndb:5432:*:shop:<>\r\n'],
  ] as const)
    test(`${path}: ${JSON.stringify(line)}`, () =>
      assert.deepEqual(scan(line.replace('<>', value), path), [`assigned-password likely ${value}`]));

  for (const [path, line] of [
    ['redis.conf', '# requirepass foobared'],
    ['redis.conf', 'requirepass ${REDIS_PASSWORD}'],
    ['notes.txt', 'you need the requirepass <> option'],
    ['slapd.conf', 'rootpw {SSHA}<>'],
    ['snmpd.conf', 'rocommunity public'],
    ['ports.txt', 'db.acme.dev:5432:shop:shop:<>'],
    ['.pgpass', '# db.acme.dev:5432:shop:<>'],
  ] as const)
    test(`${path}: ${JSON.stringify(line)}: none`, () => assert.deepEqual(scan(line.replace('<>', value), path), []));
});
