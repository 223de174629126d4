import type { AdviceLanguage } from '../language';

const ini: AdviceLanguage = {
  kind: 'advice',
  id: 'ini',
  title: 'INI',
  languages: ['ini'],
  advice: () => 'INI has no lookup of its own. Read the variable in the program that loads this file.',
};

export default ini;
