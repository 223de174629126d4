import assert from 'node:assert/strict';
import commandPasswords from '../../../engine/generic/command-passwords';
import { maker, scanWith } from './scan';

const scan = scanWith(commandPasswords);
const value = maker(41)('[A-Z][a-z]{3}[0-9]{3}[A-Z]{2}[a-z]{3}');

suite('passwords in the flags of commands', () => {
  for (const command of [
    'mysql -u root -p<> shop',
    'mysqldump --all-databases -uroot -p<> > dump.sql',
    "sshpass -p '<>' ssh deploy@host",
    'redis-cli -h cache -a <> ping',
    'mongosh -u admin -p <> shop',
    'sqlcmd -S host -U sa -P "<>" -Q "select 1"',
    'ldapsearch -x -D cn=admin -w <> -b dc=acme',
  ])
    test(command, () => {
      const expected = [`assigned-password likely ${value}`];
      const written = command.replace('<>', value);
      assert.deepEqual(scan(written, 'deploy.sh'), expected);
      assert.deepEqual(scan(`os.system("""${written}""")`, 'deploy.py'), expected);
    });

  for (const command of [
    'mysql -u root -p shop',
    'mysql -u root -p"$MYSQL_PASSWORD" shop',
    'mysql -u root -p${MYSQL_PASSWORD}',
    'sshpass -p $SSHPASS ssh deploy@host',
    'redis-cli -p 6379 -a "$REDIS_PASSWORD"',
    'sshpass -f file ssh host; echo -p <>',
    'mongo/mongo.conf -p <>',
  ])
    test(`${command}: none`, () => assert.deepEqual(scan(command.replace('<>', value), 'deploy.sh'), []));
});
