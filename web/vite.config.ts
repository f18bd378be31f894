import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { servedAsHosted } from './hosting';

export default defineConfig({
  plugins: [react(), servedAsHosted()],
  resolve: {
    alias: {
      re2js: fileURLToPath(new URL('src/data/store/no-regular-expressions.ts', import.meta.url)),
    },
  },
  build: {
    // What the product's dependencies support, with `Intl.Segmenter` and well-formed strings.
    target: ['chrome111', 'firefox125', 'safari16.4'],
    sourcemap: true,
  },
});
