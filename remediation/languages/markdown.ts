import type { AdviceLanguage } from '../language';

const markdown: AdviceLanguage = {
  kind: 'advice',
  id: 'markdown',
  title: 'Text',
  languages: ['markdown', 'restructuredtext', 'latex', 'log', 'diff'],
  advice: () =>
    'A text is read, not run: nothing is looked up here. Write a placeholder in its place (<API_KEY>), and revoke the key if others have seen the text.',
};

export default markdown;
