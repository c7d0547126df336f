import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { papersSetting } from '../../testing/papers-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { issueAgreementPaper } from './issue-agreement-paper.ts';
import { verifyPaperCode } from './verify-paper.ts';

const loei = { organisationId: 'TH-42', fiscalYear: 2568 };
const nan = { organisationId: 'TH-55', fiscalYear: 2568 };

describeOnEachDatabase('papers of signed agreements', (database) => {
  const { bytesOf, check, deps, sign } = papersSetting(database);

  /** Not possible through the product: the triggers are disabled, as the database's owner could do. */
  async function rewrite(column: 'content' | 'signatures', from: string, to: string) {
    await database.owner.query('ALTER TABLE agreement_seal DISABLE TRIGGER agreement_seal_keep_rows');
    await database.owner.query(
      `UPDATE agreement_seal SET ${column} = replace(${column}::text, $1, $2)${column === 'signatures' ? '::jsonb' : ''}
       WHERE organisation_id = 'TH-55'`,
      [from, to],
    );
    await database.owner.query('ALTER TABLE agreement_seal ENABLE TRIGGER agreement_seal_keep_rows');
  }
  beforeAll(async () => {
    await sign('TH-42', 'เลย');
    await sign('TH-55', 'น่าน');
  });

  it('are valid by code however it is typed, and by file to the byte', async () => {
    const seal = await deps().transactions.read((stores) => stores.seals.latest('TH-42', 2568));
    const code = seal?.code ?? '';
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replace('2568', '๒๕๖๘')])
      expect(await verifyPaperCode(deps(), typed)).toMatchObject({ verdict: 'valid', code, agreement: { version: 1 } });
    for (const format of ['pdf', 'docx'] as const) {
      const bytes = await bytesOf(accepted(await issueAgreementPaper(deps(), visitor, { ...loei, format })));
      expect(await check(bytes)).toMatchObject({ verdict: 'valid', code, paper: { format } });
    }
  });

  it('are unknown where neither code nor file is ours', async () => {
    expect(await verifyPaperCode(deps(), '2568-0000-0000')).toMatchObject({
      verdict: 'unknown',
      code: '2568-0000-0000',
    });
    expect(await verifyPaperCode(deps(), 'สวัสดี')).toMatchObject({ verdict: 'unknown', code: null });
    expect(await check(Buffer.from('เอกสารอื่น'))).toMatchObject({ verdict: 'unknown', agreement: null });
    expect(await check(Buffer.from('PK\u0003\u0004 2568-0000-0000'))).toMatchObject({ verdict: 'unknown' });
  });

  it.each(['pdf', 'docx'] as const)('are altered when one byte of the %s is another', async (format) => {
    const bytes = await bytesOf(accepted(await issueAgreementPaper(deps(), visitor, { ...loei, format })));
    for (const share of [0.1, 0.5, 0.9]) {
      const other = Buffer.from(bytes);
      const at = Math.floor(other.length * share);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await check(other)).toMatchObject({
        verdict: 'altered',
        altered: 'file',
        agreement: { partyName: 'เลย' },
      });
    }
  });

  it('are superseded when a newer version is signed, and the newer is issued', async () => {
    const old = await deps().transactions.read((stores) => stores.seals.latest('TH-42', 2568));
    const file = await bytesOf(accepted(await issueAgreementPaper(deps(), visitor, { ...loei, format: 'pdf' })));
    const newer = await sign('TH-42', 'เลย', 2);
    expect(await verifyPaperCode(deps(), old?.code ?? '')).toMatchObject({
      verdict: 'superseded',
      agreement: { version: 1, newestVersion: 2 },
    });
    expect(await check(file)).toMatchObject({ verdict: 'superseded', paper: { version: 1 } });
    const paper = accepted(await issueAgreementPaper(deps(), visitor, { ...loei, format: 'pdf' }));
    expect(paper).toMatchObject({ version: 2, code: newer.code });
  });

  it.each([
    ['content', 'น่าน', 'นาน'],
    ['signatures', 'ผู้ลงนาม 1', 'ผู้ลงนาม 9'],
  ] as const)(
    'are altered when one letter of the stored %s is another, and none is issued',
    async (column, from, to) => {
      const seal = await deps().transactions.read((stores) => stores.seals.latest('TH-55', 2568));
      const file = await bytesOf(accepted(await issueAgreementPaper(deps(), visitor, { ...nan, format: 'pdf' })));
      await rewrite(column, from, to);
      expect(await verifyPaperCode(deps(), seal?.code ?? '')).toMatchObject({ verdict: 'altered', altered: 'record' });
      expect(await check(file)).toMatchObject({ verdict: 'altered', altered: 'record' });
      await database.pool.query("DELETE FROM issued_paper WHERE organisation_id = 'TH-55'");
      expect(codesOf(await issueAgreementPaper(deps(), visitor, { ...nan, format: 'pdf' }))).toEqual([
        'sealed-record-altered',
      ]);
      await rewrite(column, to, from);
      expect(await verifyPaperCode(deps(), seal?.code ?? '')).toMatchObject({ verdict: 'valid' });
    },
  );
});
