import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  // The same constant that the build puts into the bundle, so that src/ runs unbundled in the tests.
  define: { __VERSION__: JSON.stringify(manifest.version) },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['.config/build-once.ts'],
    setupFiles: ['.config/properties.ts'],
    // Some tests start the program, install it or write a PDF: slow on a busy machine, and no sign of an error.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colours and language would otherwise come from whoever runs the tests.
    env: { NO_COLOR: '1', FORCE_COLOR: '' },
  },
});
