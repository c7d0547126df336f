import type { LetterPaperSource } from '../../../application/letters/letter-paper.ts';
import type { LetterFace } from '../../../domain/letters/letter-face.ts';
import { recallWords } from '../../../domain/letters/official-letter.ts';
import { writeDigits } from '../../paper-numerals.ts';

/** A letter as its template and its word processor file read it: every word in its digits. */
export interface LetterView extends Omit<LetterFace, 'kind' | 'numerals' | 'signer' | 'emblem'> {
  /** What the organisation's own emblem is called by who cannot see it; absent where the neutral one is printed. */
  readonly emblemName?: string;
  /** The printed form: an external letter, a memo, an order or an announcement. */
  readonly form: 'letter' | 'memo' | 'order';
  readonly labels: { readonly [Label in keyof typeof labels]: string };
  readonly signerName: string;
  readonly signerOffice: readonly string[];
  /** `สั่ง ณ วันที่ 29 เมษายน พ.ศ. 2562`; empty for a letter. */
  readonly proclaimedOn: string;
  readonly watermark: string | null;
  /** On every page of a letter that was withdrawn: since when, and why. Absent from every other. */
  readonly recalled?: string;
  readonly demoMark: string | null;
  readonly thaiDigits: boolean;
}

const labels = {
  subject: 'เรื่อง',
  to: 'เรียน',
  references: 'อ้างถึง',
  enclosures: 'สิ่งที่ส่งมาด้วย',
  copies: 'สำเนาเรียน',
  annex: 'บัญชีแนบ',
  office: 'ส่วนราชการ',
  date: 'วันที่',
} as const;

/** The words of a letter in their places. */
export function letterView({ face, watermark, recall, picture, isDemo }: LetterPaperSource): LetterView {
  const { kind, numerals, signer, emblem: _named, ...rest } = face;
  const view: LetterView = {
    ...rest,
    labels,
    form: kind === 'memo' ? 'memo' : kind === 'order' || kind === 'announcement' ? 'order' : 'letter',
    // Before it is signed the name is written in later.
    signerName: signer?.name ?? '(                                        )',
    signerOffice: signer?.office ?? [],
    proclaimedOn: proclaimed(face),
    watermark,
    ...(picture === null ? {} : { emblemName: 'ตราของหน่วยงาน' }),
    ...(recall === null ? {} : { recalled: recallWords(recall) }),
    demoMark: isDemo ? 'ข้อมูลสาธิต ไม่ใช่เอกสารราชการ' : null,
    thaiDigits: numerals === 'thai',
  };
  return view;
}

/** Every text of a view in the digits of its paper. */
export function inItsDigits({ thaiDigits }: Pick<LetterView, 'thaiDigits'>): (text: string) => string {
  return (text) => writeDigits(text, thaiDigits ? 'thai' : 'arabic');
}

function proclaimed({ kind, date }: LetterFace): string {
  if (kind !== 'order' && kind !== 'announcement') return '';
  const day = date.replace(/ (\d{4})$/, ' พ.ศ. $1');
  return `${kind === 'order' ? 'สั่ง' : 'ประกาศ'} ณ วันที่ ${day}`;
}
