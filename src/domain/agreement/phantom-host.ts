import type { MachineInstant } from '../values/kinds-of-text.ts';
/**
 * What is known about one agency that hosts indicators of a party in a year. Days are civil dates, instants ISO UTC.
 */
export interface HostPresence {
  readonly agencyId: string;
  readonly agencyName: string;
  /** The first day of its earliest assignment in force today. */
  readonly assignedFrom: string;
  /** The codes of indicators it leads, and those it supports. */
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** How many of its assignments in force it has acknowledged; the latest acknowledgement with its author. */
  readonly acknowledged: number;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedName: string | null;
  /** People of the agency who may report for it today, and when one of them last signed in or used the API. */
  readonly accounts: number;
  readonly lastSeenAt: MachineInstant | null;
}

/** Why an agency counts as a phantom host. */
export type PhantomReason = 'no-account' | 'never-signed-in';

/**
 * A phantom host (เจ้าภาพเงียบ): it leads an indicator, has acknowledged nothing, and nobody from it has ever signed
 * in. Null for an agency that has been active. A supporting agency has nothing to report and is never one.
 */
export function phantomReasonOf(presence: HostPresence): PhantomReason | null {
  if (presence.leads.length === 0 || presence.acknowledged > 0 || presence.lastSeenAt !== null) return null;
  return presence.accounts === 0 ? 'no-account' : 'never-signed-in';
}

/**
 * From how many working days before the next date the provincial office is asked to contact a phantom host. No source
 * states it: earlier than the first reminder (15 working days), because a letter gives an agency only a few days.
 */
export const phantomLeadDays = {
  value: 20,
  source: { assumption: 'เอกสารต้นทางไม่ระบุ กำหนด 20 วันทำการก่อนวันครบกำหนด ให้ก่อนการเตือนครั้งแรก (15 วันทำการ)' },
} as const;

/** Whether the provincial office should act now: a phantom host, and the date is near (or has passed). */
export function isToReach(presence: HostPresence, workingDaysLeft: number | null): boolean {
  return phantomReasonOf(presence) !== null && workingDaysLeft !== null && workingDaysLeft <= phantomLeadDays.value;
}
