import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { loadHolidays } from '../../store/calendar/holidays.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { openRound } from './open-round.ts';
import { readResultEntry } from './read-result-entry.ts';
import { readResultEntryContext } from './read-result-entry-context.ts';
import { saveAndSendResult } from './save-and-send-result.ts';
import { saveResultDraft } from './save-result-draft.ts';

const now = '2025-10-06T02:00:00.000Z';
const officer = { ...actorOf('provincial-officer', 'TH-42'), userId: 'u-officer' };
const place = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: growth.code } as const;
const words = { narrative: '', obstacles: '', supporting: '' };
const figures = { current: '5540.08', previous: '5299.48' };

describeOnEachDatabase('a result saved and sent in one act', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
  });
  const stored = async () => accepted(await readResultEntry(deps(), officer, place)).result;
  const draft = async () => accepted(await readResultEntryContext(deps(), officer, place)).draft;
  const journalled = async () => {
    const found = await database.pool.query("SELECT action FROM journal WHERE action LIKE 'result.%' ORDER BY seq");
    return found.rows.map((row: { readonly action: string }) => row.action);
  };
  const save = async (variables: Readonly<Record<string, string>>, thenSend: boolean, rowVersion?: number) =>
    saveAndSendResult(deps(), officer, {
      ...{ ...place, ...words, variables, thenSend },
      rowVersion: rowVersion ?? (await stored()).rowVersion,
    });
  const keepDraft = async () =>
    accepted(await saveResultDraft(deps(), officer, { ...place, rowVersion: 1, typed: { narrative: 'ร่าง' } }));

  beforeAll(async () => {
    await loadReference(deps());
    await loadHolidays(database.pool, holidays);
    await publishShippedFrameworks(deps());
    await deps().transactions.run((stores) => stores.agreements.insert(sampleAgreement, now));
    accepted(await openRound(deps(), actorOf('opdc-officer', 'opdc'), place));
  });

  it('keeps nothing of what cannot be saved, and what was typed and not saved stays', async () => {
    await keepDraft();
    const before = [await stored(), await journalled()];
    expect(await save({ current: 'สิบ', previous: '1' }, true)).toMatchObject({
      ok: false,
      refusals: [{ code: 'not-a-number', field: 'variables.current' }],
    });
    expect(await save(figures, true, 99)).toMatchObject({ ok: false, refusals: [{ code: 'changed-meanwhile' }] });
    expect([await stored(), await journalled()]).toEqual(before);
    expect(await draft()).not.toBeNull();
  });

  it('saves what cannot be sent, says why, and drops what was typed and not saved', async () => {
    await keepDraft();
    const { rowVersion } = await stored();
    const saved = accepted(await save({ current: '7', previous: '' }, true));
    expect(saved.notSent).toMatchObject([{ code: 'result-incomplete' }]);
    expect(saved.result).toMatchObject({ status: 'draft', variables: { current: '7' }, rowVersion: rowVersion + 1 });
    expect(await stored()).toMatchObject({ status: 'draft', variables: { current: '7' }, rowVersion: rowVersion + 1 });
    expect(await draft()).toBeNull();
    expect((await journalled()).at(-1)).toBe('result.save');
  });

  it('saves alone where nothing is to be sent', async () => {
    await keepDraft();
    const saved = accepted(await save(figures, false));
    expect(saved).toMatchObject({ notSent: null, result: { status: 'draft', state: 'reported' } });
    expect(await draft()).toBeNull();
  });

  it('writes nothing where nothing was changed, and says so; what was typed and not saved is dropped all the same', async () => {
    await keepDraft();
    const before = [await stored(), await journalled()];
    expect(await save(figures, false)).toMatchObject({ ok: true, unchanged: true, value: { notSent: null } });
    expect([await stored(), await journalled()]).toEqual(before);
    expect(await draft()).toBeNull();
  });

  it('saves and sends, each with its own journal row, and gives the result as it then stands', async () => {
    const { rowVersion } = await stored();
    const { result, notSent } = accepted(await save({ ...figures, previous: '5299' }, true));
    expect(notSent).toBeNull();
    expect(result).toMatchObject({ status: 'sent', rowVersion: rowVersion + 2 });
    expect(await stored()).toMatchObject({ status: 'sent', rowVersion: rowVersion + 2 });
    expect((await journalled()).slice(-2)).toEqual(['result.save', 'result.send-result']);
  });
});
