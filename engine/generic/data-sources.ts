/** Passwords in descriptions of data sources that are no URLs: Go's `user:password@tcp(host)`, Oracle's `thin:user/password@host`, PostgreSQL's `.pgpass`. */
import type { GatedFinder } from '../gate';
import type { GenericFinder } from './generic-finder';
import { judgeCredentials } from './credentials';
import { judged } from './judged';
import type { NameMeaning } from './name';

const password: NameMeaning = { kind: 'password', certainty: 'plain' };

/** `user:password` in front of a network's name (github.com/go-sql-driver/mysql). */
const beforeNetwork = /(?:^|["'`\s=])([\w.-]{1,60}):([^\s"'`:/?#{}%$<>]{1,80})$/;

const network: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: ['@tcp(', '@unix('],
  before: 160,
  after: 8,
  find(window) {
    const { text, at } = window;
    const found = beforeNetwork.exec(text.slice(Math.max(0, at - 150), at));
    if (found === null || judgeCredentials(found[1]!, found[2]!) === 'stand-in') return [];
    return judged(window, password, 'data source', {
      start: at - found[2]!.length,
      end: at,
      quote: '"',
      by: 'operator',
    });
  },
};

const thinUser = /thin:[\w.$-]{1,60}\/([^\s"'`@/{}$<>]{1,80})@/iy;

const oracle: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: ['thin:'],
  before: 40,
  after: 180,
  find(window) {
    thinUser.lastIndex = window.at;
    const found = thinUser.exec(window.text);
    if (found === null) return [];
    const end = window.at + found[0].length - 1;
    return judged(window, password, 'data source', { start: end - found[1]!.length, end, quote: '"', by: 'operator' });
  },
};

/** A line of `.pgpass`: host, port, database, user, password. */
const passLine = /^[\w.*-]{1,80}:5432:[\w.*-]{1,60}:[\w.*@-]{1,60}:((?:[^\s:\\]|\\.){1,120})[ \t]*$/;

const passFile: GatedFinder = {
  detectors: ['assigned-password'],
  keywords: [':5432:'],
  before: 90,
  after: 280,
  find(window) {
    const { text, at } = window;
    const first = text.lastIndexOf('\n', at) + 1;
    const line = text.slice(first, (text.indexOf('\n', at) + 1 || text.length + 1) - 1).replace(/\r$/, '');
    const found = passLine.exec(line);
    if (found === null) return [];
    const end = first + found[0].trimEnd().length;
    return judged(window, password, '.pgpass', { start: end - found[1]!.length, end, quote: '', by: 'operator' });
  },
};

const dataSources: GenericFinder = { detectors: [], finders: [network, oracle, passFile] };
export default dataSources;
