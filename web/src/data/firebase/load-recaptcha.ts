/** As the SDK has it, and besides with what a page needs that takes no text for a script. */
const SCRIPT = 'https://www.google.com/recaptcha/enterprise.js?render=explicit&trustedtypes=true';

/** What a page has that TypeScript does not know of: Trusted Types in some browsers, and reCAPTCHA once it came. */
interface Page {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(address: string): string },
    ): { createScriptURL(address: string): string };
  };
  readonly grecaptcha?: { readonly enterprise?: { ready(then: () => void): void } };
}

/**
 * Fetches Google's script, and is done when that can be used. Rejects where it is blocked; where only a part of it is, it
 * is never done.
 */
export function loadRecaptcha(): Promise<void> {
  const page = window as Page;
  return new Promise((resolve, reject) => {
    const blocked = () => {
      reject(new Error('Google’s script is blocked'));
    };
    const policy = page.trustedTypes?.createPolicy('app-check', { createScriptURL: (address) => address });
    const script = document.createElement('script');
    script.onload = () => {
      const recaptcha = page.grecaptcha?.enterprise;
      if (recaptcha === undefined) blocked();
      else recaptcha.ready(resolve);
    };
    script.onerror = blocked;
    script.src = policy?.createScriptURL(SCRIPT) ?? SCRIPT;
    document.head.append(script);
  });
}
