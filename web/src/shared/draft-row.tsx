import { cleanLine } from '@my-messages/domain/text/clean-text';
import { preview } from '@my-messages/domain/text/preview';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { PenLine, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../data/drafts/draft';
import { useKept } from '../data/drafts/draft-context';
import { useViewer } from '../data/viewer-context';
import { isReply, type DraftKey } from '../data/drafts/draft-store';
import { inOneLine } from '../i18n/own-order';
import { useWhen } from '../i18n/use-when';
import { draftAddress } from '../ui/addresses';
import { OneLine, RowDisc, RowLink, RowMark } from '../ui/row-parts';

interface DraftRowProps {
  readonly draftKey: DraftKey;
  readonly draft: Draft;
  readonly now: number;
  /** Null where it cannot be taken back, and so not be done. */
  readonly onDelete: (() => void) | null;
}

/** One draft: to whom, when, subject, first words, about what; opening it goes on writing. */
export function DraftRow({ draftKey, draft, now, onDelete }: DraftRowProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const when = useWhen();
  const kept = useKept(draftKey);
  const savedAt = kept?.kind === 'saved' || kept?.kind === 'differs' ? kept.at : null;
  const reply = isReply(draftKey, draft);
  const sending = draft.state.kind === 'sending';
  const name = draft.recipientName || t('drafts.toNobody');
  const title = reply ? t('drafts.reply') : cleanLine(draft.subject) || t('drafts.newMessage');
  const facts = [
    ...(sending ? [t('drafts.sending')] : []),
    ...(draft.chartLabel === '' ? [] : [t('drafts.about', { chart: draft.chartLabel })]),
  ];
  return (
    <Box sx={{ position: 'relative' }}>
      <RowLink to={draftAddress(draftKey, reply)}>
        {draft.recipientName === '' ? (
          <RowMark>
            <PenLine size={24} aria-hidden style={{ margin: 8 }} />
          </RowMark>
        ) : (
          <RowDisc name={draft.recipientName} side={otherSide(side)} />
        )}
        <Box
          sx={{
            display: 'flex',
            alignItems: 'baseline',
            justifyContent: 'space-between',
            gap: 1.5,
            pr: onDelete === null ? 0 : 5,
          }}
        >
          <OneLine variant="body1" sx={{ fontWeight: 500 }}>
            <bdi>{name}</bdi>
          </OneLine>
          {savedAt !== null && (
            <Typography variant="caption" component="time" title={when.full(savedAt)} sx={{ flex: 'none' }}>
              {when.inList(savedAt, now)}
            </Typography>
          )}
        </Box>
        <OneLine variant="body2" dir="auto">
          {title}
        </OneLine>
        <OneLine variant="body2" color="textSecondary" dir="auto">
          {preview(cleanLine(draft.body))}
        </OneLine>
        <OneLine variant="caption" color="textSecondary">
          {inOneLine(facts)}
        </OneLine>
      </RowLink>
      {!sending && onDelete !== null && (
        <IconButton
          aria-label={t('drafts.delete', { name })}
          onClick={onDelete}
          sx={{ position: 'absolute', top: 6, right: 8, width: 44, height: 44 }}
        >
          <Trash2 size={18} />
        </IconButton>
      )}
    </Box>
  );
}
