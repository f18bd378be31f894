/** Who reads a conversation; fetched with what says it. */
export const readers = {
  readers: {
    question: 'Who can see this?',
    unchosen: 'You, and the person whom you choose.',
    nobodyElse: 'Nobody else in My Messages reads it.',
    admins: 'Admins of the clinic see that somebody wrote, and when, but not what.',
    others: {
      portal: 'Other people who are connected to the same care do not see it.',
      staff: 'Other people who are connected to the same chart do not see it.',
    },
  },
} as const;
