import { historyBetween, titleOfSender } from '@my-messages/domain/conversation/letters';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Message } from '@my-messages/domain/documents/message';
import type { Exported, HistoryWords, WholeConversation } from '@my-messages/domain/export/exported';
import { element, type Markup } from './markup';

/** How the document says what it has, in the reader's language and zone. */
export interface DocumentWords {
  readonly language: string;
  readonly heading: string;
  /** What stands below the heading, each in a paragraph of its own. */
  readonly notes: readonly string[];
  readonly subject: (conversation: Conversation) => string;
  /** Between whom, about what, and since when; each in a paragraph of its own. */
  readonly about: (conversation: Conversation) => readonly string[];
  /** What a portal user is in a conversation. */
  readonly role: (conversation: Conversation) => string;
  readonly happened: HistoryWords;
  readonly when: (at: number) => string;
  readonly noMessages: string;
}

/** Without signs that are escaped in texts. */
const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin: 0 } h3 { font-size: 1rem; margin: 0; break-after: avoid }
section { margin-top: 2.5rem; padding-top: 1rem; border-top: 2px solid #777 }
article { margin-top: 1.25rem; padding-left: 1rem; border-left: 3px solid #777 }
p { margin: 0.25rem 0 } .note { color: #444 } time, .role { font-weight: 400; color: #444 }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
@media print { body { margin: 0; max-width: none; font-size: 11pt } section { break-before: page } article { break-inside: avoid } }
`;

/** It loads nothing and runs nothing, whatever opens it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** All conversations as one HTML document that needs nothing else, to be read or printed. Its title names nobody. */
export function readableDocument({ conversations }: Exported, words: DocumentWords): string {
  const page = element(
    'html',
    { lang: words.language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, 'My Messages'),
      element('style', {}, STYLE),
    ),
    element(
      'body',
      {},
      element('h1', {}, words.heading),
      ...words.notes.map(note),
      ...conversations.map((whole) => section(whole, words)),
    ),
  );
  return `<!doctype html>\n${page.html}\n`;
}

function section({ conversation, messages }: WholeConversation, words: DocumentWords): Markup {
  const happened = (before: Message | undefined, next: Message | undefined) =>
    historyBetween(conversation, before, next).map((event) => note(words.happened(event)));
  return element(
    'section',
    {},
    element('h2', { dir: 'auto' }, words.subject(conversation)),
    ...words.about(conversation).map(note),
    messages.length === 0 ? note(words.noMessages) : null,
    ...messages.flatMap((message, at) => [
      ...happened(messages[at - 1], message),
      article(conversation, message, words),
    ]),
    ...happened(messages.at(-1), undefined),
  );
}

function article(conversation: Conversation, message: Message, words: DocumentWords): Markup {
  const role =
    message.side === 'portal' ? words.role(conversation) : titleOfSender(conversation, message.senderId);
  return element(
    'article',
    {},
    element(
      'h3',
      {},
      element('bdi', {}, message.senderName),
      role === '' ? null : element('span', { class: 'role' }, ` · ${role}`),
      ' · ',
      element('time', { datetime: new Date(message.sentAt).toISOString() }, words.when(message.sentAt)),
    ),
    element('div', { class: 'text', dir: 'auto' }, message.body),
  );
}

const note = (text: string) => element('p', { class: 'note' }, text);
