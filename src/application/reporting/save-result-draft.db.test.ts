import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRound } from './open-round.ts';
import { readResultEntryContext } from './read-result-entry-context.ts';
import { saveResult } from './save-result.ts';
import { discardResultDraft, saveResultDraft } from './save-result-draft.ts';

const now = '2025-10-06T02:00:00.000Z';
const officer = { ...actorOf('provincial-officer', 'TH-42'), userId: 'u-officer' };
const colleague = { ...officer, userId: 'u-colleague' };
const stranger = { ...actorOf('provincial-officer', 'TH-40'), userId: 'u-stranger' };
const place = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;
const typed = { 'variables.current': 'ประมาณ ๑,๐๕๐', narrative: 'กำลังรวบรวม' };

describeOnEachDatabase('what is typed for a result and not saved', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const contextOf = async (actor: typeof officer) => accepted(await readResultEntryContext(deps(), actor, place));

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) => stores.agreements.insert(sampleAgreement, now));
    accepted(await openRound(deps(), actorOf('opdc-officer', 'opdc'), place));
  });

  it('is kept as it was typed, for its writer alone, and the newest takes the place of the one before', async () => {
    accepted(await saveResultDraft(deps(), officer, { ...place, rowVersion: 1, typed: { narrative: 'ก' } }));
    accepted(await saveResultDraft(deps(), officer, { ...place, rowVersion: 1, typed }));
    expect((await contextOf(officer)).draft).toMatchObject({ typed, rowVersion: 1, keptAt: now });
    expect((await contextOf(colleague)).draft).toBeNull();
  });

  it('changes no figure, and stays when the same person saves elsewhere, such as by workbook', async () => {
    accepted(await saveResultDraft(deps(), officer, { ...place, rowVersion: 1, typed }));
    const words = { narrative: '', obstacles: '', supporting: '' };
    const saved = accepted(await saveResult(deps(), officer, { ...place, ...words, rowVersion: null, variables: {} }));
    expect(saved).toMatchObject({ state: 'missing', narrative: '' });
    expect((await contextOf(officer)).draft?.rowVersion).toBe(1);
  });

  it('is thrown away by its writer only', async () => {
    accepted(await saveResultDraft(deps(), officer, { ...place, rowVersion: 1, typed }));
    accepted(await discardResultDraft(deps(), colleague, place));
    expect((await contextOf(officer)).draft).not.toBeNull();
    accepted(await discardResultDraft(deps(), officer, place));
    expect((await contextOf(officer)).draft).toBeNull();
  });

  it('is refused to whoever may not enter the result, and when it is longer than any form', async () => {
    const refused = await saveResultDraft(deps(), stranger, { ...place, rowVersion: 1, typed });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'forbidden' }] });
    const long = { narrative: 'ก'.repeat(70_000) };
    expect(await saveResultDraft(deps(), officer, { ...place, rowVersion: 1, typed: long })).toMatchObject({
      refusals: [{ code: 'draft-too-long' }],
    });
  });
});
