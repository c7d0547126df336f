import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { admitLateProposal } from './admit-late-proposal.ts';
import { readLateProposals } from './read-late-proposals.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');

describeOnEachDatabase('a proposal after its day', (database) => {
  let today = '2010-09-20';
  const clock = { now: () => `${today}T02:00:00.000Z`, today: () => today };
  const deps = () => ({ transactions: openTransactions(database.pool, clock.now), clock });
  const admit = (changes: object = {}, actor = opdc) =>
    admitLateProposal(deps(), actor, {
      ...{ organisationId: 'TH-42', fiscalYear: 2554, until: '2010-09-30', reason: 'อุทกภัย', ...changes },
    });
  const read = async (actor = opdc) => accepted(await readLateProposals(deps(), actor, { fiscalYear: 2554 }));

  it('is let in by OPDC alone, of a party of the year, until a day of the year that is to come, with a reason', async () => {
    const people = await peopleSetting(() => database.pool);
    await loadReference({ ...people.deps, ...deps() });
    await publishShippedFrameworks({ ...people.deps, ...deps() });
    expect(codesOf(await admit({}, officer))).toEqual(['forbidden']);
    expect(codesOf(await admit({ organisationId: '', until: 'x', reason: ' ' }))).toEqual([
      ...['party-not-chosen', 'day-not-typed', 'reason-required'],
    ]);
    expect(codesOf(await admit({ organisationId: 'TH-38' }))).toEqual(['party-not-chosen']);
    expect(codesOf(await admit({ until: '2010-09-19' }))).toEqual(['day-outside-bounds']);
    expect(codesOf(await admit({ until: '2011-10-01' }))).toEqual(['day-outside-bounds']);
    expect(codesOf(await admit({ fiscalYear: 2600 }))).toEqual(['framework-not-found']);
    today = '2010-09-13';
    expect(codesOf(await admit())).toEqual(['proposal-not-late']);
    expect((await read()).parties).toEqual([]);
    today = '2010-09-20';
    expect((await read()).parties.some(({ id }) => id === 'TH-42')).toBe(true);
    expect(await read(officer)).toMatchObject({ last: '2010-09-13', admitted: [], parties: [] });
  });

  it('is told to everybody with its reason, and the newest day counts; each stands in the journal', async () => {
    expect(accepted(await admit())).toMatchObject({ number: 1, until: '2010-09-30' });
    expect(accepted(await admit({ until: '2010-10-15', reason: 'ขยายอีกครั้ง' }))).toMatchObject({ number: 2 });
    const { admitted } = await read(officer);
    expect(admitted.map(({ until, reason, name }) => [until, reason, name])).toEqual([
      ['2010-09-30', 'อุทกภัย', 'เลย'],
      ['2010-10-15', 'ขยายอีกครั้ง', 'เลย'],
    ]);
    const { rows } = await database.pool.query(
      `SELECT reason FROM journal WHERE action = 'agreement.admit-late' AND organisation_id = 'TH-42' ORDER BY seq`,
    );
    expect(rows.map((row) => row.reason)).toEqual(['อุทกภัย', 'ขยายอีกครั้ง']);
  });
});
