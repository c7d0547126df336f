import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting } from '../../testing/hold-body-meeting.ts';
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
  const resolve = (id: string, of: Pick<RecordResolutionInput, 'decided' | 'kind' | 'keys'>) =>
    recordResolution(deps(), opdc, { id, item: 1, text: 'มติ', ...of });
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
    const about = (keys: readonly string[], at = id) =>
      resolve(at, { kind: 'catalogue-edition', keys, decided: 'not-approved' });
    accepted(await save('9.1', 'ตัวชี้วัดที่แก้ไขภายหลัง', false));
    accepted(await save('9.2', 'ตัวชี้วัดเพิ่ม', true));
    const refused = await about([laid]);
    expect(codesOf(refused)).toEqual(['resolution-not-carried-out', 'catalogue-changed-since-proposed']);
    expect(refused).toMatchObject({ refusals: [{}, { facts: { changes: 'แก้ไข 9.1, เพิ่ม 9.2' } }] });
    expect(codesOf(await about([laid.replace(/-.*/, '')]))).toEqual([
      ...['resolution-not-carried-out', 'resolution-subject-unknown'],
    ]);
    // The agenda says what was laid, whatever the form was opened with.
    await database.pool.query(
      `UPDATE meeting_item SET subject_kind = 'catalogue-edition', subject_key = $2 WHERE meeting_id = $1 AND position = 1`,
      [...[id, laid]],
    );
    expect(codesOf(await about([await listWaiting()]))).toContain('catalogue-changed-since-proposed');
    accepted(await save('9.1', 'ตัวชี้วัดแรก', false));
    const removed = { fiscalYear: 2568, rowVersion: null, code: '9.2' };
    accepted(await removeCatalogueEntry(deps(), opdc, removed));
    expect(await listWaiting()).toBe(laid);
    accepted(await about([laid]));
    accepted(await about([laid], await meeting()));
  });
});
