/** Where in the app the links of mails lead, after the app's own address. Ids alone: no name, no subject. */
export const MESSAGES_ADDRESS = '/messages';
export const ACCOUNT_ADDRESS = '/account';
/** Followed by `#code=` and the code of a link: what stands behind a # is sent to no server, and so in no log. */
export const SET_PASSWORD_ADDRESS = '/set-password';
export const RESET_PASSWORD_ADDRESS = '/reset-password';

export const conversationAddress = (conversationId: string) => `${MESSAGES_ADDRESS}/${conversationId}`;
