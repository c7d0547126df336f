import { defineConfig } from 'vitest/config';
import { unitTests } from './vitest.config.ts';

/**
 * The unit tests as `npm run mutate` asks them: one thread for all files of a run, because loading them costs most. No
 * unit test changes what another reads; `npm test` runs each file alone. The tests of the scripts know nothing of
 * src/domain, and those that search the text of the source would search the mutated text.
 */
export default defineConfig({
  test: {
    name: 'unit',
    ...unitTests,
    exclude: [...unitTests.exclude, 'scripts/**', 'src/api/*-in-one-place.test.ts'],
    isolate: false,
  },
});
