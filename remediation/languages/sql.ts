import type { AdviceLanguage } from '../language';

const sql: AdviceLanguage = {
  kind: 'advice',
  id: 'sql',
  title: 'SQL',
  languages: ['sql'],
  advice: () => 'SQL has no lookup of the environment: pass the value as a parameter or a variable of the client.',
};

export default sql;
