/** What is said behind the sign-in. */
export const messages = {
  skipToContent: 'Skip to content',
  unreadableRows_one: 'One row could not be shown; all others are here.',
  unreadableRows_other: '{{count}} rows could not be shown; all others are here.',
  backToInbox: 'Back to inbox',
  noConnection:
    'No connection at the moment. What you see may be old. What you write stays here while this page is open.',

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
      daily: 'At set hours, one for all that is unread',
      none: 'Never',
    },
    mailHint: {
      portal:
        'The e-mail only says that there is a message, with a link to your inbox. It never says who wrote, about whom, or what.',
      staff:
        'The e-mail only says that there is a message, with a link to your inbox. It never says who wrote, about whom, or what. Where words may tell of an emergency, one that says so comes at once, whatever hours you choose.',
    },
    digest: 'Hours of the e-mail',
    digestFirst: 'E-mail at',
    digestFurther: 'and at',
    digestNone: 'No other hour',
    digestHint: 'None comes when there is nothing unread. The hours are those of where you are now.',
    quiet: 'Hours without e-mail',
    quietFrom: 'No e-mail from',
    quietUntil: 'until',
    quietNever: 'Always allowed',
    quietHint: 'What comes in these hours is told when they are over. They are those of where you are now.',
    refused: {
      portal:
        'Mail has not reached you since {{when}}: your mail server refuses your address. Ask the clinic to correct it. If it is right, send yourself a test.',
      staff:
        'Mail has not reached you since {{when}}: your mail server refuses your address. Ask a Super Admin to correct it. If it is right, send yourself a test.',
    },
    test: 'Send me a test',
    testState: {
      asking: 'One moment…',
      queued:
        'A test is on its way to your e-mail address. Look for it in a minute or two, also among junk mail.',
      'queued-before':
        'A test was sent a moment ago. Look for it, also among junk mail, before you ask for another.',
    },
    testFailed: 'The test was not sent.',
    display: 'Screen',
    dense: 'Low rows in the inbox',
    denseHint: 'Two lines for each conversation, so that more of them fit.',
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint: 'Single keys open, answer and archive. Press ? in your messages to see them.',
    country: 'Where you are',
    countryOfClinic: 'Same as the clinic',
    countryHint: 'It decides which emergency numbers are shown when you write a message.',
    password: 'Password',
    secondFactor: {
      none: 'Off. Your password alone signs you in.',
      'not-entered': 'On. This session was opened before it was set up.',
      entered: 'On. You also enter a code of your authenticator app.',
      setUp: 'Set up the second step',
      change: 'Change or remove it',
    },
    sessions: 'Where you are signed in',
    sessionsHint:
      'Did you lose a phone, or forget to sign out at a computer that others use? This signs you out everywhere at once, also here.',
    sessionsEnd: 'Sign out everywhere',
    sessionsEnding: 'One moment…',
    sessionsFailed: 'You are still signed in everywhere.',
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
    drafts: 'Your drafts',
    noDrafts: 'You have nothing about this chart begun and not sent.',
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
    waiting_zero: 'Waiting',
    waiting_one: 'Waiting ({{count}})',
    waiting_other: 'Waiting ({{count}})',
    waits: {
      past: 'Late: {{long}}',
      soon: 'Due soon, waiting {{long}}',
      later: 'Waiting {{long}}',
    },
    waitsMinutes_one: '{{count}} minute',
    waitsMinutes_other: '{{count}} minutes',
    waitsHours_one: '{{count}} hour',
    waitsHours_other: '{{count}} hours',
    waitsDays_one: '{{count}} day',
    waitsDays_other: '{{count}} days',
    archived: 'Archived',
    drafts_zero: 'Drafts',
    drafts_one: 'Drafts ({{count}})',
    drafts_other: 'Drafts ({{count}})',
    draft: 'Draft',
    unread: 'Unread',
    urgent: 'Urgent',
    you: 'You:',
    noSubject: 'No subject',
    select: 'Select {{name}}',
    unselect: 'Select none',
    selected_one: '{{count}} selected',
    selected_other: '{{count}} selected',
    moving: 'One moment…',
    archivedSome_one: 'Moved to Archived.',
    archivedSome_other: '{{count}} conversations moved to Archived.',
    broughtBack_one: 'Moved to Active.',
    broughtBack_other: '{{count}} conversations moved to Active.',
    newerSome_one: 'In one a new message came just now. Have a look at it before you archive.',
    newerSome_other: 'In {{count}} a new message came just now. Have a look before you archive.',
    failedSome_one: 'One could not be moved. Try it again.',
    failedSome_other: '{{count}} could not be moved. Try it again.',
    undo: 'Undo',
    dismiss: 'Dismiss',
    older: 'Show older',
    olderLoading: 'Loading older…',
    olderFailed: 'Older conversations could not be loaded.',
    emptyHeading: 'No messages yet',
    emptyPortal: 'Here you find what you and your care team write to each other.',
    emptyStaff: 'Here you find what you and your patients write to each other.',
    emptyBegin: 'Use Compose to write the first message.',
    off: 'My Messages is switched off for the clinic. You can switch it on.',
    toSettings: 'Go to Settings',
    emptyActiveHeading: 'Nothing in Active',
    emptyActive: 'All your conversations are archived. A new message moves its conversation back here.',
    all: 'All',
    notOpened: 'Not opened by them',
    narrow: 'Show of these',
    narrowedTo: { about: 'About {{name}}', with: 'With {{name}}' },
    narrowedToOne: { about: 'About one chart', with: 'With one person' },
    find: {
      label: 'Find a chart or a person',
      hint: 'By the beginning of any word of the patient’s or the person’s name.',
      clear: 'Clear',
      found_one: 'One found.',
      found_other: '{{count}} found.',
      found_zero: 'Nobody of that name, and no chart.',
      failed: 'Nothing could be looked up.',
    },
    showAll: 'Show all in Active',
    emptyNarrowedHeading: '{{narrowed}}: nothing in Active',
    emptyNarrowedArchived: 'All of it is archived. A new message moves its conversation back here.',
    emptyNarrowed: 'You have no such conversation, also not among the archived ones.',
    emptyUnreadHeading: 'Nothing unread',
    emptyUnread: 'You have opened all that was sent to you.',
    emptyNotOpenedHeading: 'All opened',
    emptyNotOpened: 'Everybody has opened what you sent.',
    emptyWaitingHeading: 'Nobody waits for you',
    emptyWaiting:
      'Here stands who waits for your answer, the longest wait first. It ends with your reply, or when you say that no answer is needed.',
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

  shortcuts: {
    heading: 'Keyboard shortcuts',
    next: 'Next conversation',
    previous: 'Previous conversation',
    reply: 'Reply',
    archive: 'Archive, and go to the next',
    search: 'Search',
    help: 'These shortcuts',
    off: 'Switch them off in your settings',
    close: 'Close',
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
      told: 'Told by mail',
      opened: 'Opened',
      openedOn: 'Opened {{when}}',
      sentOn: 'Sent {{when}}.',
      openedByOn: '{{name}} opened it {{when}}. Whether it was read, My Messages cannot know.',
      openedBy: '{{name}} has opened it. Whether it was read, My Messages cannot know.',
      sentBy: '{{name}} has not opened it yet.',
      toldBy: 'A mail told {{name}} that a message is here. It has not been opened yet.',
    },
    goesOn: {
      portal: 'Goes on from an earlier conversation of yours.',
      staff: 'Goes on from an earlier conversation of {{name}} with somebody else of the clinic.',
      open: 'Open it',
    },
    handedOver: '{{when}}: {{from}} handed this conversation over to {{to}}.',
    closed: '{{when}}, from the clinic: {{note}}',
    noSubject: 'No subject',
    about: 'About {{about}}',
    allWith: 'All with {{name}}',
    allAbout: 'All about this chart',
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
    /** Of the clinic, where it says within how many business days it answers. */
    opensToday: 'Closed now. Opens at {{time}}.',
    opensLater: 'Closed now. Opens {{day}} at {{time}}.',
    usually: {
      later: '{{clinic}} usually answers by {{when}}.',
      today: '{{clinic}} usually answers by the end of today.',
      past: '{{clinic}} usually answers sooner than this. Call if you cannot wait.',
    },
    noAnswer: 'No answer needed',
    needsAnswer: 'Needs an answer',
    noAnswerDone: 'Nobody waits for an answer any more.',
    needsAnswerDone: 'This waits for your answer.',
    settleWaits: 'Waiting for the network. It is saved when the connection is back; keep this page open.',
    settleNewer: 'A new message came just now. Have a look at it first.',
    settleFailed: 'That could not be saved.',
    archiveWaits: 'Waiting for the network. It moves when the connection is back; keep this page open.',
    newerMessage: 'A new message came just now. Have a look before you archive.',
    archiveFailed: 'This conversation could not be archived.',
    unarchiveFailed: 'This conversation could not be unarchived.',
  },

  reply: {
    open: 'Reply',
    label: 'Your reply',
    chooseOther: 'Write to someone else about {{chart}}',
    wentOn: 'You went on with {{name}}',
    continueWith: 'Continue with {{name}}',
    continueWithTitled: 'Continue with {{name}}, {{title}}',
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
    noFiles: {
      portal:
        'A message can only have words: pictures and files cannot be sent here. Ask in your message how they can come to the clinic.',
      staff:
        'A message can only have words: pictures and files cannot be sent here. Say in your message how else they will come.',
    },
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
    answers: 'Saved answers',
    answersFailed: 'They could not be opened. Press again when the connection is back.',
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

  urgent: {
    mark: 'This may be an emergency.',
    markFull:
      'Words of {{name}} may tell of one, so that this stands above all others until it is answered. Nobody else has been told.',
    putOff: 'It is not urgent',
    putOffDone: 'It waits like all others now.',
    putOffFailed: 'That could not be saved.',
    letter: 'May be urgent',
    note: 'Some words here can mean that help is needed sooner than a message is read.',
    putAway: 'Put this note away',
  },

  gate: {
    failedHeading: 'We cannot open your messages',
    failed: 'We could not find out which clinic you belong to.',
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
} as const;
