const CHART_AND_POLICY =
  'staff off the care team are asked for the chart, and for the policy that may let them read it all the same';

/** The kinds of request that depend on more documents than their goal, and why. */
export const REVIEWED: Readonly<Record<string, string>> = {
  'read a connection of a chart, as staff': CHART_AND_POLICY,
  'list connections of a chart, as staff': CHART_AND_POLICY,
};
