import colors from 'picocolors';
import { addresses } from '../world/addresses';
import type { WorldPlan } from '../world/world-plan';
import { table } from './table';

export interface WelcomeOptions {
  readonly withDemoData: boolean;
  readonly logFolder: string;
}

/** What `npm start` prints when everything runs: where, and who can sign in. */
export async function welcome(plan: WorldPlan, { withDemoData, logFolder }: WelcomeOptions): Promise<string> {
  const { app, inbox, auth, firestore, functions } = addresses(plan);
  const places = [
    ['App', colors.bold(colors.cyan(app))],
    ['Mail inbox', colors.cyan(inbox)],
    ['Emulators', `Auth ${auth}, Firestore ${firestore}, Functions ${functions}`],
    ['Logs', logFolder],
  ];
  return [
    '',
    ...table(places),
    '',
    ...(withDemoData ? await demoPeopleLines() : ['There is no demo data: `npm run seed` makes it.']),
    '',
    'What is done here is thrown away at the end; the next start begins with the demo data again.',
  ].join('\n');
}

async function demoPeopleLines(): Promise<string[]> {
  // Loaded only here: people.ts is data, and large.
  const { demoPassword, demoPeople } = await import('../seed/people');
  const rows = demoPeople.map(({ label, email, organization }) => [label, email, organization]);
  return [`Sign in as, with the password ${colors.bold(demoPassword)}:`, ...table(rows)];
}
