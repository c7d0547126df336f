import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const known = ['dryRun', 'results', 'rowVersion', 'narrative', 'organisationId', 'q'];

it.each([
  ['dryrun', 'dryRun'],
  ['dry_run', 'dryRun'],
  ['dry-run', 'dryRun'],
  ['dyrRun', 'dryRun'],
  ['rowversion', 'rowVersion'],
  ['row_version', 'rowVersion'],
  ['rowVerison', 'rowVersion'],
  ['naratve', 'narrative'],
  ['organizationId', 'organisationId'],
  ['result', 'results'],
  ['colour', undefined],
  ['DRYRUN', 'dryRun'],
  ['rowersions', 'rowVersion'],
  ['orwVersion', 'rowVersion'],
  ['rowVersino', 'rowVersion'],
  ['orwVersino', 'rowVersion'],
  ['rwoVresion', 'rowVersion'],
  ['worVersion', 'rowVersion'],
  ['zowVersixn', 'rowVersion'],
  ['zowVexsixn', undefined],
  ['rowVezzizn', undefined],
  ['rowVezrizn', undefined],
  ['rowVeszizn', undefined],
  ['yrdRun', 'dryRun'],
  ['xq', 'q'],
  ['xxq', undefined],
  ['xxqx', undefined],
  ['', undefined],
  ['x'.repeat(200), undefined],
])('a name like %j most probably means %j', (misspelt, meant) => {
  expect(nearestName(misspelt, known)).toBe(meant);
});

it('of names that are as near the first is meant, of others the nearest', () => {
  expect(nearestName('rounds', ['bounds', 'sounds', 'round'])).toBe('bounds');
  expect(nearestName('rounde', ['bounds', 'rounds', 'founds'])).toBe('rounds');
  expect(nearestName('abc', ['abdx'])).toBeUndefined();
  expect(nearestName('h', ['abcdefgh'])).toBeUndefined();
  expect(nearestName('abcd', ['abdcx'])).toBe('abdcx');
});

it('a name longer than any is not compared', () => {
  const long = 'x'.repeat(60);
  expect(nearestName(long, [`${long}y`])).toBe(`${long}y`);
  expect(nearestName(`${long}x`, [`${long}y`])).toBeUndefined();
});
