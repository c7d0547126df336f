import type { ClusterMembership, ReferenceOrganisation } from './organisation-ports.ts';

/** One province in the reference data; a cluster is null if the province was in none. */
export interface ReferenceProvince {
  readonly code: string;
  readonly name: string;
  readonly letterCode: string | null;
  readonly cluster2552: string | null;
  readonly cluster2560: string | null;
  readonly inspectionZone: string | null;
}

/**
 * The agencies that a source names, and the provinces it names them of: the eight addressees of the Loei letter of 25
 * April 2567 (ที่ ลย 0017.5/ว 3031), and the two offices that Pathum Thani's letter of 7 May 2562 (ที่ ปท 0017.2/ว 7107)
 * assigns component 4 to.
 */
const agencies = [
  ['cd', 'สำนักงานพัฒนาชุมชนจังหวัด', ['TH-42']],
  ['ts', 'สำนักงานการท่องเที่ยวและกีฬาจังหวัด', ['TH-42']],
  ['nre', 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด', ['TH-42']],
  ['stat', 'สำนักงานสถิติจังหวัด', ['TH-42']],
  ['local', 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด', ['TH-42']],
  ['com', 'สำนักงานพาณิชย์จังหวัด', ['TH-42', 'TH-13']],
  ['admin', 'ที่ทำการปกครองจังหวัด', ['TH-42']],
  ['office', 'สำนักงานจังหวัด', ['TH-42', 'TH-13', 'TH-50']],
  ['health', 'สำนักงานสาธารณสุขจังหวัด', ['TH-13']],
] as const satisfies readonly (readonly [string, string, readonly string[]])[];
const SAME_AGENCIES = 'เอกสารต้นทางระบุหน่วยงานนี้ของบางจังหวัด (เลย ปทุมธานี เชียงใหม่) จึงใช้รายการเดียวกันทุกจังหวัด';
const NAMED_BY_DATA = 'เอกสารต้นทางระบุข้อมูลที่หน่วยงานกลางเป็นเจ้าภาพ ไม่ระบุชื่อหน่วยงาน จึงเรียกตามข้อมูล';
const NUMBERED_BY_US = 'เอกสารต้นทางระบุชื่อกลุ่มจังหวัด ไม่ระบุลำดับที่ จึงให้ลำดับตามรหัสจังหวัด';

const bare = {
  ...{ provinceId: null, letterCode: null, parentId: null, inspectionZone: null, assumption: null },
  ...{ closedOn: null, mergedInto: null },
} as const;

const national: readonly ReferenceOrganisation[] = [
  { ...bare, id: 'opdc', kind: 'opdc', name: 'สำนักงาน ก.พ.ร.' },
  { ...bare, id: 'public', kind: 'public', name: 'ประชาชน' },
  { ...bare, id: 'committee.commission', kind: 'committee', name: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)' },
  // The four subcommissions by the names of the sources: manual of FY2554 (the first two), letter of Loei 2567.
  {
    ...bare,
    id: 'committee.good-governance',
    kind: 'committee',
    name: 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมการบริหารกิจการบ้านเมืองที่ดี',
  },
  {
    ...bare,
    id: 'committee.cluster-audit',
    kind: 'committee',
    name: 'คณะอนุกรรมการตรวจสอบและประเมินผลภาคราชการกลุ่มจังหวัด',
  },
  {
    ...bare,
    id: 'committee.subcommission',
    kind: 'committee',
    name: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
  },
  {
    ...bare,
    id: 'committee.regional',
    kind: 'committee',
    name: 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมและพัฒนาระบบการบริหารราชการในส่วนภูมิภาคและท้องถิ่น',
  },
  {
    ...bare,
    id: 'committee.oversight',
    kind: 'committee',
    name: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด',
  },
  { ...bare, id: 'committee.negotiation', kind: 'committee', name: 'คณะกรรมการเจรจาข้อตกลงและประเมินผล' },
  { ...bare, id: 'central.opm', kind: 'central', name: 'สำนักนายกรัฐมนตรี' },
  {
    ...bare,
    id: 'central.pm-office',
    kind: 'central',
    name: 'สำนักเลขาธิการนายกรัฐมนตรี',
    assumption: 'เอกสารต้นทางไม่ระบุหน่วยงานที่รับหนังสือถึงนายกรัฐมนตรี',
  },
  { ...bare, id: 'central.moi', kind: 'central', name: 'กระทรวงมหาดไทย' },
  { ...bare, id: 'central.budget', kind: 'central', name: 'สำนักงบประมาณ' },
  { ...bare, id: 'central.nesdc', kind: 'central', name: 'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ' },
  { ...bare, id: 'central.ocsc', kind: 'central', name: 'สำนักงาน ก.พ.' },
  // The survey of FY2554 (S2 ข้อ 1.5.2). Its id is older than the knowledge of its name and stands in approved lists.
  { ...bare, id: 'central.satisfaction', kind: 'central', name: 'สำนักงานสถิติแห่งชาติ' },
  ...(
    [
      ['ita', 'หน่วยงานกลางเจ้าภาพการประเมินคุณธรรมและความโปร่งใส (ITA)'],
      ['pmqa', 'หน่วยงานกลางเจ้าภาพการประเมินสถานะระบบราชการ 4.0 (PMQA 4.0)'],
      ['dg', 'หน่วยงานกลางเจ้าภาพการประเมินความพร้อมรัฐบาลดิจิทัล (DG Readiness)'],
    ] as const
  ).map(([short, name]) => ({
    ...bare,
    id: `central.${short}`,
    kind: 'central' as const,
    name,
    assumption: NAMED_BY_DATA,
  })),
];

/** The committee of order 8556/2562 of Pathum Thani (ที่ ปท 0017.2/ว 7107 ข้อ ๒). */
const provincialCommittees: readonly ReferenceOrganisation[] = [
  {
    ...bare,
    id: 'TH-13.c-database',
    kind: 'committee',
    name: 'คณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด จังหวัดปทุมธานี',
    provinceId: 'TH-13',
    parentId: 'TH-13',
  },
];

/** All organisations of the year, parents before children, and the cluster of each province. */
export function referenceOrganisations(provinces: readonly ReferenceProvince[]): {
  readonly organisations: readonly ReferenceOrganisation[];
  readonly memberships: readonly ClusterMembership[];
} {
  const early = clustersOf(provinces, 2552, (province) => province.cluster2552);
  const late = clustersOf(provinces, 2560, (province) => province.cluster2560);
  return {
    organisations: [
      ...[...national, ...early.clusters, ...late.clusters, ...provinces.flatMap(provinceAndAgencies)],
      ...provincialCommittees.filter((one) => provinces.some(({ code }) => code === one.provinceId)),
    ],
    memberships: [...early.memberships, ...late.memberships],
  };
}

function provinceAndAgencies(province: ReferenceProvince): ReferenceOrganisation[] {
  const { code, name, letterCode, inspectionZone } = province;
  const self = { ...bare, id: code, kind: 'province' as const, name, provinceId: code, letterCode, inspectionZone };
  const offices = agencies.map(([short, title, named]: readonly [string, string, readonly string[]]) => ({
    ...bare,
    id: `${code}.${short}`,
    kind: 'agency' as const,
    name: `${title}${name}`,
    provinceId: code,
    parentId: code,
    assumption: named.includes(code) ? null : SAME_AGENCIES,
  }));
  return [self, ...offices];
}

function clustersOf(
  provinces: readonly ReferenceProvince[],
  era: ClusterMembership['era'],
  nameOf: (province: ReferenceProvince) => string | null,
) {
  const ids = new Map<string, string>();
  const memberships: ClusterMembership[] = [];
  for (const province of provinces) {
    const name = nameOf(province);
    if (!name) continue;
    const clusterId = ids.get(name) ?? `cluster-${era}-${ids.size + 1}`;
    ids.set(name, clusterId);
    memberships.push({ era, clusterId, provinceId: province.code });
  }
  const clusters: ReferenceOrganisation[] = [...ids].map(([name, id]) => ({
    ...bare,
    id,
    kind: 'cluster',
    name: `กลุ่มจังหวัด${name}`,
    assumption: NUMBERED_BY_US,
  }));
  return { clusters, memberships };
}
