import { Document, Header, ImageRun, NumberFormat, PageNumber, Paragraph, TabStopType } from 'docx';
import type { EmblemPicture } from '../../../domain/letters/emblem.ts';
import { type Block, centimetres, fieldRun, paragraph, textRun } from '../../docx-parts.ts';
import { packDocx } from '../../pack-docx.ts';
import type { LetterView } from './view.ts';

/** From the left margin to the sender's lines, and to the middle of the signer's block, in centimetres. */
const senderAt = 9.6;

/** A letter as DOCX, for an office that goes on writing in it. The same view gives the same bytes. */
export async function letterDocx(view: LetterView, at: string, picture: EmblemPicture | null): Promise<Uint8Array> {
  const title = [view.number, view.subject].join(' ').trim();
  const document = new Document({
    ...{ title, creator: 'samrit', lastModifiedBy: 'samrit' },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: centimetres(21), height: centimetres(29.7) },
            margin: { top: centimetres(1.5), bottom: centimetres(2), left: centimetres(3), right: centimetres(2) },
            ...(view.thaiDigits ? { pageNumbers: { formatType: NumberFormat.THAI_NUMBERS } } : {}),
          },
        },
        headers: { first: marks(view), default: pageNumber(view) },
        children: [...emblemOf(view, picture), ...beginning(view), ...bodyOf(view), ...ending(view), ...annexOf(view)],
      },
    ],
  });
  return packDocx(document, at);
}

const marks = ({ watermark, recalled, demoMark }: LetterView) =>
  new Header({
    children: [recalled ?? watermark, demoMark].flatMap((mark) =>
      mark === null ? [] : [paragraph(mark, { size: 14, color: '555555' }, { align: 'center' })],
    ),
  });

const pageNumber = ({ recalled }: LetterView) =>
  new Header({
    children: [
      ...(recalled === undefined ? [] : [paragraph(recalled, { size: 14, color: '555555' }, { align: 'center' })]),
      new Paragraph({ alignment: 'center', children: [fieldRun([PageNumber.CURRENT])] }),
    ],
  });

/** A picture of nothing, for programs that show no SVG. */
const blankPng = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The organisation's own emblem, three centimetres wide, in the middle of the first line. */
function emblemOf({ form }: LetterView, picture: EmblemPicture | null): Block[] {
  if (picture === null) return [];
  const side = form === 'memo' ? 57 : 113;
  const transformation = { width: side, height: side };
  const png = { type: 'png', data: Buffer.from(picture.content, 'base64'), transformation } as const;
  const fallback = { type: 'png', data: Buffer.from(blankPng, 'base64') } as const;
  const svg = { type: 'svg', data: Buffer.from(picture.content), fallback, transformation } as const;
  const run = new ImageRun(picture.mediaType === 'image/png' ? png : svg);
  return [new Paragraph({ alignment: form === 'memo' ? 'left' : 'center', children: [run] })];
}

function beginning(view: LetterView): Block[] {
  const { labels, form } = view;
  const urgent = [view.speed, view.secrecy].filter((text) => text !== '');
  const speed = urgent.map((text) => paragraph(text, { size: 24, bold: true }));
  if (form === 'order')
    return [
      paragraph(view.heading, { bold: true }, { align: 'center', before: 90 }),
      paragraph(view.number, {}, { align: 'center' }),
      paragraph(`${labels.subject} ${view.subject}`, {}, { align: 'center', after: 12 }),
    ];
  const memo = form === 'memo';
  return [
    ...(memo ? [paragraph(view.heading, { size: 24, bold: true }, { align: 'center' })] : []),
    ...speed,
    ...(memo
      ? [labelled(labels.office, view.sender.join(' ')), labelled(view.number, `${labels.date} ${view.date}`)]
      : senderLines(view)),
    ...(memo ? [] : [paragraph(view.date, {}, { align: 'center', before: 6 })]),
    labelled(labels.subject, view.subject),
    ...(view.to === '' ? [] : [labelled(labels.to, view.to)]),
    ...view.references.map((text, index) => labelled(index === 0 ? labels.references : '', text)),
    ...view.enclosures.map(({ title, count }, index) =>
      labelled(index === 0 ? labels.enclosures : '', [title, count].filter(Boolean).join(' ')),
    ),
  ];
}

/** The number on the left and the sender's first line on the right, then the rest below it. */
function senderLines({ number, sender }: LetterView): Block[] {
  const tabStops = [{ type: TabStopType.LEFT, position: centimetres(senderAt) }];
  const [first = '', ...rest] = sender;
  return [
    new Paragraph({ tabStops, spacing: { before: 1200 }, children: [textRun(`${number}\t${first}`)] }),
    ...rest.map((line) => new Paragraph({ tabStops, children: [textRun(`\t${line}`)] })),
  ];
}

function labelled(label: string, text: string): Block {
  const width = centimetres(2.9);
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: width }],
    indent: { left: width, hanging: width },
    spacing: { before: 120 },
    children: [textRun(`${label}\t${text}`)],
  });
}

function bodyOf({ paragraphs }: LetterView): Block[] {
  return paragraphs.map((text) => paragraph(text, {}, { align: 'thai', firstLine: 2.5, before: 6 }));
}

function ending(view: LetterView): Block[] {
  const { closing, signerName, signerOffice, owner, copies, labels, proclaimedOn } = view;
  const centre = { align: 'center', indent: 7 } as const;
  return [
    ...(proclaimedOn === '' ? [] : [paragraph(proclaimedOn, {}, { indent: 2.5, before: 12 })]),
    ...(closing === '' ? [] : [paragraph(closing, {}, { ...centre, before: 12, keepNext: true })]),
    paragraph(signerName, {}, { ...centre, before: 42, keepNext: true }),
    ...signerOffice.map((line) => paragraph(line, {}, centre)),
    ...owner.map((line, index) => paragraph(line, {}, { before: index === 0 ? 18 : 0 })),
    ...(copies === '' ? [] : [labelled(labels.copies, copies)]),
  ];
}

function annexOf({ annex, labels }: LetterView): Block[] {
  if (annex.length === 0) return [];
  return [
    new Paragraph({ pageBreakBefore: true, alignment: 'center', children: [textRun(labels.annex, { bold: true })] }),
    ...annex.map((name) => paragraph(name)),
  ];
}
