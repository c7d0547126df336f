import type { PanelMember } from '../evaluation/panel.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { AgencyId, CivilDate, Instant, PartyId } from '../values/kinds-of-text.ts';
import { innovationNames } from './innovation-settings.data.ts';

/** Identifies the call of a province's year: there is one. */
export interface InnovationCallKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
}

/** One criterion of the rubric: `c1`; its weight is percent as decimal text. */
export interface InnovationCriterion {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
}

/** An agency that is asked for a proposal. */
export interface InvitedAgency {
  readonly id: AgencyId;
  readonly name: string;
}

/** What the provincial office says of its call. */
export interface InnovationCallDetails {
  readonly title: string;
  /** What the form asks for, in the words of the office; may be empty. */
  readonly explanation: string;
  /** The first and the last day on which proposals are taken. */
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  readonly criteria: readonly InnovationCriterion[];
  readonly invited: readonly InvitedAgency[];
}

/** One agency whose proposal is taken after the last day, until a day and with a reason. */
export interface LateAdmission {
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly until: CivilDate;
  readonly reason: string;
  readonly at: Instant;
  readonly name: string;
}

/** The days of a call before the office moved them, and why. */
export interface MovedDays {
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  readonly reason: string;
  readonly at: Instant;
  readonly name: string;
}

/** A province's call for innovation proposals (แบบข้อเสนอการพัฒนานวัตกรรม, S3 ข้อ ๓). */
export interface InnovationCall extends InnovationCallKey, InnovationCallDetails {
  /** Who scores, in the order in which they were chosen. */
  readonly members: readonly PanelMember[];
  readonly admitted: readonly LateAdmission[];
  /** What the days were before they were moved, the first time first. */
  readonly moved: readonly MovedDays[];
  readonly rowVersion: number;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** Whether a year's framework names an innovation indicator, so that provinces call for proposals. */
export function hasInnovation({ components }: Pick<Framework, 'components'>): boolean {
  return components.some(({ slots = [] }) => slots.some(({ code }) => code === innovationNames.slot));
}

/** The entry of the year's calendar by which proposals are due in this province, with its source; undefined if none is. */
export function calendarEntryOf({ calendar }: Pick<Framework, 'calendar'>, organisationId: PartyId) {
  return calendar.find(
    ({ code, province }) =>
      code === innovationNames.calendar && (province === undefined || province === organisationId),
  );
}

/** Until when an agency may send, and whether it may today. */
export interface SendingDays {
  readonly opensOn: CivilDate;
  /** The last day for this agency: that of the call, or a later one to which it was let in. */
  readonly last: CivilDate;
  readonly isBefore: boolean;
  /** The last day of the call is over. */
  readonly isLate: boolean;
  readonly maySend: boolean;
  /** Why it may send late; null where it may not. */
  readonly admission: LateAdmission | null;
}

/** A proposal counts as sent on the day on which the province has it; what was sent in time and came back stays in time. */
export function sendingDays(
  call: Pick<InnovationCall, 'opensOn' | 'closesOn' | 'admitted'>,
  agencyId: AgencyId,
  { today, sentOn }: { readonly today: CivilDate; readonly sentOn: CivilDate | null },
): SendingDays {
  const { opensOn, closesOn, admitted } = call;
  const admission = admitted.filter((one) => one.agencyId === agencyId).at(-1) ?? null;
  const last = admission !== null && admission.until > closesOn ? admission.until : closesOn;
  const day = sentOn ?? today;
  const isBefore = day < opensOn;
  return { opensOn, last, isBefore, isLate: day > closesOn, maySend: !isBefore && day <= last, admission };
}

export function isInvited({ invited }: Pick<InnovationCall, 'invited'>, agencyId: AgencyId): boolean {
  return invited.some(({ id }) => id === agencyId);
}
