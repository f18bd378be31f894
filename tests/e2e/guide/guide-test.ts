import { test, type Page } from '../support/test';
import { openClinic, type Clinic, type Person } from '../../support/clinic';
import { signIn } from '../support/app';
import { CLAIMS, type ClaimId } from './claims';

interface Fixtures {
  /** A clinic of the test's own. */
  readonly clinic: Clinic;
  readonly nurse: Person;
  readonly patient: Person;
  /** The patient's one chart, with the nurse on its care team. */
  readonly chartId: string;
  /** A browser of somebody's own, signed in, on the inbox. */
  readonly open: (person: Person) => Promise<Page>;
}

const guideTest = test.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- how Playwright reads that it needs no other fixture
  clinic: async ({}, use) => {
    await use(await openClinic());
  },
  nurse: async ({ clinic }, use) => {
    await use(await clinic.addStaff('Nora Nurse'));
  },
  patient: async ({ clinic }, use) => {
    await use(await clinic.addPortalUser('Paula Patient'));
  },
  chartId: async ({ clinic, nurse, patient }, use) => {
    await use(await clinic.addChart(patient, [nurse]));
  },
  open: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (person) => {
      const page = await (await browser.newContext()).newPage();
      pages.push(page);
      await signIn(page, person);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

/** A test of the guide: its title is the claim, its tag the claim's id, by which the runner finds it. */
export function holds(id: ClaimId, body: Parameters<typeof guideTest>[2]): void {
  guideTest(CLAIMS[id].claim, { tag: `@${id}` }, body);
}
