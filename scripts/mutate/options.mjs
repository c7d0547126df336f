/** How StrykerJS mutates src/domain; each choice with its reason. */

/** The share of mutants that the tests must notice, in percent. */
export const goal = 90;

/** The files of some areas, or of all: never tests, and never `*.data.ts`, which hold no logic. */
function filesOf(areas) {
  const folders = areas.length === 0 ? ['src/domain'] : areas.map((area) => `src/domain/${area}`);
  return [...folders.map((folder) => `${folder}/**/*.ts`), '!src/domain/**/*.test.ts', '!src/domain/**/*.data.ts'];
}

/** Stryker's settings. Its files are in .samrit/mutate, which git ignores. */
export function optionsFor(areas) {
  return {
    mutate: filesOf(areas),
    // Vitest's own tests, read once and asked without Vitest's threads: an area takes a minute, not a quarter of an hour.
    testRunner: 'rules',
    plugins: ['./scripts/mutate/run-tests.mjs', './scripts/mutate/ignore-wording.mjs'],
    ignorers: ['wording'],
    coverageAnalysis: 'perTest',
    // Results of mutants whose code and tests are as they were are taken from the last run.
    incremental: true,
    incrementalFile: '.samrit/mutate/incremental.json',
    // Leaves capacity for people who are working on the same machine.
    concurrency: 1,
    // Modules that were read anew are never given back: a process holds those of a few hundred mutants.
    maxTestRunnerReuse: 400,
    timeoutMS: 15_000,
    reporters: ['progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: '.samrit/mutate/mutants.html' },
    jsonReporter: { fileName: '.samrit/mutate/mutants.json' },
    tempDirName: '.samrit/mutate/copy',
    ignorePatterns: ['.samrit', 'dist', 'bench'],
    // Stryker would read and rewrite tsconfig.json through TypeScript's own interface, which TypeScript 7 does not have.
    // Vitest needs none of it.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    allowEmpty: true,
    logLevel: 'warn',
  };
}
