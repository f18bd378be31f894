/** Every text that the product shows, in English. Short sentences, no jargon. */
export const en = {
  product: 'My Messages',
  skipToContent: 'Skip to content',
  tryAgain: 'Try again',
  unreadableRows_one: 'One row could not be shown; all others are here.',
  unreadableRows_other: '{{count}} rows could not be shown; all others are here.',
  backToInbox: 'Back to inbox',
  loading: 'Loading…',
  noConnection:
    'No connection at the moment. What you see may be old. What you write stays here while this page is open.',

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
    help: 'Help',
    join: 'Invitation',
    settings: 'Settings',
    messagingSettings: 'Messaging settings',
    people: 'People',
    invite: 'Invite somebody',
    person: 'Person',
    adminCharts: 'All charts',
    addChart: 'Add a chart',
    adminChart: 'Chart settings',
    audit: 'Audit trail',
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
    holdsTexts:
      'What you wrote last could not be saved. It is on this page, until you sign in here again; closing the page loses it.',
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
    invited:
      'Choose a password, and you are in. Here you and the people of the clinic write to each other; an e-mail tells you when there is a new message, without saying what is in it.',
    join: 'Accept and go to my messages',
    signIn: 'Sign in',
    noLink:
      'To set a new password, open the link in the mail that we sent you. You can also ask for a new link.',
    'link-expired': 'This link is too old. Please ask for a new link.',
    'link-invalid': 'This link was used already, or it is not complete. Please ask for a new link.',
    checkFailed: 'Your link could not be checked.',
    failed: 'That did not work, and your password is as before. Please try again in a moment.',
    askAgain: 'Ask for a new link',
  },

  account: {
    button: 'Account',
    signedInAs: 'Signed in as',
    settings: 'Your settings',
    help: 'Help',
    changeClinic: 'Change clinic',
    signOut: 'Sign out',
  },

  sessionEnding: {
    unsavedText:
      'What you have written last is not saved, because there is no connection. It stays on this page for you: sign in here again to go on, and leave the page open until then.',
    idle: {
      heading: 'Are you still there?',
      body_one: 'Nothing was done here for a while. You will be signed out in {{count}} second.',
      body_other: 'Nothing was done here for a while. You will be signed out in {{count}} seconds.',
      close: 'Stay signed in',
    },
    ended: {
      heading: 'Time to sign in again',
      body_one:
        'You have been signed in for 12 hours. You will be signed out in {{count}} second, and can sign in again at once.',
      body_other:
        'You have been signed in for 12 hours. You will be signed out in {{count}} seconds, and can sign in again at once.',
      close: 'Go on until then',
    },
  },

  signOutDialog: {
    heading: 'Sign out and lose your text?',
    body: 'You wrote something that was not sent. It is gone when you sign out.',
    stay: 'Stay signed in',
    leave: 'Sign out anyway',
    keptHeading: 'Sign out now?',
    keptBody: 'You wrote something that was not sent. It is kept: you find it again when you sign in.',
    keptLeave: 'Sign out',
  },

  clinics: {
    heading: 'Which clinic?',
    intro: 'You are connected to several clinics. Choose one. You can change it later in the account menu.',
    nameMissing: 'A clinic that you have no access to now',
    noneHeading: 'Not connected to a clinic',
    none: 'You are signed in as {{email}}, but no clinic has connected this address. Please ask your clinic to invite you, or sign in with another address.',
  },

  header: {
    unread_zero: 'no unread messages',
    unread_one: '{{count}} unread message',
    unread_other: '{{count}} unread messages',
    many: '99+',
    charts: 'Charts',
    settings: 'Settings',
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

  help: {
    heading: 'Help',
    write: 'Write to your care team',
    writeHow:
      'Choose Compose, then the care it is about, if you have several, and who gets the message. A subject is optional. Answer with Reply in the conversation. Where you cannot write, the reason stands there instead.',
    whom: 'Whom you can write to',
    whomHow:
      'You write to patients and their families about charts whose care team you are on, while you have the role “Available for portal messages”. A chart shows who is connected to it. Each conversation is between one person and you.',
    find: 'Find a message',
    findHow:
      'Type at least three letters into the search above your messages: names, subjects and words of the messages are looked through, archived ones too. The cross ends the search.',
    archive: 'Archive',
    archiveHow:
      'Archive puts a conversation out of the way, for you alone. Nothing is deleted. A reply, or a new message, brings it back to Active.',
    drafts: 'Drafts',
    draftsHow:
      'What you write is saved while you write, and waits under Drafts until you send or delete it. You can go on with it on another device.',
    mail: 'Mail about new messages',
    mailHow:
      'We write to your e-mail address when there is something new, never what it says. Under Your settings you choose each time, once a day, or never, and the hours in which no mail comes.',
    told: 'Whether it was opened',
    toldHow:
      'The other person gets a mail that says only that there is a message. Below your message stands “Sent”, and then “Opened”; also when mail does not reach them, or when they have not opened it for three days.',
    print: 'Print a conversation',
    printHow:
      'Open it and use Print of your browser. The messages that are loaded are printed, with names and times, and nothing of the app around them.',
    leave: 'On a computer that others use',
    leaveHow: 'Sign out in the account menu when you are done. Then nothing of your messages is left there.',
    keys: 'Keys',
    keysHow:
      'Ctrl and Enter (on a Mac ⌘ and Enter) sends what you have written. Escape ends a search. Tab and Enter reach everything else.',
    call: 'Talk to somebody instead',
    callHow: 'For what cannot wait for an answer in writing, the telephone is faster.',
  },

  /** What people decide about themselves. */
  ownSettings: {
    heading: 'Your settings',
    failed: 'Your settings could not be loaded.',
    saving: 'Saving…',
    waiting: 'Waiting for the network. It is saved when the connection is back; keep this page open.',
    saved: 'Saved',
    notSaved: 'Not saved; it is as before.',
    mail: 'E-mail me about new messages',
    mailChoice: {
      each: 'When they come',
      daily: 'Once a day, at 5 in the afternoon',
      none: 'Never',
    },
    mailHint:
      'The e-mail only says that there is a message, with a link to your inbox. It never says who wrote, about whom, or what.',
    quiet: 'Hours without e-mail',
    quietFrom: 'No e-mail from',
    quietUntil: 'until',
    quietNever: 'Always allowed',
    quietHint: 'What comes in these hours is told when they are over. They are those of where you are now.',
    refused:
      'Mail has not reached you since {{when}}: your mail server refuses your address. Ask the clinic to correct it. If it is right, send yourself a test.',
    test: 'Send me a test',
    testState: {
      asking: 'One moment…',
      queued:
        'A test is on its way to your e-mail address. Look for it in a minute or two, also among junk mail.',
      'queued-before':
        'A test was sent a moment ago. Look for it, also among junk mail, before you ask for another.',
    },
    testFailed: 'The test was not sent.',
    country: 'Where you are',
    countryOfClinic: 'Same as the clinic',
    countryHint: 'It decides which emergency numbers are shown when you write a message.',
    password: 'Password',
    passwordHint: 'To change it, we send a link to {{email}}.',
    passwordAsk: 'Send me the link',
    passwordSent:
      'A mail with a link is on its way. It can take a few minutes. Look in your spam folder, too.',
  },

  mailRefused: {
    own: 'Our e-mails do not reach you, so nobody tells you of new messages.',
    ownNext: 'What you can do',
    other: 'E-mail does not reach {{name}}: they see a message only when they sign in.',
  },

  charts: {
    heading: 'Charts',
    reach: {
      'care-teams': 'The charts whose care team you are on.',
      all: 'All charts of the clinic.',
    },
    find: 'Find a patient',
    findHint: 'By the beginning of any word of the patient’s name.',
    clear: 'Clear',
    shown_one: '{{count}} chart',
    shown_other: '{{count}} charts',
    shownOfMore_one: 'The first chart; there are more',
    shownOfMore_other: 'The first {{count}} charts; there are more',
    none: 'No patient has a name that begins like this.',
    empty: {
      'care-teams': 'You are not on the care team of any chart. A Super Admin can put you on one.',
      all: 'The clinic has no charts yet.',
    },
    more: 'Show more',
    moreLoading: 'Loading more…',
    moreFailed: 'More charts could not be loaded.',
    failed: 'The charts could not be loaded.',
    oneFailed: 'This chart could not be loaded.',
    back: 'Back to charts',
    closed: 'Closed',
    closedMeans: 'It takes no new messages.',
    connected: 'People connected',
    nobodyConnected:
      'Nobody is connected to this chart in the portal yet. A Super Admin can invite and connect people.',
    newMessage: 'New message',
    conversations: 'Your conversations',
    noConversations: 'You have not written to each other about this chart yet.',
    careTeam: 'Care team',
    noCareTeam: 'Nobody is on the care team of this chart. A Super Admin can put people on it.',
    takesMessages: 'Takes messages',
    takesNone: 'Takes no messages here',
    you: '(you)',
    peopleFailed: 'The people of this chart could not be loaded.',
    view: 'View chart',
  },

  unsent: {
    sending: 'A message is being sent. Keep this page open.',
    notSent: 'A message was not sent. Your text is kept.',
    open: 'Open it',
  },

  inbox: {
    region: 'Inbox',
    heading: 'Inbox',
    compose: 'Compose',
    active: 'Active',
    archived: 'Archived',
    drafts_zero: 'Drafts',
    drafts_one: 'Drafts ({{count}})',
    drafts_other: 'Drafts ({{count}})',
    draft: 'Draft',
    unread: 'Unread',
    you: 'You:',
    noSubject: 'No subject',
    older: 'Show older',
    olderLoading: 'Loading older…',
    olderFailed: 'Older conversations could not be loaded.',
    emptyHeading: 'No messages yet',
    emptyPortal: 'Here you find what you and your care team write to each other.',
    emptyStaff: 'Here you find what you and your patients write to each other.',
    emptyBegin: 'Use Compose to write the first message.',
    emptyActiveHeading: 'Nothing in Active',
    emptyActive: 'All your conversations are archived. A new message moves its conversation back here.',
    emptyArchivedHeading: 'Nothing archived',
    emptyArchived:
      'Archive moves a conversation here, out of the way. Nothing is deleted, and a new message moves it back to Active.',
    failed: 'Your messages could not be loaded.',
    unreadable_one:
      'One conversation could not be shown; all others are here. Please tell the clinic the number below.',
    unreadable_other:
      '{{count}} conversations could not be shown; all others are here. Please tell the clinic the number below.',
    choose: 'Choose a conversation to read it here.',
    chooseDraft: 'Choose a draft to go on with it here.',
    nothingToRead: 'There is nothing to read here yet.',
    arrived_one: 'New message',
    arrived_other: '{{count}} new messages',
  },

  when: {
    today: 'Today',
    yesterday: 'Yesterday',
  },

  search: {
    label: 'Search',
    hint: 'Searches all your conversations, archived too.',
    clear: 'Clear search',
    tooShort: 'Type at least {{minimum}} characters.',
    noWord: 'Type at least {{minimum}} characters of one word.',
    ignored: 'Words of one or two characters are left out: {{words}}.',
    results: 'Search results',
    conversations: 'Names and subjects',
    messages: 'Messages',
    found: '{{conversations}}, {{messages}}',
    countConversations_zero: 'No conversations',
    countConversations_one: '{{count}} conversation',
    countConversations_other: '{{count}} conversations',
    countMessages_zero: 'no messages',
    countMessages_one: '{{count}} message',
    countMessages_other: '{{count}} messages',
    moreConversations_zero: 'No conversations so far',
    moreConversations_one: '{{count}} or more conversations',
    moreConversations_other: '{{count}} or more conversations',
    moreMessages_zero: 'no messages so far',
    moreMessages_one: '{{count}} or more messages',
    moreMessages_other: '{{count}} or more messages',
    nothing: 'Nothing found for “{{words}}”.',
    unreadable_one:
      'One result could not be shown; all others are here. Please tell the clinic the number below.',
    unreadable_other:
      '{{count}} results could not be shown; all others are here. Please tell the clinic the number below.',
    advice: 'Try fewer words, other words, or only the beginning of a word.',
    lookedConversations:
      'Looked through the newest {{count}} conversations that have “{{word}}”. Show more goes on.',
    lookedMessages:
      'Looked through the newest {{count}} messages that contain “{{word}}”. Show more goes on.',
    more: 'Show more',
    moreLoading: 'Searching…',
    moreFailed: 'More could not be searched.',
    failed: 'The search did not work.',
    offline: 'The search needs the network. It goes on when the connection is back.',
    searching: 'Searching…',
    you: 'You:',
    by: '{{name}}:',
    filter: {
      button: 'Filters',
      buttonSet: 'Filters ({{count}})',
      clear: 'Clear filters',
      direction: 'From or to',
      directions: { any: 'From me or to me', 'from-me': 'From me', 'to-me': 'To me' },
      person: 'Person',
      anyPerson: 'Anyone',
      chart: 'Chart',
      anyChart: 'Any chart',
      from: 'From',
      until: 'Until',
      backwards: 'This day is before the first.',
      unread: 'Unread only',
      nothing: 'Nothing that was found fits these filters.',
      advice: 'Clear the filters to see everything that was found.',
      partly: 'The filters look at what is loaded. Show more goes on.',
    },
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
    notOpened_one: 'Not opened for {{count}} day.',
    notOpened_other: 'Not opened for {{count}} days.',
    state: {
      sent: 'Sent',
      opened: 'Opened',
      sentOn: 'Sent {{when}}.',
      openedBy: '{{name}} has opened it. Whether it was read, My Messages cannot know.',
      notOpenedBy: '{{name}} has not opened it yet.',
    },
    noSubject: 'No subject',
    about: 'About {{about}}',
    messages: 'Messages',
    you: '{{name}} (you)',
    new: 'New',
    earlier: 'Earlier messages',
    earlierLoading: 'Loading earlier messages…',
    earlierNotPrinted: 'Earlier messages are not printed here. Load them first to print them.',
    earlierFailed: 'Earlier messages could not be loaded.',
    failed: 'This conversation could not be loaded.',
    arrived: 'New message from {{name}}',
    unreadable_one:
      'One message could not be shown; all others are here. Please tell the clinic the number below.',
    unreadable_other:
      '{{count}} messages could not be shown; all others are here. Please tell the clinic the number below.',
    below: 'New message below',
    pending: 'Sending…',
    earlierNew: 'Earlier messages, some of them new',
    later: 'Newer messages',
    laterLoading: 'Loading newer messages…',
    laterFailed: 'Newer messages could not be loaded.',
    newest: 'Newest messages',
    found: 'Found message',
    foundMissing: 'The message that you looked for is not here. You see the newest messages.',
    foundFailed: 'The message that you looked for could not be loaded.',
    archive: 'Archive',
    unarchive: 'Unarchive',
    archived: 'Moved to Archived.',
    unarchived: 'Moved to Active.',
    archiveWaits: 'Waiting for the network. It moves when the connection is back; keep this page open.',
    newerMessage: 'A new message came just now. Have a look before you archive.',
    archiveFailed: 'This conversation could not be archived.',
    unarchiveFailed: 'This conversation could not be unarchived.',
  },

  reply: {
    open: 'Reply',
    label: 'Your reply',
    chooseOther: 'Write to someone else about {{chart}}',
    seeConnected: 'See who is connected to this chart',
    kept: 'Your text was not sent. It stays here, so that you can copy it.',
  },

  /** Follows each sentence that says to call the clinic, where the clinic has a number. */
  call: {
    /** Several locations, each named before its number. */
    location: '{{location}}:',
    /** For who does not see what stands around the number. */
    link: 'Call {{clinic}}, {{location}}: {{number}}',
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
      'messaging-off':
        'My Messages is switched off for the clinic or for this location. Ask who manages the portal settings.',
      'chart-closed':
        'This chart is closed and takes no new messages. Ask a Super Admin if it should be open.',
      'portal-inactive':
        '{{name}} has no active portal account, so nobody would read a message. Please call them.',
      'portal-permission': 'Messaging is switched off for {{name}}. Please call them.',
      'not-connected':
        '{{name}} is no longer connected to this chart. Ask a Super Admin if that is a mistake.',
      'staff-unavailable':
        'You do not have the role “Available for portal messages”. Ask a Super Admin for it.',
      'not-on-care-team': 'You are not on the care team of this chart. Ask a Super Admin if you should be.',
    },
  },

  drafts: {
    saved: 'Saved {{time}}',
    savedOnce: 'Your text is saved.',
    notSaved: 'Not saved.',
    offline: 'Not saved: no network',
    tooLong: 'Not saved: this is too long to be kept. Shorten it, or copy it to a safe place.',
    differs: 'Another version of this text was saved {{time}}, in another tab or on another device:',
    nothing: '(empty)',
    failed: 'Your drafts could not be loaded.',
    emptyHeading: 'No drafts',
    empty: 'What you begin to write is kept here until you send it. Nobody else can read it.',
    unreadable_one:
      'One draft could not be shown; all others are here. Please tell the clinic the number below.',
    unreadable_other:
      '{{count}} drafts could not be shown; all others are here. Please tell the clinic the number below.',
    toNobody: 'Not addressed yet',
    about: 'About {{chart}}',
    newMessage: 'New message',
    reply: 'Reply',
    sending: 'Being sent',
    delete: 'Delete the draft to {{name}}',
    deleted: 'Draft deleted.',
    undo: 'Undo',
    keepMine: 'Keep what stands here',
    takeTheirs: 'Take the other version',
  },

  sending: {
    send: 'Send',
    sending: 'Sending…',
    waiting:
      'Waiting for the network. Your message is sent when the connection is back; keep this page open.',
    sent: 'Sent',
    sentFromArchive: 'Sent. The conversation is in Active again.',
    notSent: 'Not sent. {{reason}}',
    kept: '{{problem}} Your text is kept.',
    keptNumber: '{{problem}} Your text is kept. Number for questions: {{reference}}.',
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
    regardingClosed: 'Closed: no new messages',
    regardingFull:
      'This list has room for {{count}}. If something is missing, choose what comes closest, and say it in the message.',
    regardingMissing: 'Choose what this is about.',
    recipient: 'Recipient',
    recipientMissing: 'Choose who gets the message.',
    recipientLater: 'First choose what this is about.',
    findRecipient: 'Find a person by name or title',
    findRecipientNone: 'Nobody here is called like this.',
    recipientsMore: 'Show more people',
    recipientsMoreLoading: 'Loading more people…',
    recipientsMoreFailed: 'More people could not be loaded.',
    recipientsShown_one: '{{count}} person',
    recipientsShown_other: '{{count}} people',
    regardingMore: 'These are the first {{count}}. Type the beginning of a patient’s name to find others.',
    subject: 'Subject (optional)',
    message: 'Message',
    begunFor: 'You began this text for {{name}}, about {{chart}}. Now it goes to {{now}}.',
    unfinished: 'Not sent yet:',
    unfinishedTo: 'Go on writing to {{name}}, about {{chart}}',
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

  /** The verb stands in the link, which says by itself what it does. */
  emergency: {
    text: 'If you are in danger, <emergency>call {{emergency}}</emergency>; in a crisis, <crisis>call or text {{crisis}}</crisis>. Please do not wait for an answer here.',
    textAdvice:
      'If you are in danger, <emergency>call {{emergency}}</emergency>; in a crisis, <crisis>call or text {{crisis}}</crisis>; for urgent advice, <advice>call {{advice}}</advice>. Please do not wait for an answer here.',
    call: 'If you are in danger, <emergency>call {{emergency}}</emergency>; in a crisis, <crisis>call {{name}} on {{crisis}}</crisis>. Please do not wait for an answer here.',
    callAdvice:
      'If you are in danger, <emergency>call {{emergency}}</emergency>; in a crisis, <crisis>call {{name}} on {{crisis}}</crisis>; for urgent advice, <advice>call {{advice}}</advice>. Please do not wait for an answer here.',
    only: 'If you are in danger, <emergency>call {{emergency}}</emergency>. Please do not wait for an answer here.',
    unknown: 'If you are in danger, call your local emergency number. Please do not wait for an answer here.',
  },

  /** The settings area, for those who run the clinic. */
  admin: {
    settings: 'Settings',
    backToSettings: 'Settings',
    failed: 'This could not be loaded.',
    missing: 'There is nothing at this address.',
    saving: 'Saving…',
    saved: 'Saved',
    save: 'Save',
    cancel: 'Cancel',
    notSaved: 'Not saved.',
    namesStay: 'New conversations use what you save here. Those that exist keep what they were started with.',
    more: 'Show more',
    moreLoading: 'Loading more…',
    moreFailed: 'More could not be loaded.',
    choose: 'Choose…',
    clear: 'Clear',
    found_one: '{{count}} found',
    found_other: '{{count}} found',

    page: {
      messaging: 'Messaging',
      people: 'People',
      charts: 'Charts',
      audit: 'Audit trail',
      problems: 'Problems',
    },
    pageHint: {
      messaging: 'On and off, telephone numbers, who may be written to, response time',
      people: 'Invite, roles, permissions',
      charts: 'Care teams and portal users',
      audit: 'Who did what, and when',
      problems: 'What failed, and what to do',
    },

    /** By the reason that the server gives. */
    refusal: {
      'not-allowed': 'You do not have the role for this now. Ask a Super Admin.',
      missing: 'This is no longer there. Somebody may have changed it meanwhile.',
      yourself: 'Nobody can do this to themselves. Ask another Super Admin.',
      'last-super-admin':
        'This is the last Super Admin. Give the role to somebody else first, so that somebody is left.',
      'address-taken':
        'Another account has this e-mail address. Each person needs one of their own, a couple too.',
      'other-clinic':
        'This person belongs to another clinic, too. They can sign in with the address that they have.',
      'already-member': 'Somebody with this e-mail address is already a member of this clinic.',
      'not-invited':
        'There is no open invitation: it was accepted, or the person is deactivated. Nothing was sent.',
      'no-address': 'There is no e-mail address to send an invitation to. Nothing was sent.',
      'other-kind':
        'This does not fit: a portal user is needed here and this is staff, or the other way round.',
      'too-many': 'This list is full. Remove somebody first.',
      'unsound-phone': 'This is no telephone number that can be called. The one before stays.',
    },

    messaging: {
      heading: 'For the whole clinic',
      switch: 'My Messages',
      on: 'Patients and staff can write to each other.',
      off: 'Nobody can write. Everybody can still read what was written.',
      offHeading: 'Switch off My Messages?',
      offBody:
        'From then on nobody can write or reply, patients and staff alike. Everybody can still read what was written. You can switch it on again at any time.',
      offConfirm: 'Switch off',
      locations: 'Locations',
      locationsHint:
        'My Messages can be off for one location while it is on for the others. The telephone number is shown wherever patients are told to call the clinic; without one they read the sentence alone.',
      phone: 'Telephone number of {{location}}',
      phoneWrong:
        'Enter a number with at least 3 digits, in at most {{limit}} signs: digits, spaces, ( ) + - . / and “ext.” with an extension. If you copied it, type it instead.',
      /** Begins with what the button shows. */
      phoneSave: 'Save the telephone number of {{location}}',
      overruled: 'My Messages is off for the whole clinic. That overrules the locations.',
      locationOffHeading: 'Switch off My Messages for {{location}}?',
      locationOffBody:
        'From then on nobody can write or reply about charts of this location. Everybody can still read what was written.',
      noLocations: 'This clinic has no locations.',
      policy: 'Who may be written to',
      'care-team-only': 'Care team only',
      'selected-users': 'Selected users',
      'care-team-onlyHint':
        'About a chart, patients see and write to its care team: those of it who have the role “Available for portal messages”.',
      'selected-usersHint':
        'Everybody with the role “Available for portal messages”: patients can write to each of them, and each of them sees every chart.',
      response: 'Expected response time',
      responseNone: 'Say nothing',
      responseDays_one: '{{count}} business day',
      responseDays_other: '{{count}} business days',
      responseSays: 'Who writes a message reads: “{{sentence}}”',
      responseSilent: 'Who writes a message reads nothing about it.',
      isOn: 'My Messages is on.',
      isOff: 'My Messages is off: nobody can write or reply.',
      isOffFor: 'Off for: {{locations}}.',
      whoSwitches:
        'To switch it and to change how it works takes the role “Manage portal settings”. As a Super Admin you can give it, to yourself as well.',
      toStaff: 'Choose who has the role',
      switchedOn: 'Switched on by {{name}}, {{when}}.',
      switchedOff: 'Switched off by {{name}}, {{when}}.',
      logo: 'Logo',
      logoHint:
        'It stands beside the name of the clinic on every screen. A picture of any size is made as small as it is shown.',
      logoChoose: 'Choose a picture…',
      logoOther: 'Choose another…',
      logoRemove: 'Remove the logo',
      logoUnreadable:
        'This file could not be read as a picture, or cannot be made small enough. Try a PNG or JPEG file.',
      idle: 'Sign out when idle',
      idleSave: 'Save when to sign out',
      idleMinutes: 'After {{count}} minutes',
      idleHint:
        'Everybody in this clinic is signed out when nothing was done for so long, and asked a minute before. Nobody stays signed in for more than {{hours}} hours.',
      reminder: 'Reminder by e-mail',
      reminderSave: 'Save the reminder',
      reminderNone: 'No reminder',
      reminderHours_one: 'After {{count}} hour',
      reminderHours_other: 'After {{count}} hours',
      reminderDays_one: 'After {{count}} day',
      reminderDays_other: 'After {{count}} days',
      reminderHint:
        'Who has not read a message that an e-mail told them of gets one more, unless they have switched e-mail off.',
    },

    person: {
      portal: 'Portal users',
      staff: 'Staff',
      onePortal: 'Portal user',
      oneStaff: 'Staff',
      kinds: 'Kind of people',
      kind: 'Who is it?',
      find: 'Find a person',
      findHint: 'By the beginning of any word of the name.',
      emptyPortal: 'No portal users yet. Invite the first one.',
      emptyStaff: 'No staff yet. Invite the first one.',
      nobody: 'Nobody has a name that begins like this.',
      invite: 'Invite',
      active: 'Active',
      invited: 'Invited, not accepted yet',
      deactivated: 'Deactivated',
      noEmail: 'No e-mail address',
      you: '{{name}} (you)',
      toPeople: 'People',
    },

    invite: {
      heading: 'Invite somebody',
      intro: 'They get an e-mail with a link. It names neither the clinic nor any person.',
      name: 'Name',
      email: 'E-mail',
      title: 'Title',
      titleHint: 'As patients will read it, for example “Registered nurse”.',
      roles: 'Roles',
      connect: 'Connect to a chart (optional)',
      relationshipTo: 'What they are in “{{chart}}”',
      send: 'Send invitation',
      sent: 'The invitation is on its way.',
      nameWrong: 'Enter the name, at most {{limit}} characters.',
      emailWrong: 'Enter a complete e-mail address.',
      titleWrong: 'Enter the title, at most {{limit}} characters.',
      relationshipWrong: 'Choose what they are to the patient.',
    },

    member: {
      about: 'About this person',
      address: 'E-mail address',
      addressRefused: 'Mail to this address has been refused by its mail server since {{when}}.',
      addressNone: 'There is none yet: this person cannot sign in, and is told of nothing.',
      addressInvites: 'The invitation goes to the new address. Links that were mailed before no longer work.',
      addressResets:
        'They are signed out, and set a new password by a link that is mailed to the new address. Make sure that it is theirs: whoever reads its mail can read their messages.',
      addressSave: 'Save address',
      addressDone: 'Saved. A mail is on its way to the new address.',
      state: 'State',
      again: 'Send the invitation again',
      againLater: 'An invitation can be sent when there is an e-mail address.',
      activate: 'Activate',
      deactivate: 'Deactivate',
      activateHeading: 'Activate this person?',
      activateBody: 'They can sign in again and find their messages as they were.',
      deactivateHeading: 'Deactivate this person?',
      deactivatePortal:
        'They are signed out and can no longer read or write here. Nobody can write to them. What was written stays. You can activate them again.',
      deactivateStaff:
        'They are signed out and can no longer read or write here. Patients can no longer write to them. What was written stays. You can activate them again.',
      notYourself: 'You cannot deactivate yourself. Ask another Super Admin.',
      roles: 'Roles',
      notRaiseYourself: 'You cannot give yourself a role. Ask another Super Admin.',
      ownRoleHeading: 'Give up your role?',
      ownRoleBody: 'You lose it at once, and only another Super Admin can give it back to you.',
      ownRoleConfirm: 'Give up',
      permissionHeading: 'Permission',
      permission: 'May write messages',
      permissionOn: 'They can write about the charts that they are connected to.',
      permissionOff: 'They can read their messages and not write. Staff cannot write to them either.',
      charts: 'Charts',
      noCharts: 'Not connected to any chart. Open a chart to connect them.',
      asWhat: 'Connected as: {{relationship}}',
      audit: 'Show what they did',
    },
    role: {
      availableForPortalMessages: 'Available for portal messages',
      managePortalSettings: 'Manage portal settings',
      superAdmin: 'Super Admin',
    },
    roleHint: {
      availableForPortalMessages: 'Can be written to by portal users, and can write to them.',
      managePortalSettings:
        'Switches My Messages on and off, enters telephone numbers and decides who may be written to.',
      superAdmin:
        'Invites people, gives roles, runs charts and reads the audit trail. Reads no messages for it.',
    },

    chart: {
      find: 'Find a chart',
      findHint: 'By the beginning of any word of the patient’s name.',
      empty: 'No charts yet. Add the first one.',
      none: 'No patient has a name that begins like this.',
      add: 'Add a chart',
      patient: 'Patient’s name',
      label: 'What the chart is about',
      labelHint: 'As the patient will read it under “Regarding”.',
      location: 'Location',
      patientWrong: 'Enter the patient’s name, at most {{limit}} characters.',
      labelWrong: 'Enter what the chart is about, at most {{limit}} characters.',
      locationWrong: 'Choose a location.',
      about: 'About this chart',
      open: 'Open',
      closed: 'Closed',
      stateOpen: 'This chart is open. People can write about it.',
      stateClosed: 'This chart is closed. Nobody can write about it; everybody can still read theirs.',
      close: 'Close chart',
      reopen: 'Reopen chart',
      closeHeading: 'Close this chart?',
      closeBody:
        'From then on nobody can write or reply about it. Everybody can still read their conversations. You can reopen it.',
      reopenHeading: 'Reopen this chart?',
      reopenBody: 'From then on its care team and its portal users can write about it again.',
      toCharts: 'Charts',
      gone: 'A chart that is no longer there',
    },

    careTeam: {
      heading: 'Care team',
      hint: 'Only they are offered as recipients while “Care team only” is set, if they have the role “Available for portal messages”.',
      empty: 'Nobody is on the care team.',
      unavailable: 'Not available for portal messages',
      gone: 'Somebody who is no longer staff',
      find: 'Find staff by name',
      already: 'On the care team',
      add: 'Add to care team',
      remove: 'Remove {{name}} from the care team',
      removeShort: 'Remove',
      removeHeading: 'Remove {{name}} from the care team?',
      removeBody:
        'They can still read their conversations about this chart. While “Care team only” is set, nobody can write to them about it, nor they.',
      chooseFirst: 'Choose somebody first.',
    },

    connected: {
      heading: 'Portal users',
      hint: 'They can read about this chart and write to its care team.',
      empty: 'Nobody is connected to this chart.',
      find: 'Find a person by name',
      already: 'Connected',
      relationship: 'Relationship',
      relationshipOf: 'Relationship of {{name}}',
      relationshipNote:
        'A new relationship counts for new conversations. Those that exist keep what they were started with.',
      self: 'Patient (self)',
      guardian: 'Guardian',
      guarantor: 'Guarantor',
      connect: 'Connect',
      disconnect: 'Disconnect {{name}}',
      disconnectFrom: 'Disconnect {{name}} from {{chart}}',
      disconnectShort: 'Disconnect',
      disconnectHeading: 'Disconnect {{name}}?',
      disconnectChart: 'Disconnect {{name}} from {{chart}}?',
      disconnectBody:
        'They can still read their conversations about this chart, but no longer write. Nobody can write to them about it.',
      'portal-inactive': 'Not active',
      'portal-permission': 'May not write',
    },

    problems: {
      count_one: '{{count}} problem',
      count_other: '{{count}} problems',
      countMore: 'More than {{count}} problems',
      none: 'All is well: nothing has failed for good.',
      checked: 'Last checked {{when}}. That happens every five minutes, and is noted here once an hour.',
      unchecked: 'Nothing has been checked yet. That is noted here once an hour.',
      checkLate:
        'Last checked {{when}}. That should be noted here every hour: ask whoever runs the software whether its scheduled functions run.',
      since: 'Since',
      tries_one: '{{count}} try',
      tries_other: '{{count}} tries',
      where: 'For whoever runs the software: {{code}}, {{target}}',
      tryAll: 'Try all again',
      trying: 'Trying again…',
      /** Of an error that somebody saw; with the number that stood beside it. */
      seen: 'Somebody saw an error: number {{reference}}',
      seenAt: 'Seen',
      done: 'Done',
      seenTo: 'It goes from this list.',
      asked: 'It is being tried again. What succeeds goes from this list; mail within a minute or two.',
      /** What was given up: the kind of a mail, or a step of the functions. */
      step: {
        'new-message': 'An e-mail about new messages was not sent',
        invitation: 'An invitation was not sent',
        search: 'A message cannot be found by search',
        audit: 'A message is missing from the audit trail',
        mail: 'Nobody was told by e-mail of a message',
        read: 'A stored document cannot be read',
        deliver: 'An e-mail cannot be read',
        'totals-portal': 'The number of unread messages of a portal user may be wrong',
        'totals-staff': 'The number of unread messages of a staff member may be wrong',
        other: 'Something was not done',
      },
      advice: {
        malformed:
          'A stored document is not as it should be, so trying again does not help until whoever runs the software has mended it.',
        again:
          'It failed for half a day. Try again; if that fails, too, tell whoever runs the software what is said below.',
        credentials:
          'The mail server does not accept the sign-in. Whoever runs the software has to correct its name or password; then try again.',
        refused:
          'The mail server refused it, most often because the address does not exist. Ask the person for the right address; then try again.',
        unreachable:
          'The mail server could not be reached, or put it off, for three days. Try again once it works.',
        seen: 'Whoever saw it may read out this number. If it happens again, tell whoever runs the software the number and what is said below: the log of the functions has it, too. It goes from this list after thirty days.',
      },
    },

    audit: {
      who: 'Who',
      whoChosen: 'Only what {{name}} did',
      everybody: 'Show everybody',
      what: 'What',
      everything: 'Everything',
      from: 'From',
      to: 'To',
      backwards: 'The last day is before the first.',
      clear: 'Clear filters',
      filters: 'Filters',
      lines: 'What happened',
      empty: 'Nothing has happened yet.',
      nothing: 'Nothing fits these filters.',
      person: 'Person: {{name}}',
      chart: 'Chart: {{name}}',
      unknown: 'Somebody who is no member',
      tool: {
        import: 'The import',
        seed: 'The demo data',
        'grant-admin': 'Who set up the clinic',
        server: 'The server',
      },
      action: {
        'message-sent': 'Sent a message',
        'invitation-accepted': 'Accepted the invitation',
        'add-person': 'Added a person',
        messaging: 'Switched My Messages',
        'location-messaging': 'Switched My Messages for a location',
        'location-phone': 'Changed the telephone number of a location',
        'recipient-policy': 'Changed who may be written to',
        'response-time': 'Changed the expected response time',
        reminder: 'Changed when to remind of unread messages',
        logo: 'Changed the logo',
        'idle-sign-out': 'Changed when idle people are signed out',
        'invite-portal-user': 'Invited a portal user',
        'invite-staff': 'Invited staff',
        'invite-again': 'Sent an invitation again',
        'rename-portal-user': 'Renamed a portal user',
        'rename-staff': 'Changed name or title of staff',
        address: 'Changed the e-mail address of a person',
        activity: 'Activated or deactivated a person',
        role: 'Gave or took a role',
        'permission-to-message': 'Changed the permission to write',
        'add-chart': 'Added a chart',
        'describe-chart': 'Changed the description of a chart',
        'chart-status': 'Closed or reopened a chart',
        'care-team': 'Changed a care team',
        connect: 'Connected a portal user to a chart',
        disconnect: 'Disconnected a portal user from a chart',
        'try-again': 'Had problems tried again',
      },
      detail: {
        enabled: { on: 'on', off: 'off' },
        active: { on: 'activated', off: 'deactivated' },
        given: { on: 'given', off: 'taken' },
        canMessage: { on: 'may write', off: 'may not write' },
        assigned: { on: 'added', off: 'removed' },
        hasPhone: { on: 'number entered', off: 'number removed' },
        hasLogo: { on: 'logo chosen', off: 'logo removed' },
        open: 'reopened',
        closed: 'closed',
        problems_one: '{{count}} problem',
        problems_other: '{{count}} problems',
      },
    },
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
    body: 'There is nothing at this address. The link may be old, or it may belong to somebody else’s account.',
    signedIn: 'You are signed in as <name>{{name}}</name>.',
    inbox: 'Go to the inbox',
    missing: 'Still missing something? Please call the clinic.',
  },

  /** Beside a conversation. */
  rail: {
    region: 'About this conversation',
    people: 'In this conversation',
    about: 'About',
    cannotWait: 'If it cannot wait',
    regionCompose: 'About writing a message',
    afterwards: 'What happens then',
    afterwardsFrom: {
      portal:
        'Your message begins a conversation in your inbox, and the answer comes there, too. An e-mail tells you of it, if you want that, and never says what is in it.',
      staff:
        'They get an e-mail that only says that there is a message, unless they want none. Below your message you see whether it was opened, or not for three days.',
    },
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
