import type { AdviceLanguage } from '../language';

const json: AdviceLanguage = {
  kind: 'advice',
  id: 'json',
  title: 'JSON',
  languages: ['json', 'jsonc', 'json5'],
  advice: 'JSON has no lookup: read the variable in the program that loads this file, or keep the file out of git.',
};

export default json;
