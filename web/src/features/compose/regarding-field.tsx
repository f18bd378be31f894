import { useTranslation } from 'react-i18next';
import type { Ref } from 'react';
import { FindField } from '../../ui/find-field';
import { SelectField } from '../../ui/select-field';
import type { Choices } from './choices';

interface RegardingFieldProps {
  readonly choices: Choices;
  readonly onChange: (chartId: string) => void;
  readonly selectRef: Ref<HTMLSelectElement>;
  readonly problem: string | null;
  readonly disabled: boolean;
}

/** What the message is about. Charts that are too many to list are found by their patient first. */
export function RegardingField({ choices, onChange, selectRef, problem, disabled }: RegardingFieldProps) {
  const { t } = useTranslation();
  const { charts = [], chosen, findChart, full } = choices;
  return (
    <>
      {findChart !== null && (
        <FindField
          label={t('charts.find')}
          value={findChart.typed}
          onChange={findChart.onType}
          clearLabel={t('charts.clear')}
          hint={<span role="status">{findChart.hint}</span>}
        />
      )}
      <SelectField
        label={t('compose.regarding')}
        value={chosen?.id ?? null}
        placeholder={t('compose.regardingChoose')}
        options={charts.filter(({ closed }) => !closed)}
        apart={{ label: t('compose.regardingClosed'), options: charts.filter(({ closed }) => closed) }}
        hint={full ? t('compose.regardingFull', { count: charts.length }) : null}
        onChange={onChange}
        inputRef={selectRef}
        problem={problem}
        disabled={disabled}
      />
    </>
  );
}
