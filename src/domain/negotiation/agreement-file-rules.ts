import type { AgreementStatus } from '../agreement/agreement-moves.ts';

/** What a paper of a proposal may be about. */
export interface FileAbout {
  /** Empty for the whole, the code of an indicator, `session-1`. */
  readonly about: string;
  readonly label: string;
  /** Whether a paper may be attached to it now. */
  readonly takes: boolean;
  /** Whether the item has a resolution, the session its minutes. */
  readonly decided: boolean;
}

/** What a paper of a session is about. */
export const sessionAbout = (number: number) => `session-${number}`;

/** What is assumed of them: no source says it. */
export const agreementFileAssumption =
  'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 ให้จังหวัดจัดเตรียมข้อมูลประกอบการเจรจา แต่ไม่ระบุวิธีส่ง จึงให้แนบเป็นไฟล์ ทั้งสองฝ่ายแนบได้จนสรุปผล เอกสารที่เสนอหรือมีมติแล้วถอนไม่ได้ และไม่เปิดแก่ประชาชน';

/** What a paper has to stay for. */
export type ReliedOn = 'decided' | 'proposed' | 'negotiated';

/**
 * Why a paper has to stay; null while nothing rests on it. What was proposed with a draft is not taken back while it is
 * negotiated, only replaced, and the version before stays readable; what an item was decided by, or stands in the minutes
 * of a session, is neither.
 */
export function reliedOn(
  { status, decided }: { readonly status: AgreementStatus; readonly decided: boolean },
  { stage }: { readonly stage: string },
  act: 'replace' | 'take-back',
): ReliedOn | null {
  if (decided && status === 'negotiating') return 'decided';
  if (act === 'replace') return null;
  if (status === 'negotiating' && stage === 'draft') return 'proposed';
  return status === 'draft' && stage === 'negotiating' ? 'negotiated' : null;
}
