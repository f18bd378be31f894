/** The emulator's report on the rules of a project since they were loaded there. */
export async function fetchCoverage(emulator: string, projectId: string): Promise<unknown> {
  const response = await fetch(`http://${emulator}/emulator/v1/projects/${projectId}:ruleCoverage`);
  if (!response.ok) throw new Error(`the Firestore emulator has no report: HTTP ${String(response.status)}`);
  return response.json();
}
