import { isDocumentId } from '@my-messages/domain/paths';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import * as v from 'valibot';
import { ComposePane, type ComposeStart } from '../features/compose/compose-pane';
import { usePageTitle } from './use-page-title';

const routerState = v.object({ textFrom: v.string() });

/**
 * A new message. `?chart=…&to=…` says what about and to whom; who comes from a conversation brings the text that was
 * not sent there along. Both are used once: what is chosen afterwards stays chosen.
 */
export function ComposeRoute() {
  usePageTitle('compose');
  const location = useLocation();
  const { search } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const start = useMemo(() => startOf(search, state), [search, state]);
  const started = useCallback(() => void navigate('/messages/new', { replace: true }), [navigate]);
  return <ComposePane start={start} onStarted={started} />;
}

function startOf(search: string, state: unknown): ComposeStart | null {
  const asked = new URLSearchParams(search);
  const [chartId, recipientId] = [asked.get('chart') ?? '', asked.get('to') ?? ''];
  if (!isDocumentId(chartId)) return null;
  const parsed = v.safeParse(routerState, state);
  return {
    chartId,
    recipientId: isDocumentId(recipientId) ? recipientId : null,
    textFrom: parsed.success ? parsed.output.textFrom : null,
  };
}
