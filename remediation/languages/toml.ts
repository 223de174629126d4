import type { AdviceLanguage } from '../language';

const toml: AdviceLanguage = {
  kind: 'advice',
  id: 'toml',
  title: 'TOML',
  languages: ['toml'],
  advice: () => 'TOML has no lookup: read the variable in the program that loads this file.',
};

export default toml;
