import { isDocumentId } from '@my-messages/domain/paths';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import * as v from 'valibot';
import { ComposeRail } from '../features/compose/compose-rail';
import { ComposePane } from '../features/compose/compose-pane';
import { StartCompose, type ComposeStart } from '../features/compose/start-compose';
import { composeAddress } from '../ui/addresses';
import { Page } from '../ui/page';
import { useLeadOn } from '../ui/use-lead-on';
import { WithRail } from '../ui/with-rail';

const routerState = v.object({ goesOnFrom: v.string() });

/**
 * A new message: the draft that `?draft=…` names. Without one, `?chart=…&to=…` says what about and to whom, and who
 * comes from a conversation brings the text that was not sent there along; the draft for it is then found or begun.
 */
export function ComposeRoute() {
  const { t } = useTranslation();
  const location = useLocation();
  const { search } = location;
  const state: unknown = location.state;
  const leadOn = useLeadOn();
  const draftKey = new URLSearchParams(search).get('draft');
  const start = useMemo(() => startOf(search, state), [search, state]);
  const started = useCallback(
    (key: string) => {
      leadOn(composeAddress({ draft: key }));
    },
    [leadOn],
  );
  return (
    <WithRail label={t('rail.regionCompose')} rail={<ComposeRail />}>
      {/* One for all that follows one another here: who has the focus in it keeps it. */}
      <Page>
        {draftKey === null || !isDocumentId(draftKey) ? (
          <StartCompose start={start} onStarted={started} />
        ) : (
          <ComposePane key={draftKey} draftKey={draftKey} />
        )}
      </Page>
    </WithRail>
  );
}

function startOf(search: string, state: unknown): ComposeStart | null {
  const asked = new URLSearchParams(search);
  const [chartId, recipientId] = [asked.get('chart') ?? '', asked.get('to') ?? ''];
  if (!isDocumentId(chartId)) return null;
  const parsed = v.safeParse(routerState, state);
  return {
    chartId,
    recipientId: isDocumentId(recipientId) ? recipientId : null,
    goesOnFrom: parsed.success ? parsed.output.goesOnFrom : null,
  };
}
