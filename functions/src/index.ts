import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import { setGlobalOptions } from 'firebase-functions/v2';

setGlobalOptions({ region: FUNCTIONS_REGION, maxInstances: 20, memory: '256MiB' });

export { requestPasswordReset } from './callables/request-password-reset';
export { setPassword } from './callables/set-password';
export { onConversationWritten } from './triggers/on-conversation-written';
export { onMailQueued } from './triggers/on-mail-queued';
export { onMessageCreatedAudit } from './triggers/on-message-created-audit';
export { onMessageCreatedIndex } from './triggers/on-message-created-index';
export { onMessageCreatedNotify } from './triggers/on-message-created-notify';
