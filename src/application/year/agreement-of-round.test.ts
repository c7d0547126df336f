import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Who reads the newest version of an agreement beside what was reported in a round, and why it is not the round's own. */
const newest: Readonly<Record<string, string>> = {
  'agreement/read-hosts.ts': 'who hosts what today, beside how far the current round is',
  'calendar/read-province-calendar.ts': 'asks only whether there is one',
  'change-requests/change-context.ts': 'a request changes the newest version',
  'papers/read-papers-of-party.ts': 'its papers are listed, nothing of a round is scored',
  'reporting/complete-totals.ts': 'asks only whether there is one',
  'reporting/open-round.ts': 'a round opens under the newest version',
  'reporting/read-party.ts': 'the heading is of today; rows, parts and scores are of the round',
  'submission/foresee-days.ts': 'rounds that are not open yet',
  'work/read-changes-since.ts': 'names of indicators only',
  'work/read-pending-hosts.ts': 'who hosts what today',
  'work/read-pending-nation.ts': 'rounds that are open, which follow the newest version',
  'work/read-pending-party.ts': 'rounds that are open, which follow the newest version',
  'work/read-work-queue.ts': 'asks only whether there is one',
};

/** Takes the newest: `find`, or `listOfParties` without a round. */
const takesNewest = /agreements(\)\s*=>\s*agreements)?\.(find\(|listOfParties\([^,()]*(\[[^\]]*\])?[^,()]*,[^,()]*\))/;
const readsRound =
  /\b(reports|results|evidence|scores|submittedReports|reportEditions)\.(?!insert)[a-zA-Z]+\(|RoundKey/;

it('whoever reads what was reported in a round reads it under the version of the agreement that the round has', () => {
  const folder = 'src/application/';
  const found = globSync(`${folder}**/*.ts`)
    .filter((path) => !path.includes('.test.'))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      return takesNewest.test(text) && readsRound.test(text);
    })
    .map((path) => path.slice(folder.length));
  expect(found.filter((path) => newest[path] === undefined)).toEqual([]);
  expect(Object.keys(newest).filter((path) => !found.includes(path))).toEqual([]);
});
