import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';

/** Incentives follow the level of results, but chapter 1 states no bands. */
export const grades: Framework['grades'] = assumed(
  null,
  'คู่มือกล่าวเพียงว่า "จะได้รับสิ่งจูงใจตามระดับของผลงาน" (ข้อ 1.1.4) โดยไม่ระบุช่วงคะแนนของแต่ละระดับ',
);

/** Where the result goes. */
export const resultsTo: Framework['resultsTo'] = stated(
  ['อ.ก.พ.ร. / ก.พ.ร.', 'คณะรัฐมนตรี', 'จังหวัด'],
  'S2',
  'ข้อ 1.5.4 แผนภาพที่ 4 "สรุปผลการประเมินนำเสนอ อ.ก.พ.ร./ก.พ.ร." "นำเสนอคณะรัฐมนตรีเพื่อรับทราบ" "แจ้งผลการประเมินให้จังหวัดทราบ"',
);

/** The boxes of chart 4 in their order: the subcommission, the commission, the cabinet, then the provinces are told. */
export const resultsCourse: NonNullable<Framework['resultsCourse']> = stated(
  ['subcommission-good-governance', 'oversight-committee', 'cabinet', 'announcement'],
  'S2',
  'ข้อ 1.5.4 แผนภาพที่ 4 "สรุปผลการประเมินนำเสนอ อ.ก.พ.ร./ก.พ.ร." "นำเสนอคณะรัฐมนตรีเพื่อรับทราบ" "แจ้งผลการประเมินให้จังหวัดทราบ"',
);

/** Incentives follow the level of results; the body that allots them is among the bodies. */
export const incentives: NonNullable<Framework['incentives']> = {
  given: stated(
    'จังหวัดได้รับสิ่งจูงใจตามระดับของผลงานตามที่ตกลง',
    'S2',
    'ข้อ 1.1.4 "จะได้รับสิ่งจูงใจตามระดับของผลงานตามที่ตกลง" ข้อ 1.3 "เพื่อรับสิ่งจูงใจตามคำรับรองการปฏิบัติราชการของจังหวัด" แผนภาพที่ 3 "รับสิ่งจูงใจตามระดับของผลงาน" แผนภาพที่ 4 "นำผลการประเมินไปเชื่อมโยงกับสิ่งจูงใจ"',
  ),
  levels: assumed(
    null,
    'คู่มือบทที่ 1 ไม่ระบุช่วงคะแนนของระดับ ส่วนแบ่ง และวงเงิน สำนักงาน ก.พ.ร. จึงพิมพ์เกณฑ์ที่เสนอเอง และคณะเป็นผู้จัดสรร',
  ),
};
