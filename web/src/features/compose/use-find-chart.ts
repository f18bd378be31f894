import type { Chart } from '@my-messages/domain/documents/chart';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffCharts, type StaffCharts } from '../../data/charts/use-staff-charts';
import { useSettled } from '../../ui/use-settled';
import type { FindChart } from './choices';

/** While somebody types, the server is asked only when they pause. */
const PAUSE_MILLISECONDS = 250;

/** Finds a chart by its patient where there are more than one page of them; else offers `all`. */
export function useFindChart(all: StaffCharts): {
  readonly found: readonly Chart[];
  readonly findChart: FindChart | null;
} {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const pages = useStaffCharts(useSettled(typed.trim(), PAUSE_MILLISECONDS));
  const found = pages.rows ?? [];
  if (!all.more.exist) return { found: all.rows ?? [], findChart: null };
  return { found, findChart: { typed, onType: setTyped, hint: hint() } };

  function hint() {
    if (pages.rows === undefined) return null;
    if (found.length === 0) return t('charts.none');
    if (pages.more.exist) return t('compose.regardingMore', { count: found.length });
    return t('charts.shown', { count: found.length });
  }
}
