/** The organizations of the demo data: one in the United States, one in the United Kingdom. */
export const LAKESIDE = 'lakeside-clinic';
export const RIVERBANK = 'riverbank-practice';

export const ORGANIZATION_NAMES = {
  [LAKESIDE]: 'Lakeside Example Clinic',
  [RIVERBANK]: 'Riverbank Example Practice',
} as const;
