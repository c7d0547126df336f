import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../adapters/system-clock.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import { runIssuePapers } from '../cli/issue-papers.ts';
import { describeOnEachDatabase } from '../testing/database.ts';
import { papersOver, signedByAll } from '../testing/papers-setting.ts';
import { peopleSetting } from '../testing/people-setting.ts';
import { openTransactions } from './open-stores.ts';

describeOnEachDatabase('samrit papers issue', (database) => {
  let deps: PapersDeps;
  const run = async (...args: readonly string[]) => {
    const said: string[] = [];
    const complain = (line: string) => void said.push(line);
    const exit = await runIssuePapers(deps, args, { complain }, complain);
    return { exit, said: said.join('\n') };
  };

  beforeAll(async () => {
    const setting = await peopleSetting(() => database.pool);
    deps = papersOver({ transactions: openTransactions(database.pool), clock: systemClock });
    await publishShippedFrameworks({ ...setting.deps, transactions: deps.transactions });
  });
  afterAll(() => deps.paperRenderer.close());

  it('says how it is used when no year is given', async () => {
    for (const args of [[], ['--year'], ['--year', 'ปีนี้'], ['--year', '2568', 'x']])
      expect(await run(...args)).toMatchObject({ exit: 1, said: expect.stringContaining('papers issue --year') });
  });

  it('says in Thai that nothing is signed yet', async () => {
    expect(await run('--year', '2568')).toMatchObject({ exit: 1, said: expect.stringContaining('nothing-sealed') });
  });

  it('tells each paper as it stands and the sum, the same the second time', async () => {
    for (const [organisationId, partyName] of [
      ['TH-42', 'เลย'],
      ['TH-55', 'น่าน'],
    ] as const)
      await signedByAll(deps, { organisationId, partyName, version: 1, at: '2024-11-18T03:00:00.000Z' });
    const papers = () => deps.transactions.read((stores) => stores.papers.listOfYear(2568));
    const first = await run('--year', '๒๕๖๘');
    expect(first).toMatchObject({ exit: 0, said: expect.stringContaining('2/2') });
    expect(first.said).toContain('จัดทำแล้ว 2 จาก 2 จังหวัด');
    const made = await papers();
    expect(made).toHaveLength(4);
    expect((await run('--year', '2568')).exit).toBe(0);
    expect(await papers()).toEqual(made);
  });
});
