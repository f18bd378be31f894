import {
  getToken,
  initializeAppCheck,
  onTokenChanged,
  ReCaptchaEnterpriseProvider,
} from 'firebase/app-check';
import { firebaseApp } from './app';
import { setProven, type AppToken } from './app-token';
import { loadRecaptcha } from './load-recaptcha';

/**
 * Opens App Check by reCAPTCHA Enterprise: from then on the SDK's requests have its token, which it renews by itself.
 * Rejects where Google's script does not come.
 */
export async function openAppCheck(siteKey: string): Promise<AppToken> {
  // The SDK waits for its script for ever, and everything that is asked of Firebase with it: it finds one that is there.
  await loadRecaptcha();
  const appCheck = initializeAppCheck(firebaseApp, {
    provider: new ReCaptchaEnterpriseProvider(siteKey),
    isTokenAutoRefreshEnabled: true,
  });
  onTokenChanged(
    appCheck,
    () => {
      setProven(true);
    },
    () => {
      setProven(false);
    },
  );
  return async () => {
    try {
      return (await getToken(appCheck)).token;
    } catch {
      return null;
    }
  };
}
