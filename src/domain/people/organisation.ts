/** The kinds of organisation that take part in the year. */
export const organisationKinds = ['province', 'agency', 'cluster', 'opdc', 'central', 'committee', 'public'] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationKindNames: Readonly<Record<OrganisationKind, string>> = {
  province: 'จังหวัด',
  agency: 'ส่วนราชการในจังหวัด',
  cluster: 'กลุ่มจังหวัด',
  opdc: 'สำนักงาน ก.พ.ร.',
  central: 'หน่วยงานกลาง',
  committee: 'คณะกรรมการ',
  public: 'ประชาชน',
};

/** `provinceId` is the province an agency works in (or the province itself); null for everything national. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly provinceId: string | null;
  readonly letterCode: string | null;
  readonly parentId: string | null;
}

/** The province an organisation id belongs to: `TH-42.cd` → `TH-42`; null for national bodies and clusters. */
export function provinceOf(organisationId: string): string | null {
  return /^(TH-\d{2})(?:\.[a-z0-9-]+)?$/.exec(organisationId)?.[1] ?? null;
}
