/** What the help says; fetched with it. */
export const help = {
  help: {
    heading: 'Help',
    write: 'Write to your care team',
    writeHow:
      'Choose Compose, then the care it is about, if you have several, and who gets the message. A subject is optional. Answer with Reply in the conversation. Where you cannot write, the reason stands there instead.',
    whom: 'Whom you can write to',
    whomHow:
      'You write to patients and their families about charts whose care team you are on, while you have the role “Available for portal messages”. A chart shows who is connected to it. Each conversation is between one person and you.',
    answers: 'Saved answers',
    answersHow:
      'What you write again and again you save once: press Saved answers below the text, choose one, and change it before you send. Some are your own, which nobody else sees; others are the clinic’s.',
    find: 'Find a message',
    findHow:
      'Type at least three letters into the search above your messages: names, subjects and words of the messages are looked through, archived ones too. The cross (“Clear search”) ends the search.',
    archive: 'Archive',
    archiveHow:
      'Archive puts a conversation out of the way, for you alone. Nothing is deleted. A reply, or a new message, brings it back to Active.',
    drafts: 'Drafts',
    draftsHow:
      'What you write is saved while you write, and waits under Drafts until you send or delete it. You can go on with it on another device.',
    mail: 'Mail about new messages',
    mailHow:
      'We write to your e-mail address when there is something new, never what it says. Under Your settings you choose each time, at set hours, or never, and the hours in which no mail comes.',
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
} as const;
