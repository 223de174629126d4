import type { Check } from '../provider';

const standIns = new Set(
  (
    'pass passwd password passphrase pwd pw secret secretpassword mypassword mysecretpassword yourpassword user username admin root test testing ' +
    'guest demo default changeme changeit example sample dummy none null redis mongo mongodb mysql postgres postgresql rabbitmq foobared foo bar ' +
    'baz xxx xxxx token key auth localhost'
  ).split(' '),
);

/** Refutes what documentation writes in a password's place: `password`, `changeme`, `***`, `<password>`, `PASS`, `{pwd}`, `%s`. */
export const standInPassword: Check = (value) => {
  const bare = value.toLowerCase().replace(/^[<[{(%$_*.-]{1,4}|[>\]})%_*.-]{1,4}$/g, '');
  return bare === '' ||
    bare === 's' ||
    standIns.has(bare.replace(/[\d_.!-]{0,4}$/, '')) ||
    /^(?:my|your|the)[_-]?/.test(bare)
    ? 'refuted'
    : undefined;
};
