/** Who reads a conversation; fetched with what says it. */
export const readers = {
  readers: {
    question: 'Who can see this?',
    unchosen: 'You, and the person whom you choose.',
    nobodyElse: 'Nobody else in My Messages reads it.',
    admins:
      'Admins of the clinic see that somebody wrote, and when, but not what. Where the law asks for it, they can export a conversation; the record then says who did, and when.',
    record: {
      show: 'Who opened it, and when',
      label: 'Who opened it, and when',
      'open-conversation': '{{by}} opened your messages: {{when}}',
      'hand-over': '{{by}} handed it over to {{to}}: {{when}}',
      'close-wait': '{{by}} closed it with a note: {{when}}',
      'export-conversation': '{{by}} exported it: {{when}}',
      gone: 'Somebody who is no longer there',
      none: 'No opening by the clinic is on record.',
      note: 'This lists each time that new messages of yours were on their screen.',
      more: 'Show earlier ones',
      failed: 'This record could not be loaded.',
    },
    others: {
      portal: 'Other people who are connected to the same care do not see it.',
      staff: 'Other people who are connected to the same chart do not see it.',
    },
  },
} as const;
