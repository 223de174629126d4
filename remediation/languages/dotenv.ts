import { readDotenv } from '../dotenv';
import type { FormatLanguage } from '../language';
import { isPublished } from '../places';

/** A `.env` is where a secret of the environment belongs: what is left to do is to keep it out of git. */
const dotenv: FormatLanguage = {
  kind: 'format',
  id: 'dotenv',
  title: '.env',
  languages: ['dotenv'],
  offer: (name) => `Keep it out of git: ${name} in .env.example, .env in .gitignore`,
  nameAt: ({ text, start }) => readDotenv(text).find((entry) => entry.start <= start && start <= entry.end)?.name,
  plan(request, name) {
    if (isPublished(name))
      return {
        refused: `A bundler copies ${name} into what browsers get, as the beginning of its name says: every visitor can read it. Give it another name, use it on a server, and let the page call that.`,
      };
    const file = request.path.slice(request.path.lastIndexOf('/') + 1);
    if (/example|sample|template|dist/.test(file)) {
      // The example is committed: the value leaves it, the name stays.
      const entry = readDotenv(request.text).find((one) => one.start <= request.start && request.start <= one.end);
      if (entry === undefined) return { refused: 'This line is no NAME=value.' };
      return {
        edits: [{ start: entry.start, end: entry.end, text: '' }],
        env: { name, value: entry.value },
        notes: [],
      };
    }
    return { edits: [], notes: ['The value stays where it is; make sure that it was never committed.'] };
  },
};

export default dotenv;
