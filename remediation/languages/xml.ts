import type { AdviceLanguage } from '../language';

const xml: AdviceLanguage = {
  kind: 'advice',
  id: 'xml',
  title: 'XML',
  languages: ['xml'],
  advice: () => 'XML has no lookup: read the variable in the program that loads this file.',
};

export default xml;
