import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../data/drafts/draft';
import { useDraftStore } from '../data/drafts/draft-context';
import type { DraftStore } from '../data/drafts/draft-store';
import { organization, ownMember } from '../data/entities/people';
import { readable } from '../data/live/readable';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { EmergencySentence } from '../ui/emergency-sentence';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';

/** In milliseconds without a key: half a sentence may say what the other half takes back. */
const PAUSE = 1000;

/** The messages for which it was put away, by their ids; they leave with the session, and nothing keeps them. */
const putAway = new WeakMap<DraftStore, Set<string>>();

interface UrgentNoteProps {
  readonly draft: Draft | undefined;
  /** The button that had the focus is gone then. */
  readonly onPutAway: () => void;
}

/**
 * For a portal user in whose text words may tell of an emergency: whom to call. Once there it stands until it is put
 * away, or the text is sent; it holds up nothing, and nobody else hears of it.
 */
export function UrgentNote({ draft, onPutAway }: UrgentNoteProps) {
  const { side } = useViewer();
  if (side !== 'portal') return null;
  return <NoteOfText key={draft?.messageId} draft={draft} onPutAway={onPutAway} />;
}

function NoteOfText({ draft, onPutAway }: UrgentNoteProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const drafts = useDraftStore();
  const member = readable(useLiveQuery(ownMember(viewer)));
  const clinic = readable(useLiveQuery(organization(viewer)));
  const id = draft?.messageId ?? '';
  const [away, setAway] = useState(() => putAway.get(drafts)?.has(id) ?? false);
  const urgent = useUrgent(away || draft === undefined ? '' : `${draft.subject}\n${draft.body}`);
  const shown = urgent && !away && clinic && member !== undefined;

  return (
    <LiveStatus>
      {shown && (
        <Notice tone="notice">
          <div>{t('urgent.note')}</div>
          <div>
            <EmergencySentence userCountry={member?.country ?? null} organizationCountry={clinic.country} />
          </div>
          <Button
            color="inherit"

            onClick={() => {
              putAway.set(drafts, new Set(putAway.get(drafts)).add(id));
              setAway(true);
              onPutAway();
            }}
          >
            {t('urgent.putAway')}
          </Button>
        </Notice>
      )}
    </LiveStatus>
  );
}

/** Whether the text has, or had, words of an emergency. The phrases are fetched with the first pause in it. */
function useUrgent(text: string): boolean {
  const [urgent, setUrgent] = useState(false);
  useEffect(() => {
    if (urgent || text.trim() === '') return undefined;
    let current = true;
    const look = async () => {
      const { urgentKind } = await import('@my-messages/domain/safety/urgent-kind');
      if (current && urgentKind(text) !== null) setUrgent(true);
    };
    const timer = setTimeout(() => {
      // Without network the note that always stands there says the same.
      look().catch(() => undefined);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, urgent]);
  return urgent;
}
