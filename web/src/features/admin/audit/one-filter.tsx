import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FindField } from '../../../ui/find-field';
import { useFind } from '../use-find';

interface OneFilterProps {
  readonly label: string;
  /** What is chosen; null where all is shown. */
  readonly id: string | null;
  readonly chosen: (id: string) => ReactNode;
  readonly findLabel: string;
  readonly found: (beginning: string, choose: (id: string) => void) => ReactNode;
  readonly forgetLabel: string;
  readonly onChange: (id: string | null) => void;
}

/** Lets all through, or what belongs to one, who or which is found by name. */
export function OneFilter(props: OneFilterProps) {
  const { label, id, chosen, findLabel, found, forgetLabel, onChange } = props;
  const group = useRef<HTMLDivElement>(null);
  function choose(id: string | null) {
    onChange(id);
    // What was pressed is about to go.
    group.current?.focus();
  }
  return (
    <div ref={group} role="group" aria-label={label} tabIndex={-1}>
      {id === null ? (
        <Find label={findLabel} found={(beginning) => found(beginning, choose)} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <Typography sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>{chosen(id)}</Typography>
          <Button
            variant="outlined"
            onClick={() => {
              choose(null);
            }}
          >
            {forgetLabel}
          </Button>
        </Box>
      )}
    </div>
  );
}

interface FindProps {
  readonly label: string;
  readonly found: (beginning: string) => ReactNode;
}

function Find({ label, found }: FindProps) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <>
      <FindField label={label} value={find.typed} onChange={find.setTyped} clearLabel={t('admin.clear')} />
      {find.beginning !== '' && found(find.beginning)}
    </>
  );
}
