import type { SiteVisitReading } from '../../../application/site-visits/read-visit.ts';
import type { VisitPlan } from '../../../domain/site-visits/site-visit.ts';
import type { SiteVisitStatus } from '../../../domain/site-visits/site-visit-moves.ts';
import { formatThaiDate, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import type { StatusTone } from '../../components/status-tone.ts';
import type { FormState } from '../../form-state.ts';

/** What a refused form of a visit held: which form, what was typed, and why it was refused. */
export interface VisitFormState extends FormState {
  /** True if a part of it was saved. */
  readonly partly?: boolean;
}

export interface VisitPageProps {
  readonly reading: SiteVisitReading;
  readonly state: VisitFormState;
}

/** `14 ธันวาคม 2554 เวลา 09.00–12.00 น.` */
export function visitTime({ day, starts, ends }: Pick<VisitPlan, 'day' | 'starts' | 'ends'>): string {
  return `${formatThaiDate(day)} เวลา ${formatThaiTimes(starts, ends)}`;
}

export const visitTones: Readonly<Record<SiteVisitStatus, StatusTone>> = {
  draft: 'quiet',
  announced: 'active',
  confirmed: 'active',
  'day-asked': 'attention',
  cancelled: 'problem',
  'signed-off': 'done',
};
