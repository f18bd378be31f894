const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

interface Labelled {
  readonly id: string;
  readonly label: string;
  /** FHIR date on which it began. */
  readonly start: string | null;
}

/**
 * The labels of a patient's charts by id, told apart where several have the same: by the month in which they began
 * ("Self care, since May 2015"), and where that does not do, by a number.
 */
export function distinctLabels(charts: readonly Labelled[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    charts.map((chart) => {
      const shared = charts.filter(({ label }) => label === chart.label).length > 1;
      const label = shared ? withStart(chart) : chart.label;
      const number = (taken.get(label) ?? 0) + 1;
      taken.set(label, number);
      return [chart.id, number === 1 ? label : `${label} (${String(number)})`];
    }),
  );
}

function withStart({ label, start }: Labelled): string {
  if (start === null) return label;
  return `${label}, since ${start.length < 7 ? start : MONTH.format(new Date(start.slice(0, 7)))}`;
}
