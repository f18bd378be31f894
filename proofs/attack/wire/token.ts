import type { Asker } from '../model/request';

/** An unsigned token, which the emulator takes for what it claims; undefined for nobody. */
export function tokenOf(projectId: string, asker: Asker): string | undefined {
  if (asker === null) return undefined;
  const { uid, claims } = asker;
  const payload = {
    ...{ sub: uid, user_id: uid, aud: projectId, iss: `https://securetoken.google.com/${projectId}` },
    ...{ iat: 0, exp: 4_000_000_000, auth_time: 0 },
    ...claims,
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
}

const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
