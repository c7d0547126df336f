import { isOneOf } from '../values/known-names.ts';
import { clusterEraOf, isClusterName, type OrganisationKind, organisationKindNames } from './organisation.ts';

/** Every role a person can hold in an organisation for a period. */
export const roles = [
  'administrator',
  'secretary-general',
  'opdc-officer',
  'evaluator',
  'committee-member',
  'supervising-minister',
  'interior-minister',
  'permanent-secretary',
  'governor',
  'deputy-governor',
  'provincial-officer',
  'kpi-host',
  'kpi-supervisor',
  'central-data-owner',
  'public',
] as const;

export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'ผู้ดูแลระบบ',
  'secretary-general': 'เลขาธิการ ก.พ.ร.',
  'opdc-officer': 'เจ้าหน้าที่สำนักงาน ก.พ.ร.',
  evaluator: 'ผู้ประเมิน',
  'committee-member': 'กรรมการ',
  'supervising-minister': 'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรีที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
  'interior-minister': 'รัฐมนตรีว่าการกระทรวงมหาดไทย',
  'permanent-secretary': 'ปลัดกระทรวงมหาดไทย',
  governor: 'ผู้ว่าราชการจังหวัด',
  'deputy-governor': 'รองผู้ว่าราชการจังหวัด',
  'provincial-officer': 'เจ้าหน้าที่สำนักงานจังหวัด',
  'kpi-host': 'เจ้าภาพตัวชี้วัด',
  'kpi-supervisor': 'ผู้กำกับดูแลตัวชี้วัด',
  'central-data-owner': 'หน่วยงานกลางเจ้าภาพตัวชี้วัด',
  public: 'ประชาชน',
};

/** The kinds of organisation in which each role may be held. */
export const roleSeats: Readonly<Record<Role, readonly OrganisationKind[]>> = {
  administrator: ['opdc'],
  'secretary-general': ['opdc'],
  'opdc-officer': ['opdc'],
  // An independent evaluation unit is recorded as a central organisation (พ.ร.ฎ. ม.45).
  evaluator: ['opdc', 'central'],
  'committee-member': ['committee'],
  'supervising-minister': ['central'],
  'interior-minister': ['central'],
  'permanent-secretary': ['central'],
  governor: ['province', 'cluster'],
  'deputy-governor': ['province'],
  'provincial-officer': ['province', 'cluster'],
  'kpi-host': ['agency', 'district'],
  'kpi-supervisor': ['agency', 'district'],
  'central-data-owner': ['central', 'opdc'],
  public: ['public'],
};

/** The roles whose authority may be exercised by another (ปฏิบัติราชการแทน). */
export const delegableRoles: readonly Role[] = ['governor'];

/** Whoever exercises a governor's authority is a deputy governor (S0 ¶2; the signatures of S1 and S4). */
export const delegateRole: Role = 'deputy-governor';

/** Between the two offices under the signature of a delegate. */
export const actingWords = 'ปฏิบัติราชการแทน';

/** The office of a delegate whose own office nobody recorded: delegations older than the role of a deputy governor. */
export const unnamedDelegate = 'ผู้ได้รับมอบหมาย';

export function isRole(text: string): text is Role {
  return isOneOf(roles, text);
}

/** The name of a role where it is held: in a cluster the governor is its head, the officer is the cluster's. */
export function roleNameIn(role: Role, organisationId: string): string {
  return clusterEraOf(organisationId) === null ? roleNames[role] : officeTitle(role, organisationKindNames.cluster);
}

/**
 * The office of a role in an organisation, as written under a signature: `ผู้ว่าราชการจังหวัดเลย`. A person with a
 * governor's or an officer's role in a cluster acts for the cluster.
 */
export function officeTitle(role: Role, organisationName: string): string {
  if (isClusterName(organisationName)) {
    if (role === 'governor') return `หัวหน้า${organisationName}`;
    if (role === 'provincial-officer') return `เจ้าหน้าที่${organisationName}`;
  }
  if (role === 'secretary-general') return roleNames[role];
  return role === 'governor' ? `${roleNames.governor}${organisationName}` : `${roleNames[role]} ${organisationName}`;
}
