/**
 * Stryker's test runner for the unit tests of the rules: they are read once and then asked in this process, mutant after
 * mutant, those first that are next to the mutant, then the quick ones, until one notices it.
 */
import { globSync } from 'node:fs';
import { filesThatReach } from './imports.mjs';
import { beginNewAge, forgetResults, pathFromHere, prepare, testsOf } from './load-tests.mjs';
import { getFn } from './vitest-for-mutants.mjs';

/** Only the tests of the rules and of what is directly above them: a page's test would prove the least. */
const TESTS = 'src/{domain,frameworks,application}/**/*.test.ts';

const folderOf = (file) => file.split('/').slice(0, 3).join('/');

class RulesTestRunner {
  #files = [];
  #times = new Map();
  /** What Stryker's changed source asks and tells: which mutant is active, and what was touched. */
  #switch = globalThis.__stryker__ ?? {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    globalThis.__stryker__ = this.#switch;
    process.env.NODE_ENV = 'test';
    prepare();
    this.#files = globSync(TESTS)
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.db.test.ts'))
      .sort();
  }

  async dryRun() {
    this.#switch.activeMutant = undefined;
    const tests = [];
    for (const file of this.#files) {
      for (const test of await testsOf(file)) {
        this.#switch.currentTestId = test.id;
        tests.push(await this.#ask(test));
        this.#switch.currentTestId = undefined;
      }
    }
    return { status: 'complete', tests, mutantCoverage: this.#switch.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, reloadEnvironment, sandboxFileName, hitLimit }) {
    if (reloadEnvironment) beginNewAge();
    const source = pathFromHere(sandboxFileName);
    const near = folderOf(source);
    this.#switch.hitLimit = hitLimit;
    const run = { mutant: activeMutant.id, source, near, filter: testFilter && new Set(testFilter) };
    const asked = mutantActivation === 'static' ? await this.#askAll(run) : await this.#askCovering(run);
    this.#switch.activeMutant = undefined;
    if (hitLimit !== undefined && this.#switch.hitCount > hitLimit) {
      return { status: 'timeout', reason: `Hit limit reached (${this.#switch.hitCount}/${hitLimit})` };
    }
    const failed = asked.results.find(({ status }) => status === 1);
    if (failed) {
      const { id, failureMessage } = failed;
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: asked.results.length };
    }
    if (asked.error) return { status: 'error', errorMessage: String(asked.error?.stack ?? asked.error) };
    return { status: 'survived', nrOfTests: asked.results.length };
  }

  /** The mutant is active while the modules are read: file by file of those that read it, its own folder's first. */
  async #askAll({ mutant, source, near }) {
    this.#activate(mutant);
    const reach = filesThatReach(source);
    const results = [];
    let error = null;
    const distance = (file) => (folderOf(file) === near ? 0 : 1);
    for (const file of this.#files.filter((file) => reach.has(file)).toSorted((a, b) => distance(a) - distance(b))) {
      try {
        results.push(...(await this.#askUntilNoticed(await testsOf(file))));
      } catch (thrown) {
        error ??= thrown;
      }
      if (results.at(-1)?.status === 1) break;
    }
    return { results, error };
  }

  /**
   * The mutant is active while those tests run that reach it. Asked again in a new age, where nothing is computed yet: if a
   * test fails without the mutant as well, and if no test came to it because something is kept since an earlier one.
   */
  async #askCovering(run, isAgain = false) {
    const tests = [];
    for (const file of new Set([...run.filter].map((id) => id.split('#')[0]))) {
      tests.push(...(await testsOf(file)).filter(({ id }) => run.filter.has(id)));
    }
    const rank = ({ file, id }) => (folderOf(file) === run.near ? 0 : 1_000) + (this.#times.get(id) ?? 0);
    this.#activate(run.mutant);
    const results = await this.#askUntilNoticed(tests.toSorted((a, b) => rank(a) - rank(b)));
    const last = results.at(-1);
    const isNoticed = last?.status === 1 && !(this.#switch.hitCount > this.#switch.hitLimit);
    if (isAgain || !(await this.#isDoubtful(isNoticed ? tests.find(({ id }) => id === last.id) : null)))
      return { results };
    beginNewAge();
    return this.#askCovering(run, true);
  }

  /** Whether a result may come from what earlier mutants or tests have left: `noticing` is the test that failed. */
  async #isDoubtful(noticing) {
    if (noticing === null) return this.#switch.hitCount === 0;
    const { hitCount } = this.#switch;
    this.#activate(undefined);
    const alone = await this.#ask(noticing);
    this.#switch.hitCount = hitCount;
    return alone.status === 1;
  }

  #activate(mutant) {
    this.#switch.hitCount = 0;
    this.#switch.activeMutant = mutant;
  }

  async #askUntilNoticed(tests) {
    const results = [];
    for (const test of tests) {
      results.push(await this.#ask(test));
      if (results.at(-1).status === 1) break;
    }
    return results;
  }

  async #ask({ id, name, file, task }) {
    const start = performance.now();
    const position = task.location && { line: task.location.line - 1, column: task.location.column - 1 };
    const result = { id, name, status: 0, fileName: file, startPosition: position };
    forgetResults();
    try {
      if (task.mode === 'skip' || task.mode === 'todo') result.status = 2;
      else await getFn(task)();
    } catch (error) {
      Object.assign(result, { status: 1, failureMessage: String(error?.message ?? error) });
    }
    result.timeSpentMs = performance.now() - start;
    this.#times.set(id, result.timeSpentMs);
    return result;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesTestRunner }];
