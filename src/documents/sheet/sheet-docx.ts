import { Document, Footer, Header, NumberFormat, PageNumber, Paragraph, Table, WidthType } from 'docx';
import type { PaperSheet, SheetAnnex, SheetFact } from '../../application/papers/paper-sheet.ts';
import { type Block, cell, centimetres, fieldRun, paragraph, row, textRun } from '../docx-parts.ts';
import { packDocx } from '../pack-docx.ts';

/** A sheet with every word in its digits, and what stands on every page. */
export interface PrintedSheet extends PaperSheet {
  readonly demoMark: string | null;
  readonly page: string;
  readonly of: string;
}

/** Between the margins, in centimetres; its labels take the first part. */
const whole = 16.5;
const labelWidth = 5.1;

/** A sheet for an office that goes on writing in it. The same sheet gives the same bytes. */
export function sheetDocx(sheet: PrintedSheet): Promise<Uint8Array> {
  const document = new Document({
    ...{ title: sheet.title, creator: 'samrit', lastModifiedBy: 'samrit' },
    sections: [
      {
        properties: {
          page: {
            size: { width: centimetres(21), height: centimetres(29.7) },
            margin: { top: centimetres(2.2), bottom: centimetres(2), left: centimetres(2.5), right: centimetres(2) },
            pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
          },
        },
        headers: { default: marks(sheet) },
        footers: { default: pageFooter(sheet) },
        children: blocksOf(sheet),
      },
    ],
  });
  return packDocx(document, sheet.at);
}

const marks = ({ watermark, demoMark }: PrintedSheet) =>
  new Header({
    children: [watermark, demoMark].flatMap((mark) =>
      mark === null ? [] : [paragraph(mark, { size: 12, color: '555555' }, { align: 'center' })],
    ),
  });

const pageFooter = ({ footer, page, of }: PrintedSheet) =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          textRun(`${footer}   ${page} `, { size: 11 }),
          fieldRun([PageNumber.CURRENT], { size: 11 }),
          textRun(` ${of} `, { size: 11 }),
          fieldRun([PageNumber.TOTAL_PAGES], { size: 11 }),
        ],
      }),
    ],
  });

function blocksOf({ heading, facts, table, sections, annex, signer, proof }: PrintedSheet): Block[] {
  const centre = { align: 'center' } as const;
  const signed = signer === null ? [] : [signer.name, signer.office, signer.when].filter((text) => text !== '');
  return [
    ...heading.map((text) => paragraph(text, { bold: true }, { ...centre, outline: 0, keepNext: true })),
    ...facts.map(factLine),
    ...(table === null ? [] : [paragraph(''), tableOf(table)]),
    ...sections.flatMap((section) => [
      paragraph(section.heading, { bold: true }, { before: 10, after: 4, outline: 1, keepNext: true }),
      factTable(section.facts),
    ]),
    ...(signer === null
      ? []
      : [paragraph(signer.role, { bold: true }, { ...centre, indent: 7.5, before: 24, after: 36 })]),
    ...signed.map((text) => paragraph(text, {}, { ...centre, indent: 7.5 })),
    ...(proof === null ? [] : proofLines(proof)),
    ...(annex === null ? [] : annexBlocks(annex)),
  ];
}

function proofLines({ label, address, hashes }: NonNullable<PaperSheet['proof']>): Block[] {
  const small = { size: 11 };
  return [
    paragraph(`${label} ${address}`, small, { before: 12 }),
    ...hashes.map((hash) => paragraph([hash.label, ...hash.codes].join(' '), small)),
  ];
}

function annexBlocks({ heading, heads, shares, rows }: SheetAnnex): Block[] {
  const texts = rows.map((cells) => cells.map(({ text, codes }) => [text, codes.join('')].join('\n').trim()));
  return [
    new Paragraph({ pageBreakBefore: true, alignment: 'center', children: [textRun(heading, { bold: true })] }),
    tableOf({ heads, shares, figures: 0, rows: texts }),
  ];
}

const said = ({ lines, codes }: SheetFact) => [...lines, ...codes];

function factLine(fact: SheetFact): Block {
  const [first = '', ...rest] = said(fact);
  const width = centimetres(labelWidth);
  const breaks = rest.map((line) => textRun(line, {}, { break: 1 }));
  return new Paragraph({
    indent: { left: width, hanging: width },
    tabStops: [{ type: 'left', position: width }],
    spacing: { before: 60 },
    children: [textRun(fact.label, { bold: true }), textRun(`\t${first}`), ...breaks],
  });
}

function factTable(facts: readonly SheetFact[]): Block {
  return new Table({
    width: { size: centimetres(whole), type: WidthType.DXA },
    columnWidths: [centimetres(labelWidth), centimetres(whole - labelWidth)],
    rows: facts.map((fact) =>
      row([
        cell(fact.label, labelWidth, { bold: true, shaded: true, size: 14 }),
        cell(said(fact), whole - labelWidth, { size: 14 }),
      ]),
    ),
  });
}

function tableOf({ heads, figures, shares, rows }: NonNullable<PaperSheet['table']>): Block {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widthOf = (column: number) => (whole * (shares[column] ?? 1)) / all;
  const isFigure = (column: number) => column >= heads.length - figures;
  return new Table({
    width: { size: centimetres(whole), type: WidthType.DXA },
    columnWidths: heads.map((_, column) => centimetres(widthOf(column))),
    rows: [
      row(
        heads.map((text, column) =>
          cell(text, widthOf(column), { bold: true, shaded: true, align: 'center', size: 13 }),
        ),
        true,
      ),
      ...rows.map((texts) =>
        row(
          texts.map((text, column) =>
            cell(text.split('\n'), widthOf(column), { size: 13, align: isFigure(column) ? 'right' : 'left' }),
          ),
        ),
      ),
    ],
  });
}
