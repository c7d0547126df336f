import { roundName } from '../../domain/framework/round-name.ts';
import type { Observation, ObservationRule } from '../../domain/observations/observation.ts';
import { observationSettings } from '../../domain/observations/observation-settings.data.ts';
import { parseDecimal } from '../../domain/values/decimal.ts';
import { formatFigure } from '../../domain/values/format-quantity.ts';

const { nearThreshold, fewestCases, rarity } = observationSettings;

/** Wording of what the data show and is worth a question. */
export const observationText = {
  title: 'ข้อสังเกตจากข้อมูล',
  open: 'ข้อสังเกตจากข้อมูลทุกจังหวัด',
  why: 'เหตุที่เป็นไปได้และกฎที่ใช้',
  lead: 'ระบบเทียบข้อมูลที่ส่งแล้วตามกฎที่แสดงไว้กับแต่ละข้อ และแสดงสิ่งที่น่าสอบถาม ข้อสังเกตไม่ใช่ข้อกล่าวหาและไม่กระทบคะแนน จังหวัดหรือสำนักงาน ก.พ.ร. ชี้แจงได้ สำนักงาน ก.พ.ร. ปิดได้พร้อมเหตุผล',
  assumption: `เอกสารต้นทางไม่กำหนดกฎเหล่านี้ ระบบกำหนดเองว่า ใกล้เกณฑ์คือห่างไม่เกินร้อยละ ${nearThreshold} ของช่วงถึงค่าถัดไป ไม่สรุปเมื่อมีข้อมูลน้อยกว่า ${fewestCases} ราย และแสดงเฉพาะสิ่งที่เกิดโดยบังเอิญไม่เกิน 1 ใน ${rarity} ครั้ง ตัวเลขที่เหมือนกันนับโอกาสจากการกระจายของทุกจังหวัดที่ส่งผล`,
  none: 'ไม่พบข้อสังเกต',
  noneText: 'เมื่อข้อมูลที่ส่งแล้วเข้ากฎข้อใด ข้อสังเกตจะอยู่ที่นี่',
  rule: 'กฎ',
  allRules: 'ทุกกฎ',
  status: 'สถานะ',
  allStatuses: 'ทุกสถานะ',
  show: 'แสดง',
  found: 'พบ',
  items: 'ข้อ',
  nation: 'ทั้งประเทศ',
  seen: 'ดูข้อมูล',
  others: 'พบเช่นเดียวกันใน',
  and: 'และอีก',
  places: 'แห่ง',
  answers: 'คำชี้แจง',
  answer: 'ชี้แจง',
  answerLabel: 'คำชี้แจง',
  answered: 'บันทึกคำชี้แจงแล้ว',
  close: 'ปิดข้อสังเกต',
  closeLabel: 'เหตุผลที่ปิด',
  closed: 'ปิดข้อสังเกตแล้ว',
  closedBy: 'ปิดแล้ว เพราะ',
  typed: 'ข้อความที่พิมพ์ไว้และยังไม่ได้บันทึก:',
  gone: 'ข้อมูลวันนี้ไม่เข้ากฎข้อนี้แล้ว',
  ofThen: '(กล่าวถึงข้อมูลในวันนั้น ซึ่งต่างจากข้อมูลวันนี้)',
  party: 'จังหวัด',
} as const;

export const observationRuleNames: Readonly<Record<ObservationRule, string>> = {
  'target-below-last-year': 'ค่าเป้าหมายง่ายกว่าผลปีก่อน',
  'same-figures': 'ตัวเลขเหมือนกันทุกค่า',
  'just-above-threshold': 'ผลอยู่เหนือเกณฑ์เล็กน้อยเป็นจำนวนมาก',
  'shared-evidence': 'หลักฐานเดียวใช้กับหลายเรื่อง',
  'distribution-shift': 'ผลเปลี่ยนไปทางเดียวกันจากปีก่อน',
};

export const observationStatusNames = { open: 'ยังไม่มีคำชี้แจง', answered: 'ชี้แจงแล้ว', closed: 'ปิดแล้ว' } as const;
export type ObservationStatus = keyof typeof observationStatusNames;

const fact = ({ facts }: Pick<Observation, 'facts'>, name: string) => facts[name] ?? '';

/** A figure as pages show it; what is none stays as it is. */
function figureIn(one: Pick<Observation, 'facts'>, name: string): string {
  const text = fact(one, name);
  return parseDecimal(text).ok ? formatFigure(text) : text;
}

/** What was seen with its figures. */
const sentences: Readonly<Record<ObservationRule, (one: Pick<Observation, 'facts'>) => string>> = {
  'target-below-last-year': (one) =>
    `ตัวชี้วัด ${fact(one, 'code')}: ค่าที่ได้คะแนนเต็มคือ ${figureIn(one, 'target')} แต่ผลปีงบประมาณ พ.ศ. ${fact(one, 'lastYear')} คือ ${figureIn(one, 'result')} ซึ่งดีกว่า`,
  'same-figures': (one) =>
    fact(one, 'rounds') === ''
      ? `ตัวชี้วัด ${fact(one, 'code')} ${roundName(fact(one, 'round'))}: ตัวเลขทุกค่าเหมือนกับอีก ${fact(one, 'parties')} จังหวัด (ผล ${figureIn(one, 'value')})`
      : `ตัวชี้วัด ${fact(one, 'code')}: ตัวเลขทุกค่าเหมือนกันใน${fact(one, 'rounds').split(' ').map(roundName).join(' และ')} (ผล ${figureIn(one, 'value')})`,
  'just-above-threshold': (one) =>
    `${fact(one, 'code') === '' ? 'ตัวชี้วัดทั้งหมดของจังหวัด' : `ตัวชี้วัด ${fact(one, 'code')} ทุกจังหวัด`} ${roundName(fact(one, 'round'))}: ผลที่ใกล้เกณฑ์มี ${fact(one, 'near')} ราย อยู่ตรงหรือเหนือเกณฑ์ ${fact(one, 'above')} ราย ถ้าสองด้านเกิดได้เท่ากันจะพบเช่นนี้ประมาณ 1 ใน ${fact(one, 'oneIn')} ครั้ง`,
  'shared-evidence': (one) =>
    `ไฟล์ “${fact(one, 'file')}” แนบไว้กับ ${fact(one, 'claims')} ตัวชี้วัดของจังหวัดนี้${fact(one, 'parties') === '0' ? '' : ` และกับผลของอีก ${fact(one, 'parties')} จังหวัด`}`,
  'distribution-shift': (one) =>
    `ตัวชี้วัด ${fact(one, 'code')}: จาก ${fact(one, 'pairs')} จังหวัดที่มีผลทั้งสองปีและเปลี่ยนไป ${fact(one, 'many')} จังหวัด${fact(one, 'direction') === 'better' ? 'ดีขึ้น' : 'ลดลง'}จากปีงบประมาณ พ.ศ. ${fact(one, 'lastYear')} ถ้าสถานการณ์คงเดิมจะพบเช่นนี้ประมาณ 1 ใน ${fact(one, 'oneIn')} ครั้ง`,
};

/** From when identical figures are told of, and what that assumes. */
const byChance = `และแสดงเมื่อจำนวนที่คาดว่าจะเหมือนกันโดยบังเอิญไม่เกิน 1 ใน ${rarity} โดยสมมติว่าค่าที่เป็นไปได้กระจายเท่า ๆ กันในสองเท่าของช่วงระหว่างควอร์ไทล์ของทุกจังหวัด หรือจากศูนย์ถึงค่านั้นเมื่อมีไม่ถึง ${fewestCases} ราย จำนวนเต็มน้อย ๆ เช่น วันหรือคน จึงเหมือนกันได้เอง)`;

/** What may be the reason, and by which rule it was seen. */
const explanations: Readonly<Record<ObservationRule, (one: Pick<Observation, 'facts'>) => string>> = {
  'target-below-last-year': () =>
    'อาจเกิดจากสถานการณ์ที่เปลี่ยนไป นิยามหรือหน่วยที่ต่างกัน หรือเหตุที่ตกลงกันไว้ในการเจรจา (กฎ: ค่าที่ได้คะแนนเต็มต้องไม่ง่ายกว่าผลของรอบสุดท้ายปีก่อน ตามทิศทางของเกณฑ์)',
  'same-figures': (one) =>
    fact(one, 'rounds') === ''
      ? `อาจเกิดจากข้อมูลชุดเดียวกันของหน่วยงานกลาง ค่าที่มีได้ไม่กี่ค่า หรือการคัดลอกผิด (กฎ: ตัวเลขที่กรอกเหมือนกันทุกค่า ไม่นับศูนย์ ไม่นับขั้นตอนของงาน ไม่นับข้อมูลที่ส่วนกลางหรือกลุ่มจังหวัดให้ ${byChance}`
      : `อาจเกิดจากข้อมูลที่ยังไม่เปลี่ยน หรือยังไม่ได้ปรับตัวเลขของรอบหลัง (กฎ: ตัวเลขที่กรอกเหมือนกันทุกค่าในสองรอบของปี ${byChance}`,
  'just-above-threshold': () =>
    'อาจเกิดจากการเร่งงานให้ถึงเป้าหมาย หรือจากวิธีนับ (กฎ: ทดสอบทวินามด้านเดียว สมมติว่าผลตกสองด้านของเกณฑ์เท่า ๆ กัน)',
  'shared-evidence': () =>
    'อาจเกิดจากรายงานฉบับเดียวที่ครอบคลุมหลายเรื่อง หรือแนบไฟล์ผิด (กฎ: ไฟล์ที่มีเนื้อหาเหมือนกันทุกไบต์ แนบกับตัวชี้วัดต่างกันหรือต่างจังหวัด)',
  'distribution-shift': () =>
    'อาจเกิดจากสถานการณ์ทั่วประเทศ นิยาม หรือวิธีเก็บข้อมูลที่เปลี่ยน (กฎ: ทดสอบเครื่องหมายสองด้าน สมมติว่าจังหวัดที่ดีขึ้นกับลดลงมีได้เท่า ๆ กัน)',
};

/** The observation in words. */
export function observationSentence(one: Pick<Observation, 'rule' | 'facts'>): string {
  return sentences[one.rule](one);
}

/** What may be the reason of an observation, and the rule. */
export function observationReasons(one: Pick<Observation, 'rule' | 'facts'>): string {
  return explanations[one.rule](one);
}
