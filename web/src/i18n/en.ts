import { answers } from './en/answers';
import { confirm } from './en/confirm';
import { cover } from './en/cover';
import { door } from './en/door';
import { download } from './en/download';
import { help } from './en/help';
import { messages } from './en/messages';
import { readers } from './en/readers';
import { secondFactor } from './en/second-factor';
import { settings } from './en/settings';

/**
 * Every text that the product shows, in English. Short sentences, no jargon. The app fetches each part with the screens
 * that say it: see `addTexts`.
 */
export const en = {
  ...door,
  ...messages,
  ...help,
  ...settings,
  ...answers,
  ...readers,
  ...cover,
  ...download,
  ...confirm,
  ...secondFactor,
};
