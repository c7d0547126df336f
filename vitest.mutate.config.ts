import { defineConfig } from 'vitest/config';
import { unitTests } from './vitest.config.ts';

/**
 * The unit tests as `npm run mutate` asks them: one thread for all files of a run, because loading them costs most. No
 * unit test changes what another reads; `npm test` runs each file alone. Only the tests of the rules and of what is
 * directly above them: a page's test that notices a mutant would take the longest to load and prove the least.
 */
export default defineConfig({
  test: {
    name: 'unit',
    ...unitTests,
    include: ['src/{domain,frameworks,application}/**/*.test.ts'],
    exclude: unitTests.exclude,
    isolate: false,
  },
});
