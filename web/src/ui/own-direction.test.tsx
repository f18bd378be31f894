import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Clinic, CONVERSATION } from '../test/clinic';
import { renderApp } from '../test/render-app';
import { Field } from './field';
import { FindField } from './find-field';

const ARABIC = 'نتيجة تحليل الدم';
const nothing = () => undefined;

it('a field has the direction of what is typed, and the page’s while it is empty', () => {
  const { rerender } = render(<Field label="Subject" value="" onChange={nothing} />);
  expect(screen.getByRole('textbox').hasAttribute('dir')).toBe(false);
  rerender(<Field label="Subject" value={ARABIC} onChange={nothing} />);
  expect(screen.getByRole('textbox').getAttribute('dir')).toBe('auto');
  rerender(<Field label="Message" rows={3} value={ARABIC} onChange={nothing} />);
  expect(screen.getByRole('textbox').getAttribute('dir')).toBe('auto');
  rerender(<FindField label="Find" clearLabel="Clear" value={ARABIC} onChange={nothing} />);
  expect(screen.getByRole('searchbox').getAttribute('dir')).toBe('auto');
});

it.each(['email', 'password', 'date'] as const)('a field for %s keeps the page’s direction', (type) => {
  render(<Field label="Given" type={type} value="x" onChange={nothing} />);
  expect(screen.getByLabelText('Given').hasAttribute('dir')).toBe(false);
});

it('what people wrote is shown in its own direction, whatever stands before it', async () => {
  const clinic = new Clinic();
  clinic.conversation({
    subject: ARABIC,
    portal: { sent: 1, seen: 1, unread: false, archived: false, paceAt: null },
    lastMessage: { id: 'message', at: Date.now(), side: 'portal', preview: 'شكرا لكم' },
  });
  clinic.message('message', { body: 'شكرا لكم جميعا' });
  const { user } = renderApp({ clinic, at: `/messages/${CONVERSATION}` });
  expect((await screen.findByRole('heading', { level: 1, name: ARABIC })).dir).toBe('auto');
  expect((await screen.findByText('شكرا لكم جميعا')).closest('[dir=auto]')).toBeTruthy();
  const inbox = within(await screen.findByRole('navigation', { name: 'Inbox' }));
  const row = within(await inbox.findByRole('listitem'));
  expect(row.getByText(ARABIC).dir).toBe('auto');
  expect(row.getByText('شكرا لكم').localName).toBe('bdi');
  expect(row.getByText('Nora Nurse').localName).toBe('bdi');
  const search = screen.getByRole('searchbox', { name: 'Search' });
  await user.click(search);
  await user.paste('تح');
  expect(search.getAttribute('dir')).toBe('auto');
});
