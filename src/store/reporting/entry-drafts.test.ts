import { beforeAll, expect, it } from 'vitest';
import { publishShippedFrameworks } from '../../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../../application/people/load-reference.ts';
import { dropEntryDraft, keepEntryDraft } from '../../application/reporting/keep-entry-draft.ts';
import { openRound } from '../../application/reporting/open-round.ts';
import { readEntryDesk } from '../../application/reporting/read-entry-desk.ts';
import { saveResult } from '../../application/reporting/save-result.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf, sampleAgreement } from '../../testing/reporting-sample.ts';
import { loadHolidays } from '../calendar/holidays.ts';

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
  const deskOf = async (actor: typeof officer) => accepted(await readEntryDesk(deps(), actor, place));

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) => stores.agreements.insert(sampleAgreement, now));
    accepted(await openRound(deps(), actorOf('opdc-officer', 'opdc'), place));
  });

  it('is kept as it was typed, for its writer alone, and the newest takes the place of the one before', async () => {
    accepted(await keepEntryDraft(deps(), officer, { ...place, rowVersion: 1, typed: { narrative: 'ก' } }));
    accepted(await keepEntryDraft(deps(), officer, { ...place, rowVersion: 1, typed }));
    expect((await deskOf(officer)).draft).toMatchObject({ typed, rowVersion: 1, keptAt: now });
    expect((await deskOf(colleague)).draft).toBeNull();
  });

  it('changes no figure, and stays when the same person saves elsewhere, such as by workbook', async () => {
    accepted(await keepEntryDraft(deps(), officer, { ...place, rowVersion: 1, typed }));
    const words = { narrative: '', obstacles: '', supporting: '' };
    const saved = accepted(await saveResult(deps(), officer, { ...place, ...words, rowVersion: null, variables: {} }));
    expect(saved).toMatchObject({ state: 'missing', narrative: '' });
    expect((await deskOf(officer)).draft?.rowVersion).toBe(1);
  });

  it('is thrown away by its writer only', async () => {
    accepted(await keepEntryDraft(deps(), officer, { ...place, rowVersion: 1, typed }));
    accepted(await dropEntryDraft(deps(), colleague, place));
    expect((await deskOf(officer)).draft).not.toBeNull();
    accepted(await dropEntryDraft(deps(), officer, place));
    expect((await deskOf(officer)).draft).toBeNull();
  });

  it('is refused to whoever may not enter the result, and when it is longer than any form', async () => {
    const refused = await keepEntryDraft(deps(), stranger, { ...place, rowVersion: 1, typed });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'forbidden' }] });
    const long = { narrative: 'ก'.repeat(70_000) };
    expect(await keepEntryDraft(deps(), officer, { ...place, rowVersion: 1, typed: long })).toMatchObject({
      refusals: [{ code: 'draft-too-long' }],
    });
  });
});
