import type { Asker } from '../model/request';

/** An unsigned token, which the emulator takes for what it claims; undefined for nobody. */
export function tokenOf(projectId: string, asker: Asker): string | undefined {
  if (asker === null) return undefined;
  const payload = {
    ...{ aud: projectId, iss: `https://securetoken.google.com/${projectId}` },
    ...{ iat: 0, exp: 4_000_000_000 },
    ...claimsOf(asker),
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
}

/** What the token says of somebody. */
export const claimsOf = ({ uid, claims, minutesAgo = 0 }: NonNullable<Asker>) => ({
  ...{ sub: uid, user_id: uid, auth_time: Math.floor(Date.now() / 1000) - minutesAgo * 60 },
  ...claims,
});

const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
