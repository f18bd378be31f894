// First, so that it is in force when the functions below are defined.
import './platform/global-options';

export { acceptInvitation } from './callables/accept-invitation';
export { administer } from './callables/administer';
export { lookAtPasswordLink } from './callables/look-at-password-link';
export { onConversationWritten } from './triggers/on-conversation-written';
export { onMailQueued } from './triggers/on-mail-queued';
export { onProblemUpdated } from './triggers/on-problem-updated';
export { onMessageCreated } from './triggers/on-message-created';
export { reportError } from './callables/report-error';
export { requestPasswordReset } from './callables/request-password-reset';
export { sendTestMail } from './callables/send-test-mail';
export { setPassword } from './callables/set-password';
export { sweepDerived } from './scheduled/sweep-derived';
export { sweepMail } from './scheduled/sweep-mail';
