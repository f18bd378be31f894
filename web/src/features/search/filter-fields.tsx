import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { SwitchField } from '../../ui/switch-field';
import { DIRECTIONS, isBackwards, type Choice, type SearchFilters } from './search-filters';

/** Stands in a list for no choice; no id is empty. */
const ANY = '';

interface FilterFieldsProps {
  readonly filters: SearchFilters;
  readonly people: readonly Choice[];
  readonly charts: readonly Choice[];
  readonly onChange: (filters: SearchFilters) => void;
}

/** From whom, with whom, about what, on which days, and whether unread. */
export function FilterFields({ filters, people, charts, onChange }: FilterFieldsProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<SearchFilters>) => {
    onChange({ ...filters, ...changed });
  };
  return (
    <Stack spacing={1.5}>
      <SelectField
        label={t('search.filter.direction')}
        value={filters.direction}
        placeholder={null}
        options={DIRECTIONS.map((id) => ({ id, label: t(`search.filter.directions.${id}`) }))}
        onChange={(chosen) => {
          set({ direction: DIRECTIONS.find((id) => id === chosen) ?? 'any' });
        }}
        problem={null}
        disabled={false}
      />
      {choice(t('search.filter.person'), t('search.filter.anyPerson'), people, filters.person, (person) => {
        set({ person });
      })}
      {choice(t('search.filter.chart'), t('search.filter.anyChart'), charts, filters.chart, (chart) => {
        set({ chart });
      })}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9rem), 1fr))',
        }}
      >
        <Field
          label={t('search.filter.from')}
          type="date"
          value={filters.from}
          onChange={(from) => {
            set({ from });
          }}
        />
        <Field
          label={t('search.filter.until')}
          type="date"
          value={filters.until}
          onChange={(until) => {
            set({ until });
          }}
          problem={isBackwards(filters) ? t('search.filter.backwards') : null}
        />
      </Box>
      <SwitchField
        label={t('search.filter.unread')}
        checked={filters.unread}
        onChange={(unread) => {
          set({ unread });
        }}
      />
    </Stack>
  );

  function choice(
    label: string,
    any: string,
    among: readonly Choice[],
    chosen: Choice | null,
    choose: (choice: Choice | null) => void,
  ) {
    return (
      <SelectField
        label={label}
        value={chosen?.id ?? ANY}
        placeholder={null}
        options={[{ id: ANY, label: any }, ...among]}
        onChange={(id) => {
          choose(among.find((one) => one.id === id) ?? null);
        }}
        problem={null}
        disabled={false}
      />
    );
  }
}
