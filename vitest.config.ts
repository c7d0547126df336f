import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { actorsReach } from './src/testing/actors-reach.ts';

export default defineConfig({
  test: {
    // Most tests wait for a database: with one worker on two cores, which is the default, one core would be idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          // The tests that need no database and no browser.
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: ['**/*.db.test.ts', 'src/adapters/**', 'src/boot/**'],
          // They keep nothing between them, so modules are read once for each worker, not once for each file.
          isolate: false,
          testTimeout: 600_000,
        },
      },
      {
        // Use cases are held to what a request of the same person could change.
        plugins: [actorsReach()],
        test: {
          name: 'server',
          include: [
            // On a real database, beside whatever they test.
            'src/**/*.db.test.ts',
            'src/adapters/**/*.test.ts',
            'src/boot/**/*.test.ts',
            'tests/api/**/*.test.ts',
          ],
          globalSetup: ['src/testing/database-setup.ts'],
          // Each file has databases of its own; what modules keep is found by content, so it is read once for each worker.
          isolate: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['src/testing/demonstration-setup.ts'],
          // After everything else: a browser and the product need the machine to themselves.
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
