import type { CivilDate, Instant, Sha256, UserId } from '../values/kinds-of-text.ts';

/** External letter, circular (ว), memo, order, announcement. Each has its own series of numbers, named alike. */
export const letterKinds = ['letter', 'circular', 'memo', 'order', 'announcement'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const letterSpeeds = ['ordinary', 'urgent', 'very-urgent', 'most-urgent'] as const;
export type LetterSpeed = (typeof letterSpeeds)[number];

/** As printed above the number; an ordinary letter has none. */
export const speedWords: Readonly<Record<LetterSpeed, string>> = {
  ordinary: '',
  urgent: 'ด่วน',
  'very-urgent': 'ด่วนมาก',
  'most-urgent': 'ด่วนที่สุด',
};

export const letterSecrecies = ['open', 'confidential', 'secret', 'top-secret'] as const;
export type LetterSecrecy = (typeof letterSecrecies)[number];

/** Whether one level is above the other. */
export function isMoreSecret(one: LetterSecrecy, than: LetterSecrecy): boolean {
  return letterSecrecies.indexOf(one) > letterSecrecies.indexOf(than);
}

export const secrecyWords: Readonly<Record<LetterSecrecy, string>> = {
  open: '',
  confidential: 'ลับ',
  secret: 'ลับมาก',
  'top-secret': 'ลับที่สุด',
};

/** What a letter refers to: one of this product's registers, or one that only its text names. */
export interface LetterReference {
  /** As printed: `หนังสือจังหวัดเชียงใหม่ ที่ ชม 0017.2/2739 ลงวันที่ 22 มกราคม 2558`. */
  readonly text: string;
  /** The registered letter; null for one of outside. */
  readonly letter: LetterKey | null;
}

export interface LetterKey {
  readonly organisationId: string;
  readonly letterId: string;
}

/** A file sent with a letter. */
export interface LetterFile {
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
}

/** What is sent with a letter: a file, a paper of the product by its address, or something sent on paper. */
export interface Enclosure {
  readonly title: string;
  /** How many, as typed; empty where the letter does not say (S0). */
  readonly count: string;
  /** The classifier: ชุด, ฉบับ, เล่ม. */
  readonly unit: string;
  readonly file: LetterFile | null;
  /** An address within this product, such as an issued agreement; empty if there is none. */
  readonly address: string;
  /** The registered letter whose copy the file is; absent if it is none. */
  readonly copyOf?: LetterKey;
  /** The recipients for whom its office confirmed that there is none: they are told so in its place. */
  readonly notFor?: readonly string[];
}

/** One addressee: an organisation of the product, or one that only a name names. */
export interface Recipient {
  readonly organisationId: string | null;
  readonly name: string;
  /** What only this addressee is told; empty if nothing. */
  readonly line: string;
}

/** Everything that is written in a letter before it has a number. Texts in Arabic digits as typed. */
export interface LetterContent {
  readonly speed: LetterSpeed;
  readonly secrecy: LetterSecrecy;
  readonly subject: string;
  /** After เรียน; empty for orders and announcements. */
  readonly to: string;
  readonly references: readonly LetterReference[];
  readonly enclosures: readonly Enclosure[];
  readonly paragraphs: readonly string[];
  readonly closing: string;
  /** สำเนาเรียน or an empty text. */
  readonly copies: string;
  readonly recipients: readonly Recipient[];
  /** Whether the addressees stand in an annex (ตามบัญชีแนบ). */
  readonly annex: boolean;
  /** Whether each addressee gets a paper with their own name. */
  readonly oneEach: boolean;
  readonly numerals: 'thai' | 'arabic';
  /** Fiscal years that the letter concerns besides those of its own day. */
  readonly fiscalYears: readonly number[];
  /** Days that the letter names, such as a due day: for the warning about two fiscal years. */
  readonly days: readonly CivilDate[];
  /** Whether a reply is asked for, by when; null if not. */
  readonly replyBy: CivilDate | null;
  /** Whether anybody may read and download it among the circulars. */
  readonly isPublic: boolean;
}

/** Who signed, as printed below the letter. */
export interface LetterSignature {
  readonly userId: UserId;
  readonly name: string;
  /** The lines under the name: `รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน`, `ผู้ว่าราชการจังหวัดเลย`. */
  readonly office: readonly string[];
  readonly actingFor: string | null;
  readonly signedAt: Instant;
  /** SHA-256 of the content that was signed. */
  readonly contentHash: Sha256;
}

/** A letter's place in the register of its unit. */
export interface LetterNumber {
  readonly series: LetterKind;
  /** Calendar year, Buddhist era. */
  readonly year: number;
  readonly number: number;
}

/** An office within an organisation that sends letters under its own code. */
export interface LetterUnit {
  readonly organisationId: string;
  readonly id: string;
  /** Before the stroke of a number: `ลย 0017.5`. */
  readonly code: string;
  /** สำนักงานจังหวัด */
  readonly office: string;
  /** กลุ่มงานบริหารทรัพยากรบุคคล; may be empty. */
  readonly group: string;
  /** The sender's lines at the upper right: ศาลากลางจังหวัดเลย, ถนนมลิวรรณ ลย 42000. */
  readonly address: readonly string[];
  /** As printed: `โทร 0-4281-1746`. */
  readonly telephones: readonly string[];
  /** Where its circulars can be downloaded, besides this product; may be empty. */
  readonly site: string;
  /** The last day on which letters are begun under it; null while it is open. */
  readonly endsOn: CivilDate | null;
  readonly rowVersion: number;
}
