import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { usePeopleWrittenWith } from '../../data/charts/use-people-written-with';
import { useStaffCharts } from '../../data/charts/use-staff-charts';
import { useProblemText } from '../../i18n/use-problem-text';
import { MEASURES } from '../../theme/tokens';
import { inboxAddress, narrowedSection } from '../../ui/addresses';
import { FindField } from '../../ui/find-field';
import { ProblemNotice } from '../../ui/problem-notice';
import { useSettled } from '../../ui/use-settled';

/** While somebody types, the server is asked only when they pause. */
const PAUSE_MILLISECONDS = 250;
/** So many charts are named; who looks for another types more of the name. */
const NAMED = 8;

/** Finds the chart, by its patient, or the portal user to narrow Active to. `onChosen` is called as one is chosen. */
export function FindNarrowing({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed.trim(), PAUSE_MILLISECONDS);
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <FindField
        label={t('inbox.find.label')}
        value={typed}
        onChange={setTyped}
        clearLabel={t('inbox.find.clear')}
        hint={t('inbox.find.hint')}
      />
      {settled !== '' && <Found beginning={settled} onChosen={onChosen} />}
    </Box>
  );
}

interface FoundProps {
  readonly beginning: string;
  readonly onChosen: () => void;
}

function Found({ beginning, onChosen }: FoundProps) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const charts = useStaffCharts(beginning);
  const written = usePeopleWrittenWith(beginning);
  const error = charts.error ?? written.error;
  if (error !== null) {
    return (
      <ProblemNotice
        text={problem.explain(t('inbox.find.failed'), error)}
        reference={problem.reference(error)}
        retryLabel={t('tryAgain')}
        onRetry={() => {
          charts.retry();
          written.retry();
        }}
      />
    );
  }
  const known = charts.rows !== undefined && written.people !== undefined;
  const people = written.people ?? [];
  const named = charts.rows?.slice(0, NAMED) ?? [];
  return (
    <>
      <Typography variant="caption" role="status" sx={{ display: 'block', mt: 0.5 }}>
        {known ? t('inbox.find.found', { count: people.length + named.length }) : t('loading')}
      </Typography>
      <Box component="ul" aria-label={t('inbox.find.label')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {people.map(({ uid, name }) => (
          <li key={uid}>
            <FoundLink to={inboxAddress(narrowedSection({ by: 'with', id: uid }))} onClick={onChosen}>
              {t('inbox.narrowedTo.with', { name })}
            </FoundLink>
          </li>
        ))}
        {named.map(({ id, patientName, label }) => (
          <li key={id}>
            <FoundLink to={inboxAddress(narrowedSection({ by: 'about', id }))} onClick={onChosen}>
              {t('inbox.narrowedTo.about', {
                name: t('chartOfPatient', { patient: patientName, chart: label }),
              })}
            </FoundLink>
          </li>
        ))}
      </Box>
    </>
  );
}

const FoundLink = styled(Link)(({ theme }) => ({
  ...theme.typography.body2,
  display: 'flex',
  alignItems: 'center',
  minHeight: MEASURES.touchTarget,
  overflowWrap: 'anywhere',
}));
