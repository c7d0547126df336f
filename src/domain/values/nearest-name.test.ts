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
  ['', undefined],
  ['x'.repeat(200), undefined],
])('a name like %j most probably means %j', (misspelt, meant) => {
  expect(nearestName(misspelt, known)).toBe(meant);
});
