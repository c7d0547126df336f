import type { AgreementContent } from '../../../domain/agreement/agreement-content.ts';

/** Where committees approve details of indicators there is no agreement to speak of. */
export function isApproved({ instrument }: Pick<AgreementContent, 'instrument'>): boolean {
  return instrument === 'approved-details';
}

export function paperName(content: Pick<AgreementContent, 'instrument'>): string {
  return isApproved(content) ? 'รายละเอียดตัวชี้วัด' : 'คำรับรองการปฏิบัติราชการ';
}

/** The annexes by the name that they have beside this paper. */
export function annexName(content: Pick<AgreementContent, 'instrument'>): string {
  return isApproved(content) ? 'เอกสารแนบ' : 'เอกสารประกอบคำรับรองการปฏิบัติราชการ';
}
