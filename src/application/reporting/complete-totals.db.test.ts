import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { codes, expectTotal, officer, openSavedRound, processOver, saveOf } from '../../testing/saving-setting.ts';
import { completeTotals } from './complete-totals.ts';
import { saveResult } from './save-result.ts';

describeOnEachDatabase('a total written by an older program', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => '2026-11-28T02:00:00.000Z'),
    clock: { now: () => '2026-11-28T02:00:00.000Z', today: () => '2026-11-28' },
  });

  beforeAll(async () => {
    await openSavedRound(database.pool);
    for (const code of codes.slice(0, 3)) accepted(await saveResult(processOver(database.pool), officer, saveOf(code)));
    // As the program before left it, after the round had closed.
    await database.owner.query(
      `UPDATE province_score SET total = 1, grade = 'พอใช้', closed_total = NULL, closed_grade = NULL, weight = NULL,
         counted_weight = NULL, closed_weight = NULL, to_judge = NULL`,
    );
  });

  it('is not shown, is computed again when the program starts, and then is the same on every day', async () => {
    const stored = () => deps().transactions.read((stores) => stores.scores.listOfProvince('TH-42', 2568));
    expect(await stored()).toEqual([]);
    expect(await completeTotals(deps())).toBe(1);
    await expectTotal(database.pool);
    expect(await completeTotals(deps())).toBe(0);
  });
});
