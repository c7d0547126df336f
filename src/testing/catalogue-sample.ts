import type { CatalogueEdition, CatalogueEntry } from '../domain/catalogue/catalogue-entry.ts';

/** One entry of the approved list, with the changes of the test. */
export function sampleEntry(change: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    code: '1-01',
    componentCode: '1',
    position: 1,
    name: 'ร้อยละของน้ำเสียที่ได้รับการบำบัด',
    definition: 'น้ำเสียที่ผ่านการบำบัดเทียบกับน้ำเสียทั้งหมด',
    unit: 'ร้อยละ',
    formula: 'treated / total * 100',
    variables: [
      { name: 'treated', label: 'น้ำเสียที่บำบัด', unit: 'ลูกบาศก์เมตร', mayBeNegative: false },
      { name: 'total', label: 'น้ำเสียทั้งหมด', unit: 'ลูกบาศก์เมตร', mayBeNegative: false },
    ],
    rule: {
      kind: 'ladder',
      points: ['70', '75', '80', '85', '90'].map((value, index) => [value, String(index + 1)] as const),
      below: 'clamp',
    },
    mandatory: false,
    owner: 'สำนักงาน ก.พ.ร.',
    centralOwnerId: null,
    applicability: { kind: 'all' },
    dataSource: 'รายงานของจังหวัด',
    source: { assumption: 'ตัวอย่าง' },
    confirmedFlags: [],
    ...change,
  };
}

/** An approved edition of FY2554 with these entries. */
export function sampleEdition(
  entries: readonly CatalogueEntry[],
  change: Partial<CatalogueEdition> = {},
): CatalogueEdition {
  return {
    fiscalYear: 2554,
    edition: 1,
    status: 'approved',
    rowVersion: 1,
    basedOn: null,
    approval: {
      resolutionNumber: 'ครั้งที่ 5/2553',
      resolvedOn: '2010-09-01',
      recordedAt: '2010-09-01T03:00:00.000Z',
      recordedName: 'ผู้ทดสอบ',
    },
    changedAt: '2010-09-01T03:00:00.000Z',
    entries,
    ...change,
  };
}
