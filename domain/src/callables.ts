/** What the web app and the callable functions agree on: where they run, their names, what goes in and out. */
export const FUNCTIONS_REGION = 'us-central1';

/** Asks for a reset link by mail. The answer is the same for every address, known or not. */
export interface RequestPasswordReset {
  readonly name: 'requestPasswordReset';
  readonly request: { readonly email: string };
  readonly response: { readonly received: true };
}

/** Sets a new password with the code of a reset link; the password policy is held here, on the server. */
export interface SetPassword {
  readonly name: 'setPassword';
  readonly request: { readonly code: string; readonly password: string };
  readonly response: {
    readonly outcome: 'done' | 'link-expired' | 'link-invalid' | 'too-short' | 'too-long';
  };
}

export type Callable = RequestPasswordReset | SetPassword;

/** Where a reset link leads: `APP_URL` + this path + `?code=…`. */
export const SET_PASSWORD_PATH = '/set-password';
