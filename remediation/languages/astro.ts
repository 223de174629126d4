import type { AdviceLanguage } from '../language';

const astro: AdviceLanguage = {
  kind: 'advice',
  id: 'astro',
  title: 'Astro',
  languages: ['astro'],
  advice: () =>
    'Whatever a page holds, every visitor can read. Between the fences at the top, which run on your side, read the variable with import.meta.env.NAME, without PUBLIC_ before its name.',
};

export default astro;
