import { inBrowser } from '../places';
import type { AdviceLanguage } from '../language';

/** Pages, and components that become a part of them. */
const html: AdviceLanguage = {
  kind: 'advice',
  id: 'html',
  title: 'HTML',
  languages: ['html', 'vue', 'svelte'],
  advice: () => inBrowser,
};

export default html;
