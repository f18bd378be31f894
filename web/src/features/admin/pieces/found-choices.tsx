import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import type { Pages } from '../../../data/live/use-pages';
import { MEASURES } from '../../../theme/tokens';
import type { Found } from './found';
import { FoundStatus } from './found-status';
import { PageOf } from './page-of';

interface FoundChoicesProps {
  readonly label: string;
  readonly pages: Pages<Found>;
  readonly nothing: string;
  readonly chosen: string | null;
  readonly onChoose: (found: Found) => void;
}

/** Those that were found, to choose one of for a form. */
export function FoundChoices({ label, pages, nothing, chosen, onChoose }: FoundChoicesProps) {
  return (
    <FoundStatus pages={pages} nothing={nothing}>
      <PageOf pages={pages} empty={<Typography variant="body2">{nothing}</Typography>}>
        {(rows) => (
          <RadioGroup
            aria-label={label}
            value={chosen ?? ''}
            onChange={(_, id) => {
              const choice = rows.find((row) => row.id === id);
              if (choice !== undefined) onChoose(choice);
            }}
          >
            {rows.map((row) => (
              <FormControlLabel
                key={row.id}
                value={row.id}
                disabled={row.taken}
                control={<Radio />}
                sx={{ minHeight: MEASURES.touchTarget, mx: 0, overflowWrap: 'anywhere' }}
                label={`${row.name} · ${row.note}`}
              />
            ))}
          </RadioGroup>
        )}
      </PageOf>
    </FoundStatus>
  );
}
