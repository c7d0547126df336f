import {
  AlignmentType,
  type FileChild,
  type IRunOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/**
 * The typeface of government papers. Every run names it for Thai as well; otherwise Word uses a fallback for Thai
 * letters.
 */
const face = 'TH Sarabun New';

export interface TextStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

const runStyle = ({ size = 16, bold = false, color }: TextStyle) => ({
  font: { ascii: face, hAnsi: face, cs: face, eastAsia: face },
  size: size * 2,
  sizeComplexScript: size * 2,
  bold,
  boldComplexScript: bold,
  language: { value: 'th-TH', bidirectional: 'th-TH' },
  ...(color ? { color } : {}),
});

export function textRun(text: string, style: TextStyle = {}, more: Partial<IRunOptions> = {}): TextRun {
  return new TextRun({ ...runStyle(style), ...more, text });
}

/** A field such as a page number, in the style of the surrounding text. */
export function fieldRun(children: NonNullable<IRunOptions['children']>, style: TextStyle = {}): TextRun {
  return new TextRun({ ...runStyle(style), children });
}

export interface ParagraphLayout {
  readonly align?: 'left' | 'center' | 'right' | 'thai';
  /** Centimetres. */
  readonly indent?: number;
  readonly firstLine?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly outline?: number;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  thai: AlignmentType.THAI_DISTRIBUTE,
} as const;

export const centimetres = (length: number) => Math.round(length * 567);

export function paragraph(
  runs: readonly TextRun[] | string,
  style: TextStyle = {},
  place: ParagraphLayout = {},
): Paragraph {
  return new Paragraph({
    children: typeof runs === 'string' ? [textRun(runs, style)] : [...runs],
    alignment: alignments[place.align ?? 'left'],
    indent: { left: centimetres(place.indent ?? 0), firstLine: centimetres(place.firstLine ?? 0) },
    spacing: { before: (place.before ?? 0) * 20, after: (place.after ?? 0) * 20 },
    keepNext: place.keepNext ?? false,
    keepLines: place.keepNext ?? false,
    ...(place.outline === undefined ? {} : { outlineLevel: place.outline }),
  });
}

export interface CellStyle extends TextStyle {
  readonly align?: ParagraphLayout['align'];
  readonly indent?: number;
  readonly shaded?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** A cell with one paragraph per line. `width` in centimetres. */
export function cell(lines: string | readonly string[], width: number, style: CellStyle = {}): TableCell {
  const { align = 'left', indent = 0, shaded = false, columns = 1, rows = 1, ...text } = style;
  return new TableCell({
    width: { size: centimetres(width), type: WidthType.DXA },
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: rows > 1 ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } } : {}),
    children: (typeof lines === 'string' ? [lines] : lines).map((line) => paragraph(line, text, { align, indent })),
  });
}

/** A row that is never split between two pages; a header row is repeated on each page. */
export function row(children: readonly TableCell[], isHead = false): TableRow {
  return new TableRow({ children: [...children], cantSplit: true, tableHeader: isHead });
}

export type Block = FileChild;
