import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWidth } from '../../test/browser';
import { Clinic, CONVERSATION, NOON } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const OTHER = 'conversation00000002';

/** A conversation about blood, of which two of three letters tell, and one about shoes, which names blood, too. */
function bloodClinic(): Clinic {
  const clinic = new Clinic();
  const letters = ['Good morning', 'The blöod test is done.', 'Was it BLOOD?'];
  clinic.conversation({ subject: 'Blood test' });
  clinic.conversationEntry({ subject: 'Blood test' });
  letters.forEach((body, at) => {
    clinic.message(`m${at}`, { number: at + 1, body, sentAt: NOON + at });
    clinic.messageEntry(`m${at}`, { body, at: NOON + at });
  });
  clinic.conversation({ subject: 'Shoes' }, OTHER);
  clinic.message('other', { number: 1, body: 'Blood on the shoes', sentAt: NOON }, OTHER);
  return clinic;
}

const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search' });
const found = (name: string) => screen.findByRole('region', { name });
const letters = () => screen.findByRole('list', { name: 'Messages' });
const marks = async () => [...(await letters()).querySelectorAll('mark')].map((mark) => mark.textContent);
const opensAt = async () => (await letters()).querySelector('[data-open-here]')?.textContent;

async function openFound(clinic = bloodClinic()) {
  const view = renderApp({ clinic });
  await view.user.type(await field(), 'blood');
  await view.user.click(within(await found('Names and subjects')).getByRole('link'));
  return view;
}

describe('letters that a search leads to', () => {
  it('have its words marked, and open at the first that has one', async () => {
    const { address } = await openFound();
    expect(await marks()).toEqual(['blöod', 'BLOOD']);
    expect(await opensAt()).toContain('The blöod test is done.');
    expect(address()).toBe(`/messages/${CONVERSATION}`);
  });

  it('open at the one that was found, with the words marked in all', async () => {
    const { user } = renderApp({ clinic: bloodClinic() });
    await user.type(await field(), 'blood');
    await user.click(await screen.findByRole('link', { name: /Was it BLOOD/ }));
    expect(await marks()).toEqual(['blöod', 'BLOOD']);
    expect(await opensAt()).toContain('Was it BLOOD?');
  });

  it('leave no word of it in the state that the browser keeps of its history', async () => {
    const { historyState, address } = await openFound();
    expect(await marks()).toHaveLength(2);
    const kept = [historyState(), address(), document.title, sessionStorage, localStorage];
    expect(JSON.stringify(kept)).not.toMatch(/blood/i);
  });

  it('have nothing marked any more when the search is cleared, nor when opened from the inbox', async () => {
    setWidth(1000);
    const { user } = await openFound();
    expect(await marks()).toHaveLength(2);
    await user.clear(await field());
    await waitFor(async () => {
      expect(await marks()).toEqual([]);
    });
    const inbox = screen.getByRole('navigation', { name: 'Inbox' });
    await user.click(within(inbox).getByRole('link', { name: /Shoes/ }));
    expect(await screen.findByText('Blood on the shoes')).toBeTruthy();
    expect(await marks()).toEqual([]);
    await user.click(within(inbox).getByRole('link', { name: /Blood test/ }));
    expect(await screen.findByText('Was it BLOOD?')).toBeTruthy();
    expect(await marks()).toEqual([]);
  });

  it('have nothing marked for who searches beside a conversation that was open before', async () => {
    setWidth(1000);
    const { user } = renderApp({ clinic: bloodClinic(), at: `/messages/${CONVERSATION}` });
    await screen.findByText('Was it BLOOD?');
    await user.type(await field(), 'blood');
    await found('Names and subjects');
    expect(await marks()).toEqual([]);
  });
});
