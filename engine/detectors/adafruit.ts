import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'adafruit',
  name: 'Adafruit IO',
  home: 'https://io.adafruit.com/',
  secrets: [
    {
      id: 'adafruit-io-key',
      name: 'Adafruit IO key',
      keywords: ['aio_'],
      pattern: /aio_[A-Za-z0-9]{28}/,
      environmentVariable: 'ADAFRUIT_IO_KEY',
      sample: 'aio_[A-Za-z0-9]{28}',
      examples: {
        match: ['#define AIO_KEY "<secret>"', 'ADAFRUIT_IO_KEY=<secret>'],
        miss: ['aio_read(fd, buf)', 'ADAFRUIT_IO_KEY=<aio_[A-Za-z0-9]{8}>'],
      },
    },
    {
      id: 'adafruit-io-key-legacy',
      name: 'Adafruit IO key (older)',
      pattern: /[0-9A-Za-z_-]{32}(?![\w-])/,
      near: ['adafruit'],
      check: notWords,
      environmentVariable: 'ADAFRUIT_IO_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export ADAFRUIT_IO_KEY="<secret>"', "const adafruitIoKey = '<secret>';"],
        miss: ['ADAFRUIT_IO_KEY=<[0-9a-f]{6}>', 'const adafruitIoKey = process.env.ADAFRUIT_IO_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account has one key, under the yellow key symbol.', url: 'https://io.adafruit.com/' }],
    check: [
      {
        text: 'Look at the feeds and the activity log for data that is not yours.',
        url: 'https://learn.adafruit.com/welcome-to-adafruit-io/',
      },
    ],
    rotate: [{ text: 'There is one key: regenerate it and put the new one into every device at once.' }],
    revoke: [{ text: 'Open the key window and regenerate.', url: 'https://io.adafruit.com/' }],
    risks: ['Feeds can be read and written: devices that listen to them do what is sent.'],
    links: ['https://learn.adafruit.com/welcome-to-adafruit-io/', 'https://io.adafruit.com/api/docs/'],
  },
});
