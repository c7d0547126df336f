import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BindingActName, bindingActs } from '../domain/people/binding-acts.data.ts';

/** The use cases that do each act without asking for a proof. */
const unproved: Readonly<Record<BindingActName, readonly string[]>> = {
  'papers.issue-year': ['startPaperJob'],
  'catalogue.approve': ['approveEdition'],
  'results.announce': ['announceResults'],
  'incentives.lay': ['layAllocation'],
  'framework.publish': ['publishFramework'],
  'body.appoint': ['appointBody'],
  'seat.name-holder': ['nameHolder'],
  'seat.end-holder': ['endHolder'],
  'organisation.merge': ['mergeOrganisation'],
  'organisation.close': ['closeOrganisation'],
  'resolution.record': ['recordResolution'],
  'role.grant': ['grantRole'],
  'role.end': ['endRole'],
  'delegation.start': ['delegateAuthority'],
  'delegation.end': ['endDelegation'],
  'user.link-reset': ['sendResetLink'],
  'user.disable': ['setUserEnabled'],
  'user.enable': ['setUserEnabled'],
  'round.open': ['openRounds', 'openRound'],
  'round.close': ['closeRound'],
  'report.extend': ['grantExtension'],
  'outage.declare': ['declareOutage'],
  'outage.revoke': ['revokeOutage'],
  'report.extension-revoke': ['revokeExtension'],
  'round.due': ['correctRoundDue'],
  'holiday.record': ['recordHolidays'],
  'holiday.withdraw': ['withdrawHoliday'],
};

const doors = ['src/web', 'src/api']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const useCases = Object.entries(unproved).flatMap(([act, names]) => names.map((name) => [act, name] as const));

it.each(useCases)('%s is never done by pages or API without a proof (%s)', (_act, useCase) => {
  const calls = new RegExp(`\\b${useCase}\\(`);
  expect(doors.filter(({ text }) => calls.test(text)).map(({ path }) => path)).toEqual([]);
  const proved = `proveAnd${useCase.charAt(0).toUpperCase()}${useCase.slice(1)}(`;
  expect(doors.some(({ text }) => text.includes(proved))).toBe(true);
});

it.each(Object.entries(unproved))('%s has a door on the pages and one in the API', (_act, names) => {
  const proved = names.map((name) => `proveAnd${name.charAt(0).toUpperCase()}${name.slice(1)}(`);
  for (const room of ['src/web/', 'src/api/routes/'])
    expect(
      doors.some(({ path, text }) => path.startsWith(room) && proved.some((one) => text.includes(one))),
      room,
    ).toBe(true);
});

/** Acts of administration that ask for their proof themselves: each says so by the refusals of a wrong one. */
it.each(['changeFactorPolicy', 'removeFactorsOf'])('%s has a door on the pages and one in the API', (useCase) => {
  for (const room of ['src/web/', 'src/api/routes/'])
    expect(doors.some(({ path, text }) => path.startsWith(room) && text.includes(`${useCase}(`))).toBe(true);
});

it('an act that binds says why, and where it says so', () => {
  for (const { why, button, source } of Object.values(bindingActs))
    for (const text of [why, button, ...Object.values(source)]) expect(text).toMatch(/[ก-ฮ]/);
});
