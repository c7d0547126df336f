import type { Period } from '../people/period.ts';
import type { CivilDate, UserId } from '../values/kinds-of-text.ts';

/** What a value rests on: a clause of a source, or our assumption with its reason, which is shown beside the value. */
export type Stated = { readonly clause: string } | { readonly assumption: string };

/** What a seat of a body is for. */
export const seatRoles = [
  'chair',
  'vice-chair',
  'member',
  'member-secretary',
  'secretary',
  'assistant-secretary',
] as const;

export type SeatRole = (typeof seatRoles)[number];

export const seatRoleNames: Readonly<Record<SeatRole, string>> = {
  chair: 'ประธาน',
  'vice-chair': 'รองประธาน',
  member: 'กรรมการ',
  'member-secretary': 'กรรมการและเลขานุการ',
  secretary: 'เลขานุการ',
  'assistant-secretary': 'ผู้ช่วยเลขานุการ',
};

/** By what a body is appointed. */
export const appointingDocuments = ['order', 'resolution', 'law'] as const;

export type AppointingDocument = (typeof appointingDocuments)[number];

export const appointingDocumentNames: Readonly<Record<AppointingDocument, string>> = {
  order: 'คำสั่ง',
  resolution: 'มติที่ประชุม',
  law: 'กฎหมาย',
};

/** An organisation with the name it has where it is shown. */
export interface NamedOrganisation {
  readonly organisationId: string;
  readonly name: string;
}

/** Who sits in a seat, or stands in for its holder, for a period: a person with an account, or a name alone. */
export interface SeatHolder extends Period {
  readonly id: string;
  readonly as: 'holder' | 'substitute';
  readonly userId: UserId | null;
  readonly name: string;
  /** The order or letter that names them, in words; empty where none was given. */
  readonly document: string;
}

/** A seat by position: it exists whether or not anybody is named for it. */
export interface Seat {
  /** From 1, as the document numbers it; unique in its appointment. */
  readonly position: number;
  readonly role: SeatRole;
  /** `สถิติจังหวัดปทุมธานี`. */
  readonly office: string;
  /** Whom the seat represents; null for nobody in particular. */
  readonly represents: NamedOrganisation | null;
  /** The last day of the seat's own term; null: as long as the appointment. */
  readonly termTo: CivilDate | null;
  /** Null where people recorded the appointment: its document states it. */
  readonly source: Stated | null;
  readonly holders: readonly SeatHolder[];
}

/** The document by which a body has its seats, from a day on. A later appointment ends it the day before. */
export interface Appointment extends Period {
  /** The body: an organisation of kind `committee`. */
  readonly bodyId: string;
  readonly id: string;
  readonly document: AppointingDocument;
  /** `8556/2562`; null only where the source of a shipped appointment states none. */
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly title: string;
  /** Who appoints, in words. */
  readonly appointedBy: string;
  /** How many members make a meeting; null: at least half of them (`quorumAssumption`). */
  readonly quorum: number | null;
  /** Whom the body does not meet without. */
  readonly required: readonly NamedOrganisation[];
  readonly source: Stated | null;
  readonly seats: readonly Seat[];
}

/** Why half of the members make a meeting where the document states no number. */
export const quorumAssumption =
  'เอกสารที่แต่งตั้งไม่ระบุองค์ประชุม จึงใช้กรรมการอย่างน้อยกึ่งหนึ่งของตำแหน่งกรรมการทั้งหมด ไม่นับเลขานุการและผู้ช่วยเลขานุการที่ไม่เป็นกรรมการ';

/** The seats whose holders decide: a secretary who is no member writes only. */
const deciding: readonly SeatRole[] = ['chair', 'vice-chair', 'member', 'member-secretary'];
const writing: readonly SeatRole[] = ['member-secretary', 'secretary', 'assistant-secretary'];

export const isMemberRole = (role: SeatRole): boolean => deciding.includes(role);
export const isSecretaryRole = (role: SeatRole): boolean => writing.includes(role);
