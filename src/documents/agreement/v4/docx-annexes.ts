import { Table, TableLayoutType, type TableRow, WidthType } from 'docx';
import { type Block, cell, centimetres, paragraph, row } from '../../docx-parts.ts';
import type { AgreedRow, AgreedView, AnnexHead, FurtherView } from './view-shape.ts';

const small = 14;

function annexHead(annex: AnnexHead): Block[] {
  return [
    paragraph(annex.label, { size: 18, bold: true }, { align: 'center', keepNext: true, outline: 0 }),
    paragraph(annex.title, { bold: true }, { align: 'center', keepNext: true, after: 6 }),
  ];
}

function table(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: centimetres(widths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA },
    columnWidths: widths.map(centimetres),
    layout: TableLayoutType.FIXED,
    rows: [...rows],
  });
}

/** Annex 1: tree of weights, then the indicators with their targets. */
export function agreedBlocks(agreed: AgreedView): Block[] {
  return [
    ...annexHead(agreed),
    paragraph(agreed.treeCaption, { bold: true }, { keepNext: true, outline: 1 }),
    treeTable(agreed),
    paragraph(agreed.tableCaption, { bold: true }, { before: 12, keepNext: true, outline: 1 }),
    indicatorTable(agreed),
  ];
}

function treeTable(agreed: AgreedView): Table {
  const widths = [21.5, 4.2];
  const head = agreed.treeHeads.map((text, at) =>
    cell(text, widths[at] ?? 4.2, { size: small, bold: true, align: 'center', shaded: true }),
  );
  const lines = agreed.tree.map(({ depth, name, weight }) => {
    const style = { size: small, bold: depth === 0 };
    return row([cell(name, 21.5, { ...style, indent: depth * 0.7 }), cell(weight, 4.2, { ...style, align: 'right' })]);
  });
  return table(widths, [row(head, true), ...lines, totalRow(agreed, [21.5, 4.2])]);
}

function totalRow({ total }: AgreedView, widths: readonly [number, number]) {
  const style = { size: small, bold: true, align: 'right' } as const;
  return row([cell(total.label, widths[0], style), cell(total.weight, widths[1], style)]);
}

function indicatorTable(agreed: AgreedView): Table {
  const levels = agreed.targetHeads.length;
  const target = levels > 3 ? 2.3 : 2.8;
  const first = [2.6, 2.2, 4.2] as const;
  const name = 25.7 - target * levels - first.reduce((sum, one) => sum + one, 0);
  const widths = [name, ...first, ...agreed.targetHeads.map(() => target)];
  const bold = { size: small, bold: true, align: 'center', shaded: true } as const;
  const head = [
    row(
      [
        ...agreed.heads.map((text, at) => cell(text, widths[at] ?? target, { ...bold, rows: 2 })),
        cell(agreed.targetsHead, target * levels, { ...bold, columns: levels }),
      ],
      true,
    ),
    row(
      agreed.targetHeads.map((text) => cell(text, target, bold)),
      true,
    ),
  ];
  const groups = agreed.groups.flatMap((group) => [
    row([
      cell(group.name, name + first[0], { size: small, bold: true, columns: 2, shaded: true }),
      cell(group.weight, first[1], { size: small, bold: true, align: 'right', shaded: true }),
      cell('', first[2] + target * levels, { size: small, columns: levels + 1, shaded: true }),
    ]),
    ...group.rows.map((one) => indicatorRow(one, widths, target)),
  ]);
  return table(widths, [...head, ...groups]);
}

function indicatorRow(one: AgreedRow, widths: readonly number[], target: number) {
  const style = { size: small } as const;
  const [name = 5, unit = 2.6, weight = 2.2, past = 4.2] = widths;
  const levels = widths.length - 4;
  return row([
    cell(`${one.code} ${one.name}`, name, style),
    cell(one.unit, unit, { ...style, align: 'center' }),
    cell(one.weight, weight, { ...style, align: 'right' }),
    cell(
      one.baselines.map((line) => `${line.year}: ${line.value}`),
      past,
      style,
    ),
    ...(one.targets
      ? one.targets.map((text) => cell(text, target, { size: fittingSize(text, target), align: 'right' }))
      : [cell(one.criteria ?? '', target * levels, { ...style, columns: levels })]),
  ]);
}

/**
 * A figure that is too long for its column is set smaller; a digit of this typeface is about 0.2 cm wide at 14 points.
 */
function fittingSize(figure: string, width: number): number {
  return Math.max(8, Math.min(small, Math.floor((small * (width - 0.3)) / (figure.length * 0.2))));
}

/** Annex 2: one sheet for each indicator. */
export function furtherBlocks(further: FurtherView): Block[] {
  const sheets = further.sheets.flatMap((sheet) => [
    paragraph(sheet.title, { bold: true }, { before: 10, keepNext: true, outline: 1 }),
    table(
      [3.8, 12],
      [
        row(
          sheet.head.map((text, at) => cell(text, at === 0 ? 3.8 : 12, { size: small, bold: true, shaded: true })),
          true,
        ),
        ...sheet.rows.map(({ label, lines }) =>
          row([
            cell(label, 3.8, { size: small, bold: true, shaded: true }),
            cell(lines.length === 0 ? '' : lines, 12, { size: small }),
          ]),
        ),
      ],
    ),
  ]);
  return [...annexHead(further), ...sheets];
}
