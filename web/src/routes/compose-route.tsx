import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import * as v from 'valibot';
import { ComposePane } from '../features/compose/compose-pane';
import { usePageTitle } from './use-page-title';

const routerState = v.object({ chartId: v.string() });

/** A new message; who comes from a conversation brings its chart along. */
export function ComposeRoute() {
  usePageTitle('compose');
  const state: unknown = useLocation().state;
  const [parsed] = useState(() => v.safeParse(routerState, state));
  return <ComposePane chartId={parsed.success ? parsed.output.chartId : null} />;
}
