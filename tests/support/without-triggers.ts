import { requiredVariable } from './environment';

/** Writes much at once without the functions taking notice, as an import of the database would. */
export async function withoutTriggers(act: () => Promise<void>): Promise<void> {
  await tellFunctions('disableBackgroundTriggers');
  try {
    await act();
  } finally {
    await tellFunctions('enableBackgroundTriggers');
  }
}

async function tellFunctions(what: string): Promise<void> {
  const url = `http://${requiredVariable('FIREBASE_EMULATOR_HUB')}/functions/${what}`;
  const { ok, status } = await fetch(url, { method: 'PUT' });
  if (!ok) throw new Error(`the emulator hub answers ${what} with ${String(status)}`);
}
