/** What stands in the guide and claims nothing of the product: where, what it is in our words, and why it needs no test. */
interface Excused {
  /** `section/hash` of each sentence, as in claims.ts; none for what is no sentence. */
  readonly from: readonly string[];
  readonly what: string;
  readonly reason: string;
}

export const EXCUSED: readonly Excused[] = [
  {
    from: [
      'my-messages-patient-guide/6a024526fe',
      'send-a-message/5fb6c838af',
      'respond-to-a-message/cfc283a8f0',
      'manage-inbox/47516d4c2f',
      'archive-conversations/fdefc382db',
      'unarchive-conversations/f33edfa17d',
      'searching-conversations/e0ca2477d7',
    ],
    what: 'The title and the headings',
    reason: 'They name what the sentences under them claim.',
  },
  {
    from: ['my-messages-patient-guide/27eb5e5150'],
    what: 'The note that the article was updated',
    reason: 'It is about the article.',
  },
  {
    from: ['respond-to-a-message/d92fb74ad3'],
    what: 'The line that leads to the steps of answering',
    reason: 'Each of the steps under it has its test.',
  },
  {
    from: [],
    what: 'The pictures, and the other article behind the link at the beginning',
    reason: 'They are not part of the text; that an admin can do what the link promises has its test.',
  },
  {
    from: [
      'searching-conversations/1b3b6d71e2',
      'searching-conversations/9bfd60e88c',
      'searching-conversations/1e8ee05195',
    ],
    what: 'The question whether the article helped, its answers, and its closed comments',
    reason: 'They are about the article.',
  },
];
