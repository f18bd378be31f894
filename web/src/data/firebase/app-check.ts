import { setProven, type AppToken } from './app-token';

const PATIENCE_MILLISECONDS = 4000;

/**
 * Starts App Check where the clinic's build has a key for it, and is to be awaited before anything is asked of Firebase.
 * A browser that is kept from it, or is slow, goes on without a token; what becomes of its requests the server decides.
 */
export async function startAppCheck(): Promise<AppToken> {
  // Read here and nowhere else, so that a build without the key leaves out all that comes after.
  const siteKey = import.meta.env.VITE_APP_CHECK_SITE_KEY;
  let token: AppToken = () => Promise.resolve(null);
  if (siteKey === undefined) return token;
  setProven(false);
  const opening = open(siteKey).then(
    (opened) => {
      token = opened;
    },
    () => undefined,
  );
  await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS))]);
  return () => token();
}

async function open(siteKey: string): Promise<AppToken> {
  const { openAppCheck } = await import('./open-app-check');
  return openAppCheck(siteKey);
}
