import type { Refusal } from '@my-messages/domain/policy/may-message';
import type { Side } from '@my-messages/domain/side';
import { expect, test, type Browser, type Page } from './support/test';
import { closeAdmin } from '../support/admin';
import { forceReply } from '../support/client';
import { openClinic, type Clinic, type Person } from '../support/clinic';
import { startConversation } from '../support/conversation';
import { goWithin, signIn } from './support/app';
import { Settings } from './support/settings';

// For every condition that stands against writing: while both people type a reply, an admin brings the condition
// about in a third browser. Both are told which, keep their text, and are refused by the server past the app; when
// the admin takes it back, they can go on where they were.

const TEXT: Record<Side, string> = {
  portal: 'Words of the patient, half',
  staff: 'Words of the nurse, half',
};

interface Condition {
  readonly refusal: Refusal;
  readonly by: string;
  readonly bring: (settings: Settings, there: There) => Promise<void>;
  readonly take: (settings: Settings, there: There) => Promise<void>;
  /** What each side reads; null where that side is signed out instead. */
  readonly says: Record<Side, RegExp | null>;
}

interface There {
  readonly chartId: string;
  readonly patient: Person;
  readonly nurse: Person;
}

const CONDITIONS: readonly Condition[] = [
  {
    refusal: 'messaging-off',
    by: 'the switch of the organization',
    bring: (settings) => settings.switchMessaging(false),
    take: (settings) => settings.switchMessaging(true),
    says: { portal: /does not take messages here at the moment/, staff: /switched off for the clinic/ },
  },
  {
    refusal: 'messaging-off',
    by: 'the switch of the location',
    bring: (settings) => settings.switchLocation('Main', false),
    take: (settings) => settings.switchLocation('Main', true),
    says: { portal: /does not take messages here at the moment/, staff: /switched off for the clinic/ },
  },
  {
    refusal: 'chart-closed',
    by: 'closing the chart',
    bring: (settings, { chartId }) => settings.closeChart(chartId),
    take: (settings, { chartId }) => settings.reopenChart(chartId),
    says: { portal: /care has ended/, staff: /chart is closed/ },
  },
  {
    refusal: 'portal-inactive',
    by: 'deactivating the portal user',
    bring: (settings, { patient }) => settings.deactivate(patient),
    take: (settings, { patient }) => settings.activate(patient),
    says: { portal: null, staff: /no active portal account/ },
  },
  {
    refusal: 'portal-permission',
    by: 'taking the permission',
    bring: (settings, { patient }) => settings.permitMessages(patient, false),
    take: (settings, { patient }) => settings.permitMessages(patient, true),
    says: { portal: /switched off writing messages for you/, staff: /switched off for/ },
  },
  {
    refusal: 'not-connected',
    by: 'disconnecting',
    bring: (settings, { chartId, patient }) => settings.disconnect(chartId, patient),
    take: (settings, { chartId, patient }) => settings.connect(chartId, patient),
    says: { portal: /no longer connected to this care/, staff: /no longer connected to this chart/ },
  },
  {
    refusal: 'staff-unavailable',
    by: 'taking the role',
    bring: (settings, { nurse }) => settings.makeAvailable(nurse, false),
    take: (settings, { nurse }) => settings.makeAvailable(nurse, true),
    says: { portal: /does not take messages here at the moment/, staff: /do not have the role/ },
  },
  {
    refusal: 'not-on-care-team',
    by: 'removing from the care team',
    bring: (settings, { chartId, nurse }) => settings.removeFromCareTeam(chartId, nurse),
    take: (settings, { chartId, nurse }) => settings.addToCareTeam(chartId, nurse),
    says: { portal: /not on this care team now/, staff: /not on the care team of this chart/ },
  },
];

let clinic: Clinic;
let settings: Settings;

test.beforeAll(async ({ browser }) => {
  clinic = await openClinic();
  const admin = await clinic.addAdmin('Ada Admin');
  const page = await (await browser.newContext()).newPage();
  await signIn(page, admin);
  settings = new Settings(page);
});

test.afterAll(closeAdmin);

for (const [index, { refusal, by, bring, take, says }] of CONDITIONS.entries()) {
  test(`${refusal} by ${by}, while both type a reply`, async ({ browser }) => {
    const nurse = await clinic.addStaff(`Nora Nurse ${String(index)}`);
    const patient = await clinic.addPortalUser(`Pat Patient ${String(index)}`);
    const chartId = await clinic.addChart(patient, [nurse]);
    const there = { chartId, patient, nurse };
    const { conversationId } = await startConversation(
      { organizationId: clinic.organizationId, chartId, patient, staff: nurse },
      // By staff, who can be taken off only while nobody waits for them.
      'staff',
      'Here are the results.',
    );
    const conversation = { organizationId: clinic.organizationId, conversationId };
    const pages = {
      portal: await typing(browser, patient, conversationId, TEXT.portal),
      staff: await typing(browser, nurse, conversationId, TEXT.staff),
    };

    await bring(settings, there);

    for (const side of ['portal', 'staff'] as const) {
      const page = pages[side];
      const reason = says[side];
      if (reason === null) {
        await expect(page).toHaveURL(/\/sign-in$/);
        continue;
      }
      await expect(page.getByRole('main').getByText(reason).first()).toBeVisible();
      await expect(page.getByLabel('Your reply')).toHaveValue(TEXT[side]);
      await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0);
    }
    expect(await forceReply(conversation, patient, 'portal')).toBe('refused');
    expect(await forceReply(conversation, nurse, 'staff')).toBe('refused');

    await take(settings, there);

    await expect(pages.staff.getByLabel('Your reply')).toHaveValue(TEXT.staff);
    await expect(pages.staff.getByRole('button', { name: 'Send' })).toBeEnabled();
    if (says.portal !== null) await expect(pages.portal.getByLabel('Your reply')).toHaveValue(TEXT.portal);
    expect(await forceReply(conversation, nurse, 'staff')).toBe('accepted');
    for (const page of Object.values(pages)) await page.context().close();
  });
}

/** The page of somebody who has typed half a reply. */
async function typing(browser: Browser, person: Person, conversationId: string, text: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person);
  await goWithin(page, `/messages/${conversationId}`);
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.getByLabel('Your reply').fill(text);
  return page;
}
