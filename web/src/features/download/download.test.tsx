import { problemsOf } from '@my-messages/domain/export/r4/validate';
import type { Bundle } from '@my-messages/domain/export/resources';
import { conversationPath, messagePath, messagesPath } from '@my-messages/domain/paths';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { FakeFunctions } from '../../test/fake-functions';
import { FakeSession } from '../../test/fake-session';
import { renderApp } from '../../test/render-app';
import { saveFile } from '../../ui/save-file';

const PASSWORD = 'a long test password';
const OTHER = 'conversation00000002';

vi.mock('../../ui/save-file');

afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(saveFile).mockClear();
});

/** Two conversations with three messages: one of now, one archived, with somebody who has left. */
function clinicWithTwo(): Clinic {
  const clinic = new Clinic();
  clinic.conversation({ portal: { sent: 1 }, staff: { sent: 1 } });
  clinic.message('m1', { side: 'portal', body: 'Are the <b>results</b> in?' });
  clinic.message('m2', { body: 'They are in.', sentAt: NOON + 1 });
  const left = { id: 'left', name: 'Lea Left', title: 'Social worker' };
  const now = { id: DOCTOR.uid, name: DOCTOR.name, title: 'Physician' };
  clinic.conversation(
    {
      ...{ subject: 'Letter', staffId: DOCTOR.uid, staffName: DOCTOR.name, staffTitle: 'Physician' },
      createdAt: NOON + 5,
      history: [
        { kind: 'handed-over', at: NOON + 7, from: left, to: now, seen: 0 },
        { kind: 'closed', at: NOON + 8, note: 'Please call us.' },
      ],
      portal: { archived: true },
      staff: { sent: 1 },
    },
    OTHER,
  );
  const letter = { body: 'Here it is.', senderId: 'left', senderName: 'Lea Left', sentAt: NOON + 6 };
  clinic.message('m3', letter, OTHER);
  return clinic;
}

function open(clinic = clinicWithTwo(), as = PATIENT) {
  const gateway = new FakeSession().addAccount(as.uid, as.email, PASSWORD);
  const functions = new FakeFunctions();
  return { ...renderApp({ clinic, functions, gateway, as, at: '/account/download' }), functions };
}

/** Lets no page of a list arrive before `release`. */
function holdReads({ store }: Clinic) {
  const reads = store.getQuery.bind(store);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = vi.spyOn(store, 'getQuery').mockImplementation((query) => released.then(() => reads(query)));
  return { held, release };
}

type User = ReturnType<typeof open>['user'];

async function begin(user: User, password = PASSWORD) {
  await user.type(await screen.findByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Get my conversations' }));
}

/** What a button saves. */
async function fileOf(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  const [fileName = '', type = '', ...parts] = vi.mocked(saveFile).mock.lastCall ?? [];
  return { name: fileName, type, text: parts.join('') };
}

const bundleFile = async () => JSON.parse((await fileOf('Save the FHIR file')).text) as Bundle;

const bodies = ({ entry = [] }: Bundle) =>
  entry.flatMap(({ resource }) =>
    resource.resourceType === 'Communication' ? (resource.payload ?? []).map((one) => one.contentString) : [],
  );

describe('the download', () => {
  it('is reached from the settings, and says what is in it and that it lies unprotected', async () => {
    const { user, path } = renderApp({ at: '/account' });
    await user.click(await screen.findByRole('link', { name: 'Download your conversations' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Download your conversations' }),
    ).toBeTruthy();
    expect(path()).toBe('/account/download');
    expect(document.title).toBe('Download your conversations · My Messages');
    expect(
      await screen.findByText(/archived conversations and those with people who have left/),
    ).toBeTruthy();
    expect(screen.getByText(/On a computer that others use, delete them/)).toBeTruthy();
  });

  it('is a portal user’s alone', async () => {
    const { unmount } = open(new Clinic(), NURSE);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    unmount();
    renderApp({ at: '/account', as: NURSE });
    expect(await screen.findByRole('heading', { level: 1, name: 'Your settings' })).toBeTruthy();
    await screen.findByRole('combobox', { name: 'Where you are' });
    expect(screen.queryByRole('link', { name: 'Download your conversations' })).toBeNull();
  });

  it('reads nothing before the password was entered once more', async () => {
    const clinic = clinicWithTwo();
    const asked = vi.spyOn(clinic.store, 'getQuery');
    const { user, functions } = open(clinic);
    await user.click(await screen.findByRole('button', { name: 'Get my conversations' }));
    expect(screen.getByText('Enter your password.')).toBeTruthy();
    await begin(user, 'another password');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This password is not right. Please check it and try again.',
    );
    expect(asked).not.toHaveBeenCalled();
    expect(functions.requests('noteDownload')).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText('Password'));
  });

  it('is noted by the server, once, before anything is read, and says so', async () => {
    const clinic = clinicWithTwo();
    const asked = vi.spyOn(clinic.store, 'getQuery');
    const { user, functions } = open(clinic);
    const release = functions.hold();
    expect(await screen.findByText(/The clinic sees that you get these files, and when\./)).toBeTruthy();
    await begin(user);
    expect(await screen.findByText('Looking for your conversations…')).toBeTruthy();
    expect(functions.requests('noteDownload')).toEqual([{ organizationId: CLINIC }]);
    expect(asked).not.toHaveBeenCalled();
    release();
    expect(await screen.findByText('3 messages are in them.')).toBeTruthy();
    expect(functions.requests('noteDownload')).toHaveLength(1);
  });

  it('reads nothing where the server refuses it or is not reached, and can be tried again', async () => {
    const clinic = clinicWithTwo();
    const asked = vi.spyOn(clinic.store, 'getQuery');
    const { user, functions } = open(clinic);
    const again = async () => {
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toMatch(/^Not all could be fetched\./);
      expect(asked).not.toHaveBeenCalled();
      await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    };
    functions.answers.noteDownload = { outcome: 'not-allowed' };
    await begin(user);
    await screen.findByRole('alert');
    functions.failWith = 'offline';
    await again();
    await screen.findByText(/connection/);
    functions.failWith = null;
    functions.answers.noteDownload = { outcome: 'done' };
    await again();
    expect(await screen.findByText('3 messages are in them.')).toBeTruthy();
  });

  it('asks for the password again where the server wants it', async () => {
    const { user, functions } = open();
    functions.answers.noteDownload = { outcome: 'confirm-again' };
    await begin(user);
    expect(await screen.findByText(/^Enter your password once more, so that the rest/)).toBeTruthy();
    functions.answers.noteDownload = { outcome: 'done' };
    await begin(user);
    expect(await screen.findByText('3 messages are in them.')).toBeTruthy();
  });

  it('is a document and a Bundle with every message, archived ones and those of who has left too', async () => {
    const { user } = open();
    await begin(user);
    const ready = await screen.findByRole('heading', { name: 'Your files are ready' });
    expect(document.activeElement).toBe(ready.parentElement);
    expect(screen.getByText('3 messages are in them.')).toBeTruthy();
    const bundle = await bundleFile();
    expect(problemsOf(bundle)).toEqual([]);
    expect(bodies(bundle)).toEqual(['Are the <b>results</b> in?', 'They are in.', 'Here it is.']);

    const { text, name } = await fileOf('Save the document');
    expect(name).toMatch(/^my-messages-\d{4}-\d\d-\d\d\.html$/);
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.title).toBe('My Messages');
    expect([...page.querySelectorAll('h1, h2')].map(({ textContent }) => plain(textContent))).toEqual([
      'Your conversations with Lakeside Clinic',
      'Blood test',
      'Letter',
    ]);
    expect([...page.querySelectorAll('.text')].map(({ textContent }) => textContent)).toEqual(bodies(bundle));
    expect(page.querySelector('b, script, img, link')).toBeNull();
    expect([...page.querySelectorAll('h3')].map(({ textContent }) => plain(textContent))).toEqual([
      expect.stringMatching(/^Pat Example · Patient · Thursday, January 15, 2026/),
      expect.stringMatching(/^Nora Nurse · Registered nurse · /),
      expect.stringMatching(/^Lea Left · Social worker · /),
    ]);
    const happened = [...page.querySelectorAll('.text ~ *, article ~ p')].map(({ textContent }) =>
      plain(textContent),
    );
    expect(happened).toEqual([
      expect.stringMatching(/Lea Left handed this conversation over to Dora Doctor\.$/),
      expect.stringMatching(/from the clinic: Please call us\.$/),
    ]);
    expect(JSON.stringify([localStorage, sessionStorage])).not.toMatch(/results|Nora|Letter/);
  });

  it('says what could not be read', async () => {
    const clinic = clinicWithTwo();
    clinic.store.set(messagePath(CLINIC, CONVERSATION, 'm2'), { sentAt: NOON + 1 });
    const { user } = open(clinic);
    await begin(user);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^1 of them could not be read and is missing\. Please tell the clinic\.Number for questions: /,
    );
    expect((await fileOf('Save the document')).text).toContain('1 of them could not be read');
    expect(bodies(await bundleFile())).toEqual(['Are the <b>results</b> in?', 'Here it is.']);
  });

  it('goes on where it stopped', async () => {
    const clinic = clinicWithTwo();
    clinic.store.forbid(messagesPath(CLINIC, OTHER));
    const asked = vi.spyOn(clinic.store, 'getQuery');
    const { user } = open(clinic);
    await begin(user);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/^Not all could be fetched\./);
    clinic.store.allow(messagesPath(CLINIC, OTHER));
    asked.mockClear();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(bodies(await bundleFile()).length).toBe(3);
    expect(asked.mock.calls.map(([{ collection }]) => collection)).toEqual([messagesPath(CLINIC, OTHER)]);
  });

  it('can be cancelled, and then begun anew', async () => {
    const clinic = clinicWithTwo();
    const { held, release } = holdReads(clinic);
    const { user } = open(clinic);
    await begin(user);
    expect(await screen.findByText('Looking for your conversations…')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeTruthy();
    release();
    await begin(user);
    expect(await screen.findByText('3 messages are in them.')).toBeTruthy();
    // The first was given up after its first page.
    expect(held).toHaveBeenCalledTimes(4);
  });

  it('of nothing is a document and a Bundle all the same', async () => {
    const { user } = open(new Clinic());
    await begin(user);
    expect(await screen.findByText('0 messages are in them.')).toBeTruthy();
    expect(problemsOf(await bundleFile())).toEqual([]);
  });

  it('stops when the page is left', async () => {
    const clinic = clinicWithTwo();
    const { held, release } = holdReads(clinic);
    const { user } = open(clinic);
    await begin(user);
    await screen.findByText('Looking for your conversations…');
    await user.click(screen.getByRole('link', { name: 'Back to your settings' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your settings' })).toBeTruthy();
    const asked = held.mock.calls.length;
    release();
    await screen.findByRole('combobox', { name: 'Where you are' });
    expect(held).toHaveBeenCalledTimes(asked);
  });

  it('of 10,000 messages says how far it is', async () => {
    const clinic = new Clinic();
    const conversations = 25;
    for (let at = 0; at < conversations; at += 1) {
      const id = `conversation${String(at).padStart(8, '0')}`;
      clinic.conversation({ createdAt: NOON + at, portal: { sent: 200 }, staff: { sent: 200 } }, id);
      for (let number = 0; number < 400; number += 1) {
        const side = number % 2 === 0 ? 'portal' : 'staff';
        const body = `Message ${String(number)} of ${id}`;
        clinic.message(`m${String(number).padStart(3, '0')}`, { side, body, sentAt: NOON + number }, id);
      }
    }
    const reads = clinic.store.getQuery.bind(clinic.store);
    vi.spyOn(clinic.store, 'getQuery').mockImplementation(async (query) => {
      // As an answer of a server, it comes when what was told before is drawn.
      await new Promise((resolve) => setTimeout(resolve));
      return reads(query);
    });
    const seen = new Set<string>();
    const { user, container } = open(clinic);
    const observer = new MutationObserver(() => {
      const said = container.querySelector('progress')?.previousElementSibling?.textContent;
      if (said != null) seen.add(plain(said));
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    await begin(user);
    expect(await screen.findByText('10,000 messages are in them.', {}, { timeout: 60_000 })).toBeTruthy();
    observer.disconnect();
    expect([...seen]).toContain('1,250 of about 10,000 messages');
    const written = bodies(await bundleFile());
    expect(written.length).toBe(10_000);
    const page = new DOMParser().parseFromString((await fileOf('Save the document')).text, 'text/html');
    expect([...page.querySelectorAll('.text')].map(({ textContent }) => textContent)).toEqual(written);
  });
});

it('a name of the clinic’s chart stands in the document of whoever writes for a patient', async () => {
  const clinic = new Clinic();
  clinic.conversation({ relationship: 'guardian', patientName: 'Milo Example', chartId: CHART });
  expect(clinic.store.read(conversationPath(CLINIC, CONVERSATION))).toBeTruthy();
  const { user } = open(clinic);
  await begin(user);
  const { text } = await fileOf('Save the document');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const notes = [...page.querySelectorAll('section .note')].map(({ textContent }) => plain(textContent));
  expect(notes).toContain('Pat Example (Guardian of Milo Example) and Nora Nurse');
  expect(notes).toContain('There are no messages in it.');
});

/** Without the signs that keep a name's own order in a sentence. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\u202f/g, ' ');
