import { expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { describeOnEmbeddedDatabase } from '../../testing/database.ts';
import { lettersSetting, loeiUnit, typed } from '../../testing/letters-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { encloseWithLetter, removeEnclosure } from './enclose.ts';
import { encloseFile } from './enclose-file.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { readLetter } from './read-letter.ts';
import { readRegister } from './read-room.ts';
import { registerIncoming } from './register-incoming.ts';
import { beginRegister, saveLetterUnit } from './save-unit.ts';
import { saveLetter, startLetter } from './write-letter.ts';

describeOnEmbeddedDatabase('a draft of a letter', (database) => {
  const setting = lettersSetting(database);
  const save = async (letter: Parameters<typeof typed>[0], changes: object) =>
    saveLetter(setting.deps(), setting.people().officer, { ...typed(letter), ...changes });

  it('is refused where it names what there is not, and nothing of it is lost', async () => {
    const letter = await setting.draft();
    const refusedWith = async (changes: object) => codesOf(await save(letter, changes));
    expect(await refusedWith({ registered: ['ลย 0017.5/ว 99999'] })).toEqual(['referenced-letter-missing']);
    expect(await refusedWith({ recipients: [{ who: 'TH-99', line: '' }] })).toEqual(['letter-recipient-unknown']);
    const twice = [
      { who: 'TH-42.cd', line: '' },
      { who: 'TH-42.cd', line: '' },
    ];
    expect(await refusedWith({ recipients: twice })).toEqual(['letter-recipient-twice']);
    const written = { ...letter.content, secrecy: 'secret', isPublic: true };
    expect(await refusedWith({ written })).toEqual(['letter-secret-cannot-be-public']);
    const unread = { ...letter.content, fiscalYears: [2568, Number.NaN] };
    expect(await refusedWith({ written: unread })).toEqual(['letter-year-invalid']);
    expect(await refusedWith({ rowVersion: 0 })).toEqual(['changed-meanwhile']);
  });

  it('is not sent to be checked without recipient, subject, text, what a blank stands for, or a line that the text asks for', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const faultsOf = async (changes: object) => {
      const letter = await setting.draft('assignment', changes);
      const input = { organisationId: 'TH-42', letterId: letter.id, rowVersion: null };
      return codesOf(await moveLetter(deps, people.officer, input, { action: 'submit-letter' }));
    };
    const model = (await setting.draft('assignment')).content;
    expect(await faultsOf({ recipients: [], addGroup: null })).toEqual(['letter-without-recipient']);
    expect(await faultsOf({})).toEqual(['letter-line-missing']);
    expect(await faultsOf({ written: { ...model, subject: '', paragraphs: [] } })).toEqual([
      'letter-subject-required',
      'letter-text-required',
    ]);
    expect(await faultsOf({ written: { ...model, subject: 'ขอเชิญประชุม …' } })).toEqual([
      'letter-blank-left',
      'letter-line-missing',
    ]);
    const long = { who: `สำนักงาน${'ก'.repeat(300)}`, line: 'ตัวชี้วัด 1' };
    expect(await faultsOf({ recipients: [long], addGroup: null })).toEqual(['letter-name-too-long']);
  });

  it('that concerns two fiscal years is warned about and goes on', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const model = (await setting.draft()).content;
    const letter = await setting.draft('invitation', {
      written: { ...model, replyBy: '2025-10-26', fiscalYears: [2568] },
    });
    const key = { organisationId: 'TH-42', letterId: letter.id };
    expect(accepted(await readLetter(deps, people.officer, key)).fiscalYears).toEqual([2568, 2569]);
    const moved = await moveLetter(deps, people.officer, { ...key, rowVersion: null }, { action: 'submit-letter' });
    expect(moved.ok).toBe(true);
  });

  it('that names one fiscal year concerns that one alone, whenever it is written', async () => {
    const model = (await setting.draft()).content;
    const letter = await setting.draft('invitation', { written: { ...model, replyBy: null, fiscalYears: [2560] } });
    const key = { organisationId: 'TH-42', letterId: letter.id };
    expect(accepted(await readLetter(setting.deps(), setting.people().officer, key)).fiscalYears).toEqual([2560]);
  });

  it('refers to a registered letter by its number and prints it with its day', async () => {
    const issued = await setting.issue(await setting.signed());
    const draft = await setting.draft();
    const number = issued.face?.number ?? '';
    const saved = accepted(
      await save(draft, { registered: [number], outside: ['หนังสือจังหวัดเลย ที่ ลย 0017.2/1 ลงวันที่ 1 มกราคม 2568'] }),
    );
    expect(saved.content.references.map((one) => one.text)).toEqual([
      `หนังสือจังหวัดเลย ${number} ลงวันที่ 25 เมษายน 2568`,
      'หนังสือจังหวัดเลย ที่ ลย 0017.2/1 ลงวันที่ 1 มกราคม 2568',
    ]);
    expect(saved.content.references[0]?.letter).toEqual({ organisationId: 'TH-42', letterId: issued.id });
  });

  it('takes enclosures with their counts, and refuses an address outside', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const letter = await setting.draft();
    const key = { organisationId: 'TH-42', letterId: letter.id, rowVersion: null };
    const one = { ...key, title: 'คู่มือการประเมิน', count: '1', unit: 'เล่ม', file: null, address: '' };
    const held = accepted(await encloseWithLetter(deps, people.officer, one));
    expect(held.content.enclosures).toMatchObject([{ title: 'คู่มือการประเมิน', count: '1', unit: 'เล่ม' }]);
    for (const address of ['https://example.com', '//example.com', 'หน้าแรก'])
      expect(codesOf(await encloseWithLetter(deps, people.officer, { ...one, address }))).toEqual([
        'enclosure-address-invalid',
      ]);
    expect(accepted(await removeEnclosure(deps, people.officer, { ...key, number: 1 })).content.enclosures).toEqual([]);
  });

  it('says of an enclosed file without a byte that it is empty, and does not keep it', async () => {
    const letter = await setting.draft();
    const done: string[] = [];
    const discard = async ({ sha256 }: { readonly sha256: string }) => void done.push(sha256);
    const files = { keep: () => Promise.reject(new Error('kept')), discard };
    const sent = { temporaryPath: '', sha256: 'none', fileName: 'ว่าง.pdf', sizeBytes: 0, mediaType: null };
    const key = { organisationId: 'TH-42', letterId: letter.id, rowVersion: null };
    const empty = await encloseFile(
      { ...setting.deps(), files },
      setting.people().officer,
      { ...key, title: '', count: '1', unit: 'ชุด' },
      { ...sent, edges: { head: '', tail: '' } },
    );
    expect(empty.ok ? [] : empty.refusals).toEqual([{ code: 'file-empty', facts: { file: 'ว่าง.pdf' }, field: 'file' }]);
    expect(done).toEqual(['none']);
  });

  it('keeps a file that it names though the connection is lost while it is saved, and no other', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const letter = await setting.draft();
    const done: string[] = [];
    const files = {
      keep: async (file: { readonly sha256: string }) => void done.push(`kept ${file.sha256}`),
      discard: async (file: { readonly sha256: string }) => void done.push(`discarded ${file.sha256}`),
    };
    const plain = openTransactions(database.pool, deps.clock.now);
    const lost = (isCommitted: boolean): typeof plain => ({
      ...plain,
      async run(work, ...rest) {
        if (isCommitted) await plain.run(work, ...rest);
        throw new Error('connection lost');
      },
    });
    for (const [sha256, isCommitted] of [
      ['named', true],
      ['unnamed', false],
    ] as const) {
      const sent = { temporaryPath: '', sha256, fileName: 'a.pdf', sizeBytes: 14, mediaType: 'application/pdf' };
      const file = { ...sent, edges: { head: '%PDF-1.7 %%EOF', tail: '%PDF-1.7 %%EOF' } };
      const input = {
        organisationId: 'TH-42',
        letterId: letter.id,
        rowVersion: null,
        title: 'กรอบ',
        count: '1',
        unit: 'ชุด',
      };
      const parts = { ...deps, files, transactions: lost(isCommitted) };
      await expect(encloseFile(parts, people.officer, input, file)).rejects.toThrow('connection lost');
    }
    expect(done).toEqual(['kept named', 'discarded unnamed']);
  });

  it('is written by people of its own organisation alone', async () => {
    const { deps, people, unitId } = { deps: setting.deps(), people: setting.people(), unitId: setting.unitId() };
    const start = { organisationId: 'TH-42', unitId, template: 'memo' as const, fiscalYear: 2568 };
    for (const actor of [people.host, people.opdc, people.governor])
      expect(codesOf(await startLetter(deps, actor, start))).toEqual(['forbidden']);
    expect(codesOf(await startLetter(deps, people.officer, { ...start, unitId: 'none' }))).toEqual([
      'letter-unit-required',
    ]);
    expect(codesOf(await saveLetterUnit(deps, people.officer, loeiUnit))).toEqual(['letter-unit-code-taken']);
    const blank = { ...loeiUnit, code: ' ', office: '', address: [''] };
    expect(codesOf(await saveLetterUnit(deps, people.officer, blank))).toEqual([
      'letter-unit-code-required',
      'letter-unit-office-required',
      'letter-unit-address-required',
    ]);
  });

  it('is numbered after what the office gave before, and letters of outside in a series of their own', async () => {
    const { deps, people, unitId } = { deps: setting.deps(), people: setting.people(), unitId: setting.unitId() };
    const begin = { organisationId: 'TH-42', unitId, series: 'order' as const, year: 2568, lastNumber: 8555 };
    accepted(await beginRegister(deps, people.officer, begin));
    expect(codesOf(await beginRegister(deps, people.officer, begin))).toEqual(['register-begun']);
    expect((await setting.issue(await setting.signed('order'))).face?.number).toBe('ที่ 8556/2568');
    const incoming = {
      ...{
        organisationId: 'TH-42',
        unitId,
        receivedOn: '2025-04-25',
        fromName: 'สำนักงบประมาณ',
        numberText: 'นร 0700/1',
      },
      ...{ datedOn: '2025-04-20', subject: 'ขอข้อมูล', secret: false, replyBy: null },
    };
    expect(accepted(await registerIncoming(deps, people.officer, incoming)).number).toBe(1);
    expect(accepted(await registerIncoming(deps, people.officer, incoming)).number).toBe(2);
    const early = { ...incoming, receivedOn: '2025-04-19' };
    expect(codesOf(await registerIncoming(deps, people.officer, early))).toEqual(['incoming-received-before-dated']);
    const late = { ...incoming, receivedOn: '2025-04-26' };
    expect(codesOf(await registerIncoming(deps, people.officer, late))).toEqual(['incoming-received-in-future']);
    const other = { ...loeiUnit, code: 'ลย 0017.7', endsOn: '2025-04-24' };
    const closed = { ...incoming, unitId: accepted(await saveLetterUnit(deps, people.officer, other)).id };
    expect(codesOf(await registerIncoming(deps, people.officer, closed))).toEqual(['letter-unit-closed']);
    const asked = { organisationId: 'TH-42', series: 'incoming' as const, year: 2568, text: 'งบประมาณ' };
    expect(accepted(await readRegister(deps, people.officer, asked)).incoming.map((one) => one.number)).toEqual([2, 1]);
  });
});
