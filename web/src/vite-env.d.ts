/** What is read of the build's environment one by one, and so left out of a build that has it not. */
interface ImportMetaEnv {
  readonly VITE_APP_CHECK_SITE_KEY?: string;
}
