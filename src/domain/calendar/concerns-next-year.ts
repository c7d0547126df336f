import type { CalendarEvent } from '../framework/time-schema.ts';

/** The steps towards an agreement: after the end of the year they belong to the next agreement. */
const makingAnAgreement: readonly CalendarEvent['kind'][] = ['proposal', 'negotiation', 'signing', 'kpi-template'];

/**
 * True for a step of the next year's agreement that this year's letters mention (S1). It is shown in the calendar, and
 * binds nothing of this year.
 */
export function concernsNextYear({ kind, outsideYear }: Pick<CalendarEvent, 'kind' | 'outsideYear'>): boolean {
  return outsideYear === 'after' && makingAnAgreement.includes(kind);
}
