/** What browsers have that can install an app; others have nothing of it. */
type Badges = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** Has the icon of the installed app show a number, wherever the browser can and may; 0 takes it away. */
export async function showAppBadge(count: number): Promise<void> {
  const browser: Badges = navigator;
  try {
    await (count > 0 ? browser.setAppBadge?.(count) : browser.clearAppBadge?.());
  } catch {
    // Refused: the same number stands in the app.
  }
}
