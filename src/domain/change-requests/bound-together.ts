import { isInComponent } from '../agreement/check-agreement-weights.ts';
import type { Indicator } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { walkTree } from '../framework/walk-tree.ts';

/** Where a weight goes that the indicator gives up or takes, said beside it: no source says within which bounds. */
export const spreadAssumption =
  'เอกสารต้นทางให้กระจาย “ตามสัดส่วนความสำคัญของแต่ละตัวชี้วัด” ไม่ระบุวิธีคำนวณ จึงกระจายตามสัดส่วนน้ำหนักในหมู่ตัวชี้วัดที่อยู่ภายใต้น้ำหนักที่กรอบกำหนดเดียวกัน เพื่อให้น้ำหนักขององค์ประกอบที่กรอบระบุไว้คงเดิม และปัดเป็นทศนิยมโดยให้เศษมากที่สุดก่อน ผลรวมจึงเท่ากับ 100 พอดี';

type Placed = Pick<Indicator, 'componentCode'>;

/** The sums that the framework states and that this indicator is part of, each by a name. */
function sumsOf({ components, sharedWeights }: Framework, { componentCode }: Placed): readonly string[] {
  const stated = walkTree(components).flatMap(({ component }) =>
    component.weight.value !== null && isInComponent(componentCode, component.code) ? [component.code] : [],
  );
  const shared = sharedWeights.flatMap(({ value }) =>
    value.components.some((ancestor) => isInComponent(componentCode, ancestor)) ? [value.components.join('+')] : [],
  );
  return [...stated, ...shared];
}

/** Whether weight may go from one to the other without any sum that the framework states becoming another. */
export function isBoundWith(framework: Framework, one: Placed, other: Placed): boolean {
  return sumsOf(framework, one).join(' ') === sumsOf(framework, other).join(' ');
}
