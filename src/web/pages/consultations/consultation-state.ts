import type { ConsultationReading } from '../../../application/consultations/read-consultation.ts';
import type { ConsultationsReading } from '../../../application/consultations/read-consultations.ts';
import type { ConsultationSlot, ConsultationState } from '../../../domain/consultations/consultation.ts';
import { formatThaiDate, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import type { StatusTone } from '../../components/status-tone.ts';
import { codeOf, type FormBody } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';

export interface ConsultationPageProps {
  readonly reading: ConsultationReading;
  readonly state: FormState;
  /** Whether the reader arranges the year's consultation. */
  readonly plans: boolean;
}

export interface ConsultationsPageProps {
  readonly reading: ConsultationsReading;
  readonly state: FormState;
}

/** A whole number as typed, in Thai or Arabic digits; null where it is none. */
export function numberIn(body: FormBody, name: string): number | null {
  const text = codeOf(body, name);
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** `14 มิถุนายน 2554 เวลา 09.00–10.00 น.` */
export function slotText({ day, starts, ends }: Pick<ConsultationSlot, 'day' | 'starts' | 'ends'>): string {
  return `${formatThaiDate(day)} เวลา ${formatThaiTimes(starts, ends)}`;
}

export const consultationTones: Readonly<Record<ConsultationState, StatusTone>> = {
  'not-booked': 'attention',
  booked: 'active',
  called: 'active',
  'move-asked': 'attention',
  held: 'done',
  cancelled: 'problem',
};
