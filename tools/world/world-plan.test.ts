import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { addresses, worldEnv } from './addresses';
import { withPlan } from './emulator-config';
import { repositoryFolder } from './repository';
import { readFirebaseJson } from '../../ops/project/local-emulators';
import { worldPlan } from './world-plan';

test('no two worlds share a port', () => {
  const ports = (['start', 'rules', 'planted', 'bench', 'test'] as const).flatMap((name) =>
    Object.values(worldPlan(name).ports),
  );
  expect(new Set(ports).size).toBe(ports.length);
  // From 32768 on, systems hand ports out by themselves.
  expect(Math.max(...ports)).toBeLessThan(32_768);
});

test.each([worldPlan('start'), worldPlan('test')])(
  'the functions of $projectId are told the ports of their world',
  (plan) => {
    const file = join(repositoryFolder, 'functions', `.env.${plan.projectId}`);
    expect(parseEnv(readFileSync(file, 'utf8'))).toMatchObject({
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(plan.ports.smtp),
      APP_URL: addresses(plan).app,
      MAIL_FROM: 'My Messages <no-reply@portal.example>',
    });
  },
);

test('the test configuration differs from firebase.json in its emulators alone', () => {
  const own = readFirebaseJson();
  const { emulators, ...rest } = withPlan(own, worldPlan('test'));
  const { emulators: ownEmulators, ...ownRest } = own;
  expect(rest).toEqual(ownRest);
  expect(Object.keys(emulators).sort()).toEqual(Object.keys(ownEmulators).sort());
  expect(emulators).toMatchObject({
    singleProjectMode: false,
    firestore: { host: '127.0.0.1', port: 28_080, websocketPort: 29_150 },
    ui: { enabled: false },
  });
  expect(withPlan(own, worldPlan('start'))).toEqual(own);
});

test('tests are told where their world is', () => {
  expect(worldEnv(worldPlan('test'))).toMatchObject({
    GCLOUD_PROJECT: 'demo-my-messages-test',
    FIRESTORE_EMULATOR_HOST: '127.0.0.1:28080',
    FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:29099',
    APP_AUTH_HOST: '127.0.0.1:29098',
    FUNCTIONS_EMULATOR_ORIGIN: 'http://127.0.0.1:25001',
    MAIL_API: 'http://127.0.0.1:21080',
    APP_URL: 'http://127.0.0.1:25173',
  });
});
