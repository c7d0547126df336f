import { expect, it } from 'vitest';
import type { LetterAction } from '../../domain/letters/letter-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { contentHashOf } from './content-hash-of.ts';
import { encloseWithLetter, leaveOut } from './enclose.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { letterFor } from './letter-paper.ts';
import { asksEnclosures, missingEnclosures } from './missing-enclosures.ts';

const recipients = ['TH-42', 'TH-50'].map((who) => ({ who, line: '' }));
const proof = { password: settingPassword };

describeOnEachDatabase('what a letter encloses by an address', (database) => {
  const setting = lettersSetting(database);
  /** There is a summary for Loei alone, and everybody reads the framework. */
  const deps = (there = (address: string) => address !== '/2568/TH-50/analysis.pdf') => ({
    ...setting.deps(),
    addresses: { mayEnclose: () => true, isThere: async (address: string) => there(address), make: async () => null },
  });
  const enclosing = async (address: string) => {
    const begun = await setting.draft('invitation', { recipients, addGroup: null });
    const key = { organisationId: 'TH-42', letterId: begun.id };
    const item = { title: 'เอกสารสรุป', count: '1', unit: 'ชุด', file: null, address, rowVersion: null };
    const letter = accepted(await encloseWithLetter(deps(), setting.people().officer, { ...key, ...item }));
    return { key, letter, input: { ...key, rowVersion: null } };
  };

  it('is asked for as each recipient before every step towards them, and who would not find it is named', async () => {
    const { key, letter, input } = await enclosing('/2568/{รหัสผู้รับ}/analysis.pdf');
    const { officer, colleague, governor } = setting.people();
    const steps: readonly (readonly [LetterAction, Actor])[] = [
      ['submit-letter', officer],
      ['check-letter', colleague],
      ['sign-letter', governor],
      ['issue-letter', officer],
    ];
    for (const [action, actor] of steps) {
      expect(asksEnclosures(action)).toBe(true);
      const sent = { ...input, readHash: contentHashOf(deps().secrets, letter) };
      const refused = await moveLetter(deps(), actor, sent, { action, proof });
      expect(refused.ok ? action : refused.refusals, action).toMatchObject([
        { code: 'letter-enclosure-missing', facts: { number: 1, title: 'เอกสารสรุป', names: 'จังหวัดเชียงใหม่', more: 0 } },
      ]);
      accepted(
        await moveLetter(
          deps(() => true),
          actor,
          sent,
          { action, proof },
        ),
      );
    }
    expect(codesOf(await moveLetter(deps(), setting.people().host, input, { action: 'issue-letter', proof }))).toEqual([
      'forbidden',
    ]);
    expect(await missingEnclosures(deps(), key)).toHaveLength(1);
  });

  it('is sent without where its office confirms that there is none for a recipient, whose paper says so', async () => {
    const { key, letter, input } = await enclosing('/2568/{รหัสผู้รับ}/analysis.pdf');
    const { officer } = setting.people();
    const unknown = { ...input, number: 1, notFor: ['TH-99'] };
    expect(codesOf(await leaveOut(deps(), officer, unknown))).toEqual(['enclosure-recipient-unknown']);
    expect(codesOf(await leaveOut(deps(), setting.people().host, unknown))).toEqual(['forbidden']);
    accepted(await leaveOut(deps(), officer, { ...unknown, notFor: ['TH-50'] }));
    expect(await missingEnclosures(deps(), key)).toEqual([]);
    accepted(await moveLetter(deps(), officer, input, { action: 'submit-letter' }));
    const counts = async (recipient: number) => {
      const found = accepted(await letterFor(deps(), officer, key, { door: 'room', recipient }));
      return found.paper.face.enclosures.map((one) => one.count);
    };
    expect([await counts(0), await counts(1)]).toEqual([['จำนวน 1 ชุด'], ['ไม่ได้ส่งมาด้วย']]);
    expect(letter.content.enclosures).toHaveLength(1);
  });

  it('that is the same for all is asked for as anybody, and as each recipient only where that is refused', async () => {
    const { key } = await enclosing('/2568/catalogue');
    const asked: string[] = [];
    const addresses = {
      mayEnclose: () => true,
      make: async () => null,
      isThere: async (address: string, reader: Actor) => {
        asked.push(reader.holdings[0]?.organisationId ?? '');
        return address === '/2568/catalogue' && reader.holdings[0]?.organisationId !== 'public';
      },
    };
    expect(await missingEnclosures({ ...deps(), addresses }, key)).toEqual([]);
    expect(asked).toEqual(['public', 'TH-42', 'TH-50']);
    asked.length = 0;
    expect(
      await missingEnclosures(
        deps(() => true),
        key,
      ),
    ).toEqual([]);
  });

  it('is refused beside the draft where it is not made to be enclosed, or the sender has nothing there', async () => {
    const begun = await setting.draft('invitation', { recipients, addGroup: null });
    const item = { title: 'ก', count: '', unit: '', file: null, rowVersion: null };
    const input = { organisationId: 'TH-42', letterId: begun.id, ...item };
    const addresses = {
      mayEnclose: (address: string) => !address.startsWith('/letters'),
      make: async () => null,
      isThere: async (_: string, reader: Actor) => reader.holdings[0]?.organisationId !== 'TH-42',
    };
    const refusedAt = async (address: string) => {
      const answer = await encloseWithLetter({ ...deps(), addresses }, setting.people().officer, { ...input, address });
      return answer.ok ? [] : answer.refusals.map(({ code, field }) => [code, field]);
    };
    expect(await refusedAt('/letters/opdc')).toEqual([['enclosure-address-not-made-for-it', 'address']]);
    expect(await refusedAt('/letters/{รหัสผู้รับ}')).toEqual([['enclosure-address-not-made-for-it', 'address']]);
    expect(await refusedAt('/2568/TH-50/analysis.pdf')).toEqual([['enclosure-not-opened-by-sender', 'address']]);
    // Of what is another for each it is said of each when the letter goes on.
    expect(await refusedAt('/2568/{รหัสผู้รับ}/analysis.pdf')).toEqual([]);
  });

  it('is asked for with no more than the sender may open, and what nobody may enclose is missing for all', async () => {
    const { key } = await enclosing('/2568/catalogue');
    const senders = new Set<string | undefined>();
    const addresses = (isMade: boolean) => ({
      mayEnclose: () => isMade,
      make: async () => null,
      isThere: async (_: string, reader: Actor) => {
        if (reader.holdings[0]?.role !== 'public') senders.add(reader.onlyWith?.holdings[0]?.organisationId);
        return reader.holdings[0]?.role !== 'public';
      },
    });
    expect(await missingEnclosures({ ...deps(), addresses: addresses(true) }, key)).toEqual([]);
    expect([...senders]).toEqual(['TH-42']);
    const [missing] = await missingEnclosures({ ...deps(), addresses: addresses(false) }, key);
    expect(missing?.recipients).toHaveLength(2);
  });
});
