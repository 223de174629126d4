import { provider } from '../provider';

export default provider({
  id: 'guardsquare',
  name: 'Guardsquare',
  home: 'https://www.guardsquare.com/',
  secrets: [
    {
      id: 'guardsquare-appsweep-key',
      name: 'Guardsquare AppSweep API key',
      keywords: ['gs_appsweep_'],
      pattern: /gs_appsweep_[A-Za-z0-9_-]{24,48}(?![\w-])/,
      environmentVariable: 'APPSWEEP_API_KEY',
      sample: 'gs_appsweep_[A-Za-z0-9_-]{31}[A-Za-z0-9]',
      examples: {
        match: ['APPSWEEP_API_KEY=<secret>', 'appsweep { apiKey = "<secret>" }'],
        miss: ['APPSWEEP_API_KEY=<gs_appsweep_[A-Za-z0-9]{8}>', 'gs_appsweep_plugin'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key in the app’s settings.', url: 'https://appsweep.guardsquare.com/' }],
    check: [{ text: 'AppSweep lists builds and who sent them.', url: 'https://appsweep.guardsquare.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [{ text: 'App settings, API keys, delete.', url: 'https://appsweep.guardsquare.com/' }],
    risks: ['Builds can be sent and their weaknesses read.'],
    links: ['https://help.guardsquare.com/', 'https://appsweep.guardsquare.com/'],
  },
});
