import type { Check, Random } from '../provider';
import { decodeBase64Text, encodeBase64 } from './base64';

/** Discord's ids are snowflakes: decimal numbers of 17 to 20 digits (https://discord.com/developers/docs/reference#snowflakes). */
const snowflake = /^\d{17,20}$/;

/** The first part of a bot token is base64 of the bot's id; any other text of that shape is no bot token. */
export const discordBot: Check = (value) =>
  snowflake.test(decodeBase64Text(value.slice(0, value.indexOf('.'))) ?? '') ? 'valid' : 'refuted';

/** A sample with the id that `discordBot` wants. */
export const discordBotSample = (random: Random): string =>
  `${encodeBase64(random.template('[1-9][0-9]{17}'), 'url')}.${random.template('G[A-Za-z0-9]{5}.[A-Za-z0-9_-]{37}[A-Za-z0-9]')}`;
