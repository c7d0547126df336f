import type { Signatory } from '../domain/framework/agreement-schema.ts';
import { roleNames } from '../domain/people/roles.ts';
import type { Province } from '../frameworks/provinces.ts';
import type { AgencyShort, DemoTemplate } from './demo-indicator-template.ts';

/** Made-up persons are recognisable by their name: `ผู้สาธิต ผู้ว่าราชการจังหวัดเลย`. */
const made = (title: string) => `ผู้สาธิต ${title}`;

const agencyTitles: Readonly<Record<AgencyShort, string>> = {
  cd: 'พัฒนาชุมชนจังหวัด',
  ts: 'การท่องเที่ยวและกีฬาจังหวัด',
  nre: 'ทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด',
  stat: 'สถิติจังหวัด',
  local: 'ส่งเสริมการปกครองท้องถิ่นจังหวัด',
  com: 'พาณิชย์จังหวัด',
  admin: 'ที่ทำการปกครองจังหวัด',
  office: 'สำนักงานจังหวัด',
};

export function demoGovernor(province: Province): string {
  return made(`ผู้ว่าราชการจังหวัด${province.name}`);
}

/** Who enters the indicator's result: the central data owner, or the host of its lead agency. */
export function demoReporter(province: Province, template: DemoTemplate): string {
  if (template.central) return made('หน่วยงานกลางเจ้าภาพตัวชี้วัด');
  return made(`เจ้าภาพตัวชี้วัด ${agencyTitles[template.lead]}${province.name}`);
}

/** Who signed a demonstration agreement, in the framework's order, minutes apart. */
export function demoSigner(province: Province, signatory: Signatory): string {
  return signatory.role === 'governor' ? demoGovernor(province) : made(roleNames[signatory.role]);
}

export const demoEvaluator = made('ผู้ประเมิน');
