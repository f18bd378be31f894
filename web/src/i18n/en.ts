/** Every text that the product shows, in English. Short sentences, no jargon. */
export const en = {
  product: 'My Messages',
  skipToContent: 'Skip to content',
  tryAgain: 'Try again',
  backToInbox: 'Back to inbox',
  loading: 'Loading…',
  offline: 'You are offline. What you see may be old. What you write stays here while this page is open.',

  title: {
    page: '{{page}} · My Messages',
    unreadPage: '({{count}}) {{page}} · My Messages',
    signIn: 'Sign in',
    resetPassword: 'Forgot your password',
    setPassword: 'Set a new password',
    inbox: 'Inbox',
    compose: 'New message',
    conversation: 'Conversation',
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
  },

  password: {
    show: 'Show what you type',
    hide: 'Hide what you type',
    new: 'New password',
    rule: 'At least {{minimum}} characters. Several words in a row are easy to remember and hard to guess.',
    'too-short': 'Too short: use at least {{minimum}} characters.',
    'too-long': 'Too long: use at most {{maximum}} characters.',
    'too-common': 'Too easy to guess: many people use this one. Please choose another.',
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
    signIn: 'Sign in',
    noLink:
      'To set a new password, open the link in the mail that we sent you. You can also ask for a new link.',
    'link-expired': 'This link is too old. Please ask for a new link.',
    'link-invalid': 'This link was used already, or it is not complete. Please ask for a new link.',
    failed: 'That did not work, and your password is as before. Please try again in a moment.',
    askAgain: 'Ask for a new link',
  },

  account: {
    button: 'Account',
    signedInAs: 'Signed in as',
    changeClinic: 'Change clinic',
    signOut: 'Sign out',
  },

  signOutDialog: {
    heading: 'Sign out and lose your text?',
    body: 'You wrote something that was not sent. It is gone when you sign out.',
    stay: 'Stay signed in',
    leave: 'Sign out anyway',
  },

  clinics: {
    heading: 'Which clinic?',
    intro: 'You are connected to several clinics. Choose one. You can change it later in the account menu.',
    nameMissing: 'A clinic that you have no access to now',
    noneHeading: 'Not connected to a clinic',
    none: 'You are signed in as {{email}}, but no clinic has connected this address. Please ask your clinic to invite you, or sign in with another address.',
  },

  header: {
    messages_zero: 'My Messages, no unread messages',
    messages_one: 'My Messages, {{count}} unread message',
    messages_other: 'My Messages, {{count}} unread messages',
    many: '99+',
  },

  outbox: {
    sending: 'A message is being sent. Keep this page open.',
    notSent: 'A message was not sent. Your text is kept.',
    open: 'Open it',
  },

  inbox: {
    region: 'Inbox',
    heading: 'Inbox',
    compose: 'Compose',
    unread: 'Unread',
    you: 'You: {{preview}}',
    noSubject: 'No subject',
    older: 'Show older',
    olderLoading: 'Loading older…',
    olderFailed: 'Older conversations could not be loaded.',
    emptyHeading: 'No messages yet',
    emptyPortal:
      'Here you find what you and your care team write to each other. Use Compose to write the first message.',
    emptyStaff:
      'Here you find what you and your patients write to each other. Use Compose to write the first message.',
    failed: 'Your messages could not be loaded.',
    choose: 'Choose a conversation to read it here.',
  },

  relationship: {
    self: 'Patient',
    guardian: 'Guardian',
    guarantor: 'Guarantor',
  },
  relationshipTo: {
    self: 'Patient',
    guardian: 'Guardian of {{patient}}',
    guarantor: 'Guarantor for {{patient}}',
  },
  chartOfPatient: '{{patient}} · {{chart}}',

  conversation: {
    noSubject: 'No subject',
    about: 'About {{about}}',
    messages: 'Messages',
    you: '{{name}} (you)',
    new: 'New',
    earlier: 'Earlier messages',
    earlierLoading: 'Loading earlier messages…',
    earlierFailed: 'Earlier messages could not be loaded.',
    failed: 'This conversation could not be loaded.',
    arrived: 'New message from {{name}}',
    below: 'New message below',
    pending: 'Sending…',
  },

  reply: {
    open: 'Reply',
    label: 'Your reply',
    chooseOther: 'Write to someone else about {{chart}}',
    kept: 'Your text was not sent. It stays here, so that you can copy it.',
  },

  /** Why the viewer may not write: one sentence, and what to do. */
  refusal: {
    portal: {
      'messaging-off': 'This clinic does not take messages here at the moment. Please call the clinic.',
      'chart-closed':
        'This care has ended, so it takes no new messages. Please call the clinic if you need something.',
      'portal-inactive': 'Your access to messages is not active. Please call the clinic.',
      'portal-permission':
        'The clinic has switched off writing messages for you. Please call the clinic if you need something.',
      'not-connected':
        'You are no longer connected to this care, so you cannot write about it. Please call the clinic if that is a mistake.',
      'staff-unavailable': '{{name}} does not take messages here at the moment.',
      'not-on-care-team':
        '{{name}} is not on this care team now, so you cannot write to them about this care.',
    },
    staff: {
      'messaging-off': 'My Messages is switched off for the clinic or for this location.',
      'chart-closed': 'This chart is closed and takes no new messages.',
      'portal-inactive':
        '{{name}} has no active portal account, so nobody would read a message. Please call them.',
      'portal-permission': 'Messaging is switched off for {{name}}. Please call them.',
      'not-connected': '{{name}} is no longer connected to this chart.',
      'staff-unavailable':
        'You do not have the role “Available for portal messages”. Ask a Super Admin for it.',
      'not-on-care-team': 'You are not on the care team of this chart. Ask a Super Admin if you should be.',
    },
  },

  sending: {
    send: 'Send',
    sending: 'Sending…',
    waiting:
      'Waiting for the network. Your message is sent when the connection is back; keep this page open.',
    sent: 'Sent',
    notSent: 'Not sent. {{reason}}',
    kept: '{{problem}} Your text is kept. Number for questions: {{reference}}.',
    refused: 'The clinic does not take this message now. Your text is kept.',
    'too-fast': 'You have sent many messages in a short time. Your text is kept; send it again in a minute.',
    'id-taken':
      'An earlier version of this text was sent already. Look at the conversation, then press Send again if you want to send this text as well.',
    empty: 'Write your message first.',
    messageTooLong_one: 'Too long by {{count}} character. A message can have {{limit}} characters.',
    messageTooLong_other: 'Too long by {{count}} characters. A message can have {{limit}} characters.',
    subjectTooLong_one: 'Too long by {{count}} character. A subject can have {{limit}} characters.',
    subjectTooLong_other: 'Too long by {{count}} characters. A subject can have {{limit}} characters.',
    left_one: '{{count}} character left',
    left_other: '{{count}} characters left',
  },

  compose: {
    heading: 'New message',
    about: 'About {{about}}',
    regarding: 'Regarding',
    regardingChoose: 'Choose…',
    regardingMissing: 'Choose what this is about.',
    recipient: 'Recipient',
    recipientMissing: 'Choose who gets the message.',
    recipientLater: 'First choose what this is about.',
    subject: 'Subject (optional)',
    message: 'Message',
    missingHeading: 'Someone missing?',
    missingCareTeam:
      'You see the people of this care team who take messages here. To reach someone else, please call the clinic.',
    missingSelected:
      'You see everybody at the clinic who takes messages here. To reach someone else, please call the clinic.',
    missingStaff:
      'You see the people who are connected to this chart in the portal. A Super Admin can connect others.',
    nobodyPortal:
      'Nobody takes messages about this care at the moment. Please call the clinic if you need something.',
    nobodyStaff:
      'Nobody is connected to this chart in the portal yet. A Super Admin can invite and connect people.',
    noChartsPortal:
      'You are not connected to any care at this clinic, so there is nobody to write to yet. Please call the clinic.',
    noChartsStaff: 'You are not on the care team of any chart, so there is nobody to write to yet.',
    failed: 'The list of people could not be loaded.',
    response_one: '{{clinic}} usually answers within {{count}} business day.',
    response_other: '{{clinic}} usually answers within {{count}} business days.',
  },

  emergency: {
    text: 'Not for emergencies: in crisis call or text <crisis>{{crisis}}</crisis>; in danger call <emergency>{{emergency}}</emergency>.',
    call: 'Not for emergencies: in crisis call {{name}} on <crisis>{{crisis}}</crisis>; in danger call <emergency>{{emergency}}</emergency>.',
    only: 'Not for emergencies: in danger call <emergency>{{emergency}}</emergency>.',
    unknown: 'Not for emergencies: in danger call your local emergency number.',
  },

  gate: {
    failedHeading: 'We cannot open your messages',
    failed: 'We could not find out which clinic you belong to.',
  },

  appFailed: {
    heading: 'Something went wrong',
    body: 'Please check your connection and load the page again.',
    reload: 'Load again',
  },

  notFound: {
    heading: 'Not found',
    body: 'There is nothing at this address, or it is not yours to see.',
    inbox: 'Go to the inbox',
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
    reference: 'Number for questions: {{reference}}',
    crash: 'Something went wrong in this part of the page. The rest still works.',
  },
} as const;
