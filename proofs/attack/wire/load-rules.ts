/** Gives a project of the emulator these rules; throws when they do not compile. */
export async function loadRules(emulator: string, projectId: string, source: string): Promise<void> {
  const response = await fetch(`http://${emulator}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'security.rules', content: source }] } }),
  });
  if (!response.ok) throw new Error(`the emulator does not take the rules: ${await response.text()}`);
}
