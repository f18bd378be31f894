import { importedChartId, personId } from '../ids';
import type { ImportPlan, PlanContext, PlannedChart, PlannedPerson } from '../import-plan';
import { cliniciansAlone } from '../plan-file';
import { noAccountAt } from '../plan-people';
import { sayPlace } from './bad-row';
import type { Tables } from './check-tables';
import { joined } from './joined';
import type { Row } from './tables';

/** What goes in together, and where in the tables it begins. */
export interface TablesPortion {
  readonly place: string;
  readonly make: () => ImportPlan;
}

/** What the tables say, as people, charts and connections of one organization: the staff first. */
export function planTables(tables: Tables, context: PlanContext): TablesPortion[] {
  const staff = cliniciansAlone(tables['staff.csv'], (row) => plannedStaff(row, context));
  return [
    ...staff.map((make) => ({ place: 'staff.csv', make })),
    ...joined(tables).map((part) => ({ place: placeOf(part), make: () => planOf(part, context) })),
  ];
}

function placeOf({ 'charts.csv': [chart], 'portal-users.csv': [person] }: Tables): string {
  if (chart !== undefined) return sayPlace({ file: 'charts.csv', row: chart.row });
  return sayPlace({ file: 'portal-users.csv', row: person?.row ?? null });
}

function planOf(part: Tables, context: PlanContext): ImportPlan {
  const connections = part['connections.csv'];
  const patients = new Set(
    connections.flatMap(({ relationship, portal_user_id }) =>
      relationship === 'self' ? [portal_user_id] : [],
    ),
  );
  return {
    people: [
      ...part['portal-users.csv'].map((row) =>
        plannedPortalUser(row, patients.has(row.portal_user_id), context),
      ),
      ...part['staff.csv'].map((row) => plannedStaff(row, context)),
    ],
    charts: part['charts.csv']
      .map((row) => plannedChart(row, part['care-teams.csv'], context))
      .sort((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed')),
    connections: connections.map(({ chart_id, portal_user_id, relationship }) => ({
      chartId: chartIdOf(chart_id, context),
      personId: portalUserIdOf(portal_user_id, context),
      relationship,
    })),
  };
}

function plannedStaff(row: Row<'staff.csv'>, context: PlanContext): PlannedPerson {
  const { staff_id, name, title, email, available_for_messages: available } = row;
  const id = staffIdOf(staff_id, context);
  return {
    ...AS_ALL,
    id,
    earlierId: id,
    kind: 'staff',
    recordId: staff_id,
    displayName: name,
    title,
    email,
    available: available === null ? null : available === 'yes',
  };
}

/** A guardian or guarantor of whom no day of birth is known is of age; a patient may be a child. */
function plannedPortalUser(
  { portal_user_id, name, email, birth_date }: Row<'portal-users.csv'>,
  isPatient: boolean,
  context: PlanContext,
): PlannedPerson {
  const id = portalUserIdOf(portal_user_id, context);
  const noAccount = isPatient || birth_date !== null ? noAccountAt(birth_date, context) : null;
  return {
    ...AS_ALL,
    id,
    earlierId: id,
    kind: 'portal',
    recordId: portal_user_id,
    displayName: name,
    email: noAccount === null ? email : null,
    noAccount,
  };
}

/** What tables say of nobody: whoever leaves is taken out by the clinic itself. */
const AS_ALL = { title: null, active: true, former: false, available: null, noAccount: null } as const;

function plannedChart(
  { row, chart_id, patient_name, label, status }: Row<'charts.csv'>,
  teams: readonly Row<'care-teams.csv'>[],
  context: PlanContext,
): PlannedChart {
  const id = chartIdOf(chart_id, context);
  const team = teams.filter((member) => member.chart_id === chart_id);
  return {
    id,
    earlierId: id,
    patientName: patient_name,
    label,
    status,
    careTeam: team.map(({ staff_id }) => staffIdOf(staff_id, context)),
    onlyIfThere: false,
    source: { file: 'charts.csv', type: 'chart', id: chart_id, path: `row ${String(row)}` },
  };
}

/** A table's ids are apart from those of FHIR resources, which may be the same. */
const ofTable = (file: string, id: string) => `${file}#${id}`;

const staffIdOf = (id: string, { organizationId }: PlanContext) =>
  personId(organizationId, 'Practitioner', ofTable('staff.csv', id));

const portalUserIdOf = (id: string, { organizationId }: PlanContext) =>
  personId(organizationId, 'Patient', ofTable('portal-users.csv', id));

const chartIdOf = (id: string, { organizationId }: PlanContext) =>
  importedChartId(organizationId, 'charts.csv', id);
