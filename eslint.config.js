import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importLinesRule } from './tools/lint/import-lines-rule.js';

const TESTS = ['**/*.test.{ts,tsx}', '**/*.spec.ts', 'tests/**', '**/*.proof.ts'];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/lib/',
      'coverage/',
      '.cache/',
      '.firebase/',
      'emulator-data/',
      'tests/test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Spreading a string into its code points is what domain does on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // Tests of domain are kept out of its own project, which knows neither Node nor a browser.
    files: ['domain/src/**/*.test.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'domain/tsconfig.test.json' },
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['web/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['web/src/**/*.tsx'],
    ignores: TESTS,
    extends: [jsxA11y.configs.strict],
    // Only what somebody has just opened takes the focus: a dialog, a form, an undo.
    rules: { 'jsx-a11y-x/no-autofocus': 'off' },
  },
  { rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': 'error' } },
  {
    // What is written takes the type of its document: the SDK's own writes take any fields.
    files: ['functions/src/**/*.ts'],
    ignores: [...TESTS, 'functions/src/platform/store/{documents,transaction}.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(create|set|update)$/]:matches([callee.object.name=/^(transaction|batch|writer|reference)$/], [callee.object.callee.property.name="doc"])',
          message: 'Write by writeIn or writeAlone, which know what fields the document has.',
        },
        {
          selector: 'CallExpression[callee.property.name="runTransaction"]',
          message: 'Use inTransaction, which begins again where another transaction was in the way.',
        },
      ],
    },
  },
  { files: ['tools/**', 'ops/**', 'proofs/**', 'functions/build.mjs'], rules: { 'no-console': 'off' } },
  {
    // A catalogue is as long as the words of the product.
    ignores: [...TESTS, 'web/src/i18n/en/*.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    plugins: { house: { rules: { 'import-lines': importLinesRule } } },
    rules: { 'house/import-lines': 'error' },
  },
);
