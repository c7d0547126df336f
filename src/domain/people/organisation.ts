import type { CivilDate } from '../values/kinds-of-text.ts';

/** The kinds of organisation that take part in the year. */
export const organisationKinds = [
  'province',
  'agency',
  'district',
  'cluster',
  'opdc',
  'central',
  'committee',
  'public',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationKindNames: Readonly<Record<OrganisationKind, string>> = {
  province: 'จังหวัด',
  agency: 'ส่วนราชการในจังหวัด',
  district: 'อำเภอ',
  cluster: 'กลุ่มจังหวัด',
  opdc: 'สำนักงาน ก.พ.ร.',
  central: 'หน่วยงานกลาง',
  committee: 'คณะกรรมการ',
  public: 'ประชาชน',
};

/**
 * `provinceId` is the province in which an agency, a district or a provincial committee works (or the province itself);
 * null for national organisations. `name` is the current one: `nameOn` tells that of another day.
 */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly provinceId: string | null;
  readonly letterCode: string | null;
  readonly parentId: string | null;
  /** The first day on which it is chosen for nothing new; null while it is not closed. */
  readonly closedOn: CivilDate | null;
  /** The organisation that took its place; null unless it was merged. */
  readonly mergedInto: string | null;
}

/** The kinds that may host indicators: a district like an agency, which S3 calls to the same meeting [A]. */
export const hostKinds: readonly OrganisationKind[] = ['agency', 'district'];

/** Whether an organisation may be chosen for something new on that day. */
export function isOpenOn({ closedOn }: Pick<Organisation, 'closedOn'>, day: CivilDate): boolean {
  return closedOn === null || day < closedOn;
}

/** The known groupings of provinces: those of 2552, and those in force since 2560. */
export type ClusterEra = 2552 | 2560;

const clusterId = /^cluster-(2552|2560)-\d+$/;

/** The grouping a cluster id belongs to; null for every other organisation. */
export function clusterEraOf(organisationId: string): ClusterEra | null {
  const era = clusterId.exec(organisationId)?.[1];
  return era === undefined ? null : era === '2552' ? 2552 : 2560;
}

/**
 * The party to which an organisation id belongs: a province for itself and its agencies (`TH-42.cd` → `TH-42`), a
 * cluster for itself; null for national bodies.
 */
export function partyOf(organisationId: string): string | null {
  return clusterEraOf(organisationId) === null ? provinceOf(organisationId) : organisationId;
}

/** True for the name of a cluster: it contains its kind, a province's name does not. */
export function isClusterName(name: string): boolean {
  return name.startsWith(organisationKindNames.cluster);
}

/** The full name of a party: `จังหวัดเลย`, `กลุ่มจังหวัดภาคตะวันออก`. */
export function partyTitle(name: string): string {
  return isClusterName(name) ? name : `${organisationKindNames.province}${name}`;
}

/** The province an organisation id belongs to: `TH-42.cd` → `TH-42`; null for national bodies and clusters. */
export function provinceOf(organisationId: string): string | null {
  return /^(TH-\d{2})(?:\.[a-z0-9-]+)?$/.exec(organisationId)?.[1] ?? null;
}
