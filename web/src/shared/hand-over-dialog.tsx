import type { Chart } from '@my-messages/domain/documents/chart';
import type { Organization } from '@my-messages/domain/documents/organization';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOneLine } from '../i18n/own-order';
import { useAwayWords } from '../i18n/use-away-words';
import { useProblemText } from '../i18n/use-problem-text';
import { MoreButton } from './more-button';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import { RadioCard } from '../ui/radio-card';
import { useColleagues } from './use-colleagues';
import type { HandingOver } from './use-handing-over';

interface HandOverDialogProps {
  /** Whose it is now. */
  readonly staffId: string;
  /** The question, where it is about several. */
  readonly heading?: string;
  /** What is said while several are under way. */
  readonly busy?: string;
  /** What is said of what it means, by who is asked. */
  readonly body: string;
  readonly clinic: Organization | null | undefined;
  /** The chart, or those of several conversations: offered is whoever may be written to about one of them. */
  readonly about: readonly (Chart | null | undefined)[];
  readonly handing: HandingOver;
  readonly onClose: () => void;
}

/** Asks to whom the conversation goes, and says what that means for all three. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { staffId, body, clinic, about, handing, onClose } = props;
  const { t } = useTranslation();
  const problem = useProblemText();
  const words = useAwayWords();
  const id = useId();
  const { people, more } = useColleagues(clinic, about, staffId);
  const [chosenId, choose] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const chosen = people?.find(({ uid }) => uid === chosenId);
  const { busy, answer, error } = handing;

  function confirm() {
    setTried(true);
    if (chosen !== undefined && !busy) void handing.run(chosen);
  }

  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`}>{props.heading ?? t('handOver.heading')}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} sx={{ mb: 2 }}>
          {body}
        </DialogContentText>
        {people === undefined && <Typography>{t('loading')}</Typography>}
        {people?.length === 0 && <Notice tone="quiet">{t('handOver.nobody')}</Notice>}
        {people !== undefined && people.length > 0 && (
          <RadioGroup
            aria-label={t('handOver.to')}
            value={chosenId ?? ''}
            onChange={(_event, uid) => {
              choose(uid);
            }}
          >
            <Stack spacing={1}>
              {people.map(({ uid, displayName, title, away }) => (
                <RadioCard
                  key={uid}
                  value={uid}
                  label={displayName}
                  hint={inOneLine([title, words.short({ displayName, away }) ?? ''])}
                  chosen={uid === chosenId}
                  busy={busy}
                />
              ))}
            </Stack>
          </RadioGroup>
        )}
        <MoreButton
          more={more}
          label={t('handOver.more')}
          loadingLabel={t('handOver.moreLoading')}
          failed={t('handOver.moreFailed')}
        />
        {said() !== null && (
          <Notice tone="problem" role="alert" sx={{ mt: 2 }}>
            {said()}
          </Notice>
        )}
        <LiveStatus>{busy ? (props.busy ?? t('handOver.busy')) : null}</LiveStatus>
      </DialogContent>
      <DialogActions sx={{ p: 2, pt: 0, flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{t('handOver.cancel')}</Button>
        {people !== undefined && people.length > 0 && (
          <Button variant="contained" onClick={confirm} aria-disabled={busy}>
            {t('handOver.confirm')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );

  function said(): string | null {
    if (error !== null)
      return `${problem.explain(t('handOver.failed'), error)} ${problem.reference(error) ?? ''}`;
    if (!busy && answer !== undefined && answer !== 'done') return t(`handOver.refusal.${answer}`);
    return tried && chosen === undefined && !busy ? t('handOver.chooseFirst') : null;
  }
}
