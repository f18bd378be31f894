/** Whether the emulator took the rules; it refuses what does not compile. */
export async function loadRules(emulator: string, projectId: string, source: string): Promise<boolean> {
  const response = await fetch(`http://${emulator}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'security.rules', content: source }] } }),
  });
  if (response.ok) return true;
  if (response.status === 400) return false;
  throw new Error(`the Firestore emulator answers ${String(response.status)} to new rules`);
}
