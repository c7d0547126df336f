import { z } from 'zod';
import { innovationStatuses } from '../../domain/innovation/innovation-moves.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import {
  instantOrNull,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
  typedNumber,
  wholeNumber,
} from './api-values.ts';

/** The section of the document. */
export const innovationArea = 'ข้อเสนอการพัฒนานวัตกรรม';
export const ofInnovation = '/:year/provinces/:org/innovation';
export const ofProposal = `${ofInnovation}/proposals/:number`;

export const innovationPlace = provincePlace.extend({
  number: wholeNumber(1, 999_999).meta({ description: 'ลำดับของข้อเสนอในปีของจังหวัด' }),
});

const criterionSchema = z.object({ code: z.string(), name: z.string(), weight: z.string() });
const memberSchema = z.object({
  ...{ userId: z.string(), name: z.string(), organisationId: z.string(), organisationName: z.string() },
});

export const innovationCallSchema = z
  .object({
    ...{ title: z.string(), explanation: z.string(), opensOn: z.string(), closesOn: z.string() },
    criteria: z.array(criterionSchema).meta({ description: 'เกณฑ์ น้ำหนักรวมกันเท่ากับ 100' }),
    invited: z.array(organisationSchema).meta({ description: 'หน่วยงานที่เชิญ' }),
    members: z.array(memberSchema).meta({ description: 'กรรมการให้คะแนน แสดงแก่สำนักงานจังหวัดและกรรมการ' }),
    admitted: z
      .array(
        z.object({
          ...{ agencyId: z.string(), agencyName: z.string(), until: z.string(), reason: z.string() },
          ...{ at: z.string(), name: z.string() },
        }),
      )
      .meta({ description: 'หน่วยงานที่ให้ส่งหลังพ้นกำหนด พร้อมเหตุผล' }),
    moved: z
      .array(
        z.object({
          ...{ opensOn: z.string(), closesOn: z.string(), reason: z.string(), at: z.string(), name: z.string() },
        }),
      )
      .meta({ description: 'วันเปิดรับเดิมก่อนเปลี่ยนแต่ละครั้ง พร้อมเหตุผล' }),
    rowVersion,
  })
  .meta({ id: 'InnovationCall' });

const contentShape = {
  ...{ title: z.string(), problem: z.string(), idea: z.string(), authors: z.string(), cost: z.string() },
  expected: z.string(),
};

export const innovationBody = z.object({
  title: textUpTo(lineLimits.title).default(''),
  problem: textUpTo(textLimits.problem).default(''),
  idea: textUpTo(textLimits.idea).default(''),
  authors: textUpTo(textLimits.authors).default(''),
  cost: typedNumber.default(''),
  expected: textUpTo(textLimits.expected).default(''),
});

export const settledSchema = z
  .object({ score: z.string(), members: z.int(), words: z.string() })
  .nullable()
  .meta({ description: 'คะแนนเฉลี่ย ก่อนประกาศเห็นเฉพาะสำนักงานจังหวัด' });

export const innovationProposalSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), number: z.int() },
    ...{ agencyId: z.string(), agencyName: z.string(), ...contentShape, status: z.enum(innovationStatuses) },
    editions: z.array(
      z.object({
        ...{ ...contentShape, edition: z.int(), sentAt: z.string(), sentName: z.string() },
        files: z.array(z.object({ number: z.int(), version: z.int() })).meta({ description: 'เอกสารแนบที่ส่งพร้อมฉบับนี้' }),
        countsFrom: z.string().meta({ description: 'วันที่นับว่าส่ง ฉบับที่ส่งใหม่หลังส่งกลับนับตามฉบับก่อน' }),
        lateBecause: z.string().nullable().meta({ description: 'เหตุที่รับหลังพ้นกำหนด' }),
      }),
    ),
    ...{ reason: z.string().nullable(), answeredAt: instantOrNull, answeredName: z.string().nullable() },
    outcome: z.enum(['selected', 'not-selected']).nullable().meta({ description: 'ก่อนประกาศเห็นเฉพาะสำนักงานจังหวัด' }),
    ...{ outcomeReason: z.string().nullable(), settled: settledSchema },
    ...{ announcedAt: instantOrNull, announcedName: z.string().nullable(), rowVersion },
  })
  .meta({ id: 'InnovationProposal' });
