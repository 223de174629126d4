import type { AdviceLanguage } from '../language';

const properties: AdviceLanguage = {
  kind: 'advice',
  id: 'properties',
  title: 'Properties',
  languages: ['properties'],
  advice: () => 'Spring expands ${NAME} here; other programs have to read the environment by themselves.',
};

export default properties;
