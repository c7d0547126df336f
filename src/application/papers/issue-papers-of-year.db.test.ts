import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { papersAt as now, papersSetting } from '../../testing/papers-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { runPaperJob, startPaperJob } from './issue-papers-of-year.ts';
import { readPapersOfYear } from './read-papers-of-year.ts';

const officer = actorOf('opdc-officer', 'opdc');
const governor = actorOf('governor', 'TH-42');

describeOnEachDatabase('the papers of a year', (database) => {
  const { deps, sign } = papersSetting(database);
  beforeAll(async () => {
    await sign('TH-42', 'เลย');
    await sign('TH-55', 'น่าน');
  });

  it('are issued for a whole year with its progress kept, by OPDC only, and not twice', async () => {
    expect(codesOf(await startPaperJob(deps(), governor, 2568))).toEqual(['forbidden']);
    const job = accepted(await startPaperJob(deps(), officer, 2568));
    expect(codesOf(await startPaperJob(deps(), officer, 2568))).toEqual(['papers-being-issued']);
    const seen: number[] = [];
    const finished = await runPaperJob(deps(), officer, job, (state) => seen.push(state.done));
    expect(seen).toEqual([1, 2]);
    expect(finished).toMatchObject({ total: 2, done: 2, failed: 0, finishedAt: now });
    const reading = accepted(await readPapersOfYear(deps(), officer, 2568));
    expect(reading.job).toEqual({ ...finished, isRunning: false });
    expect(reading.rows.map((row) => [row.name, row.papers.length])).toEqual([
      ['น่าน', 2],
      ['เลย', 2],
    ]);
    expect(accepted(await readPapersOfYear(deps(), visitor, 2568)).job).toBeNull();
  });
});
