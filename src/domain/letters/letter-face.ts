import { formatThaiDate } from '../values/thai-date.ts';
import type { Emblem } from './emblem.ts';
import { isProclaimed, numberText, senderTitle } from './letter-number.ts';
import {
  type LetterContent,
  type LetterKind,
  type LetterNumber,
  type LetterUnit,
  type Recipient,
  secrecyWords,
  speedWords,
} from './letter-parts.ts';
import { addressedTo, mergedParagraph, notEnclosedWords } from './merge-letter.ts';

export interface FaceEnclosure {
  /** `สิ่งที่ส่งมาด้วย` lines begin with their number where there are several: `1. …`. */
  readonly title: string;
  /** `จำนวน 1 ชุด`; empty if the letter does not say. */
  readonly count: string;
}

/** Who signs, as printed: blank lines before signing. */
interface FaceSigner {
  readonly name: string;
  readonly office: readonly string[];
}

/** A letter as it is printed, word by word, in Arabic digits; frozen when it is issued. */
export interface LetterFace {
  readonly kind: LetterKind;
  readonly numerals: 'thai' | 'arabic';
  readonly speed: string;
  readonly secrecy: string;
  /** `คำสั่งจังหวัดปทุมธานี`, `บันทึกข้อความ`; empty for letters and circulars. */
  readonly heading: string;
  /** `ที่ ลย 0017.5/ว 3031`; without the number before it is issued. */
  readonly number: string;
  readonly sender: readonly string[];
  /** `25 เมษายน 2567`; empty before it is issued. */
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly references: readonly string[];
  readonly enclosures: readonly FaceEnclosure[];
  readonly paragraphs: readonly string[];
  readonly closing: string;
  /** Null before it is signed: the place stays empty. */
  readonly signer: FaceSigner | null;
  /** Owner unit, group, telephones, site. */
  readonly owner: readonly string[];
  readonly copies: string;
  /** The names of the annex; empty if there is none. */
  readonly annex: readonly string[];
  /** The emblem of its organisation; absent where it has none of its own: the neutral one is printed. */
  readonly emblem?: Emblem;
}

export interface FaceSource {
  readonly kind: LetterKind;
  readonly content: LetterContent;
  readonly unit: LetterUnit;
  readonly organisation: { readonly kind: string; readonly name: string };
  readonly signer: FaceSigner | null;
  readonly number: LetterNumber | null;
  readonly issuedOn: string | null;
  readonly emblem: Emblem | null;
}

/** The printed letter, of a draft too: what it does not have yet is left open, as on paper. */
export function composeFace(source: FaceSource): LetterFace {
  const { kind, content, unit, organisation, signer, number, issuedOn, emblem } = source;
  const title = senderTitle(organisation);
  const proclaimed = isProclaimed(kind);
  return {
    kind,
    numerals: content.numerals,
    speed: speedWords[content.speed],
    secrecy: secrecyWords[content.secrecy],
    heading: { letter: '', circular: '', memo: 'บันทึกข้อความ', order: `คำสั่ง${title}`, announcement: `ประกาศ${title}` }[
      kind
    ],
    number: `ที่ ${number === null ? openNumber(kind, unit.code) : numberText(unit.code, number)}`,
    sender: kind === 'memo' ? [ownerLine(unit)] : proclaimed ? [] : unit.address,
    date: issuedOn === null ? '' : formatThaiDate(issuedOn),
    subject: content.subject,
    to: proclaimed ? '' : content.to,
    references: content.references.map((one) => one.text),
    enclosures: content.enclosures.map((one, index, all) => ({
      title: all.length === 1 ? one.title : `${index + 1}. ${one.title}`,
      count: one.count === '' ? '' : `จำนวน ${one.count} ${one.unit}`,
    })),
    paragraphs: content.paragraphs,
    closing: kind === 'letter' || kind === 'circular' ? content.closing : '',
    signer,
    owner: kind === 'memo' || proclaimed ? [] : ownerLines(unit),
    copies: content.copies,
    annex: content.annex ? content.recipients.map((one, index) => `${index + 1}. ${one.name}`) : [],
    ...(emblem === null ? {} : { emblem }),
  };
}

/** The paper of one addressee: their own name after เรียน, and what is said to them alone. */
export function faceFor(face: LetterFace, recipient: Recipient, oneEach: boolean): LetterFace {
  return {
    ...face,
    to: oneEach ? addressedTo(face.to, recipient) : face.to,
    paragraphs: face.paragraphs.map((text) => mergedParagraph(text, recipient)),
    annex: oneEach ? [] : face.annex,
  };
}

/** The paper of the addressee at this place among the recipients, from 0; null: the letter as it is for nobody. */
export function faceAt(face: LetterFace, content: LetterContent, position: number | null): LetterFace {
  const recipient = position === null ? undefined : content.recipients[position];
  if (recipient === undefined) return face;
  const enclosures = face.enclosures.map((one, index) => {
    const { notFor = [] } = content.enclosures[index] ?? {};
    return notFor.includes(recipient.organisationId ?? '') ? { ...one, count: notEnclosedWords } : one;
  });
  return { ...faceFor(face, recipient, content.oneEach), enclosures };
}

/** The letter as everybody reads it: what is said to each addressee alone is left open, as on a form. */
export function faceForAll(face: LetterFace): LetterFace {
  const open = { name: '…', line: '…' };
  return {
    ...face,
    to: mergedParagraph(face.to, open),
    paragraphs: face.paragraphs.map((text) => mergedParagraph(text, open)),
  };
}

/** Before it has a number: the code and the place of the number. */
function openNumber(kind: LetterKind, code: string): string {
  if (isProclaimed(kind)) return '        /';
  return kind === 'circular' ? `${code}/ว` : `${code}/`;
}

function ownerLine({ office, group, telephones }: LetterUnit): string {
  return [office, group, ...telephones].filter((text) => text !== '').join(' ');
}

function ownerLines({ office, group, telephones, site }: LetterUnit): string[] {
  return [office, group, ...telephones, site].filter((text) => text !== '');
}
