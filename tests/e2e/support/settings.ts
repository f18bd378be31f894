import { expect, type Locator, type Page } from './test';
import type { Person } from '../../support/clinic';
import { goWithin } from './app';

/** The deeds of an admin who is signed in, each done on the screen and seen to be saved. */
export class Settings {
  constructor(readonly page: Page) {}

  switchMessaging(on: boolean): Promise<void> {
    return this.#switch('/settings/messaging', 'My Messages', on, 'Switch off');
  }

  switchLocation(location: string, on: boolean): Promise<void> {
    return this.#switch('/settings/messaging', location, on, 'Switch off');
  }

  async choosePolicy(policy: 'Care team only' | 'Selected users'): Promise<void> {
    await this.#open('/settings/messaging');
    await this.page.getByRole('radio', { name: policy }).check();
    await this.#saved();
  }

  permitMessages(person: Person, may: boolean): Promise<void> {
    return this.#switch(personAt(person), 'May write messages', may);
  }

  makeAvailable(person: Person, available: boolean): Promise<void> {
    return this.#switch(personAt(person), 'Available for portal messages', available, 'Take the role');
  }

  deactivate(person: Person): Promise<void> {
    return this.#confirmed(personAt(person), 'Deactivate');
  }

  activate(person: Person): Promise<void> {
    return this.#confirmed(personAt(person), 'Activate');
  }

  closeChart(chartId: string): Promise<void> {
    return this.#confirmed(chartAt(chartId), 'Close chart');
  }

  reopenChart(chartId: string): Promise<void> {
    return this.#confirmed(chartAt(chartId), 'Reopen chart');
  }

  disconnect(chartId: string, { name }: Person): Promise<void> {
    return this.#confirmed(chartAt(chartId), `Disconnect ${name}`);
  }

  async connect(chartId: string, { name }: Person, relationship = 'Patient (self)'): Promise<void> {
    await this.#open(chartAt(chartId));
    await this.page.getByRole('searchbox', { name: 'Find a person by name' }).fill(name);
    await this.page.getByRole('radio', { name: new RegExp(name) }).check();
    await this.page.getByLabel('Relationship', { exact: true }).selectOption({ label: relationship });
    await this.page.getByRole('button', { name: 'Connect', exact: true }).click();
    await this.#saved();
  }

  removeFromCareTeam(chartId: string, { name }: Person): Promise<void> {
    return this.#confirmed(chartAt(chartId), `Remove ${name} from the care team`);
  }

  async addToCareTeam(chartId: string, { name }: Person): Promise<void> {
    await this.#open(chartAt(chartId));
    await this.page.getByRole('searchbox', { name: 'Find staff by name' }).fill(name);
    await this.page.getByRole('radio', { name: new RegExp(name) }).check();
    await this.page.getByRole('button', { name: 'Add to care team' }).click();
    await this.#saved();
  }

  async #switch(address: string, name: string, on: boolean, confirm?: string): Promise<void> {
    await this.#open(address);
    const control = this.page.getByRole('switch', { name, exact: true });
    await expect(control).toBeChecked({ checked: !on });
    await control.click();
    if (!on && confirm !== undefined) await this.#dialog().getByRole('button', { name: confirm }).click();
    await this.#saved();
    await expect(control).toBeChecked({ checked: on });
  }

  async #confirmed(address: string, button: string): Promise<void> {
    await this.#open(address);
    await this.page.getByRole('button', { name: button, exact: true }).click();
    // In the dialog it is named by its verb alone, and comes once it is known that nobody waits.
    await this.#dialog()
      .getByRole('button', { name: button.split(' ')[0] ?? '' })
      .click();
    await this.#saved();
  }

  /** By way of the inbox, so that no screen still says what the deed before has brought. */
  async #open(address: string): Promise<void> {
    await goWithin(this.page, '/messages');
    await expect(this.page.getByRole('navigation', { name: 'Inbox' })).toBeVisible();
    await goWithin(this.page, address);
  }

  #dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async #saved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  }
}

const personAt = ({ uid }: Person) => `/settings/people/${uid}`;
const chartAt = (chartId: string) => `/settings/charts/${chartId}`;
