import { staffCharts } from '../../../data/entities/charts';
import { usePages, type Pages } from '../../../data/live/use-pages';
import { useViewer } from '../../../data/viewer-context';
import type { Found } from '../pieces/found';

/** The charts whose patient's name begins so, to choose from. */
export function useFoundCharts(beginning: string): Pages<Found> {
  const pages = usePages(staffCharts(useViewer(), { reach: 'all', beginning }), ({ id }) => id);
  const rows = pages.rows?.map((chart): Found => {
    const { id, patientName: name, label: note } = chart;
    return { id, name, note, taken: false };
  });
  return { ...pages, rows };
}
