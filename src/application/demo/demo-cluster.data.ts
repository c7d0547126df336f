import type { Indicator } from '../../domain/agreement/indicator.ts';
import { demoLabel } from './demo-year.data.ts';

/** The cluster of 2552 to which Loei belongs, and the year in which its agreement can be tried. */
export const demoCluster = { id: 'cluster-2552-7', fiscalYear: 2554 } as const;

const variables = [{ name: 'result', label: 'ผลการดำเนินงาน', unit: 'ร้อยละ', mayBeNegative: false }] as const;
const years = [2551, 2552, 2553] as const;

function made(
  code: string,
  position: number,
  said: Pick<Indicator, 'name' | 'weight'>,
  targets: readonly string[],
  past: readonly string[],
): Indicator {
  return {
    ...{ code, position, componentCode: '1', unit: 'ร้อยละ', formula: null, variables, inForce: 'in-force' },
    ...said,
    definition: `${demoLabel}: ตัวชี้วัดสมมติของกลุ่มจังหวัด ใช้ทดลองการนับร่วมกัน`,
    rule: {
      kind: 'ladder',
      below: 'clamp',
      points: targets.map((value, level) => [value, String(level + 1)] as const),
    },
    baselines: years.map((fiscalYear, index) => ({ fiscalYear, value: past[index] ?? null })),
    dataSource: demoLabel,
  };
}

/** Made-up indicators of the cluster; the first is worth sharing with its provinces. */
export const demoClusterIndicators: readonly Indicator[] = [
  made(
    '1-PLAN-1',
    1,
    { name: 'ร้อยละที่เพิ่มขึ้นของมูลค่าการค้าชายแดนของกลุ่มจังหวัด', weight: '60' },
    ['2', '4', '6', '8', '10'],
    ['4.1', '5.2', '5.9'],
  ),
  made(
    '1-PLAN-2',
    2,
    { name: 'ร้อยละที่เพิ่มขึ้นของรายได้จากการท่องเที่ยวของกลุ่มจังหวัด', weight: '40' },
    ['1', '3', '5', '7', '9'],
    ['2.8', '3.7', '4.6'],
  ),
];
