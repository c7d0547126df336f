import type { KnipConfig } from 'knip';

/** `knip --production` looks at the product without its tests: what only tests use is dead there. */
const withoutTests = process.argv.includes('--production');

/**
 * What is reached from outside the code: programs, threads, browser files, the style sheet. Tests are found through
 * vitest.config.ts. `!` marks what belongs to the product itself.
 */
const config: KnipConfig = {
  entry: [
    'src/boot/main.ts!',
    'src/boot/cli.ts!',
    // The program that verifies results: scripts/build.mjs makes its two files of these.
    'src/boot/verifier.ts!',
    'src/web/pages/results/verifier-document.tsx!',
    'src/web/styles/verifier.scss!',
    'src/adapters/typst/typst-worker.ts!',
    'src/web/islands/*.{ts,tsx}!',
    'src/web/styles/main.scss!',
    // What vitest puts into use cases calls it.
    'src/testing/actors-reach.ts',
    'src/testing/hold-embedded-postgres.ts',
    'src/testing/run-smtp-server.ts',
    'src/testing/run-identity-provider.ts',
    'scripts/{start,cli,build,verify-results}.mjs!',
    'scripts/{test,bench,break,check-house,mutate,gallery}.mjs',
    // Started by scripts/gallery.mjs; reads src/testing/paper-gallery.ts.
    'scripts/programs/write-gallery.mjs',
    // Started by scripts/mutate.mjs; Stryker takes the two others by their names, and the tests the last one for vitest.
    'scripts/mutate/{main,ignore-wording,run-tests,vitest-for-mutants}.mjs',
    'bench/main.ts',
    'bench/ceiling.ts',
    'break/main.ts',
    'break/measure-neighbour.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,sass,scss}!',
    '!src/**/*.test.{ts,tsx}!',
    '!src/testing/**!',
    'tests/**/*.ts',
    'bench/**/*.ts',
    'break/**/*.ts',
    'scripts/*.mjs!',
    'scripts/{dependencies,house,mutate,programs}/*.mjs',
  ],
  // A unit that its file uses and its test calls by name is no dead code.
  ignoreExportsUsedInFile: withoutTests,
  ignoreDependencies: [
    // src/web/styles names it by a path that sass looks up under node_modules.
    'govuk-frontend',
    // src/testing/database-setup.ts puts the processor's name into the name of the package.
    'postgres-18-linux-x64',
  ],
  // Of the machine; each use asks first whether it has them.
  ignoreBinaries: ['setpriv', 'openssl', 'pdfsig'],
};

export default config;
