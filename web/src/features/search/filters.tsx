import type { SearchEntry } from '@my-messages/domain/documents/search-entry';
import { otherSide } from '@my-messages/domain/side';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ListFilter } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { personName, usePersonWords } from '../../i18n/use-person-words';
import { FilterFields } from './filter-fields';
import {
  chartId,
  countFilters,
  NO_FILTERS,
  personId,
  type Choice,
  type SearchFilters,
} from './search-filters';

interface FiltersProps {
  readonly filters: SearchFilters;
  /** What there is to filter. */
  readonly loaded: readonly SearchEntry[];
  readonly onChange: (filters: SearchFilters) => void;
}

/** Filters of what was found, folded away until they are wanted; how many are set is said on the button. */
export function Filters({ filters, loaded, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const words = usePersonWords();
  const id = useId();
  const [shown, setShown] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const set = countFilters(filters);
  const people = loaded.map((entry) => ({
    id: personId(entry, viewer),
    label: personName(entry, otherSide(viewer.side)),
  }));
  const charts = loaded.map((entry) => ({
    id: chartId(entry),
    label: words.about(entry, viewer.side === 'staff'),
  }));

  return (
    <Box
      sx={{ px: 2, pt: 1 }}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (event.key !== 'Escape' || !shown) return;
        setShown(false);
        button.current?.focus();
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          ref={button}
          variant="outlined"
          startIcon={<ListFilter size={18} />}
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {set === 0 ? t('search.filter.button') : t('search.filter.buttonSet', { count: set })}
        </Button>
        {set > 0 && (
          <Button
            onClick={() => {
              onChange(NO_FILTERS);
              // This button goes with the filters.
              button.current?.focus();
            }}
          >
            {t('search.filter.clear')}
          </Button>
        )}
      </Box>
      {shown && (
        <Box id={id} role="group" aria-label={t('search.filter.button')} sx={{ pt: 1.5 }}>
          <FilterFields
            filters={filters}
            people={distinct(people, filters.person)}
            charts={distinct(charts, filters.chart)}
            onChange={onChange}
          />
        </Box>
      )}
    </Box>
  );
}

/** Each once, by name; with the chosen one, which other words may not have found. */
function distinct(all: readonly Choice[], chosen: Choice | null): readonly Choice[] {
  const byId = new Map([...(chosen === null ? [] : [chosen]), ...all].map((one) => [one.id, one]));
  return [...byId.values()].sort((one, other) => one.label.localeCompare(other.label));
}
