import { demoLabel } from './demo-year.data.ts';

/** The texts of a made-up result. */
export const narratives: readonly string[] = [
  `${demoLabel}: ดำเนินการตามแผนปฏิบัติการครบทุกกิจกรรม ติดตามผลรายไตรมาสในที่ประชุมคณะกรมการจังหวัด`,
  `${demoLabel}: บูรณาการร่วมกับอำเภอและองค์กรปกครองส่วนท้องถิ่น ผลเป็นไปตามแผนตั้งแต่ไตรมาสที่ 2`,
  `${demoLabel}: เร่งรัดพื้นที่ที่ผลต่ำกว่าแผน และรวบรวมข้อมูลจากหน่วยงานที่ร่วมดำเนินการ`,
];

export const obstacles: readonly string[] = [
  `${demoLabel}: ข้อมูลจากบางอำเภอส่งล่าช้า`,
  `${demoLabel}: ฝนตกหนักในช่วงดำเนินการทำให้บางกิจกรรมเลื่อนออกไป`,
  '',
];

export const supporting: readonly string[] = [
  `${demoLabel}: ความร่วมมือของภาคเอกชนและชุมชนในพื้นที่`,
  `${demoLabel}: ผู้บริหารติดตามต่อเนื่องและมีผู้รับผิดชอบชัดเจน`,
  '',
];

export const returnedByProvince = `${demoLabel}: จำนวนวันไม่ตรงกับรายงานของสถานีตรวจวัด ขอให้ตรวจสอบและแนบหลักฐาน`;
export const returnedByOpdc = `${demoLabel}: ยอดจำหน่ายงวดนี้ไม่ตรงกับหลักฐาน ขอให้ตรวจสอบตัวชี้วัด 1.1-SME และส่งรายงานใหม่`;
export const assessedLower = `${demoLabel}: ตรวจหลักฐานแล้วนับผลได้น้อยกว่าที่รายงาน จึงคิดคะแนนจากผลที่ตรวจพบ`;
