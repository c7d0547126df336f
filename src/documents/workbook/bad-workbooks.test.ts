import { describe, expect, it } from 'vitest';
import type { WorkbookContent } from '../../application/workbook/workbook-ports.ts';
import { changePart, fillCells, packagePartsOf, packParts, zipDeclaring } from '../../testing/edit-workbook.ts';
import { growth, sampleResult } from '../../testing/reporting-sample.ts';
import { packageLimits } from './open-package.ts';
import { readWorkbook } from './read-workbook.ts';
import { renderWorkbook } from './render-workbook.ts';

const content: WorkbookContent = {
  organisationId: 'TH-42',
  fiscalYear: 2568,
  round: '12m',
  partyName: 'จังหวัดเลย',
  roundName: 'รอบ 12 เดือน',
  due: '2025-10-31',
  agreementVersion: 1,
  entries: [{ indicator: growth, result: sampleResult(growth.code), before: null, locked: null }],
};
const good = await renderWorkbook(content);

async function refusalOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  return read.ok ? 'accepted' : read.refusals.map((one) => one.code).join(', ');
}

describe('a file that is no workbook of a round is refused before its cells are looked at', () => {
  it('an empty file, a picture, an old .xls, and a text that calls itself .xlsx', async () => {
    expect(await refusalOf(Buffer.alloc(0))).toBe('workbook-empty');
    expect(await refusalOf(Buffer.from('\u0089PNG\r\n', 'latin1'))).toBe('workbook-not-xlsx');
    expect(await refusalOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('workbook-not-xlsx');
    expect(await refusalOf(Buffer.from('ผลการดำเนินงาน'))).toBe('workbook-not-xlsx');
    expect(await refusalOf(Buffer.from('P'))).toBe('workbook-not-xlsx');
  });

  it('one that is protected by a password', async () => {
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusalOf(locked)).toBe('workbook-password');
  });

  it('one with macros, by its part or by its content type', async () => {
    const parts = packagePartsOf(good);
    const project = { name: 'xl/vbaProject.bin', content: Buffer.from('macro') };
    expect(await refusalOf(await packParts([...parts, project]))).toBe('workbook-macros');
    const types = await changePart(good, '[Content_Types].xml', (text) =>
      text.replace('sheet.main', 'sheet.macroEnabled.main'),
    );
    expect(await refusalOf(types)).toBe('workbook-macros');
  });

  it('one that was cut at any point on its way', async () => {
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.999])
      expect(await refusalOf(good.subarray(0, Math.floor(good.length * share)))).toBe('workbook-truncated');
  });

  it('one in which a byte was damaged', async () => {
    const damaged = Uint8Array.from(good);
    const at = Math.floor(good.length / 3);
    damaged.fill(0xff, at, at + 40);
    expect(await refusalOf(damaged)).toBe('workbook-truncated');
  });

  it('one in which any byte was changed is refused or reads as it was, and never breaks the reader', async () => {
    const whole = JSON.stringify(await readWorkbook(good));
    for (let at = 1; at < good.length; at += 97) {
      const changed = Uint8Array.from(good);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const read = await readWorkbook(changed);
      if (read.ok) expect(JSON.stringify(read)).toBe(whole);
    }
  });

  it('one that counts dates from 1904', async () => {
    const other = await changePart(good, 'xl/workbook.xml', (text) =>
      text.replace('<workbookPr', '<workbookPr date1904="1"'),
    );
    expect(await refusalOf(other)).toBe('workbook-1904');
  });

  it('one whose sheet was renamed, telling the names it has', async () => {
    const renamed = await changePart(good, 'xl/workbook.xml', (text) => text.replace('name="กรอกผล"', 'name="Sheet1"'));
    const read = await readWorkbook(renamed);
    expect(read).toMatchObject({
      ok: false,
      refusals: [{ code: 'workbook-sheet-missing', facts: { expected: 'กรอกผล', found: 'Sheet1, วิธีใช้' } }],
    });
  });

  it('one without the sheet that says what it is of', async () => {
    const unmarked = await changePart(good, 'xl/workbook.xml', (text) => text.replace('name="samrit"', 'name="other"'));
    expect(await refusalOf(unmarked)).toBe('workbook-mark-missing');
  });

  it('any other spreadsheet', async () => {
    const parts = packagePartsOf(good).filter((part) => part.name !== 'xl/workbook.xml');
    expect(await refusalOf(await packParts(parts))).toBe('workbook-not-xlsx');
  });
});

describe('a file that would burst is refused before it is unpacked', () => {
  const bomb = (bytes: number) => Buffer.alloc(bytes, 0x20);

  it('by what its directory declares', async () => {
    const many = await zipDeclaring('xl/workbook.xml', bomb(1000), packageLimits.inflatedBytes + 1);
    expect(await refusalOf(many)).toBe('workbook-unpacks-too-large');
    const dense = await zipDeclaring('xl/workbook.xml', bomb(8 * 1024 * 1024), 8 * 1024 * 1024);
    expect(await refusalOf(dense)).toBe('workbook-unpacks-too-large');
  });

  it('by what it really unpacks to, where the directory lied', async () => {
    const lying = Buffer.from(good);
    const central = lying.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    lying.writeUInt32LE(10, central + 24);
    expect(await refusalOf(lying)).toBe('workbook-unpacks-too-large');
  });

  it('by the number of its parts', async () => {
    const extra = Array.from({ length: packageLimits.entries }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: Buffer.from('x'),
    }));
    expect(await refusalOf(await packParts([...packagePartsOf(good), ...extra]))).toBe('workbook-unpacks-too-large');
  });

  it('by entities that multiply', async () => {
    const laughs = await changePart(good, 'xl/sharedStrings.xml', (text) =>
      text.replace('<sst', '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">]><sst'),
    );
    expect(await refusalOf(laughs)).toBe('workbook-unpacks-too-large');
  });
});

describe('what stands in a cell is read for what it is', () => {
  const cellAfter = async (written: Parameters<typeof fillCells>[1][string]) => {
    const read = await readWorkbook(await fillCells(good, { G6: written }));
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    return read.value.rows[0]?.value;
  };

  it.each([
    [{ number: '1234.56' }, { kind: 'number', text: '1234.56' }],
    [{ number: '1.1000000000000001' }, { kind: 'number', text: '1.1' }],
    [{ number: '0.30000000000000004' }, { kind: 'number', text: '0.3' }],
    [{ number: '1E-7' }, { kind: 'number', text: '0.0000001' }],
    [{ number: '1.5E+16' }, { kind: 'number', text: '15000000000000000' }],
    [{ number: '-12' }, { kind: 'number', text: '-12' }],
    [{ text: '๑,๒๓๔.๕' }, { kind: 'text', text: '๑,๒๓๔.๕' }],
    [
      { formula: 'SUM(A1:A9)', value: '45' },
      { kind: 'formula', text: '=SUM(A1:A9)' },
    ],
    [{ truth: true }, { kind: 'truth', text: 'TRUE' }],
    [{ empty: true }, { kind: 'empty' }],
  ] as const)('%j', async (written, expected) => {
    expect(await cellAfter(written)).toEqual({ address: 'G6', content: expected });
  });

  it('a fault such as #REF! is never a figure', async () => {
    expect((await cellAfter({ fault: '#REF!' }))?.content.kind).not.toBe('number');
  });

  it('a date and a percentage are told by their format', async () => {
    const styled = async (id: string) =>
      changePart(await fillCells(good, { G6: { number: '0.05', style: 1 } }), 'xl/styles.xml', (text) => {
        const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(text)?.[1] ?? '';
        const second = formats.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)?.[1] ?? '';
        return text.replace(second, second.replace(/numFmtId="\d+"/, `numFmtId="${id}" applyNumberFormat="1"`));
      });
    const kinds = ['9', '14'].map(async (id) => {
      const read = await readWorkbook(await styled(id));
      return read.ok ? read.value.rows[0]?.value.content.kind : 'refused';
    });
    expect(await Promise.all(kinds)).toEqual(['percent', 'date']);
  });

  it.each([
    ['0.00%', 'percent'],
    ['[Red]0%', 'percent'],
    ['0.00&quot; %&quot;', 'number'],
    ['0.00\\%', 'number'],
    ['0.00_%', 'number'],
  ])('a figure that only stands beside the sign is a figure: %s', async (format, kind) => {
    const filled = await fillCells(good, { G6: { number: '81.44', style: 1 } });
    const styled = await changePart(filled, 'xl/styles.xml', (text) => {
      const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(text)?.[1] ?? '';
      const second = formats.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)?.[1] ?? '';
      const own = `<numFmt numFmtId="199" formatCode="${format}"/>`;
      const withFormat = text.includes('<numFmts')
        ? text.replace(/<numFmts[^>]*>/, (found) => found + own)
        : text.replace(/<styleSheet[^>]*>/, (found) => `${found}<numFmts count="1">${own}</numFmts>`);
      return withFormat.replace(second, second.replace(/numFmtId="\d+"/, 'numFmtId="199" applyNumberFormat="1"'));
    });
    const read = await readWorkbook(styled);
    expect(read.ok && read.value.rows[0]?.value.content).toEqual({ kind, text: '81.44' });
  });
});
