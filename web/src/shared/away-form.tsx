import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdminister } from '../data/admin/use-administer';
import { availableStaff } from '../data/entities/charts';
import { usePages } from '../data/live/use-pages';
import { useCommand } from '../data/use-command';
import { useViewer } from '../data/viewer-context';
import { useAwayWords } from '../i18n/use-away-words';
import { useProblemText } from '../i18n/use-problem-text';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { MoreButton } from './more-button';

type Away = StaffCard['away'];

const NOBODY = 'nobody';

/** From when to when a staff member does not answer, and who does meanwhile: for themselves, and for who runs the clinic. */
export function AwayForm({ card }: { readonly card: StaffCard }) {
  const { t } = useTranslation();
  const words = useAwayWords();
  const problem = useProblemText();
  const administer = useAdminister();
  const { run, busy, wish, answer } = useCommand((away: Away) =>
    administer({ kind: 'away', uid: card.uid, away }),
  );
  const [from, setFrom] = useState(card.away?.from ?? '');
  const [until, setUntil] = useState(card.away?.until ?? '');
  const [coverId, setCover] = useState(card.away?.coverId ?? null);
  const [tried, setTried] = useState(false);
  const firstField = useRef<HTMLInputElement>(null);
  const colleagues = usePages(availableStaff(useViewer()), ({ uid }) => uid);
  const others = colleagues.rows?.filter(({ uid }) => uid !== card.uid) ?? [];

  const wrong =
    from === '' || until === '' ? t('away.daysMissing') : until < from ? t('away.backwards') : null;

  function save() {
    setTried(true);
    if (wrong !== null) firstField.current?.focus();
    else void run({ from, until, coverId });
  }

  return (
    <Form onSubmit={save}>
      <Stack spacing={2}>
        {card.away !== null && <Typography>{words.short(card) ?? t('away.planned')}</Typography>}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <Field
            label={t('away.from')}
            type="date"
            value={from}
            onChange={setFrom}
            inputRef={firstField}
            problem={tried ? wrong : null}
          />
          <Field label={t('away.lastDay')} type="date" value={until} onChange={setUntil} />
        </Box>
        <SelectField
          label={t('away.cover')}
          hint={t('away.coverHint')}
          value={coverId ?? NOBODY}
          placeholder={null}
          options={[
            { id: NOBODY, label: t('away.noCover') },
            ...others.map(({ uid, displayName, title }) => ({ id: uid, label: `${displayName}, ${title}` })),
          ]}
          onChange={(id) => {
            setCover(id === NOBODY ? null : id);
          }}
          problem={null}
          disabled={busy}
        />
        <MoreButton
          more={colleagues.more}
          label={t('handOver.more')}
          loadingLabel={t('handOver.moreLoading')}
          failed={t('handOver.moreFailed')}
          wide={false}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <Button type="submit" variant="contained" aria-disabled={busy}>
            {t('away.save')}
          </Button>
          {card.away !== null && (
            <Button variant="outlined" aria-disabled={busy} onClick={() => void run(null)}>
              {t('away.back')}
            </Button>
          )}
        </Box>
        <LiveStatus>{status()}</LiveStatus>
        {failed() !== null && (
          <Notice tone="problem" role="alert">
            {failed()}
          </Notice>
        )}
      </Stack>
    </Form>
  );

  function status() {
    if (busy) return t('away.saving');
    if (answer?.kind !== 'done') return null;
    return t(wish === null ? 'away.backSaved' : 'away.saved');
  }

  function failed(): string | null {
    if (busy || answer === undefined || answer.kind === 'done') return null;
    if (answer.kind === 'refused')
      return t(answer.refusal === 'no-cover' ? 'away.coverRefused' : 'away.refused');
    return `${problem.explain(t('away.failed'), answer.error)} ${problem.reference(answer.error) ?? ''}`;
  }
}
