import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import { requiredVariable } from './environment';

/** Has the functions emulator run a scheduled function once, as the cloud's clock would; it has no clock of its own. */
export async function runSchedule(name: string): Promise<void> {
  const origin = requiredVariable('FUNCTIONS_EMULATOR_ORIGIN');
  const project = requiredVariable('GCLOUD_PROJECT');
  const url = `${origin}/functions/projects/${project}/triggers/${FUNCTIONS_REGION}-${name}-0`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  // 204: it does not run it.
  if (response.status !== 200) throw new Error(`${name} ended with HTTP ${String(response.status)}`);
}
