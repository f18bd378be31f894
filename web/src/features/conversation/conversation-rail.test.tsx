import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWidth } from '../../test/browser';
import { CHART, CLINIC, Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';
import { chartPath } from '@my-messages/domain/paths';

const open = (as: typeof PATIENT, clinic = new Clinic()) => {
  clinic.conversation();
  clinic.message('message', {});
  return renderApp({ clinic, as, at: `/messages/${CONVERSATION}` });
};
const rail = () => screen.findByRole('complementary', { name: 'About this conversation' });
const part = async (heading: string) => within(within(await rail()).getByRole('region', { name: heading }));

describe('beside a conversation, on a wide screen', () => {
  it('stands who is in it, and about what', async () => {
    setWidth(1280);
    open(NURSE);
    const people = (await part('In this conversation')).getAllByRole('listitem');
    expect(people.map(({ textContent }) => textContent)).toEqual([
      'Pat ExamplePatient',
      'Nora Nurse (you)Registered nurse',
    ]);
    const about = await part('About');
    expect(about.getByText('General care')).toBeTruthy();
    expect(about.getByText('Pat Example')).toBeTruthy();
    expect(await about.findByText('Main')).toBeTruthy();
    expect(within(await rail()).queryByText('If it cannot wait')).toBeNull();
  });

  it('stands for portal users what to do in an emergency, which is not said again where they answer', async () => {
    setWidth(1280);
    const clinic = new Clinic();
    const { user } = open(PATIENT, clinic);
    expect((await part('If it cannot wait')).getByRole('link', { name: /911/ })).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    await screen.findByLabelText('Your reply');
    expect(screen.getAllByRole('link', { name: /911/ })).toHaveLength(1);
  });

  it('stands what is known, where the chart may not be read any more', async () => {
    setWidth(1280);
    const clinic = new Clinic();
    clinic.store.forbid(chartPath(CLINIC, CHART));
    open(PATIENT, clinic);
    expect((await part('About')).getByText('General care')).toBeTruthy();
  });
});

it('with less room there is none, and the emergency note stands where one answers', async () => {
  const { user } = open(PATIENT);
  await user.click(await screen.findByRole('button', { name: 'Reply' }));
  expect(await screen.findByRole('link', { name: /911/ })).toBeTruthy();
  expect(screen.queryByRole('complementary')).toBeNull();
});
