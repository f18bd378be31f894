import { act, render } from '@testing-library/react';
import { BrowserRouter, useLocation, useNavigate } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import { useLeadOn } from './use-lead-on';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

/** At an address, with what a screen there was given, and where one is. */
function open(address: string) {
  window.history.replaceState(null, '', address);
  const here = {
    leadOn: (() => undefined) as ReturnType<typeof useLeadOn>,
    goTo: (() => undefined) as ReturnType<typeof useNavigate>,
    path: '',
  };
  function Screen() {
    here.leadOn = useLeadOn();
    here.goTo = useNavigate();
    here.path = useLocation().pathname;
    return null;
  }
  render(
    <BrowserRouter>
      <Screen />
    </BrowserRouter>,
  );
  return here;
}

it('puts another address in the place of the screen’s own', () => {
  const here = open('/first');
  const places = window.history.length;
  act(() => here.leadOn('/second'));
  expect(here.path).toBe('/second');
  act(() => here.leadOn('/third', { state: 'new' }));
  expect(here.path).toBe('/third');
  expect(window.history.length).toBe(places);
});

it('leads nobody back who has gone elsewhere, from the first screen of a tab or a later one', () => {
  const here = open('/first');
  for (const [next, elsewhere] of [
    ['/second', '/elsewhere'],
    ['/third', '/further'],
  ] as const) {
    const { leadOn } = here;
    act(() => void here.goTo(elsewhere));
    act(() => leadOn(next));
    expect(here.path).toBe(elsewhere);
    expect(window.location.pathname).toBe(elsewhere);
  }
});
