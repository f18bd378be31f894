import type { ScriptedConversation } from './conversation-writes';
import { RIVERBANK as organizationId } from './organization-ids';

const oliver = { organizationId, chart: 'oliver-review', portalUser: 'oliver-example' };
const freya = { organizationId, chart: 'freya-back', portalUser: 'freya-sample' };

export const riverbankConversations: readonly ScriptedConversation[] = [
  {
    ...oliver,
    key: 'oliver-review-date',
    staff: 'imogen-placeholder',
    subject: 'Date for my annual review',
    messages: [
      [
        'portal',
        '2026-10-07T18:30:00+01:00',
        'Dear Dr. Placeholder, my letter says the review is due in November but the online calendar shows no free ' +
          'dates. Will more be added?',
      ],
      [
        'staff',
        '2026-10-08T12:14:00+01:00',
        'Dear Mr. Example, November opens on Monday morning at eight. If nothing suits, write again and we will ' +
          'find a time by hand.',
      ],
      ['portal', '2026-10-12T08:06:00+01:00', 'Got one, the 17th at 9:20. Cheers!'],
    ],
    unseen: { staff: 1 },
  },
  {
    ...oliver,
    key: 'oliver-address',
    staff: 'rory-specimen',
    subject: 'New address',
    messages: [
      [
        'portal',
        '2026-09-18T13:25:00+01:00',
        'Hello Rory, I have moved within the town. Do I tell you, or fill in the form on the website?',
      ],
      ['staff', '2026-09-18T16:02:00+01:00', 'The form, please; it reaches everybody at once.'],
    ],
    archivedBy: ['portal'],
  },
  {
    ...freya,
    key: 'freya-class',
    staff: 'sam-sample',
    subject: 'Tuesday back class',
    messages: [
      [
        'staff',
        '2026-10-19T09:45:00+01:00',
        'Good morning Freya, a place in the Tuesday class at 6 pm has become free. Would you like it?',
      ],
      ['portal', '2026-10-19T12:01:00+01:00', 'Yes please! Do I need my own mat?'],
      ['staff', '2026-10-19T12:30:00+01:00', 'We have mats. Comfortable clothes are all you need.'],
    ],
    unseen: { portal: 1 },
  },
];
