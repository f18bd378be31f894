import { once } from 'node:events';
import { createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { addresses } from './addresses';
import { authenticatorOf, fits } from './authenticator';
import type { WorldPlan } from './world-plan';

// The Auth emulator knows no authenticator apps, as second factors only telephones. This stands before it for the app: what
// is said of an authenticator it says of a telephone to the emulator, which gives its code to whoever asks, and the other
// way round. All else goes through as it is.

interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The only telephone there is. */
const PHONE = '+15555550100';

const object = v.record(v.string(), v.unknown());
type Json = v.InferOutput<typeof object>;

/** Starts it in this process, which it does not keep from ending. */
export async function startSecondFactorServer(plan: WorldPlan): Promise<void> {
  const server = createServer((incoming, response) => {
    void exchangeOf(incoming)
      .then((exchange) => answerTo(exchange, plan))
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      })
      // The emulators are starting, or gone.
      .catch(() => response.destroy());
  });
  server.listen({ host: '127.0.0.1', port: plan.ports.secondFactor }).unref();
  await once(server, 'listening');
}

async function exchangeOf(incoming: IncomingMessage): Promise<Exchange> {
  const { method = 'GET', url = '/', headers } = incoming;
  return { method, url, headers, body: await buffer(incoming) };
}

async function answerTo(exchange: Exchange, plan: WorldPlan): Promise<Answer> {
  const asked = jsonIn(exchange.body);
  const path = new URL(exchange.url, 'http://local').pathname;
  const emulator = (url: string, body: Json | null) => sent({ ...exchange, url }, body, plan);
  const same = (body: Json) => emulator(exchange.url, body);
  const { idToken, mfaPendingCredential } = asked;

  if (path.endsWith('/mfaEnrollment:start') && 'totpEnrollmentInfo' in asked) {
    const phone = { phoneNumber: PHONE, recaptchaToken: 'none' };
    const { answer, json } = await same({ idToken, phoneEnrollmentInfo: phone });
    const session = v.safeParse(v.object({ phoneSessionInfo: object }), json);
    if (!session.success) return answer;
    const { secret, algorithm, digits, period } = authenticatorOf(uidOfToken(idToken));
    return withJson(answer, {
      totpSessionInfo: {
        ...session.output.phoneSessionInfo,
        ...{ sharedSecretKey: secret.base32, hashingAlgorithm: algorithm, verificationCodeLength: digits },
        ...{ periodSec: period, finalizeEnrollmentTime: new Date(Date.now() + 300_000).toISOString() },
      },
    });
  }

  if (path.endsWith('/mfaEnrollment:finalize') && 'totpVerificationInfo' in asked) {
    const { sessionInfo, verificationCode } = v.parse(verification, asked['totpVerificationInfo']);
    if (!fits(uidOfToken(idToken), verificationCode)) return wrongCode(exchange);
    const phoneVerificationInfo = { sessionInfo, code: await codeOf(sessionInfo), phoneNumber: PHONE };
    return (await same({ ...without(asked, 'totpVerificationInfo'), phoneVerificationInfo })).answer;
  }

  if (path.endsWith('/mfaSignIn:finalize') && 'totpVerificationInfo' in asked) {
    const { verificationCode } = v.parse(verification, asked['totpVerificationInfo']);
    const { mfaEnrollmentId } = asked;
    if (!fits(uidOfPending(mfaPendingCredential), verificationCode)) return wrongCode(exchange);
    const begun = await emulator(exchange.url.replace(':finalize', ':start'), {
      ...{ mfaPendingCredential, mfaEnrollmentId, phoneSignInInfo: { recaptchaToken: 'none' } },
    });
    const session = v.safeParse(
      v.object({ phoneResponseInfo: v.object({ sessionInfo: v.string() }) }),
      begun.json,
    );
    if (!session.success) return begun.answer;
    const { sessionInfo } = session.output.phoneResponseInfo;
    const phoneVerificationInfo = { sessionInfo, code: await codeOf(sessionInfo), phoneNumber: PHONE };
    return (await same({ mfaPendingCredential, phoneVerificationInfo })).answer;
  }

  const { answer, json } = await emulator(exchange.url, null);
  return JSON.stringify(json).includes('"mfaInfo"') ? withJson(answer, asAuthenticators(json)) : answer;

  /** The code that the emulator would have sent to the telephone. */
  async function codeOf(sessionInfo: string): Promise<string | undefined> {
    const url = `http://${addresses(plan).auth}/emulator/v1/projects/${plan.projectId}/verificationCodes`;
    const { verificationCodes } = v.parse(codes, await (await fetch(url)).json());
    return verificationCodes.find((each) => each.sessionInfo === sessionInfo)?.code;
  }
}

const verification = v.object({ sessionInfo: v.optional(v.string(), ''), verificationCode: v.string() });
const codes = v.object({
  verificationCodes: v.array(v.object({ sessionInfo: v.string(), code: v.string() })),
});

/** Says of each second factor that it is an authenticator. */
function asAuthenticators(json: Json): Json {
  const factor = v.pipe(
    object,
    v.transform((factor) => ({ ...without(factor, 'phoneInfo'), totpInfo: {} })),
  );
  const factors = v.looseObject({ mfaInfo: v.exactOptional(v.array(factor)) });
  return v.parse(v.looseObject({ ...factors.entries, users: v.exactOptional(v.array(factors)) }), json);
}

function uidOfToken(token: unknown): string {
  const [, payload = ''] = String(token).split('.');
  return v.parse(v.object({ sub: v.string() }), JSON.parse(Buffer.from(payload, 'base64url').toString())).sub;
}

function uidOfPending(credential: unknown): string {
  const stored: unknown = JSON.parse(Buffer.from(String(credential), 'base64').toString());
  return v.parse(v.object({ localId: v.string() }), stored).localId;
}

/** As Identity Platform answers. */
function wrongCode({ headers }: Exchange): Answer {
  const error = { code: 400, message: 'INVALID_CODE', errors: [] };
  const origin = headers.origin ?? '*';
  return withJson(
    { status: 400, headers: { 'access-control-allow-origin': origin }, body: Buffer.from('') },
    { error },
  );
}

/** What the emulator answers to a request, with another body than it came with, or as it came. */
async function sent({ method, url, headers, body }: Exchange, other: Json | null, plan: WorldPlan) {
  const content = other === null ? body : Buffer.from(JSON.stringify(other));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    ask({
      ...{ host: '127.0.0.1', port: plan.ports.auth, method, path: url },
      headers: {
        ...without(headers, 'content-length'),
        ...(content.length > 0 && { 'content-length': content.length }),
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end(content);
  });
  const answer: Answer = {
    status: response.statusCode ?? 502,
    headers: response.headers,
    body: await buffer(response),
  };
  return { answer, json: jsonIn(answer.body) };
}

/** What a body says; nothing where it is none in JSON. */
function jsonIn(body: Buffer): Json {
  try {
    return v.parse(object, JSON.parse(body.toString()));
  } catch {
    return {};
  }
}

function withJson({ status, headers }: Answer, json: Json): Answer {
  const body = Buffer.from(JSON.stringify(json));
  const same = without(headers, 'transfer-encoding', 'content-encoding', 'etag');
  return {
    status,
    headers: { ...same, 'content-type': 'application/json', 'content-length': String(body.length) },
    body,
  };
}

const without = <Value>(all: Readonly<Record<string, Value>>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
