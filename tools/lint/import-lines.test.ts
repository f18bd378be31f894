import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

// The repository's own configuration, with this one rule and without types, so that the files need not exist.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  ruleFilter: ({ ruleId }) => ruleId === 'house/import-lines',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: false } } },
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const REFUSED: readonly (readonly [file: string, specifier: string, instead: string])[] = [
  ['domain/src/a.ts', 'firebase/firestore', 'it imports valibot and itself'],
  ['domain/src/a.ts', 'node:crypto', 'it imports valibot and itself'],
  ['domain/src/a.ts', '../../web/src/data/a', 'it imports valibot and itself'],
  ['domain/src/a.ts', 'vitest', 'it imports valibot and itself'],
  ['web/src/app/a.tsx', 'firebase/auth', 'Only web/src/data talks to Firebase'],
  ['web/src/features/inbox/a.tsx', 'firebase/firestore', 'Only web/src/data talks to Firebase'],
  ['web/src/data-old/a.ts', 'firebase/app', 'Only web/src/data talks to Firebase'],
  ['web/src/ui/a.tsx', '@firebase/util', 'Only web/src/data talks to Firebase'],
  ['web/src/data/a.ts', 'firebase-admin/firestore', 'web meets functions through Firestore'],
  ['web/src/data/a.ts', 'node:fs', 'which has no Node modules'],
  ['web/src/data/a.ts', '../../../functions/src/mail/core/a', 'web meets functions through Firestore'],
  ['web/src/data/a.ts', '../features/inbox/a', 'data knows nothing of screens'],
  ['web/src/data/live/a.ts', '../../ui/a', 'data knows nothing of screens'],
  ['web/src/data/a.ts', '../app/a', 'data knows nothing of screens'],
  ['web/src/data/a.ts', '../routes/a', 'data knows nothing of screens'],
  ['web/src/ui/a.tsx', '../data/a', 'ui draws what it is given'],
  ['web/src/ui/deep/a.tsx', '../../features/inbox/a', 'ui draws what it is given'],
  ['web/src/features/inbox/a.tsx', '../compose/a', 'Features never import one another'],
  ['web/src/features/inbox/deep/a.tsx', '../../compose', 'Features never import one another'],
  ['web/src/features/inbox/a.tsx', '../../routes/a', 'does not know where it is shown'],
  ['web/src/features/inbox/a.tsx', '../../app/a', 'does not know where it is shown'],
  ['functions/src/mail/core/a.ts', '../store/a', 'core decides and plans, purely'],
  ['functions/src/mail/core/a.ts', 'firebase-admin/firestore', 'core decides and plans, purely'],
  ['functions/src/mail/core/a.ts', 'node:crypto', 'core decides and plans, purely'],
  ['functions/src/mail/core/a.test.ts', '../store/a', 'core decides and plans, purely'],
  ['functions/src/mail/a.ts', 'firebase-admin/firestore', 'Only the stores of functions'],
  ['functions/src/index.ts', 'firebase-admin/app', 'Only the stores of functions'],
  ['functions/src/mail/store/a.ts', 'firebase-functions/logger', 'store reads and writes'],
  ['functions/src/mail/store/a.ts', '../deliver-mail', 'store reads and writes'],
  ['functions/src/mail/a.ts', '../messages/a', 'uses those before it alone'],
  ['functions/src/directory/store/a.ts', '../../mail/store/a', 'uses those before it alone'],
  ['functions/src/platform/a.ts', '../problems/a', 'uses those before it alone'],
  ['functions/src/mail/store/a.ts', 'firebase/firestore', 'functions meet web through Firestore'],
  ['tests/e2e/a.spec.ts', '../../web/src/data/a', 'as they are built'],
  ['tests/e2e/a.spec.ts', '@playwright/test', 'Take test from tests/e2e/support/test'],
  ['tests/triggers/a.test.ts', '../../functions/src/mail/core/a', 'as they are built'],
  ['tests/triggers/a.test.ts', '../../proofs/indexes/a', 'as they are built'],
  ['tools/seed/a.ts', '../../functions/src/mail/core/a', 'make the local world'],
  ['tools/world/a.ts', '../../proofs/mutants/a', 'make the local world'],
  ['ops/grant-admin/a.ts', '../../tools/world/a', 'without the local world'],
  ['ops/grant-admin/a.ts', 'firebase/firestore', 'without the local world'],
  ['proofs/attack/a.ts', '@my-messages/domain/limits', 'by the design alone'],
  ['proofs/rules-mutants/a.ts', '../../tools/world/a', 'for any project'],
];

const ALLOWED: readonly (readonly [file: string, specifier: string])[] = [
  ['domain/src/a.ts', 'valibot'],
  ['domain/src/documents/a.ts', '../paths'],
  ['domain/src/a.test.ts', 'vitest'],
  ['web/src/data/a.ts', 'firebase/firestore'],
  ['web/src/data/deep/a.ts', 'firebase/firestore/lite'],
  ['web/src/data/a.ts', '@my-messages/domain/paths'],
  ['web/src/features/inbox/a.tsx', '../../data/a'],
  ['web/src/features/inbox/a.tsx', '../../ui/a'],
  ['web/src/features/inbox/compose/a.tsx', '../rows/a'],
  ['web/src/features/inbox/deep/a.tsx', '../compose/a'],
  ['web/src/routes/a.tsx', '../features/inbox/a'],
  ['web/src/ui/a.tsx', '@mui/material/Button'],
  ['functions/src/mail/core/a.ts', '@my-messages/domain/limits'],
  ['functions/src/mail/core/a.ts', '../../problems/core/a'],
  ['functions/src/mail/core/a.test.ts', 'vitest'],
  ['functions/src/mail/store/a.ts', 'firebase-admin/firestore'],
  ['functions/src/mail/store/a.ts', '../core/a'],
  ['functions/src/mail/a.ts', 'firebase-functions/v2/firestore'],
  ['functions/src/mail/a.ts', '../directory/store/a'],
  ['functions/src/index.ts', 'firebase-functions/v2'],
  ['proofs/rules/a.test.ts', 'firebase/firestore'],
  ['proofs/indexes/a.ts', '../../web/src/data/a'],
  ['ops/grant-admin/a.ts', 'firebase-admin/auth'],
  ['ops/grant-admin/a.test.ts', 'vitest'],
  ['tests/e2e/support/a.ts', '@playwright/test'],
  ['tests/triggers/a.test.ts', '../../functions/lib/index.js'],
  ['tools/seed/a.ts', 'firebase-admin/firestore'],
];

test.each(REFUSED)('%s may not import %s', async (file, specifier, instead) => {
  expect(await complaints(file, `import '${specifier}';`)).toEqual([expect.stringContaining(instead)]);
});

test.each(ALLOWED)('%s may import %s', async (file, specifier) => {
  expect(await complaints(file, `import '${specifier}';`)).toEqual([]);
});

test.each([
  `import type { A } from 'firebase/auth'; export type B = A;`,
  `export { a } from 'firebase/auth';`,
  `export * from 'firebase/auth';`,
  `export const a = () => import('firebase/auth');`,
])('the lines hold for every way to import: %s', async (code) => {
  expect(await complaints('web/src/app/a.ts', code)).toHaveLength(1);
});
