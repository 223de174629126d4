import type { AdviceLanguage } from '../language';

const yaml: AdviceLanguage = {
  kind: 'advice',
  id: 'yaml',
  title: 'YAML',
  languages: ['yaml'],
  advice: () =>
    'YAML by itself has no lookup. If the program that reads it expands ${NAME} (Spring does), write that; else read the variable in the program.',
};

export default yaml;
