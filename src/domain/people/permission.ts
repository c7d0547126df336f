import type { Role } from './roles.ts';

/**
 * Where the permission of a role applies.
 * - `national`: every organisation.
 * - `once-submitted`: every organisation, only after the province has sent the document.
 * - `own-province`: the province or cluster in which the role is held (an agency's province for its staff).
 * - `own-cluster`: the clusters to which the province of the role belongs.
 * - `own-agency`: what is assigned to the agency in which the role is held.
 * - `own-measure`: in every province, the central indicators that the approved list in force names the organisation for.
 * - `in-person`: `own-province`, and never through a delegation.
 * - `central`: national bodies and offices, nothing of a province or cluster.
 */
export type Place =
  | 'national'
  | 'once-submitted'
  | 'own-province'
  | 'own-cluster'
  | 'own-agency'
  | 'own-measure'
  | 'in-person'
  | 'central';

export const placeNames: Readonly<Record<Place, string>> = {
  national: 'ทุกจังหวัด',
  'once-submitted': 'ทุกจังหวัด เมื่อจังหวัดส่งแล้ว',
  'own-province': 'เฉพาะจังหวัดหรือกลุ่มจังหวัดของตน',
  'own-cluster': 'เฉพาะกลุ่มจังหวัดที่จังหวัดของตนเป็นสมาชิก',
  'own-agency': 'เฉพาะตัวชี้วัดที่หน่วยงานของตนเป็นเจ้าภาพ',
  'own-measure': 'ทุกจังหวัด เฉพาะตัวชี้วัดที่รายการตัวชี้วัดระบุให้หน่วยงานของตนเป็นเจ้าภาพ',
  'in-person': 'เฉพาะจังหวัดหรือกลุ่มจังหวัดของตน ด้วยตนเองเท่านั้น',
  central: 'เฉพาะหน่วยงานและคณะกรรมการระดับประเทศ',
};

export interface Permission {
  /** What the permission allows, in Thai. */
  readonly does: string;
  readonly grants: readonly { readonly roles: readonly Role[]; readonly place: Place }[];
  readonly source: { readonly clause: string } | { readonly assumption: string };
}
