/** Something that the files of a request have to show. */
export interface EvidenceNeed {
  readonly code: string;
  readonly name: string;
}

/** No source says which evidence a ground needs: the pages say so beside the list. */
export const evidenceAssumption =
  'เอกสารต้นทางระบุเพียงเหตุที่ขอปรับเปลี่ยนได้ ไม่ระบุหลักฐาน จึงกำหนดหลักฐานอย่างน้อยที่แสดงว่าเหตุนั้นเกิดขึ้นจริง';

const happened: EvidenceNeed = { code: 'what-happened', name: 'เอกสารที่แสดงว่าเหตุเกิดขึ้นและกระทบตัวชี้วัด' };

const budget: EvidenceNeed = { code: 'budget', name: 'หนังสือหรือรายงานที่แสดงงบประมาณที่ขอ ที่ได้รับ และวันที่ได้รับ' };

/** By the ground, or by `ground/example` where an example of it was chosen. */
export const evidenceNeeds: Readonly<Record<string, readonly EvidenceNeed[]>> = {
  'outside-factor': [happened],
  'outside-factor/disaster-or-epidemic': [
    { code: 'declaration', name: 'ประกาศหรือรายงานของทางราชการที่แสดงสถานการณ์และพื้นที่ที่ได้รับผลกระทบ' },
  ],
  'outside-factor/government-policy': [{ code: 'policy', name: 'มติหรือหนังสือของทางราชการที่แสดงนโยบายที่เปลี่ยนแปลง' }],
  'outside-factor/host-agency': [
    { code: 'host-letter', name: 'หนังสือหรือประกาศที่แสดงว่าหน่วยงานเจ้าภาพสลายเลิกหรือปรับเปลี่ยนรายละเอียดตัวชี้วัด' },
  ],
  'outside-factor/budget': [budget],
  'outside-factor/cabinet-or-national-committee': [
    { code: 'national-resolution', name: 'มติคณะรัฐมนตรีหรือมติคณะกรรมการระดับชาติที่เกี่ยวข้อง' },
  ],
  budget: [budget, { code: 'no-transfer', name: 'เอกสารที่แสดงว่าโอนเปลี่ยนแปลงรายการงบประมาณไม่ได้' }],
};

/** Of a ground that is not in the table. */
export const commonNeeds: readonly EvidenceNeed[] = [happened];
