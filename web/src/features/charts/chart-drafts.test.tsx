import { draftPath, draftsPath } from '@my-messages/domain/paths';
import { draftDoc } from '@my-messages/domain/testing/documents';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const NEW = 'draft000000000000001';

/** A reply and a new message about the chart, and others that are about another, of nobody, or of a colleague. */
function clinicWithDrafts(): Clinic {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  const { addressee } = draftDoc();
  const to = { ...addressee, chartId: CHART, recipientId: PATIENT.uid, recipientName: PATIENT.name };
  const drafts = {
    [CONVERSATION]: { addressee: to, conversationId: CONVERSATION, body: 'A reply begun', savedAt: NOON },
    [NEW]: { addressee: to, subject: 'Knee', body: 'New words', savedAt: NOON + 1 },
    draft000000000000002: { addressee: { ...to, chartId: 'chart-2' }, body: 'Elsewhere' },
    draft000000000000003: { addressee: { ...to, chartId: '' }, body: 'For nobody yet' },
  };
  for (const [key, draft] of Object.entries(drafts)) {
    clinic.store.set(draftPath(CLINIC, NURSE.uid, key), draftDoc(draft));
  }
  clinic.store.set(
    draftPath(CLINIC, DOCTOR.uid, 'draft000000000000004'),
    draftDoc({ addressee: to, body: 'Of a colleague' }),
  );
  return clinic;
}

const open = (clinic: Clinic) => renderApp({ clinic, at: `/charts/${CHART}`, as: NURSE });
const section = () => screen.findByRole('region', { name: 'Your drafts' });
const drafts = async () => within(await section()).findAllByRole('link');
const NONE = 'You have nothing about this chart begun and not sent.';

describe('one’s own drafts about a chart', () => {
  it('are listed, the newest first, and each opens where it is written', async () => {
    const { user, path } = open(clinicWithDrafts());
    const [newest, reply, ...others] = await drafts();
    expect(newest?.textContent).toContain('New words');
    expect(reply?.textContent).toContain('A reply begun');
    expect(others).toEqual([]);
    expect(within(await section()).queryByRole('button')).toBeNull();
    expect(newest?.getAttribute('href')).toBe(`/messages/new?draft=${NEW}`);
    await user.click(reply as HTMLElement);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(field.value).toBe('A reply begun');
    expect(path()).toBe(`/messages/${CONVERSATION}`);
  });

  it('come by the listener that keeps them, and no other', async () => {
    const clinic = clinicWithDrafts();
    const asked: string[] = [];
    const watchQuery = clinic.store.watchQuery.bind(clinic.store);
    clinic.store.watchQuery = (query, observer) => {
      asked.push(query.collection);
      return watchQuery(query, observer);
    };
    open(clinic);
    expect(await drafts()).toHaveLength(2);
    expect(asked.filter((collection) => collection === draftsPath(CLINIC, NURSE.uid))).toHaveLength(1);
  });

  it('that are none are said to be so, and those that could not be loaded are not', async () => {
    const { unmount } = open(new Clinic());
    expect(await within(await section()).findByText(NONE)).toBeTruthy();
    unmount();
    const clinic = new Clinic();
    clinic.store.forbid(draftsPath(CLINIC, NURSE.uid));
    open(clinic);
    const failed = within(await section());
    expect((await failed.findByRole('alert')).textContent).toMatch(/Your drafts could not be loaded/);
    expect(failed.queryByText(NONE)).toBeNull();
  });
});
