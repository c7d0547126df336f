import type { ClusterMembership, ReferenceOrganisation } from './people-ports.ts';

/** One province in the reference data; a cluster is null if the province was in none. */
export interface ReferenceProvince {
  readonly code: string;
  readonly name: string;
  readonly letterCode: string | null;
  readonly cluster2552: string | null;
  readonly cluster2560: string | null;
  readonly inspectionZone: string | null;
}

/** The annex of the Loei letter of 25 April 2567 (ที่ ลย 0017.5/ว 3031): its eight addressees. */
const agencies = [
  ['cd', 'สำนักงานพัฒนาชุมชนจังหวัด'],
  ['ts', 'สำนักงานการท่องเที่ยวและกีฬาจังหวัด'],
  ['nre', 'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด'],
  ['stat', 'สำนักงานสถิติจังหวัด'],
  ['local', 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด'],
  ['com', 'สำนักงานพาณิชย์จังหวัด'],
  ['admin', 'ที่ทำการปกครองจังหวัด'],
  ['office', 'สำนักงานจังหวัด'],
] as const;
const SAME_AGENCIES = 'เอกสารต้นทางระบุหน่วยงานของจังหวัดเลย จึงใช้รายการเดียวกันทุกจังหวัด';
const NAMED_BY_DATA = 'เอกสารต้นทางระบุข้อมูลที่หน่วยงานกลางเป็นเจ้าภาพ ไม่ระบุชื่อหน่วยงาน จึงเรียกตามข้อมูล';
const NUMBERED_BY_US = 'เอกสารต้นทางระบุชื่อกลุ่มจังหวัด ไม่ระบุลำดับที่ จึงให้ลำดับตามรหัสจังหวัด';

const bare = { provinceId: null, letterCode: null, parentId: null, inspectionZone: null, assumption: null } as const;

const national: readonly ReferenceOrganisation[] = [
  { ...bare, id: 'opdc', kind: 'opdc', name: 'สำนักงาน ก.พ.ร.' },
  { ...bare, id: 'public', kind: 'public', name: 'ประชาชน' },
  { ...bare, id: 'committee.commission', kind: 'committee', name: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)' },
  {
    ...bare,
    id: 'committee.subcommission',
    kind: 'committee',
    name: 'คณะอนุกรรมการพัฒนาระบบราชการเกี่ยวกับการประเมินส่วนราชการ (อ.ก.พ.ร.)',
  },
  {
    ...bare,
    id: 'committee.oversight',
    kind: 'committee',
    name: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด',
  },
  { ...bare, id: 'committee.negotiation', kind: 'committee', name: 'คณะกรรมการเจรจาข้อตกลงและประเมินผล' },
  { ...bare, id: 'central.opm', kind: 'central', name: 'สำนักนายกรัฐมนตรี' },
  { ...bare, id: 'central.moi', kind: 'central', name: 'กระทรวงมหาดไทย' },
  ...[
    ['satisfaction', 'หน่วยงานกลางเจ้าภาพการสำรวจความพึงพอใจ'],
    ['ita', 'หน่วยงานกลางเจ้าภาพการประเมินคุณธรรมและความโปร่งใส (ITA)'],
    ['pmqa', 'หน่วยงานกลางเจ้าภาพการประเมินสถานะระบบราชการ 4.0 (PMQA 4.0)'],
    ['dg', 'หน่วยงานกลางเจ้าภาพการประเมินความพร้อมรัฐบาลดิจิทัล (DG Readiness)'],
  ].map(([short, name]) => ({
    ...bare,
    id: `central.${short}`,
    kind: 'central' as const,
    name: name as string,
    assumption: NAMED_BY_DATA,
  })),
];

/** All organisations of the year, parents before children, and the cluster of each province. */
export function referenceOrganisations(provinces: readonly ReferenceProvince[]): {
  readonly organisations: readonly ReferenceOrganisation[];
  readonly memberships: readonly ClusterMembership[];
} {
  const early = clustersOf(provinces, 2552, (province) => province.cluster2552);
  const late = clustersOf(provinces, 2560, (province) => province.cluster2560);
  return {
    organisations: [...national, ...early.clusters, ...late.clusters, ...provinces.flatMap(provinceAndAgencies)],
    memberships: [...early.memberships, ...late.memberships],
  };
}

function provinceAndAgencies(province: ReferenceProvince): ReferenceOrganisation[] {
  const { code, name, letterCode, inspectionZone } = province;
  const self = { ...bare, id: code, kind: 'province' as const, name, provinceId: code, letterCode, inspectionZone };
  const offices = agencies.map(([short, title]) => ({
    ...bare,
    id: `${code}.${short}`,
    kind: 'agency' as const,
    name: `${title}${name}`,
    provinceId: code,
    parentId: code,
    assumption: name === 'เลย' ? null : SAME_AGENCIES,
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
    if (!ids.has(name)) ids.set(name, `cluster-${era}-${ids.size + 1}`);
    memberships.push({ era, clusterId: ids.get(name) as string, provinceId: province.code });
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
