import { expect, it } from 'vitest';
import { saveResult } from '../application/reporting/save-result.ts';
import type { Reach } from '../domain/people/reach.ts';
import { currentReach, withReach } from '../store/reach.ts';
import { describeOnEmbeddedDatabase } from './database.ts';
import { accepted } from './people-setting.ts';
import { codes, officer, openSavedRound, processOver, saveOf } from './saving-setting.ts';

describeOnEmbeddedDatabase('a use case that a test calls', (database) => {
  it('runs within the reach of the actor it is given, unless the test says another', async () => {
    await openSavedRound(database.pool);
    const here = processOver(database.pool);
    const begun: Reach[] = [];
    const runOne: typeof here.transactions.runOne = (work) => {
      begun.push(currentReach());
      return here.transactions.runOne(work);
    };
    const save = () =>
      saveResult({ ...here, transactions: { ...here.transactions, runOne } }, officer, saveOf(codes[0] ?? ''));
    accepted(await save());
    accepted(await withReach(['TH-42'], save));
    expect(begun).toEqual([[officer.userId, 'TH-42'], ['TH-42']]);
  });
});
