import type { ScriptedConversation } from './conversation-writes';
import { miloConversations } from './milo-conversations';
import { LAKESIDE as organizationId } from './organization-ids';

const ana = { organizationId, chart: 'ana-blood-pressure', portalUser: 'ana-example' };
const zoeDiabetes = { organizationId, chart: 'zoe-diabetes', portalUser: 'zoe-sample' };
const zoeKnee = { organizationId, chart: 'zoe-knee', portalUser: 'zoe-sample' };
const layla = { organizationId, chart: 'layla-shoulder', portalUser: 'layla-mithal' };
const nils = { organizationId, chart: 'nils-ankle', portalUser: 'nils-testcase' };

export const lakesideConversations: readonly ScriptedConversation[] = [
  {
    ...ana,
    key: 'ana-home-readings',
    staff: 'noor-example',
    subject: 'Home readings for September',
    messages: [
      [
        'portal',
        '2026-10-05T14:12:00-05:00',
        'Hello Noor, I have kept the log that you gave me for the whole of September. Shall I bring the booklet to ' +
          'my visit on the 20th, or type the numbers here?',
      ],
      [
        'staff',
        '2026-10-05T16:40:00-05:00',
        'Hello Ana, thank you for keeping it so carefully. Please bring the booklet; we will copy it at the front ' +
          'desk and you can take it home again.',
      ],
      ['portal', '2026-10-06T08:03:00-05:00', 'Perfect, I will. See you on the 20th 🙂'],
      [
        'staff',
        '2026-10-19T11:25:00-05:00',
        'A short reminder for tomorrow: please come ten minutes early, so that there is time to sit down and rest ' +
          'before the measurement.',
      ],
    ],
    unseen: { portal: 1 },
  },
  {
    ...ana,
    key: 'ana-form',
    staff: 'paula-placeholder',
    subject: 'Form for my employer',
    messages: [
      [
        'portal',
        '2026-09-14T09:20:00-05:00',
        'Dear Dr. Placeholder, my employer asks for a form that says when I had my appointments in August. Who can ' +
          'fill it in for me?',
      ],
      [
        'staff',
        '2026-09-15T13:02:00-05:00',
        'Our front desk prepares it and I sign it. It will be ready on Thursday after 2 pm; you can pick it up on ' +
          'Main Street, no appointment needed.',
      ],
      ['portal', '2026-09-15T17:45:00-05:00', 'Thank you, that was quick!'],
    ],
    archivedBy: ['portal', 'staff'],
  },
  {
    ...zoeDiabetes,
    key: 'zoe-supplies',
    staff: 'noor-example',
    subject: 'Order for test strips',
    messages: [
      [
        'portal',
        '2026-10-12T07:58:00-05:00',
        'Good morning, the pharmacy says that the order for my test strips has run out. Could you please renew it? ' +
          'I have enough for about ten days.',
      ],
      [
        'staff',
        '2026-10-12T10:31:00-05:00',
        'Good morning Zoë, I have passed it on to Dr. Placeholder. The pharmacy should have it by tomorrow evening.',
      ],
      ['portal', '2026-10-14T18:22:00-05:00', 'It was there today. Thank you both! 🎉'],
    ],
    unseen: { staff: 1 },
  },
  {
    ...zoeDiabetes,
    key: 'zoe-travel',
    staff: 'paula-placeholder',
    subject:
      'Letter for the airline about carrying my supplies in hand luggage, both ways: flight on November 21, home on December 5.',
    messages: [
      [
        'portal',
        '2026-10-16T20:15:00-05:00',
        'Dear Dr. Placeholder,\n\nI am going to see my sister’s family in A Coruña for two weeks and would like to ' +
          'ask you for a letter for the airline. Their website says:\n\n' +
          '• the letter names the supplies, in general words, and that they belong in hand luggage;\n' +
          '• it is in English or Spanish;\n' +
          '• it is not older than six weeks on the day of the flight;\n' +
          '• it is on the clinic’s paper and signed.\n\n' +
          'I fly on November 21 and come back on December 5, so one letter with a date in October would do for both ' +
          'ways. My passport is in the name Zoë Sample, with the two dots on the e; the airline has had trouble ' +
          'with them before, so it would help if the letter had the dots as well.\n\n' +
          'If it is easier for you I can bring a printed draft to the front desk. I am in the neighborhood on ' +
          'Tuesday and on Thursday afternoon, and could pick the letter up on either day, or any day of the week ' +
          'after. There is no hurry before that.\n\nMany thanks, and greetings to Noor,\nZoë',
      ],
      [
        'staff',
        '2026-10-19T12:09:00-05:00',
        'Dear Zoë, gladly. It will be at the front desk on Thursday after lunch, with both dots. Enjoy A Coruña!',
      ],
    ],
    unseen: { portal: 1 },
  },
  {
    ...zoeKnee,
    key: 'zoe-knee-time',
    staff: 'sam-sample',
    subject: '',
    messages: [
      [
        'staff',
        '2026-10-08T15:30:00-05:00',
        'Hello Zoë, the Thursday class moves from 5 pm to 5:30 pm, starting October 15. Does that still work for you?',
      ],
      ['portal', '2026-10-08T19:04:00-05:00', 'Even better, I come straight from work 👍🏽'],
    ],
  },
  {
    ...zoeKnee,
    key: 'zoe-knee-parking',
    staff: 'sam-sample',
    subject: 'Parking at North Shore',
    messages: [
      ['portal', '2026-09-21T12:10:00-05:00', 'Is the parking lot behind the building open again?'],
      [
        'staff',
        '2026-09-21T16:55:00-05:00',
        'Yes, since this morning. Please take a ticket at the desk, then it is free of charge.',
      ],
    ],
    archivedBy: ['portal'],
  },
  ...miloConversations,
  {
    ...layla,
    key: 'layla-exercises',
    staff: 'sam-sample',
    subject: 'تمارين الكتف',
    messages: [
      [
        'portal',
        '2026-10-13T09:37:00-05:00',
        'صباح الخير، هل يمكنني الحصول على نسخة من ورقة التمارين؟ I have lost mine. English is fine, too.',
      ],
      [
        'staff',
        '2026-10-13T13:20:00-05:00',
        'Good morning! We have the sheet in Arabic as well. I will put both at the desk for your visit on Monday.',
      ],
      ['portal', '2026-10-13T13:48:00-05:00', 'شكراً جزيلاً 🙏'],
    ],
    unseen: { staff: 1 },
  },
  {
    ...layla,
    key: 'layla-interpreter',
    staff: 'noor-example',
    subject: 'Interpreter for your next visit',
    messages: [
      [
        'staff',
        '2026-10-20T10:10:00-05:00',
        'Hello! Would you like an interpreter for your visit on Monday? It costs nothing, and I can arrange it until ' +
          'Friday noon.',
      ],
    ],
    unseen: { portal: 1 },
  },
  {
    ...nils,
    key: 'nils-boot',
    staff: 'sam-sample',
    subject: 'Returning the walking boot',
    messages: [
      [
        'portal',
        '2026-09-02T11:11:00-05:00',
        'Where do I bring the walking boot now that I no longer need it?',
      ],
      [
        'staff',
        '2026-09-02T15:06:00-05:00',
        'To the desk at North Shore, any weekday. Congratulations on being done!',
      ],
    ],
  },
];
