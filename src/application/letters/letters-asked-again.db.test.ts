import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, loeiUnit, typed } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { letterFor } from './letter-paper.ts';
import { readLetterWork } from './read-letter-work.ts';
import { readLetterRoom } from './read-room.ts';
import { saveLetterUnit } from './save-unit.ts';
import { saveLetter } from './write-letter.ts';

describeOnEachDatabase('letters, asked again', (database) => {
  const setting = lettersSetting(database);

  it('are not numbered with a blank that was signed before blanks were asked for, and say what to do', async () => {
    const letter = await setting.signed('invitation');
    await database.owner.query(
      `UPDATE official_letter SET content = jsonb_set(content, '{subject}', '"ขอเชิญประชุม …"') WHERE id = $1`,
      [letter.id],
    );
    const input = { organisationId: 'TH-42', letterId: letter.id, rowVersion: null };
    const proof = { password: settingPassword };
    const issue = { action: 'issue-letter', proof } as const;
    const refused = await moveLetter(setting.deps(), setting.people().officer, input, issue);
    expect(codesOf(refused)).toEqual(['letter-blank-left', 'letter-signed-incomplete']);
  });

  it('are read by their sender as a general form where each recipient is told something of their own', async () => {
    const written = { recipients: [{ who: 'TH-42.cd', line: 'ตัวชี้วัดที่ 1' }], addGroup: null };
    const letter = await setting.signed('assignment', written);
    const key = { organisationId: 'TH-42', letterId: letter.id };
    const read = async (recipient: number | null) =>
      accepted(await letterFor(setting.deps(), setting.people().officer, key, { door: 'room', recipient })).paper.face;
    expect((await read(null)).paragraphs.join()).not.toContain('{');
    expect((await read(null)).paragraphs.join()).toContain('ดังนี้ …');
    expect((await read(0)).paragraphs.join()).toContain('ดังนี้ ตัวชี้วัดที่ 1');
  });

  it('are counted in the work queue as they wait, each kind once', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const before = await readLetterWork(deps, people.officer);
    await setting.draft();
    await setting.draft();
    const drafts = (tasks: typeof before) => tasks.find((one) => one.waitsFor === 'submit-letter')?.count ?? 0;
    expect(drafts(await readLetterWork(deps, people.officer)) - drafts(before)).toBe(2);
    const opdc = await readLetterWork(deps, people.opdc);
    expect(opdc.filter((one) => one.organisationId === 'TH-42')).toEqual([]);
  });

  it('name their recipients by codes in any digits and letters, and the groups of their own year', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const letter = await setting.draft('invitation', { recipients: [{ who: 'th-๔๒.CD', line: '' }], addGroup: null });
    expect(letter.content.recipients.map((one) => one.organisationId)).toEqual(['TH-42.cd']);
    const of = async (addGroup: 'provinces' | 'clusters', year: number) => {
      const draft = await setting.draft();
      const input = { ...typed(draft), recipients: [], addGroup };
      const written = { ...input.written, fiscalYears: [year] };
      return accepted(await saveLetter(deps, people.officer, { ...input, written })).content.recipients;
    };
    expect(await of('provinces', 2553)).toHaveLength(75);
    expect(await of('provinces', 2568)).toHaveLength(76);
    const clusters = (await of('clusters', 2568)).map((one) => one.organisationId ?? '');
    expect(clusters.length).toBeGreaterThan(0);
    expect(clusters.every((id) => id.startsWith('cluster-2560-'))).toBe(true);
  });

  it('are found by their number however its digits, letters and spaces are typed', async () => {
    const issued = await setting.issue(await setting.signed('invitation'));
    const number = String(issued.number?.number);
    for (const text of [`0017.5/ว${number}`, `ลย0017.5/ว ${number}`, `ลย ๐๐๑๗.๕/ว ${number}`]) {
      const { deps, people } = { deps: setting.deps(), people: setting.people() };
      const room = accepted(await readLetterRoom(deps, people.officer, { organisationId: 'TH-42', text }));
      expect(room.letters.map((one) => one.id)).toContain(issued.id);
    }
  });
});

describeOnEachDatabase('offices that are added at once', (database) => {
  const setting = lettersSetting(database);

  it('get one code once', async () => {
    const adding = () => saveLetterUnit(setting.deps(), setting.people().officer, { ...loeiUnit, code: 'ลย 0017.8' });
    const outcomes = await Promise.all([adding(), adding(), adding()]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(outcomes.flatMap(codesOf)).toEqual(['letter-unit-code-taken', 'letter-unit-code-taken']);
  });
});
