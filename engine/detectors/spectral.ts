import { provider } from '../provider';

export default provider({
  id: 'spectral',
  name: 'SpectralOps',
  home: 'https://spectralops.io/',
  secrets: [
    {
      id: 'spectral-dsn-key',
      name: 'SpectralOps key',
      keywords: ['spu-'],
      pattern: /spu-[0-9a-f]{32}/,
      environmentVariable: 'SPECTRAL_DSN',
      sample: 'spu-[0-9a-f]{32}',
      examples: {
        match: ["SPECTRAL_DSN = '<secret>'", 'spectralDsn := "<secret>"'],
        miss: ['SPECTRAL_DSN=<spu-[0-9a-f]{6}>', 'spectralDsn := os.Getenv("SPECTRAL_DSN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The team’s key stands in the settings, as part of the DSN.',
        url: 'https://get.spectralops.io/settings',
      },
    ],
    check: [{ text: 'Scans of the team.', url: 'https://get.spectralops.io/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Settings: replace the key.', url: 'https://get.spectralops.io/settings' }],
    risks: ['False scans can be sent in, results read.'],
    links: ['https://guides.spectralops.io/docs', 'https://spectralops.io/'],
  },
});
