import type { CivilDate } from '../values/kinds-of-text.ts';

/** A province that was founded after the first year of the product, with the day from which it exists. */
interface LaterProvince {
  readonly id: string;
  readonly name: string;
  readonly foundedOn: CivilDate;
  readonly source: string;
}

export const laterProvinces: readonly LaterProvince[] = [
  {
    id: 'TH-38',
    name: 'บึงกาฬ',
    foundedOn: '2011-03-23',
    source: 'พระราชบัญญัติตั้งจังหวัดบึงกาฬ พ.ศ. 2554 มีผลตั้งแต่วันที่ 23 มีนาคม พ.ศ. 2554',
  },
];

/**
 * Assumed: a province founded within a fiscal year makes its first agreement for the next one, since a year's agreements
 * are made before it begins.
 */
export const firstYearOfLaterProvince = {
  assumption: 'จังหวัดที่ตั้งขึ้นระหว่างปีงบประมาณทำคำรับรองฯ ครั้งแรกในปีงบประมาณถัดไป เพราะคำรับรองฯ ทำก่อนเริ่มปี',
} as const;
