// First, so that it is in force when the functions below are defined.
import './platform/global-options';

export { acceptInvitation } from './directory/accept-invitation';
export { administer } from './directory/administer';
export { sealAudit } from './audit/seal-audit';
export { purgeExpired } from './messages/purge-expired';
export { endSessions } from './passwords/end-sessions';
export { exportChart } from './messages/export-chart';
export { listAccess } from './messages/list-access';
export { listWaiting } from './messages/list-waiting';
export { lookAtPasswordLink } from './passwords/look-at-password-link';
export { noteDownload } from './messages/note-download';
export { closeWait } from './messages/close-wait';
export { handOver } from './messages/hand-over';
export { onConversationWritten } from './messages/on-conversation-written';
export { onMailQueued } from './mail/on-mail-queued';
export { onProblemUpdated } from './messages/on-problem-updated';
export { onMessageCreated } from './messages/on-message-created';
export { reportError } from './problems/report-error';
export { requestPasswordReset } from './passwords/request-password-reset';
export { returnedMail } from './mail/returned-mail';
export { sendTestMail } from './mail/send-test-mail';
export { setPassword } from './passwords/set-password';
export { sweepDerived } from './messages/sweep-derived';
export { sweepMail } from './mail/sweep-mail';
