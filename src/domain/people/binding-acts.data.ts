import type { PermissionName } from './permissions.ts';

/** An act that binds without being the move of a lifecycle: whoever does it proves again who they are. */
export interface BindingAct {
  /** The permission of the act. */
  readonly permission: PermissionName;
  /** The text of its button, in Thai. */
  readonly button: string;
  /** Why it binds, in Thai. */
  readonly why: string;
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

const assumption = 'ไม่มีเอกสารต้นทางใดกำหนดให้ยืนยันตัวตนซ้ำ จึงกำหนดสำหรับการกระทำที่ย้อนกลับในระบบไม่ได้ หรือที่ให้อำนาจแก่บุคคล';

/** By the name that the journal gives the act. */
export const bindingActs = {
  'papers.issue-year': {
    permission: 'issue-papers',
    button: 'จัดทำเอกสารของทุกจังหวัด',
    why: 'เอกสารที่จัดทำออกในนามสำนักงาน ก.พ.ร. และใช้อ้างอิงภายนอกระบบ',
    source: { assumption },
  },
  'catalogue.approve': {
    permission: 'approve-catalogue',
    button: 'บันทึกมติและใช้รายการฉบับนี้',
    why: 'รายการที่บันทึกมติแล้วใช้กับทุกจังหวัดและแก้ไขไม่ได้อีก',
    source: { assumption },
  },
  'framework.publish': {
    permission: 'publish-framework',
    button: 'ตรวจและเผยแพร่กรอบนี้',
    why: 'กรอบที่เผยแพร่แล้วใช้กับทุกจังหวัดและแก้ไขไม่ได้อีก',
    source: { assumption },
  },
  'role.grant': {
    permission: 'manage-users',
    button: 'ให้บทบาทนี้',
    why: 'บทบาทให้อำนาจดำเนินการแทนหน่วยงาน',
    source: { assumption },
  },
  'delegation.start': {
    permission: 'delegate-authority',
    button: 'มอบหมายให้ปฏิบัติราชการแทน',
    why: 'ผู้รับมอบหมายลงนามและรับรองแทนเจ้าของอำนาจได้',
    source: { assumption },
  },
} as const satisfies Readonly<Record<string, BindingAct>>;

export type BindingActName = keyof typeof bindingActs;
