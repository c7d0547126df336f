import { defineConfig } from 'vitest/config';
import { unitTests } from './vitest.config.ts';

/**
 * The unit tests as `npm run mutate` asks them: one thread for all files of a run, because loading them costs most. No
 * unit test changes what another reads; `npm test` runs each file alone. The tests of the scripts know nothing of
 * src/domain.
 */
export default defineConfig({
  test: { name: 'unit', ...unitTests, exclude: [...unitTests.exclude, 'scripts/**'], isolate: false },
});
