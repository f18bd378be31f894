/** What is said before the sign-in, and where something fails anywhere. */
export const door = {
  product: 'My Messages',
  tryAgain: 'Try again',
  loading: 'Loading…',

  title: {
    page: '{{page}} · My Messages',
    unreadPage: '({{count}}) {{page}} · My Messages',
    signIn: 'Sign in',
    resetPassword: 'Forgot your password',
    setPassword: 'Set a new password',
    inbox: 'Inbox',
    compose: 'New message',
    conversation: 'Conversation',
    charts: 'Charts',
    chart: 'Chart',
    account: 'Your settings',
    download: 'Download your conversations',
    secondFactor: 'Second step to sign in',
    help: 'Help',
    join: 'Invitation',
    settings: 'Settings',
    start: 'First steps',
    messagingSettings: 'Messaging settings',
    answers: 'Saved answers',
    people: 'People',
    invite: 'Invite somebody',
    person: 'Person',
    adminCharts: 'All charts',
    addChart: 'Add a chart',
    adminChart: 'Chart settings',
    chartExport: 'Export conversations',
    audit: 'Audit trail',
    waiting: 'Waiting',
    problems: 'Problems',
    notFound: 'Not found',
    clinics: 'Choose a clinic',
    noClinic: 'Not connected',
  },

  signIn: {
    heading: 'Sign in',
    tagline: 'Secure messages between you and your clinic.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    shared: 'Other people use this computer, too',
    forgot: 'Forgot your password?',
    emailMissing: 'Enter your e-mail address.',
    passwordMissing: 'Enter your password.',
    wrong: 'The e-mail address or the password is not right. Please check both and try again.',
    offline: 'We cannot reach the server. Check your connection and try again.',
    busy: 'Too many tries in a short time. Please wait a few minutes and try again.',
    failed:
      'Signing in did not work. Please try again. If it keeps happening, tell your clinic this number: {{reference}}.',
    inactive:
      'Your access to this clinic has ended, so you were signed out. If that is a mistake, please call the clinic.',
    idle: 'You were signed out because nothing was done here for a while. Sign in to go on where you were.',
    ended:
      'You were signed out because nobody stays signed in for more than 12 hours. Sign in to go on where you were.',
    everywhere:
      'You were signed out everywhere, as you asked or because your password was changed. Sign in to go on where you were.',
    holdsTexts:
      'What you wrote last could not be saved. It is on this page, until you sign in here again; closing the page loses it.',
  },

  code: {
    label: 'Code from your authenticator app',
    hint: 'The app shows a new one every 30 seconds.',
    missing: 'Enter all {{digits}} digits of the code.',
    wrong: 'This code does not fit. Enter the one that the app shows now.',
    failed: 'The code could not be checked.',
    submit: 'Go on',
    submitting: 'One moment…',
    back: 'Back',
    lost: 'You do not have the app any more? Call your clinic. They check that it is you and remove this step.',
  },

  password: {
    show: 'Show what you type',
    hide: 'Hide what you type',
    new: 'New password',
    rule: 'At least {{minimum}} characters. Several words in a row are easy to remember and hard to guess.',
    'too-short': 'Too short: use at least {{minimum}} characters.',
    'too-long': 'Too long: use at most {{maximum}} characters.',
    'too-common': 'Too easy to guess: many people use this one. Please choose another.',
    'too-personal':
      'Too easy to guess: it is mostly your name, your e-mail address, or what your clinic or this app is called. Please choose another.',
  },

  resetPassword: {
    heading: 'Forgot your password?',
    intro: 'Enter your e-mail address. We send you a link to set a new password.',
    submit: 'Send the link',
    submitting: 'Sending…',
    sent: 'If there is an account for {{email}}, a mail with a link is on its way. It can take a few minutes. Look in your spam folder, too.',
    failed: 'That did not work. Please try again in a moment.',
    back: 'Back to sign in',
  },

  setPassword: {
    heading: 'Set a new password',
    submit: 'Set password',
    submitting: 'One moment…',
    done: 'Your new password is set.',
    invited:
      'Choose a password, and you are in. Here you and the people of the clinic write to each other; an e-mail tells you when there is a new message, without saying what is in it.',
    join: 'Accept and go to my messages',
    signIn: 'Sign in',
    noLink:
      'To set a new password, open the link in the mail that we sent you. You can also ask for a new link.',
    'link-expired': 'This link is too old. Please ask for a new link.',
    'link-invalid':
      'This link was used already, or it is not complete. If you have set your password, please sign in. If not, ask for a new link.',
    checkFailed: 'Your link could not be checked.',
    failed: 'That did not work, and your password is as before. Please try again in a moment.',
    askAgain: 'Ask for a new link',
  },

  join: {
    heading: '{{clinic}} invites you to My Messages',
    headingUnnamed: 'You are invited to My Messages',
    what: 'Here you and the people of the clinic write to each other. An e-mail tells you when there is a new message, without saying what is in it.',
    accept: 'Accept',
    accepting: 'One moment…',
    missing: 'This invitation is no longer there. Please ask the clinic for a new one.',
    unverified:
      'We have to know first that this e-mail address is yours. Sign out, choose “Forgot your password?”, and set a password with the link that we send you.',
    failed: 'That did not work, and the invitation is still open.',
  },

  appFailed: {
    heading: 'Something went wrong',
    body: 'Please check your connection and load the page again.',
    reload: 'Load again',
  },

  /** By the kind of a data error. */
  error: {
    'signed-out': 'Your session has ended. Please sign in again.',
    forbidden: 'You are not allowed to do this.',
    missing: 'This is no longer there.',
    offline: 'We cannot reach the server. Check your connection.',
    busy: 'The server is busy. Please wait a moment.',
    'too-large': 'This is too large.',
    rejected: 'The server did not accept this.',
    unexpected: 'Something went wrong.',
    unproven:
      'Your browser may block what this clinic uses to keep strangers out. Allow google.com, or try another browser, and load the page again.',
    reference: 'Number for questions: {{reference}}',
    crash: 'Something went wrong in this part of the page. The rest still works.',
  },
} as const;
