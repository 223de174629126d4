import { javascriptLike } from '../javascript-like';

export default javascriptLike({
  id: 'javascript',
  title: 'JavaScript',
  languages: ['javascript', 'javascriptreact'],
  grammar: () => 'javascript',
  environment: (name) => `process.env.${name}`,
});
