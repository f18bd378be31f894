/** What is said where the password is asked for once more; fetched with that. */
export const confirm = {
  confirm: {
    why: 'So that nobody else does this in your name, enter your password once more.',
    busy: 'One moment…',
    wrong: 'This password is not right. Please check it and try again.',
    failed: 'Your password could not be checked.',
  },
} as const;
