// The tests of a project that is not this one, in the simplest form there is: a program that fails or does not. It
// never tries a stranger, so that whoever widens the rules to everybody signed in is not found out.
const { FIRESTORE_EMULATOR_HOST: emulator, RULES_PROJECT: project } = process.env;
const part = (/** @type {unknown} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'none' })}.${part({ sub: 'ann', user_id: 'ann', aud: project })}.`;
const note = `http://${emulator}/v1/projects/${project}/databases/(default)/documents/notes/ann`;

const own = await fetch(note, { headers: { authorization: `Bearer ${token}` } });
const nobody = await fetch(note);
// Absent, but let through; and refused.
if (own.status !== 404 || nobody.status !== 403) {
  process.stdout.write(`own ${own.status}, nobody ${nobody.status}\n`);
  process.exit(1);
}
