import { createHash } from 'node:crypto';

/**
 * The id behind a name in this folder, the same on every run: 20 letters and digits, as the rules want them of
 * conversations and messages. Ids stand in addresses and logs, so they tell nothing, as in earnest.
 */
export const demoId = (...key: readonly string[]) =>
  createHash('sha256')
    .update(`demo/${key.join('/')}`)
    .digest('hex')
    .slice(0, 20);
