import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    // What the product's dependencies support, with `Intl.Segmenter` and well-formed strings.
    target: ['chrome111', 'firefox125', 'safari16.4'],
    sourcemap: true,
  },
});
