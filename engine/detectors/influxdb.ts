import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'influxdb',
  name: 'InfluxDB',
  home: 'https://www.influxdata.com/',
  secrets: [
    {
      id: 'influxdb-api-token',
      name: 'InfluxDB API token',
      pattern: /(?<![\w-])[\w-]{86}==|(?<![\w+\/-])[A-Za-z0-9+\/_-]{86,88}={0,2}(?![\w+\/=-])/,
      near: ['influx'],
      reach: 100,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'INFLUX_TOKEN',
      sample: '[A-Za-z0-9_-]{86}==',
      examples: {
        match: ['INFLUX_TOKEN=<secret>', "const influxToken = '<secret>';"],
        miss: ['INFLUX_TOKEN=<[0-9a-f]{9}>', 'influx_token = os.environ["INFLUX_TOKEN"]'],
      },
    },
    {
      id: 'influxdb-token-v3',
      name: 'InfluxDB 3 token',
      keywords: ['apiv3_'],
      pattern: /apiv3_[\w-]{60,100}(?![\w-])/,
      environmentVariable: 'INFLUXDB3_AUTH_TOKEN',
      sample: 'apiv3_[A-Za-z0-9_-]{85}[A-Za-z0-9]',
      examples: {
        match: ["INFLUXDB3_AUTH_TOKEN = '<secret>'", 'client = Client(influxdb3_auth_token="<secret>")'],
        miss: ['INFLUXDB3_AUTH_TOKEN=<apiv3_[a-z]{9}>', 'influxdb3_auth_token = os.environ["INFLUXDB3_AUTH_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token that reads or writes single buckets.',
        url: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/create-token/',
      },
    ],
    check: [
      {
        text: 'The token list shows when it was made; the server’s log lists requests.',
        url: 'https://docs.influxdata.com/influxdb/v2/admin/logs/',
      },
    ],
    rotate: [
      {
        text: 'Tokens stand side by side: make the second, deploy it, set the first inactive, delete it when nothing fails.',
      },
    ],
    revoke: [
      {
        text: 'Set it inactive, which can be taken back, or delete it.',
        url: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
      },
    ],
    risks: ['Series can be read, falsified and deleted; an all-access token makes further tokens.'],
    links: ['https://docs.influxdata.com/influxdb/v2/admin/tokens/'],
  },
});
