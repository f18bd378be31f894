import type { Case, Change } from '../model/request';
import { isFields, type Fields, type Value } from '../model/value';
import { editWrite } from './fields';

interface Text {
  readonly name: string;
  readonly body: string;
  readonly preview: string;
}

const LONG = 'ab '.repeat(4000);
const text = (name: string, body: string, preview = body.slice(0, 140)): Text => ({ name, body, preview });

/** At both sides of every edge of a message's text, its preview and its subject. */
const TEXTS: readonly Text[] = [
  text('of 10,000 characters', LONG.slice(0, 10_000)),
  text('of 10,001 characters', LONG.slice(0, 10_001)),
  text('of 10,001 units, which are fewer characters', '\u{1F600}'.repeat(5000) + 'x'),
  text('of one character', 'x'),
  text('with a preview of 141 characters', LONG.slice(0, 200), LONG.slice(0, 141)),
  text('with a short preview', LONG.slice(0, 200), 'a'),
  text('with an empty preview', 'Hello', ''),
  text('with a preview of its end', 'Hello there', 'there'),
  text('with a preview of its middle', 'Hello there', 'ello'),
  text('with a preview that goes on', 'Hello', 'Hello you'),
  text('with a preview as a pattern', 'Hello', 'H.*'),
  text('that is empty', '', ''),
  text('of blanks', '   ', '   '),
  text('of signs that nobody sees', '\u200B\u2060\uFE0F', '\u200B\u2060\uFE0F'),
  text('of line ends', '\n\n', '\n'),
  text('of a tab', '\t', '\t'),
  text('that begins with a line end', '\nHello', '\nHello'),
  text('with emoji', 'Grüße \u{1F44B}\u{1F3FD}'),
];

const SUBJECTS: readonly [name: string, subject: Value][] = [
  ['empty', ''],
  ['of 120 characters', LONG.slice(0, 120)],
  ['of 121 characters', LONG.slice(0, 121)],
  ['that is a list', ['A question']],
  ['that is a map', { text: 'A question' }],
];

export function texts({ request }: Case): Change[] {
  if (request.kind !== 'commit') return [];
  const message = request.writes.find(({ path }) => path.includes('/messages/'))?.path;
  if (message === undefined) return [];
  const conversation = message.slice(0, message.indexOf('/messages/'));
  const begins = request.writes.some((write) => write.kind === 'set' && 'subject' in write.fields);
  return [
    ...TEXTS.map((told) => withText(conversation, message, told)),
    ...(begins ? SUBJECTS : []).map(([name, subject]): Change => ({
      name: `a subject ${name}`,
      apply: (original) => editWrite(original, conversation, (fields) => ({ ...fields, subject })),
    })),
  ];
}

/** A message with this text, and the conversation with its preview. */
export function withText(conversation: string, message: string, { name, body, preview }: Text): Change {
  const previewed = (fields: Fields): Fields => {
    const last = fields['lastMessage'];
    return { ...fields, lastMessage: { ...(isFields(last) ? last : {}), preview } };
  };
  return {
    name: `a text ${name}`,
    apply: (original) => {
      const moved = editWrite(original, conversation, previewed) ?? original;
      return editWrite(moved, message, (fields) => ({ ...fields, body })) ?? moved;
    },
  };
}
