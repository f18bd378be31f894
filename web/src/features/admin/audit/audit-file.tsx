import { parseMember } from '@my-messages/domain/documents/member';
import { memberPath } from '@my-messages/domain/paths';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeAuditTrail, type AuditWanted } from '../../../data/entities/admin';
import type { DataError } from '../../../data/errors/data-error';
import { toDataError } from '../../../data/errors/to-data-error';
import { rowsOf } from '../../../data/live/sources';
import type { Viewer } from '../../../data/viewer';
import { useViewer } from '../../../data/viewer-context';
import { useProblemText } from '../../../i18n/use-problem-text';
import { saveFile } from '../../../ui/save-file';
import { Notice } from '../../../ui/notice';
import { auditTableHead, auditTableRow } from './audit-table';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly lines: number }
  | { readonly kind: 'done'; readonly lines: number; readonly unreadable: number }
  | { readonly kind: 'failed'; readonly error: DataError };

/** All lines that the filters let through, as a table for a spreadsheet. */
export function AuditFile({ wanted }: { readonly wanted: AuditWanted }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const problem = useProblemText();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function make() {
    const { signal } = (running.current = new AbortController());
    setState({ kind: 'working', lines: 0 });
    try {
      const made = await table(viewer, wanted, signal, (lines) => {
        setState({ kind: 'working', lines });
      });
      if (made === null) return;
      const { text, lines, unreadable } = made;
      saveFile(`audit-trail-${new Date().toISOString().slice(0, 10)}.csv`, 'text/csv;charset=utf-8', text);
      setState({ kind: 'done', lines, unreadable });
    } catch (cause) {
      if (!signal.aborted) setState({ kind: 'failed', error: toDataError(cause) });
    }
  }

  const working = state.kind === 'working';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Button
        variant="outlined"
        startIcon={working ? undefined : <Download size={18} />}
        onClick={() => {
          if (!working) return void make();
          running.current?.abort();
          setState({ kind: 'idle' });
        }}
      >
        {t(working ? 'admin.audit.file.stop' : 'admin.audit.file.make')}
      </Button>
      <Typography variant="body2" role="status">
        {state.kind === 'working' && t('admin.audit.file.working', { count: state.lines })}
        {state.kind === 'done' && t('admin.audit.file.done', { count: state.lines })}
        {state.kind === 'done' &&
          state.unreadable > 0 &&
          ` ${t('admin.audit.file.unreadable', { count: state.unreadable })}`}
      </Typography>
      {state.kind === 'failed' && (
        <Notice tone="problem" role="alert">
          {problem.explain(t('admin.audit.file.failed'), state.error)}
        </Notice>
      )}
    </Box>
  );
}

/** By it spreadsheets see that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table, whole; null where it was stopped. Each actor is looked up once. */
async function table(
  viewer: Viewer,
  wanted: AuditWanted,
  signal: AbortSignal,
  onLines: (lines: number) => void,
) {
  const names = new Map<string, Promise<string>>();
  const nameOf = (uid: string) => {
    const known = names.get(uid) ?? lookUp(viewer, uid);
    names.set(uid, known);
    return known;
  };
  const rows: string[] = [];
  let unreadable = 0;
  for await (const page of wholeAuditTrail(viewer, wanted)) {
    if (signal.aborted) return null;
    unreadable += page.unreadable.length;
    rows.push(
      ...(await Promise.all(
        page.rows.map(async (event) => auditTableRow(event, await nameOf(event.actorId))),
      )),
    );
    onLines(rows.length);
  }
  return { text: [BYTE_ORDER_MARK, auditTableHead, ...rows].join(''), lines: rows.length, unreadable };
}

/** Empty for who is no member or is stored malformed, and for the tools: these their id names. */
async function lookUp({ store, organizationId }: Viewer, uid: string): Promise<string> {
  const found = await store.getDocument(memberPath(organizationId, uid));
  const [member] = rowsOf(found === null ? [] : [found], ({ id, data }) => parseMember(id, data)).rows;
  return member?.displayName ?? '';
}
