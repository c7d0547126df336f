import { expect, it } from 'vitest';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { encloseWithLetter } from './enclose.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { letterFor } from './letter-paper.ts';
import { readLetter, readReceivedLetter } from './read-letter.ts';
import { resumeSendings, runSending, startSending } from './send-letter.ts';

const to = (...ids: string[]) => ({ recipients: ids.map((who) => ({ who, line: '' })), addGroup: null });
const [here, merged, closed] = ['TH-42.cd', 'TH-42.ts', 'TH-42.nre'];
const proof = { password: settingPassword };

describeOnEachDatabase('the sending of a letter ends', (database) => {
  const setting = lettersSetting(database);
  const keyOf = ({ id }: Pick<OfficialLetter, 'id'>) => ({ organisationId: 'TH-42', letterId: id });
  const close = (id: string, into: string | null) =>
    database.owner.query(`UPDATE organisation SET closed_on = '2025-04-25', merged_into = $2 WHERE id = $1`, [
      id,
      into,
    ]);
  const reopen = () => database.owner.query('UPDATE organisation SET closed_on = NULL, merged_into = NULL');
  const send = async (letter: OfficialLetter) => {
    await setting.copyNothing(letter);
    accepted(await startSending(setting.deps(), setting.people().officer, keyOf(letter)));
    await runSending(setting.deps(), keyOf(letter));
    return accepted(await readLetter(setting.deps(), setting.people().officer, keyOf(letter)));
  };

  it('though two of its recipients became one, who gets it once, and one was closed', async () => {
    const letter = await setting.issue(await setting.signed('invitation', to(here, merged, closed)));
    await close(merged, here);
    await close(closed, null);
    const { sending, deliveries, arrivals } = await send(letter);
    await reopen();
    expect(sending).toMatchObject({ done: 1, total: 1 });
    expect(sending?.finishedAt).not.toBeNull();
    expect(deliveries.map((one) => one.organisationId)).toEqual([here]);
    expect(arrivals.map((one) => one.organisationId)).toEqual([here, here, null]);
    expect(arrivals.map((one) => one.closed?.on ?? null)).toEqual([null, '2025-04-25', '2025-04-25']);
  });

  it('with what is said to each of its recipients, by their own code, though they became one', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const written = { ...(await setting.draft()).content, paragraphs: ['{ผู้รับ} {ข้อความเฉพาะ}'], oneEach: true };
    const recipients = [here, closed, merged].map((who) => ({ who, line: `ของ ${who}` }));
    const begun = await setting.draft('invitation', { written, recipients, addGroup: null });
    const own = { title: 'ใบแจ้งผล', count: '1', unit: 'ชุด', file: null, address: '/2568/{รหัสผู้รับ}' };
    accepted(await encloseWithLetter(deps, people.officer, { ...keyOf(begun), rowVersion: null, ...own }));
    const letter = await setting.issue(await setting.signedFrom(begun));
    await close(merged, here);
    await send(letter);
    const mine = { organisationId: here, senderId: 'TH-42', letterId: letter.id };
    const reading = accepted(await readReceivedLetter(deps, people.host, mine));
    await reopen();
    const said = reading.parts.map(({ face, enclosures }) => [face.paragraphs[0], enclosures.at(-1)?.address]);
    expect(said).toEqual([
      [expect.stringContaining(`ของ ${here}`), `/2568/${here}`],
      [expect.stringContaining(`ของ ${merged}`), `/2568/${merged}`],
    ]);
    const paper = async (recipient: number | null) => {
      const reader = { door: 'inbox', organisationId: here, recipient } as const;
      const found = await letterFor(deps, people.host, keyOf(letter), reader);
      return found.ok ? found.value.paper.face.paragraphs[0] : codesOf(found);
    };
    await close(merged, here);
    expect([await paper(null), await paper(2)]).toEqual(said.map(([text]) => text));
    expect(await paper(1)).toEqual(['not-found']);
    await reopen();
    // What was delivered for whom is stored: it stays though organisations change afterwards.
    expect([await paper(null), await paper(2)]).toEqual(said.map(([text]) => text));
    const { deliveries } = accepted(await readLetter(deps, people.officer, keyOf(letter)));
    expect(deliveries.map((one) => one.positions)).toEqual([[0, 2], [1]]);
  });

  it('at the organisation that took the place of its recipient meanwhile', async () => {
    const letter = await setting.issue(await setting.signed('invitation', to(merged)));
    await close(merged, here);
    const { deliveries } = await send(letter);
    await reopen();
    expect(deliveries.map((one) => one.organisationId)).toEqual([here]);
  });

  it('also of a letter that names a recipient twice, and of one begun for more than it can reach', async () => {
    const letter = await setting.issue(await setting.signed('invitation', to(here)));
    await database.owner.query(
      `UPDATE official_letter SET content = jsonb_set(content, '{recipients}', content -> 'recipients' || (content -> 'recipients'))
       WHERE id = $1`,
      [letter.id],
    );
    expect((await send(letter)).sending).toMatchObject({ done: 1, total: 1 });
    await database.owner.query('UPDATE letter_sending SET total = 7, finished_at = NULL WHERE letter_id = $1', [
      letter.id,
    ]);
    await runSending(setting.deps(), keyOf(letter));
    const { sending } = accepted(await readLetter(setting.deps(), setting.people().officer, keyOf(letter)));
    expect(sending).toMatchObject({ done: 1, total: 1 });
    expect(sending?.finishedAt).not.toBeNull();
  });

  it('where it is once the letter is withdrawn, and is looked at no more', async () => {
    const letter = await setting.issue(await setting.signed('invitation', to(here, merged)));
    accepted(await startSending(setting.deps(), setting.people().officer, keyOf(letter)));
    const withdrawal = { ...keyOf(letter), rowVersion: null, reason: 'ระบุวันผิด' };
    accepted(
      await moveLetter(setting.deps(), setting.people().officer, withdrawal, { action: 'withdraw-letter', proof }),
    );
    setting.at('2025-04-25T02:05:00.000Z');
    expect(await resumeSendings(setting.deps())).toBe(1);
    setting.at('2025-04-25T02:10:00.000Z');
    expect(await resumeSendings(setting.deps())).toBe(0);
    const { sending, deliveries } = accepted(await readLetter(setting.deps(), setting.people().officer, keyOf(letter)));
    expect([sending?.done, sending?.total, deliveries.length]).toEqual([0, 2, 0]);
  });

  it('before it begins where every recipient is outside', async () => {
    const outside = { recipients: [{ who: 'หอการค้าจังหวัดเลย', line: '' }], addGroup: null };
    const letter = await setting.issue(await setting.signed('invitation', outside));
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    expect(codesOf(await startSending(deps, people.officer, keyOf(letter)))).toEqual(['letter-only-on-paper']);
    expect(accepted(await readLetter(deps, people.officer, keyOf(letter))).maySend).toBe(false);
  });

  it('is not come to while a recipient was closed before it was checked and signed', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const letter = await setting.draft('invitation', to(here, merged));
    const input = { ...keyOf(letter), rowVersion: null };
    await close(merged, here);
    const refused = await moveLetter(deps, people.officer, input, { action: 'submit-letter' });
    expect(refused.ok ? null : refused.refusals).toMatchObject([
      { code: 'letter-recipient-closed', field: 'recipients', facts: { successor: 'สำนักงานพัฒนาชุมชนจังหวัดเลย' } },
    ]);
    await reopen();
    accepted(await moveLetter(deps, people.officer, input, { action: 'submit-letter' }));
    await close(merged, here);
    const checking = await moveLetter(deps, people.colleague, input, { action: 'check-letter' });
    await reopen();
    expect(codesOf(checking)).toEqual(['letter-recipient-closed']);
  });
});
