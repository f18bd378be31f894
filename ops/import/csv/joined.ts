import type { Tables } from './check-tables';

/** Charts and portal users that connections join, by id. */
interface Group {
  readonly charts: Set<string>;
  readonly people: Set<string>;
}

/**
 * The tables in parts that go in one after the other: charts with everybody who is connected to them, and with the rows of
 * their care teams. What connections join stays together: if a run breaks off between a person and one of their
 * charts, the next would take them for disconnected by the clinic.
 */
export function joined(tables: Tables): Tables[] {
  const { ofChart, ofPerson } = groupsOf(tables);
  const parts = new Map([...ofChart.values(), ...ofPerson.values()].map((group) => [group, emptyPart()]));
  const partOf = (groups: ReadonlyMap<string, Group>, id: string) => {
    const group = groups.get(id);
    const part = group === undefined ? undefined : parts.get(group);
    // Rows were held against one another before.
    if (part === undefined) throw new Error('A row leads to none of its table.');
    return part;
  };
  const staff = new Map(tables['staff.csv'].map((row) => [row.staff_id, row]));
  for (const row of tables['charts.csv']) partOf(ofChart, row.chart_id)['charts.csv'].push(row);
  for (const row of tables['portal-users.csv'])
    partOf(ofPerson, row.portal_user_id)['portal-users.csv'].push(row);
  for (const row of tables['connections.csv']) partOf(ofChart, row.chart_id)['connections.csv'].push(row);
  for (const row of tables['care-teams.csv']) {
    const part = partOf(ofChart, row.chart_id);
    part['care-teams.csv'].push(row);
    const member = staff.get(row.staff_id);
    if (member !== undefined && !part['staff.csv'].includes(member)) part['staff.csv'].push(member);
  }
  return [...parts.values()];
}

type Part = { [Name in keyof Tables]: Tables[Name][number][] };

const emptyPart = (): Part => ({
  'staff.csv': [],
  'charts.csv': [],
  'care-teams.csv': [],
  'portal-users.csv': [],
  'connections.csv': [],
});

/** In which group each chart and each portal user is. */
function groupsOf(tables: Tables) {
  const ofChart = new Map<string, Group>();
  const ofPerson = new Map<string, Group>();
  for (const { chart_id: id } of tables['charts.csv'])
    ofChart.set(id, { charts: new Set([id]), people: new Set() });
  for (const { portal_user_id: id } of tables['portal-users.csv'])
    ofPerson.set(id, { charts: new Set(), people: new Set([id]) });
  for (const { chart_id, portal_user_id } of tables['connections.csv']) {
    const [one, other] = [ofChart.get(chart_id), ofPerson.get(portal_user_id)];
    if (one === undefined || other === undefined || one === other) continue;
    // The larger takes the smaller in, so that nobody moves often.
    const [into, from] = sizeOf(one) < sizeOf(other) ? [other, one] : [one, other];
    for (const id of from.charts) {
      ofChart.set(id, into);
      into.charts.add(id);
    }
    for (const id of from.people) {
      ofPerson.set(id, into);
      into.people.add(id);
    }
  }
  return { ofChart, ofPerson };
}

const sizeOf = ({ charts, people }: Group) => charts.size + people.size;
