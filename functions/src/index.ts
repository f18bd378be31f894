// First, so that it is in force when the functions below are defined.
import './platform/global-options';

export { acceptInvitation } from './callables/accept-invitation';
export { administer } from './callables/administer';
export { requestPasswordReset } from './callables/request-password-reset';
export { setPassword } from './callables/set-password';
export { onConversationWritten } from './triggers/on-conversation-written';
export { onMailQueued } from './triggers/on-mail-queued';
export { onMessageCreatedAudit } from './triggers/on-message-created-audit';
export { onMessageCreatedIndex } from './triggers/on-message-created-index';
export { onMessageCreatedNotify } from './triggers/on-message-created-notify';
