import type { Role } from './roles.ts';

/**
 * Where a role reaches.
 * - `national`: every organisation.
 * - `once-submitted`: every organisation, only after the document has left the province.
 * - `own-province`: the province in which the role is held (an agency's province for its staff).
 * - `own-agency`: what is assigned to the agency in which the role is held.
 * - `in-person`: `own-province`, and never through a delegation.
 */
export type Place = 'national' | 'once-submitted' | 'own-province' | 'own-agency' | 'in-person';

export const placeNames: Readonly<Record<Place, string>> = {
  national: 'ทุกจังหวัด',
  'once-submitted': 'ทุกจังหวัด เมื่อจังหวัดส่งแล้ว',
  'own-province': 'เฉพาะจังหวัดของตน',
  'own-agency': 'เฉพาะตัวชี้วัดที่หน่วยงานของตนเป็นเจ้าภาพ',
  'in-person': 'เฉพาะจังหวัดของตน ด้วยตนเองเท่านั้น',
};

export interface Permission {
  /** What the permission lets one do, in Thai. */
  readonly does: string;
  readonly grants: readonly { readonly roles: readonly Role[]; readonly place: Place }[];
  readonly source: { readonly clause: string } | { readonly assumption: string };
}
