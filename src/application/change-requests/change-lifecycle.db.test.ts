import { beforeAll, expect, it } from 'vitest';
import {
  changeSetting,
  loei,
  officer,
  opdc,
  ordinary,
  oversight,
  subcommission,
} from '../../testing/change-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { verifyScores } from '../reporting/verify-scores.ts';
import { attachChangeFile } from './attach-change-file.ts';
import { readChange, readChangeFile, readChangesOfYear } from './read-changes.ts';
import { saveChange } from './write-change.ts';

const described = { ...ordinary, code: '2.1', kind: 'details', proposed: { definition: 'คำนิยามใหม่' } } as const;
const later = {
  ...{ temporaryPath: '', sha256: 'b'.repeat(64), fileName: 'เพิ่ม.pdf', sizeBytes: 9, mediaType: 'application/pdf' },
  edges: { head: '%PDF-1.7', tail: '%%EOF' },
};

describeOnEachDatabase('a request beside others, and after it was sent', (database) => {
  let setting: Awaited<ReturnType<typeof changeSetting>>;
  beforeAll(async () => {
    setting = await changeSetting(database);
  });

  const journalOf = async (action: string) => {
    const { rows } = await database.pool.query('SELECT before, after FROM journal WHERE action = $1', [action]);
    return rows;
  };

  it('is decided though another indicator was changed since it began; the weight is spread on the newest version', async () => {
    const { deps, agreement, weights, sent, resolve, stands } = setting;
    const [target, cancelled, text] = [
      await sent(ordinary),
      await sent({ ...ordinary, code: '1.2.2-FN', kind: 'cancel', proposed: {} }),
      await sent(described),
    ];
    accepted(await resolve(cancelled, oversight, 'approved'));
    accepted(await resolve(cancelled, subcommission, 'approved'));
    const spread = await weights();
    const { foreseen } = accepted(await readChange(deps(), officer, { ...loei, number: target.number }));
    const shown = foreseen && accepted(foreseen).indicators.map(({ after }) => Number(after.weight));
    expect(shown).toEqual(spread);
    // Both in one meeting of the body, one after the other.
    for (const one of [target, text]) accepted(await resolve(one, oversight, 'approved'));
    expect(await weights()).toEqual(spread);
    expect(await agreement()).toMatchObject({ version: 4, amends: { fromVersion: 3, request: text.number } });
    expect(await stands(target)).toMatchObject({ fromVersion: 1, madeVersion: 3 });
    expect((await verifyScores(deps())).differences).toEqual([]);
  });

  it('is to be read again once its own indicator was changed, and stands when it was saved again', async () => {
    const { deps, begin, move, sent, resolve, stands } = setting;
    const again = {
      ...ordinary,
      proposed: {
        points: [
          ['0.9', '50'],
          ['1.9', '75'],
          ['2.9', '100'],
        ],
      },
    } as const;
    const draft = await begin(again);
    const first = await sent({ ...ordinary, kind: 'details', proposed: { definition: 'นิยามอื่น' } });
    expect(codesOf(await move(draft, 'submit-change'))).toContain('change-open-twice');
    accepted(await resolve(first, oversight, 'approved'));
    expect(await move(draft, 'submit-change')).toMatchObject({
      refusals: [{ code: 'change-from-old-version', facts: { indicator: '1.2.3-A', from: 4, newest: 5 } }],
    });
    const { rowVersion } = await stands(draft);
    accepted(await saveChange(deps(), officer, { ...loei, ...again, number: draft.number, rowVersion }));
    accepted(await move(draft, 'submit-change'));
    accepted(await resolve(draft, oversight, 'not-approved'));
  });

  it('is read by others as it was sent, with its files, while its party rewrites it', async () => {
    const { deps, move, sent, resolve, stands } = setting;
    const request = await stands(await sent({ ...described, code: '2.2' }));
    const key = { ...loei, number: request.number };
    accepted(await resolve(request, oversight, 'returned'));
    const { rowVersion } = await stands(request);
    const written = { explanation: 'เขียนใหม่', proposed: { definition: 'อีกแบบ' } };
    const rewritten = { ...described, code: '2.2', ...written };
    accepted(await saveChange(deps(), officer, { ...rewritten, ...key, rowVersion }));
    const need = request.files[0]?.need ?? '';
    accepted(await attachChangeFile(deps(), officer, { ...key, need, file: later }));
    const seenBy = async (reader: typeof opdc) => accepted(await readChange(deps(), reader, key));
    expect((await seenBy(officer)).request).toMatchObject({ ...written, status: 'returned' });
    expect((await seenBy(officer)).request.files).toHaveLength(2);
    const told = (await seenBy(opdc)).request;
    expect(told).toMatchObject({
      explanation: request.explanation,
      proposed: described.proposed,
      files: request.files,
    });
    const indicators = (reading: Awaited<ReturnType<typeof seenBy>>) =>
      reading.foreseen?.ok ? reading.foreseen.value.indicators.map(({ after }) => after.definition) : [];
    expect(indicators(await seenBy(opdc))).toContain('คำนิยามใหม่');
    expect(indicators(await seenBy(officer))).toContain('อีกแบบ');
    const listed = accepted(await readChangesOfYear(deps(), opdc, { fiscalYear: 2568 })).requests;
    expect(listed.find(({ number }) => number === key.number)?.explanation).toBe(request.explanation);
    const files = { open: async () => (async function* () {})() };
    const open = (reader: typeof opdc) =>
      readChangeFile({ ...deps(), files }, reader, { ...key, need, sha256: later.sha256 });
    expect(codesOf(await open(opdc))).toEqual(['not-found']);
    expect(codesOf(await open(officer))).toEqual([]);
    accepted(await move(request, 'submit-change'));
    expect((await seenBy(opdc)).request).toMatchObject(written);
    expect(codesOf(await open(opdc))).toEqual([]);
    accepted(await resolve(request, oversight, 'returned'));
  });

  it('that came back is not turned to an indicator on which another one is open', async () => {
    const { deps, sent, resolve, stands } = setting;
    const twin = { ...described, code: '1.2.3-A', proposed: { definition: 'นิยามที่สาม' } };
    const [back, open] = [await sent({ ...described, code: '2.3' }), await sent(twin)];
    accepted(await resolve(back, oversight, 'returned'));
    const { rowVersion } = await stands(back);
    const turned = { ...loei, ...twin, number: back.number, rowVersion };
    expect(await saveChange(deps(), officer, turned)).toMatchObject({
      refusals: [{ code: 'change-open-twice', facts: { number: open.number } }],
    });
    accepted(await resolve(open, oversight, 'not-approved'));
  });

  it('accepted is noted once, by whom and when, and every result that it scores anew is in the journal', async () => {
    const { save, sent, resolve, stands, onDay, deps } = setting;
    await save('1.2.3-A', '2');
    const harder = {
      points: [
        ['1.5', '50'],
        ['2.5', '75'],
        ['3.5', '100'],
      ],
    } as const;
    const request = await sent({ ...ordinary, proposed: harder });
    accepted(await resolve(request, oversight, 'approved'));
    const before = await stands(request);
    onDay('2025-02-10');
    await Promise.all([1, 2].map(() => resolve(request, subcommission, 'noted')));
    const after = await stands(request);
    expect(after.changedAt > before.changedAt).toBe(true);
    expect(after.onward?.heldOn).toBe('2025-02-10');
    expect(await journalOf('change.note')).toHaveLength(1);
    expect(await journalOf('result.rescore')).toEqual([
      { before: { selfScore: '75.0000' }, after: { selfScore: '62.5000' } },
    ]);
    expect((await verifyScores(deps())).differences).toEqual([]);
  });
});
