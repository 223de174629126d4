import { javascriptLike } from '../javascript-like';

/** A variable of the environment may be undefined, which the literal never was: `!` keeps the type. */
export default javascriptLike({
  id: 'typescript',
  title: 'TypeScript',
  languages: ['typescript', 'typescriptreact'],
  grammar: (language) => (language === 'typescriptreact' ? 'tsx' : 'typescript'),
  environment: (name) => `process.env.${name}!`,
});
