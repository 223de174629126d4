import { provider } from '../provider';

export default provider({
  id: 'django',
  name: 'Django',
  home: 'https://www.djangoproject.com/',
  secrets: [
    // `startproject` writes fifty characters of this alphabet, in Django's own order of punctuation, and until it is changed the mark
    // `django-insecure-` in front of them.
    {
      id: 'django-secret-key',
      name: 'Django SECRET_KEY',
      keywords: ['SECRET_KEY', 'django-insecure-'],
      pattern:
        /(?:SECRET_KEY["']?\s{0,4}[=:]\s{0,4}["'](?<secret>[a-z0-9!@#$%^&*(\-_=+)]{50})["']|django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{50}(?![\w-]))/,
      after: 90,
      entropy: 4,
      environmentVariable: 'DJANGO_SECRET_KEY',
      sample: 'django-insecure-[a-z0-9]{24}[!@$%^*(=+)]{2}[a-z0-9]{23}[a-z]',
      examples: {
        match: ['SECRET_KEY = "<secret>"', "SECRET_KEY = '<[a-z0-9]{20}!@#$%^&*(-[a-z0-9]{20}>'"],
        miss: ['SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]', 'SECRET_KEY = "<[a-z0-9]{20}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key of fifty random characters and keep it outside the settings file.',
        command: 'python -c "from django.core.management.utils import get_random_secret_key as k; print(k())"',
      },
    ],
    check: [{ text: 'Nothing records its use: look for sessions and password reset links that you did not make.' }],
    rotate: [
      {
        text: 'Put the old key into SECRET_KEY_FALLBACKS, the new one into SECRET_KEY, deploy, and take the fallback out when sessions have expired.',
        url: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks',
      },
    ],
    revoke: [
      {
        text: 'Replace the key without a fallback: all sessions, reset links and signed values end at once.',
        url: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
      },
    ],
    risks: ['Sessions, password reset links and signed cookies can be forged; with pickled sessions code run.'],
    links: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
      'https://docs.djangoproject.com/en/stable/topics/signing/',
    ],
  },
});
