/** What is said where somebody sets up a second step to sign in, or removes it; fetched with that. */
export const secondFactor = {
  secondFactor: {
    what: 'Besides your password you then enter a code that an app on your phone shows. Somebody who learns your password cannot sign in with it alone.',
    needed: '{{clinic}} asks this of all staff. It takes about two minutes.',
    neededUnnamed: 'Your clinic asks this of all staff. It takes about two minutes.',
    begin: 'Set it up',
    beginning: 'One moment…',
    beginFailed: 'It could not be begun.',
    steps: {
      app: 'Get an authenticator app on your phone, if you have none: Google Authenticator, Microsoft Authenticator, or the one of your password manager.',
      scan: 'In the app, add an account and scan this picture.',
      picture: 'A picture for the camera of your authenticator app. The key below says the same.',
      here: 'You read this on the phone with the app?',
      open: 'Open it in the app',
      type: 'You cannot scan it? Type this key into the app:',
      code: 'Enter the code that the app shows now.',
    },
    on: 'It is on: when you sign in, you also enter a code of your authenticator app.',
    notEntered: 'You have set up the second step, and this session was opened without it. Sign in once more.',
    again: 'Sign in once more',
    newPhone:
      'A new phone? Remove the second step here with the old one, and set it up again with the new one.',
    remove: 'Remove it',
    removeFailed: 'It was not removed.',
    back: 'Back to your settings',
  },
} as const;
