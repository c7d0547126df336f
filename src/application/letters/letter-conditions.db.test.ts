import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { letterFor } from './letter-paper.ts';

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
});
