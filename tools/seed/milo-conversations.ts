import type { ScriptedConversation } from './conversation-writes';
import { LAKESIDE as organizationId } from './organization-ids';

const grace = { organizationId, chart: 'milo-asthma', portalUser: 'grace-specimen' };
const otto = { organizationId, chart: 'milo-asthma', portalUser: 'otto-specimen' };

/** About a child: what his guardian and his guarantor have written, and were answered. */
export const miloConversations: readonly ScriptedConversation[] = [
  {
    ...grace,
    key: 'grace-school',
    staff: 'noor-example',
    subject: 'Milo’s plan for the school nurse',
    messages: [
      [
        'portal',
        '2026-09-28T08:41:00-05:00',
        'Hello, Milo’s new school would like a copy of his plan for their nurse. Whom do I ask, and do you send it to ' +
          'the school or to me?',
      ],
      [
        'staff',
        '2026-09-28T14:17:00-05:00',
        'Hello Grace, you asked the right person. For the school we need your signature on a release form; I can ' +
          'also give the copy to you, which needs no form.',
      ],
      ['portal', '2026-09-28T14:50:00-05:00', 'Then to me, please. We come by on Friday after school.'],
      ['staff', '2026-09-29T09:05:00-05:00', 'It is in an envelope with Milo’s name at the front desk.'],
      ['portal', '2026-10-02T16:33:00-05:00', 'We have it. Milo says thank you for the sticker 🦖'],
    ],
  },
  {
    ...grace,
    key: 'grace-visit',
    staff: 'paula-placeholder',
    subject: 'Moving the visit in November',
    messages: [
      [
        'portal',
        '2026-10-20T21:18:00-05:00',
        'Dear Dr. Placeholder, Milo’s class goes on a trip on November 12, the day of his visit. Could we come one ' +
          'week later? Afternoons are best for us.',
      ],
    ],
    unseen: { staff: 1 },
  },
  {
    ...otto,
    key: 'otto-statement',
    staff: 'noor-example',
    subject: 'Question about a statement',
    messages: [
      [
        'portal',
        '2026-10-01T10:00:00-05:00',
        'I have received two statements for the same day in August, with two numbers. Is one of them a copy?',
      ],
      [
        'staff',
        '2026-10-01T15:42:00-05:00',
        'The second replaces the first; please use the one with the later date. Our billing office, extension 4, ' +
          'can answer anything else about it.',
      ],
    ],
    archivedBy: ['staff'],
  },
];
