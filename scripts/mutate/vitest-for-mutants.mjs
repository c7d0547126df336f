/**
 * What the tests of the rules receive for `vitest` while mutants are tried: the same `describe`, `it` and `expect`, from
 * the packages that Vitest itself is made of, without its threads and its server.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const part = (name) => import(pathToFileURL(ofVitest.resolve(name)).href);
const runner = await part('@vitest/runner');
const matchers = await part('@vitest/expect');

const { chai } = matchers;
for (const plugin of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) chai.use(plugin);

function expectation() {
  const expect = (value, message) => chai.expect(value, message);
  Object.assign(expect, chai.expect, globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT]);
  expect.getState = () => matchers.getState(expect);
  expect.setState = (state) => matchers.setState(state, expect);
  expect.setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null });
  Object.defineProperty(globalThis, matchers.GLOBAL_EXPECT, { value: expect, configurable: true });
  return expect;
}

export const { describe, it, collectTests, getFn } = runner;
export const expect = expectation();
