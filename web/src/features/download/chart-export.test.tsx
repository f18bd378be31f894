import { problemsOf } from '@my-messages/domain/export/r4/validate';
import type { Bundle } from '@my-messages/domain/export/resources';
import { conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FunctionRequest, FunctionResponse } from '../../data/functions/functions-gateway';
import { ADMIN, AdminClinic } from '../../test/admin-clinic';
import { CHART } from '../../test/clinic';
import { FakeFunctions } from '../../test/fake-functions';
import { FakeSession } from '../../test/fake-session';
import { renderApp } from '../../test/render-app';
import { saveFile } from '../../ui/save-file';

const PASSWORD = 'a long test password';
vi.mock('../../ui/save-file');
afterEach(() => {
  vi.mocked(saveFile).mockClear();
});

type Request = FunctionRequest<'exportChart'>;
type Response = FunctionResponse<'exportChart'>;

const stored = (id: string, data: unknown) => ({ id, data });

/** Two conversations of two portal users; the messages of the first come in two pages. */
function answer({ conversationId, after }: Request): Response {
  switch (conversationId) {
    case null:
      return after === null
        ? { outcome: 'listed', rows: [{ id: 'c1', messages: 2 }], next: 'c1' }
        : { outcome: 'listed', rows: [{ id: 'c2', messages: 1 }], next: null };
    case 'c1':
      return {
        outcome: 'read',
        conversation: stored('c1', conversationDoc({ subject: 'Knee' })),
        messages: [
          after === null
            ? stored('m1', messageDoc({ body: 'One' }))
            : stored('m2', messageDoc({ body: 'Two' })),
        ],
        next: after === null ? 'm1' : null,
      };
    default:
      return {
        outcome: 'read',
        conversation: stored(
          'c2',
          conversationDoc({
            ...{ subject: 'Bill', relationship: 'guarantor' },
            ...{ portalUserId: 'gus', portalUserName: 'Gus Guarantor' },
          }),
        ),
        messages: [
          stored(
            'm3',
            messageDoc({ body: 'Three', side: 'portal', senderId: 'gus', senderName: 'Gus Guarantor' }),
          ),
        ],
        next: null,
      };
  }
}

function open(answers: (request: Request) => Response = answer) {
  const clinic = new AdminClinic();
  const functions = new FakeFunctions();
  vi.spyOn(functions, 'call').mockImplementation(((name: string, request: Request) => {
    functions.calls.push({ name: 'exportChart', request });
    return name === 'exportChart' ? Promise.resolve(answers(request)) : Promise.reject(new Error(name));
  }) as typeof functions.call);
  const gateway = new FakeSession().addAccount(ADMIN.uid, ADMIN.email, PASSWORD);
  const at = `/settings/charts/${CHART}/export`;
  return { ...renderApp({ clinic, functions, gateway, as: ADMIN, at }), functions };
}

async function begin(user: ReturnType<typeof open>['user']) {
  await user.type(await screen.findByLabelText('Password'), PASSWORD);
  await user.click(screen.getByRole('button', { name: 'Export the conversations' }));
}

async function saved(user: ReturnType<typeof open>['user'], name: string): Promise<string> {
  await user.click(await screen.findByRole('button', { name }));
  return String(vi.mocked(saveFile).mock.lastCall?.[2]);
}

describe('the export of a chart', () => {
  it('is reached from the chart, and asks the server for nothing before the password was entered', async () => {
    const { user } = renderApp({ clinic: new AdminClinic(), as: ADMIN, at: `/settings/charts/${CHART}` });
    await user.click(await screen.findByRole('link', { name: 'Export conversations' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Export conversations' })).toBeTruthy();
    expect(document.title).toBe('Export conversations · My Messages');
    expect(await screen.findByText(/It stands in the audit trail, and each portal user sees/)).toBeTruthy();
  });

  it('is a document and a Bundle of all its conversations, whoever wrote them', async () => {
    const { user, functions } = open();
    await begin(user);
    expect(await screen.findByText('3 messages are in them.')).toBeTruthy();
    const bundle = JSON.parse(await saved(user, 'Save the FHIR file')) as Bundle;
    expect(problemsOf(bundle)).toEqual([]);
    const kinds = (bundle.entry ?? []).map(({ resource }) => resource.resourceType);
    // The patient who wrote, and whom the guarantor pays for, are one.
    expect(kinds.filter((kind) => kind === 'Patient')).toHaveLength(1);
    const page = new DOMParser().parseFromString(await saved(user, 'Save the document'), 'text/html');
    expect(page.querySelector('h1')?.textContent).toMatch(/^Conversations about .* at /);
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Knee', 'Bill']);
    expect([...page.querySelectorAll('.text')].map(({ textContent }) => textContent)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(functions.requests('exportChart')).toMatchObject([
      { chartId: CHART, conversationId: null, after: null },
      { conversationId: null, after: 'c1' },
      { conversationId: 'c1', after: null },
      { conversationId: 'c1', after: 'm1' },
      { conversationId: 'c2', after: null },
    ]);
  });

  it('goes on where the server wanted the password once more', async () => {
    let again = true;
    const { user, functions } = open((request) => {
      if (again && request.conversationId === 'c2') return { outcome: 'confirm-again' };
      return answer(request);
    });
    await begin(user);
    expect(await screen.findByText(/^Enter your password once more, so that the rest/)).toBeTruthy();
    again = false;
    functions.calls.length = 0;
    await user.type(screen.getByLabelText('Password'), PASSWORD);
    await user.click(screen.getByRole('button', { name: 'Export the conversations' }));
    expect(await screen.findByText('3 messages are in them.')).toBeTruthy();
    expect(functions.requests('exportChart')).toMatchObject([{ conversationId: 'c2' }]);
  });

  it('says what could not be read: a conversation once, with all that is in it', async () => {
    const { user } = open((request) => {
      const given = answer(request);
      return given.outcome === 'read' && request.conversationId === 'c1'
        ? { ...given, conversation: stored('c1', {}) }
        : given;
    });
    await begin(user);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^1 of them could not be read and is missing\./,
    );
    expect(await saved(user, 'Save the document')).toContain('Three');
    expect(await saved(user, 'Save the document')).not.toContain('Two');
  });

  it('says so where the role is gone', async () => {
    const { user } = open(() => ({ outcome: 'not-allowed' }));
    await begin(user);
    expect(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.queryByText(/messages are in them/)).toBeNull();
  });
});
