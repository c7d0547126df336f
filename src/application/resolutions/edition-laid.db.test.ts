import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { type Decision, decisions } from '../../domain/meetings/resolution.ts';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting } from '../../testing/hold-body-meeting.ts';
import { sampleItem } from '../../testing/meeting-sample.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { removeCatalogueEntry, saveCatalogueEntry } from '../catalogue/save-catalogue-entry.ts';
import { startDraft } from '../catalogue/start-draft.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readResolutions } from './read-resolutions.ts';
import { type RecordResolutionInput, recordResolution } from './record-resolution.ts';

const today = '2024-11-18';
const now = `${today}T03:00:00.000Z`;
const opdc = actorOf('opdc-officer', 'opdc');

describeOnEachDatabase('the list that a body decides on', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  let meetings = 0;
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => today },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
  });
  async function meeting() {
    meetings += 1;
    const plan = { bodyId: 'committee.subcommission', number: meetings, day: today, fiscalYears: [2568] };
    const held = await deps().transactions.run((stores) => holdBodyMeeting(stores, { id: `mtg-${meetings}`, ...plan }));
    return held.id;
  }
  const resolve = (id: string, of: Pick<RecordResolutionInput, 'decided' | 'kind' | 'keys'> & { item?: number }) =>
    recordResolution(deps(), opdc, { id, item: 1, text: 'มติ', ...of });
  /** Gives the meeting items, each about the list under a key, or about nothing. */
  const agendaOf = (id: string, keys: readonly (string | null)[]) =>
    deps().transactions.run(async (stores) => {
      const held = await stores.meetings.find(id);
      const items = keys.map((key, index) => ({
        ...{ ...sampleItem, position: index + 1 },
        subject: key === null ? null : { kind: 'catalogue-edition', key },
      }));
      if (held) await stores.meetings.saveItems(held, items);
    });
  /** The key under which the draft of the list waits. */
  async function listWaiting(): Promise<string> {
    const { waiting } = accepted(await readResolutions(deps(), opdc, { fiscalYear: 2568 }));
    return waiting?.find(({ kind }) => kind === 'catalogue-edition')?.subjects[0]?.key ?? '';
  }

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
  });

  it('is approved as it was laid before the body: who changed what since is asked to lay it again', async () => {
    const save = (code: string, name: string, isNew: boolean) =>
      saveCatalogueEntry(deps(), opdc, {
        fiscalYear: 2568,
        rowVersion: null,
        isNew,
        entry: { ...sampleEntry({ code }), name },
      });
    accepted(await startDraft(deps(), opdc, { fiscalYear: 2568, from: null }));
    accepted(await save('9.1', 'ตัวชี้วัดแรก', true));
    const laid = await listWaiting();
    const id = await meeting();
    const about = (key: string, change: Partial<RecordResolutionInput> = {}) =>
      resolve(id, { kind: 'catalogue-edition', keys: [key], decided: 'approved', ...change });
    const saysOf = async (item: number, key: string) =>
      codesOf(await about(key, { item })).filter((code) => code !== 'resolution-not-carried-out');
    accepted(await save('9.1', 'ตัวชี้วัดที่แก้ไขภายหลัง', false));
    accepted(await save('9.2', 'ตัวชี้วัดเพิ่ม', true));
    await agendaOf(id, ['2568']);
    expect(await saysOf(1, laid.replace(/-.*/, ''))).toEqual(['resolution-subject-unknown']);
    // What the form was opened with witnesses nothing, nor does an agenda that names a year or an edition without its content.
    for (const key of ['2568', '2568/1']) {
      await agendaOf(id, [key, null]);
      for (const shown of [laid, await listWaiting()]) {
        expect(await saysOf(1, shown), key).toEqual(['catalogue-not-on-agenda']);
        expect(await saysOf(2, shown), key).toEqual(['resolution-subject-not-on-agenda']);
      }
    }
    // Whichever item about the list is chosen, what any item of the meeting laid before the body is what it approved.
    for (const beside of ['2568', '2568/1']) {
      await agendaOf(id, [laid, beside, null]);
      for (const item of [1, 2])
        expect(await saysOf(item, await listWaiting()), `${beside} ${item}`).toEqual([
          'catalogue-changed-since-proposed',
        ]);
      expect(await saysOf(3, await listWaiting()), beside).toEqual(['resolution-subject-not-on-agenda']);
    }
    await agendaOf(id, [laid, null]);
    expect(await about(await listWaiting())).toMatchObject({
      refusals: [{}, { facts: { changes: 'แก้ไข 9.1, เพิ่ม 9.2' } }],
    });
    // An item that names other content decides on that, whatever another item names.
    await agendaOf(id, [await listWaiting(), laid]);
    expect(await saysOf(2, await listWaiting())).toEqual(['catalogue-changed-since-proposed']);
    await agendaOf(id, [laid, '2568']);
    accepted(await save('9.1', 'ตัวชี้วัดแรก', false));
    const removed = { fiscalYear: 2568, rowVersion: null, code: '9.2' };
    accepted(await removeCatalogueEntry(deps(), opdc, removed));
    expect(await listWaiting()).toBe(laid);
    expect(await saysOf(1, laid)).not.toContain('catalogue-changed-since-proposed');
    expect(await saysOf(2, laid)).not.toContain('catalogue-changed-since-proposed');
  });

  it('is sent back or noted though it was changed since, once at an item whatever it said', async () => {
    const id = await meeting();
    const about = async (decided: Decision, item = 1) =>
      resolve(id, { kind: 'catalogue-edition', keys: [await listWaiting()], decided, item });
    const change = (name: string) =>
      saveCatalogueEntry(deps(), opdc, {
        ...{ fiscalYear: 2568, rowVersion: null, isNew: false, entry: { ...sampleEntry({ code: '9.1' }), name } },
      });
    await agendaOf(id, [await listWaiting(), '2568']);
    accepted(await change('ตัวชี้วัดที่แก้ไขหลังประชุม'));
    accepted(await about('returned'));
    accepted(await change('ตัวชี้วัดที่แก้ไขอีกครั้ง'));
    for (const decided of decisions)
      expect(codesOf(await about(decided)), decided).toEqual(['resolution-subject-resolved']);
    accepted(await about('noted', 2));
    // So does what was recorded before an edition was laid with its content.
    const before = await meeting();
    await agendaOf(before, ['2568']);
    await database.owner.query(
      `INSERT INTO resolution SELECT (jsonb_populate_record(resolution, jsonb_build_object('id', 'old', 'meeting_id', $1::text,
         'subject_keys', '["2568/1"]'::jsonb))).* FROM resolution LIMIT 1`,
      [before],
    );
    const again = await resolve(before, { kind: 'catalogue-edition', keys: [await listWaiting()], decided: 'noted' });
    expect(codesOf(again)).toEqual(['resolution-subject-resolved']);
  });
});
