import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { openGrowthYear, sendGrowth } from '../../testing/growth-year-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { answerObservation, closeObservation } from './note-observation.ts';
import { observeParty } from './observe-party.ts';
import { observeYear } from './observe-year.ts';
import { readObservations, readObservationsOfParty } from './read-observations.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const id = `same-figures/12m/${growth.code}`;

describeOnEachDatabase('what the data show', (database) => {
  const now = '2025-10-20T02:00:00.000Z';
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const seen = async () =>
    accepted(await readObservations(deps(), opdc, loei)).observations.map((one) => `${one.organisationId} ${one.id}`);
  const answer = (text: string, actor = officer) =>
    answerObservation(deps(), actor, { ...loei, observation: id, text });
  const close = (text: string, actor = opdc) => closeObservation(deps(), actor, { ...loei, observation: id, text });

  /** What the same rule sees of these, whoever reads it: the party alone, and everybody at once. */
  const seenBoth = async (organisationId: string) =>
    deps().transactions.read(async (stores) => {
      const framework = await frameworkInForce(stores, 2568);
      if (framework === null) throw new Error('the year has a framework');
      const all = await observeYear(stores, framework);
      return [
        await observeParty(stores, framework, organisationId),
        all.filter((one) => one.organisationId === organisationId),
      ];
    });
  const send = (organisationId: string, current = '104.125') => sendGrowth(deps(), organisationId, current);

  beforeAll(async () => {
    await openGrowthYear(database.pool, deps(), { 'TH-42': '104.125', 'TH-50': '104.125', 'TH-13': '104.125' });
    for (const organisationId of ['TH-42', 'TH-50']) await send(organisationId);
  });

  it('is seen in what was sent, and in nothing that still lies with a province', async () => {
    expect(await seen()).toEqual([`TH-42 ${id}`, `TH-50 ${id}`]);
  });

  it('is read by OPDC and the party that it concerns; the party is not told which others are meant', async () => {
    const own = accepted(await readObservationsOfParty(deps(), officer, loei)).observations;
    expect(own).toMatchObject([{ id, facts: { parties: '1' }, others: [] }]);
    const all = accepted(await readObservationsOfParty(deps(), opdc, loei)).observations;
    expect(all[0]?.others).toMatchObject([{ organisationId: 'TH-50' }]);
    const strangers = [
      actorOf('provincial-officer', 'TH-50'),
      actorOf('evaluator', 'opdc'),
      actorOf('public', 'public'),
    ];
    for (const actor of strangers)
      expect(codesOf(await readObservationsOfParty(deps(), actor, loei))).toEqual(['forbidden']);
    for (const actor of [...strangers, officer, actorOf('administrator', 'opdc')])
      expect(codesOf(await readObservations(deps(), actor, loei))).toEqual(['forbidden']);
  });

  it('is answered by the party and closed by OPDC with a reason; both are journalled and never changed', async () => {
    expect(codesOf(await answer(' '))).toEqual(['observation-text-missing']);
    expect(codesOf(await answer('ก', opdc))).toEqual(['forbidden']);
    expect(codesOf(await close('ก', officer))).toEqual(['forbidden']);
    accepted(await answer('ใช้ข้อมูลชุดเดียวกันของกรม'));
    accepted(await close('ตรวจกับกรมแล้วถูกต้อง'));
    expect(codesOf(await answer('อีก'))).toEqual(['observation-closed']);
    expect(codesOf(await close('อีก'))).toEqual(['observation-closed']);
    const [one] = accepted(await readObservationsOfParty(deps(), officer, loei)).observations;
    expect(one?.notes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'answer: ใช้ข้อมูลชุดเดียวกันของกรม',
      'close: ตรวจกับกรมแล้วถูกต้อง',
    ]);
    const { rows } = await database.pool.query(
      `SELECT action, reason FROM journal WHERE organisation_id = 'TH-42' AND action LIKE 'observation.%' ORDER BY seq`,
    );
    expect(rows).toEqual([
      { action: 'observation.answer', reason: null },
      { action: 'observation.close', reason: 'ตรวจกับกรมแล้วถูกต้อง' },
    ]);
    const other = { ...loei, observation: 'same-figures/12m/none', text: 'ก' };
    expect(codesOf(await answerObservation(deps(), officer, other))).toEqual(['not-found']);
  });

  it('is the same for a party, which is read in its own data, as for who reads everybody’s', async () => {
    for (const organisationId of ['TH-42', 'TH-50', 'TH-13', 'opdc']) {
      const [own, ofAll] = await seenBoth(organisationId);
      expect([organisationId, own]).toEqual([organisationId, ofAll]);
    }
    expect((await seenBoth('TH-42'))[0]).toHaveLength(1);
    // What the other party's rule makes alike by nature is left out in both.
    const kindOf = (kind: string) =>
      database.owner.query(
        `UPDATE indicator SET rule = jsonb_set(rule, '{kind}', $1) WHERE organisation_id = 'TH-50' AND fiscal_year = 2568`,
        [JSON.stringify(kind)],
      );
    for (const kind of ['central', 'milestones']) {
      await kindOf(kind);
      expect([kind, await seenBoth('TH-42')]).toEqual([kind, [[], []]]);
    }
    await kindOf(growth.rule.kind);
  });

  it('is no small whole number that three parties may have by chance', async () => {
    const current = (figure: string, organisationIds: readonly string[]) =>
      database.owner.query(
        `UPDATE result SET variables = jsonb_set(variables, '{current}', $1) WHERE organisation_id = ANY($2)`,
        [JSON.stringify(figure), organisationIds],
      );
    const pair = ['TH-42', 'TH-50'];
    await database.owner.query("UPDATE report SET status = 'received' WHERE organisation_id = 'TH-13'");
    await current('101', ['TH-13']);
    // Three pairs of parties, each with one chance among 104: more than one in a hundred.
    await current('104', pair);
    expect(await seenBoth('TH-42')).toEqual([[], []]);
    await current('104.125', pair);
    expect((await seenBoth('TH-42')).map((all) => all.length)).toEqual([1, 1]);
    await current('104.125', ['TH-13']);
    await database.owner.query("UPDATE report SET status = 'open' WHERE organisation_id = 'TH-13'");
  });

  it('is open again when another party has the figures: why it was closed stays told as of then', async () => {
    await database.owner.query(
      'UPDATE result SET variables = \'{"current": "107.125", "previous": "100"}\' WHERE organisation_id = \'TH-50\'',
    );
    expect(await seen()).toEqual([`TH-42 ${id}`]);
    await send('TH-13');
    const [one] = accepted(await readObservationsOfParty(deps(), officer, loei)).observations;
    expect(one).toMatchObject({ id, facts: { parties: '1' }, isSeen: true });
    expect(one?.notes.map(({ isOfNow }) => isOfNow)).toEqual([false, false]);
    accepted(await answer('คนละแหล่งข้อมูล'));
    accepted(await close('ตรวจกับ TH-13 แล้ว'));
    expect(codesOf(await close('อีก'))).toEqual(['observation-closed']);
    const { rows } = await database.pool.query(
      `SELECT count(*) FILTER (WHERE before::text || after::text LIKE '%TH-13/%') AS told FROM journal
       WHERE action LIKE 'observation.%'`,
    );
    expect(rows).toEqual([{ told: '0' }]);
  });
});
