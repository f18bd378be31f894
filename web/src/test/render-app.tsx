import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation, type InitialEntry } from 'react-router-dom';
import { App } from '../app/app';
import { errorReports } from '../data/errors/error-reports';
import { Clinic, PATIENT } from './clinic';
import { FakeFunctions } from './fake-functions';
import { FakeSession, type Known } from './fake-session';

interface RenderAppOptions {
  readonly clinic?: Clinic;
  readonly at?: InitialEntry;
  /** Who is signed in already; null for nobody. */
  readonly as?: Known | null;
  readonly gateway?: FakeSession;
  readonly functions?: FakeFunctions;
  readonly resetCode?: string;
  /** What opening the store ends with, instead of a store. */
  readonly openFails?: Error;
}

/** The whole app over the data layer in memory; by default as the clinic's patient. */
export function renderApp(options: RenderAppOptions = {}) {
  const { clinic = new Clinic(), at = '/', gateway = new FakeSession() } = options;
  const as: Known | null = options.as === undefined ? PATIENT : options.as;
  const { functions = new FakeFunctions() } = options;
  if (as !== null) gateway.become(as);
  let pathname = '';
  let search = '';
  let state: unknown = null;
  let closed = 0;

  function Where() {
    const location = useLocation();
    ({ pathname, search } = location);
    state = location.state;
    return null;
  }

  const fetchStore = () => {
    if (options.openFails !== undefined) return Promise.reject(options.openFails);
    const close = () => {
      closed += 1;
      return Promise.resolve();
    };
    return Promise.resolve(() => ({ store: clinic.store, close }));
  };
  const view = render(
    <MemoryRouter initialEntries={[at]}>
      <App
        gateway={gateway}
        callFunction={functions.call}
        reports={errorReports(functions.call)}
        fetchStore={fetchStore}
        resetCode={options.resetCode ?? ''}
      />
      <Where />
    </MemoryRouter>,
  );
  return {
    ...view,
    clinic,
    gateway,
    functions,
    user: userEvent.setup(),
    path: () => pathname,
    /** With what stands behind the question mark. */
    address: () => pathname + search,
    /** What the router keeps in the browser's history beside the address. */
    historyState: () => state,
    storesClosed: () => closed,
  };
}
