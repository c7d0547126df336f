import {
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
} from 'docx';
import { toBuffer } from 'qrcode';
import { type Block, centimetres, fieldRun, paragraph, textRun } from '../../docx-parts.ts';
import { packZip, type ZipPart } from '../../zip/pack-zip.ts';
import { inflatePart, readDirectory } from '../../zip/read-zip.ts';
import { agreedBlocks, furtherBlocks } from './docx-annexes.ts';
import { bodyBlocks, signingBlocks } from './docx-body.ts';
import type { AgreementView } from './view-shape.ts';

const properties = 'docProps/core.xml';
/** More than any paper needs. */
const mostParts = 10_000;

/** The agreement as DOCX, from the same view as the PDF. The same view gives the same bytes. */
export async function agreementDocx(view: AgreementView): Promise<Uint8Array> {
  const code = view.footer.verify ? await toBuffer(view.footer.verify.address, { type: 'png', width: 240 }) : null;
  const document = new Document({
    title: view.properties.title,
    creator: view.properties.author,
    lastModifiedBy: view.properties.author,
    keywords: view.properties.keywords.join(', '),
    sections: [
      section(view, code, false, [...bodyBlocks(view), ...signingBlocks(view), ...codeBlocks(view, code)]),
      section(view, code, true, agreedBlocks(view.agreed)),
      section(view, code, false, furtherBlocks(view.further)),
    ],
  });
  const made = await Packer.toBuffer(document);
  const parts = partsOf(made).map(({ name, content }) => ({
    name,
    content: dated(name, content, view.properties.instant),
  }));
  return packZip(parts, new Set([properties]));
}

function partsOf(made: Buffer): ZipPart[] {
  return (readDirectory(made, mostParts) ?? []).map((part) => {
    const content = inflatePart(made, part);
    if (typeof content === 'string') throw new Error(`docx wrote ${part.name} as text that cannot be read: ${content}`);
    return { name: part.name, content };
  });
}

/** The file's own dates are the paper's, not the time of writing; pictures are numbered within a part. */
function dated(name: string, content: Buffer, instant: string): Buffer {
  if (name === properties) return Buffer.from(content.toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, instant));
  if (!name.endsWith('.xml')) return content;
  let pictures = 0;
  return Buffer.from(
    content.toString('utf8').replace(/(<wp:docPr id=")\d+/g, (_all, start: string) => {
      pictures += 1;
      return `${start}${pictures}`;
    }),
  );
}

function section(view: AgreementView, code: Buffer | null, isWide: boolean, children: Block[]): ISectionOptions {
  const size = { width: centimetres(21), height: centimetres(29.7) };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...size, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          top: centimetres(2.2),
          bottom: centimetres(2.6),
          left: centimetres(isWide ? 2 : 3),
          right: centimetres(2),
          header: centimetres(1),
          footer: centimetres(0.8),
        },
        ...(view.footer.thaiDigits ? { pageNumbers: { formatType: NumberFormat.THAI_NUMBERS } } : {}),
      },
    },
    headers: { default: header(view) },
    footers: { default: footer(view, code, isWide ? 25.7 : 16) },
    children,
  };
}

function header({ demoMark, watermark }: AgreementView): Header {
  const marks = [watermark, demoMark].flatMap((mark) => mark ?? []);
  const style = { size: 14, bold: watermark !== null, color: '555555' };
  return new Header({ children: marks.map((mark) => paragraph(mark, style, { align: 'center' })) });
}

function footer({ footer: words }: AgreementView, code: Buffer | null, width: number): Footer {
  const style = { size: 12 };
  const line = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: centimetres(width) }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: '666666', space: 2 } },
    children: [
      textRun(`${words.line}\t${words.page} `, style),
      fieldRun([PageNumber.CURRENT], style),
      textRun(` ${words.of} `, style),
      fieldRun([PageNumber.TOTAL_PAGES], style),
    ],
  });
  if (!words.verify) return new Footer({ children: [line] });
  const verify = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: centimetres(width) }],
    children: [
      textRun(`${words.verify.label} `, style),
      textRun(words.verify.code, { size: 12, bold: true }),
      textRun(`  ${words.verify.address}\t`, { size: 11 }),
      ...(code ? [picture(code, words.verify.address, 44)] : []),
    ],
  });
  return new Footer({ children: [line, verify] });
}

function codeBlocks({ footer: { verify } }: AgreementView, code: Buffer | null): Block[] {
  if (!verify || !code) return [];
  return [
    new Paragraph({ children: [picture(code, verify.address, 96)] }),
    paragraph(`${verify.label} ${verify.code}`, { bold: true }),
    paragraph(verify.address, { size: 14 }),
    paragraph(`SHA-256 ${verify.hash}`, { size: 12 }),
    ...(verify.headList === null ? [] : [paragraph(verify.headList, { size: 12 })]),
  ];
}

function picture(data: Buffer, description: string, side: number): ImageRun {
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: side, height: side },
    altText: { name: 'QR', title: 'QR', description },
  });
}
