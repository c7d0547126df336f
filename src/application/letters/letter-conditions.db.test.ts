import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, typed } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { encloseWithLetter, leaveOut } from './enclose.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { letterFor } from './letter-paper.ts';
import { readLetter } from './read-letter.ts';
import { saveLetter } from './write-letter.ts';

describeOnEachDatabase('letters that are signed', (database) => {
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
    const nobody = { door: 'room', recipient: 1 } as const;
    expect(codesOf(await letterFor(setting.deps(), setting.people().officer, key, nobody))).toEqual(['not-found']);
  });

  it('are read as that form from the first draft on', async () => {
    const draft = await setting.draft('result-notice', { recipients: [{ who: 'TH-50', line: 'ดี' }], addGroup: null });
    const key = { organisationId: 'TH-42', letterId: draft.id };
    const { face, whole } = accepted(await readLetter(setting.deps(), setting.people().officer, key));
    expect([face.to, ...face.paragraphs].join()).not.toContain('{');
    expect(face.to).toBe('ผู้ว่าราชการ…');
    expect(whole.to).toBe('ผู้ว่าราชการ{ผู้รับ}');
  });

  it('are asked about when they are checked, if their text names an enclosure that is not there or that some lack', async () => {
    const draft = await setting.draft('invitation', { recipients: [{ who: 'TH-42.cd', line: '' }], addGroup: null });
    const input = { organisationId: 'TH-42', letterId: draft.id, rowVersion: null };
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const item = { title: 'แบบ', count: '1', unit: 'ชุด', file: null, address: '' };
    const enclosed = accepted(await encloseWithLetter(deps, people.officer, { ...input, ...item }));
    const written = { ...typed(enclosed).written, paragraphs: ['ตามสิ่งที่ส่งมาด้วย ๑ และ ๒'] };
    accepted(await saveLetter(deps, people.officer, { ...typed(enclosed), written }));
    accepted(await leaveOut(deps, people.officer, { ...input, number: 1, notFor: ['TH-42.cd'] }));
    accepted(await moveLetter(deps, people.officer, input, { action: 'submit-letter' }));
    const check = { action: 'check-letter' } as const;
    const asked = await moveLetter(deps, people.colleague, input, check);
    expect(asked).toMatchObject({
      refusals: [
        { code: 'letter-citation-open', facts: { number: 1, lacking: 'ซึ่งผู้รับ 1 รายไม่ได้รับ' }, field: 'citations' },
        { facts: { number: 2, where: 'เนื้อความย่อหน้าที่ 1', lacking: 'แต่มีสิ่งที่ส่งมาด้วย 1 รายการ' } },
      ],
    });
    const read = accepted(await readLetter(deps, people.colleague, input));
    expect(read.moves.map(({ action }) => action)).toContain('check-letter');
    const confirmed = { ...input, citationsConfirmed: true };
    expect(accepted(await moveLetter(deps, people.colleague, confirmed, check)).status).toBe('checked');
  });
});
