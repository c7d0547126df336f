import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { stageOf } from '../../demo/demo-stages.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { visitor } from '../../domain/people/actor.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import { readSummary, summaryText } from '../../domain/results/summary-content.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { announcing, passCourse, preparing, resolveResults } from '../../testing/pass-results.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { verifyScores } from '../reporting/verify-scores.ts';
import { readResolutions } from '../resolutions/read-resolutions.ts';
import { announceResults } from './announce-results.ts';
import { correctResults } from './correct-results.ts';
import { prepareSummary } from './prepare-summary.ts';
import type { TypedCorrection } from './read-corrections.ts';
import { readRoundResults, readSnapshot } from './read-results.ts';
import { recordCabinet } from './record-cabinet.ts';
import { recomputed, verifyResults } from './verify-results.ts';

const assessed = provinces.map(({ code }) => code).filter((code) => stageOf(code) === 'assessed');
const round = { fiscalYear: 2568, round: '12m' } as const;
const stranger = visitor;

describeOnEachDatabase('the results of a round', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
  });
  const statuses = async () => {
    const { rows } = await database.owner.query<{ status: string }>(
      `SELECT DISTINCT status FROM report WHERE fiscal_year = 2568 AND round = '12m'`,
    );
    return rows.map(({ status }) => status);
  };
  const agreed = (party: string | undefined, status: string) =>
    database.owner.query(`UPDATE agreement SET status = $2 WHERE organisation_id = $1 AND fiscal_year = 2568`, [
      party,
      status,
    ]);
  const reading = async (actor = preparing) => accepted(await readRoundResults(deps(), actor, round));

  beforeAll(async () => {
    await loadDemo({ ...deps(), passwords: argon2Passwords() }, { provinces: assessed.slice(0, 3) });
  });

  it('of six months are announced in the demonstration, and everybody reads them with their hash', async () => {
    const { shown } = accepted(await readRoundResults(deps(), stranger, { ...round, round: '6m' }));
    expect([shown?.status, shown?.parties, shown?.contentHash.length]).toEqual(['announced', 3, 64]);
    expect(shown?.preparedName).toBe('');
  });

  it('are summed up once every party is assessed, by OPDC alone, and not while one is missing', async () => {
    for (const other of [stranger, actorOf('governor', 'TH-75'), actorOf('evaluator', 'opdc')])
      expect(codesOf(await prepareSummary(deps(), other, round))).toEqual(['forbidden']);
    expect(codesOf(await prepareSummary(deps(), preparing, { ...round, round: '9m' }))).toEqual(['not-found']);
    expect(codesOf(await prepareSummary(deps(), preparing, { fiscalYear: 2554, round: '6m' }))).toEqual([
      'round-not-assessed',
    ]);
    const away = `UPDATE report SET status = $2 WHERE organisation_id = $1 AND fiscal_year = 2568 AND round = '12m'`;
    await database.owner.query(away, [assessed[0], 'received']);
    expect(codesOf(await prepareSummary(deps(), preparing, round))).toEqual(['results-parties-missing']);
    expect((await reading()).missing?.map((one) => one.organisationId)).toEqual([assessed[0]]);
    // Its indicators come into force after the others were summed up.
    await agreed(assessed[0], 'settled');
    expect(accepted(await prepareSummary(deps(), preparing, round))).toMatchObject({
      edition: 1,
      parties: 2,
      reason: null,
    });
    await agreed(assessed[0], 'in-force');
    await database.owner.query(away, [assessed[0], 'assessed']);
  });

  it('are seen by nobody outside before they are announced, nor what a body resolved on them', async () => {
    const before = await reading();
    expect([before.shown?.edition, before.shown?.next?.kind]).toEqual([1, 'body']);
    const national = (['administrator', 'secretary-general'] as const).map((role) => actorOf(role, 'opdc'));
    const minister = actorOf('interior-minister', 'central.moi');
    for (const other of [stranger, actorOf('governor', 'TH-75'), ...national, minister]) {
      expect((await reading(other)).shown).toBeNull();
      const asked = { ...round, edition: 1 };
      expect(codesOf(await readRoundResults(deps(), other, asked))).toEqual(['results-not-found']);
      expect(codesOf(await readSnapshot(deps(), other, asked))).toEqual(['results-not-found']);
    }
    expect((await reading(actorOf('evaluator', 'opdc'))).shown?.edition).toBe(1);
    for (const other of [stranger, minister]) {
      const { recorded, waiting } = accepted(await readResolutions(deps(), other, round));
      const ofResults = recorded.filter((one) => one.subjectKind === 'results');
      expect(ofResults.flatMap((one) => one.subjects)).toEqual(['รอบ 6 เดือน ฉบับที่ 1']);
      expect(waiting?.map(({ kind }) => kind) ?? []).not.toContain('results');
    }
    const { waiting } = accepted(await readResolutions(deps(), preparing, round));
    expect(waiting?.map(({ kind }) => kind)).toContain('results');
  });

  it('leave nobody out, go back with the words of the body, and another edition needs another resolution', async () => {
    const [first] = (await reading()).editions;
    if (!first) throw new Error('it is prepared');
    expect(codesOf(await announceResults(deps(), announcing, first))).toEqual(['results-not-awaited']);
    expect(codesOf(await resolveResults(deps(), first, 'approved', { body: 'committee.oversight' }))).toEqual([
      'body-does-not-decide',
    ]);
    expect(codesOf(await resolveResults(deps(), first, 'approved'))).toEqual(['results-changed-since-prepared']);
    accepted(await resolveResults(deps(), first, 'returned'));
    expect((await reading()).shown?.status).toBe('returned');
    expect(codesOf(await resolveResults(deps(), first, 'approved'))).toEqual(['results-awaits-nothing']);
    expect(codesOf(await prepareSummary(deps(), preparing, round))).toEqual(['reason-required']);
    const second = accepted(await prepareSummary(deps(), preparing, { ...round, reason: 'แก้ตามมติ' }));
    expect(second.contentHash).not.toBe(first.contentHash);
    expect((await reading()).editions.map(({ status }) => status)).toEqual(['replaced', 'waiting']);
    await passCourse(deps(), second);
  });

  it('are announced by another person than prepared them, all at once, and only as they were laid before the body', async () => {
    const key = { ...round, edition: 2 };
    expect(codesOf(await announceResults(deps(), stranger, key))).toEqual(['forbidden']);
    const noDay = { ...key, letter: 'นร 1200/1', heldOn: '' };
    expect(codesOf(await recordCabinet(deps(), preparing, noDay))).toEqual(['results-day-missing']);
    expect(codesOf(await announceResults(deps(), preparing, key))).toEqual(['same-person']);
    const away = `UPDATE report SET status = $2 WHERE organisation_id = $1 AND fiscal_year = 2568 AND round = '12m'`;
    await database.owner.query(away, [assessed[2], 'received']);
    expect(codesOf(await announceResults(deps(), announcing, key))).toEqual(['results-changed-since-prepared']);
    await database.owner.query(away, [assessed[2], 'assessed']);
    expect(await statuses()).toEqual(['assessed']);
    // One that was announced alone, before results were announced as one.
    await database.owner.query(away, [assessed[1], 'final']);
    accepted(await announceResults(deps(), announcing, key));
    expect(await statuses()).toEqual(['final']);
    expect(await announceResults(deps(), announcing, key)).toMatchObject({ ok: true, unchanged: true });
    const cabinet = { ...key, letter: 'นร 1200/1', heldOn: demoDate };
    expect(codesOf(await recordCabinet(deps(), preparing, cabinet))).toEqual(['results-cabinet-not-asked']);
    expect((await reading(stranger)).shown).toMatchObject({ edition: 2, status: 'announced' });
    expect(codesOf(await prepareSummary(deps(), preparing, { ...round, reason: 'อีก' }))).toEqual(['results-announced']);
  });

  it('give the same bytes when they are computed again, and one changed digit is named', async () => {
    const { text } = accepted(await readSnapshot(deps(), stranger, { ...round, edition: 2 }));
    const content = readSummary(text);
    if (content === null) throw new Error('it can be read');
    expect(summaryText(recomputed(content, nodeSecrets.sha256))).toBe(text);
    const sound = await verifyResults(deps());
    expect([sound.editions, sound.parties, sound.differences]).toEqual([3, 8, []]);
    await database.owner.query('ALTER TABLE result_summary DISABLE TRIGGER USER');
    const digit = `UPDATE result_summary SET content = replace(content, $1, $2) WHERE round = '12m' AND edition = 2`;
    const [party] = content.parties;
    const [was, is] = [`"total":"${party?.total}"`, '"total":"99.9999"'];
    await database.owner.query(digit, [was, is]);
    const { differences } = await verifyResults(deps());
    expect(differences.map(({ what, parties }) => [what, parties.length])).toContainEqual(['bytes', 1]);
    expect(differences.map(({ what }) => what)).toContain('hash');
    await database.owner.query(digit, [is, was]);
    await database.owner.query('ALTER TABLE result_summary ENABLE TRIGGER USER');
    expect((await verifyResults(deps())).differences).toEqual([]);
  });

  it('are never changed or removed in the database', async () => {
    for (const statement of [
      'UPDATE result_summary SET reason = NULL',
      'DELETE FROM result_step',
      'TRUNCATE result_step',
    ])
      await expect(database.owner.query(statement)).rejects.toThrow();
  });

  it('are corrected by a new edition on the same course, beside the earlier one', async () => {
    const party = (await reading()).shown?.content.parties[0];
    const scored = party?.ledger.indicators.find((one) => one.state === 'reported');
    if (!party || !scored) throw new Error('there is a score');
    const one = { organisationId: party.organisationId, code: scored.code, score: '51', note: 'หลักฐานหน้า 3 อ่านผิด' };
    const correct = (corrections: readonly (typeof one)[], reason = 'แก้คะแนนที่บันทึกผิด', actor = preparing) =>
      correctResults(deps(), actor, { ...round, reason, corrections });
    expect(codesOf(await correct([{ ...one, score: '', note: '' }]))).toEqual(['results-nothing-corrected']);
    // A reason without a score is not left out of what else is corrected.
    expect(codesOf(await correct([one, { ...one, code: '9.9', score: '' }]))).toEqual(['results-score-missing']);
    expect(codesOf(await correct([{ ...one, score: scored.score ?? '' }]))).toEqual(['results-nothing-corrected']);
    expect(codesOf(await correct([{ ...one, score: '101' }]))).toEqual(['score-out-of-scale']);
    expect(codesOf(await correct([{ ...one, note: '' }]))).toEqual(['reason-required']);
    expect(codesOf(await correct([{ ...one, code: '9.9' }]))).toEqual(['results-indicator-unknown']);
    expect(codesOf(await correct([one], ' '))).toEqual(['reason-required']);
    const third = accepted(await correct([one], 'แก้คะแนนที่บันทึกผิด', announcing));
    expect(third).toMatchObject({ edition: 3, corrects: 2 });
    expect((await reading(stranger)).shown?.edition).toBe(2);
    const { differences } = await reading();
    expect(differences.map((of) => [of.organisationId, of.indicators.map(({ code, after }) => [code, after])])).toEqual(
      [[party.organisationId, [[scored.code, '51.0000']]]],
    );
    const last = await takeOver(one, correct);
    expect(codesOf(await announceResults(deps(), preparing, last))).toEqual(['results-not-awaited']);
    await passCourse(deps(), last);
    for (const one of [preparing, announcing])
      expect(codesOf(await announceResults(deps(), one, last)), one.userId).toEqual(['same-person']);
    accepted(await announceResults(deps(), actorOf('opdc-officer', 'opdc'), last));
    const after = await reading(stranger);
    expect(after.editions.map(({ edition, status }) => [edition, status])).toEqual([
      [2, 'superseded'],
      [5, 'announced'],
    ]);
    const old = accepted(await readRoundResults(deps(), stranger, { ...round, edition: 2 }));
    expect(old.shown?.content.parties[0]?.total).toBe(party.total);
    const { rows } = await database.owner.query<{ total: string }>(
      `SELECT total FROM province_score WHERE organisation_id = $1 AND fiscal_year = 2568 AND round = '12m' AND kind = 'assessed'`,
      [party.organisationId],
    );
    expect(Number(rows[0]?.total)).toBe(Number(after.shown?.content.parties[0]?.total));
    expect((await verifyResults(deps())).differences).toEqual([]);
    expect((await verifyScores(deps())).differences).toEqual([]);
  });

  /** Another party is corrected in the next edition, which takes over what was corrected, and is taken back in the one after. */
  async function takeOver(
    one: TypedCorrection,
    correct: (corrections: readonly TypedCorrection[]) => ReturnType<typeof correctResults>,
  ): Promise<ResultSummary> {
    const party = (await reading(stranger)).shown?.content.parties[1];
    const scored = party?.ledger.indicators.find(({ state }) => state === 'reported');
    if (!party || !scored) throw new Error('there is another score');
    const other = { ...one, organisationId: party.organisationId, code: scored.code };
    const corrected = async () =>
      (await reading()).shown?.content.corrections.map(({ organisationId, after }) => [organisationId, after]);
    accepted(
      await correct([
        { ...other, score: '53' },
        { ...other, score: '52' },
      ]),
    );
    expect(await corrected()).toEqual([
      [one.organisationId, '51.0000'],
      [party.organisationId, '52.0000'],
    ]);
    expect(codesOf(await correct([{ ...other, score: '52' }]))).toEqual(['results-corrected-already']);
    const last = accepted(await correct([{ ...other, score: scored.score ?? '' }]));
    expect(await corrected()).toEqual([[one.organisationId, '51.0000']]);
    return last;
  }
});
