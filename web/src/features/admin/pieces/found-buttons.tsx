import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Pages } from '../../../data/live/use-pages';
import type { Found } from './found';
import { FoundStatus } from './found-status';
import { PageOf } from './page-of';

interface FoundButtonsProps {
  readonly pages: Pages<Found>;
  readonly nothing: string;
  readonly onChoose: (found: Found) => void;
}

/** Those that were found; pressing one is all there is to do. */
export function FoundButtons({ pages, nothing, onChoose }: FoundButtonsProps) {
  return (
    <FoundStatus pages={pages} nothing={nothing}>
      <PageOf pages={pages} empty={<Typography variant="body2">{nothing}</Typography>}>
        {(rows) =>
          rows.map((row) => (
            <Button
              key={row.id}
              fullWidth
              sx={{ justifyContent: 'flex-start', textAlign: 'start' }}
              onClick={() => {
                onChoose(row);
              }}
            >
              {`${row.name} · ${row.note}`}
            </Button>
          ))
        }
      </PageOf>
    </FoundStatus>
  );
}
