import { BorderStyle, Paragraph, Table, TableLayoutType, WidthType } from 'docx';
import { type Block, cell, centimetres, paragraph, row } from '../../docx-parts.ts';
import type { AgreementView, ListView, PartView } from './view-shape.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Heading, opening and the five parts. */
export function bodyBlocks(view: AgreementView): Block[] {
  return [
    ...view.heading.map((line) => paragraph(line, { size: 20, bold: true }, { align: 'center', outline: 0 })),
    paragraph(view.opening, {}, { align: 'thai', firstLine: 1.5, before: 8 }),
    ...view.parts.flatMap(partBlocks),
  ];
}

function partBlocks(part: PartView): Block[] {
  return [
    paragraph(part.heading, { bold: true }, { before: 8, keepNext: true, outline: 1 }),
    ...part.paragraphs.map((text) => paragraph(text, {}, { align: 'thai', firstLine: 1.5 })),
    ...part.lists.flatMap((list) => [
      paragraph(list.title, { bold: true }, { indent: 0.75, keepNext: true }),
      ...list.items.map((item) => paragraph(`– ${item}`, {}, { indent: 1.5 })),
      ...machineLines(list).map((line) => paragraph(line, { size: 11 }, { indent: 1.5 })),
    ]),
  ];
}

/** A hash in two halves, as the PDF sets it. */
function machineLines({ machine }: ListView): readonly string[] {
  return machine === undefined ? [] : [machine.label, `${machine.text.slice(0, 32)} ${machine.text.slice(32)}`];
}

/** The signature page: two blocks per row. */
export function signingBlocks({ signing }: AgreementView): Block[] {
  const rows = Array.from({ length: Math.ceil(signing.blocks.length / 2) }, (_none, index) =>
    signing.blocks.slice(index * 2, index * 2 + 2),
  );
  const cells = (pair: typeof signing.blocks) =>
    [0, 1].map((side) => {
      const one = pair[side];
      if (!one) return cell('', 7.9);
      const acting = one.actingFor === null ? [] : [one.actingFor];
      return cell([one.role, '', '', one.name, one.office, ...acting, one.when, '', ''], 7.9, {
        size: 15,
        align: 'center',
      });
    });
  return [
    new Paragraph({ pageBreakBefore: true, children: [] }),
    paragraph(signing.heading, { size: 18, bold: true }, { align: 'center', outline: 0 }),
    paragraph(signing.sentence, {}, { align: 'thai', firstLine: 1.5, after: 16 }),
    new Table({
      width: { size: centimetres(15.8), type: WidthType.DXA },
      columnWidths: [centimetres(7.9), centimetres(7.9)],
      layout: TableLayoutType.FIXED,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: rows.map((pair) => row(cells(pair))),
    }),
  ];
}
