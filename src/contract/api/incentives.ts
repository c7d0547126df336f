import { z } from 'zod';
import { incentiveUnits, longestIncentiveName, mostLevels } from '../../domain/incentives/incentive-rules.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  decimalOrNull,
  nothing,
  organisationSchema,
  proofBody,
  provincePlace,
  textUpTo,
  typedNumber,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'การจัดสรรสิ่งจูงใจ';
const list = '/:year/incentives';
const place = yearPlace.extend({ number: wholeNumber(1, 999_999).meta({ description: 'ลำดับของการจัดสรรในปีนั้น' }) });
const status = z.enum(['simulated', 'laid', 'returned', 'approved', 'superseded']);

const allocationSchema = z
  .object({
    ...{ fiscalYear: z.int(), number: z.int(), name: z.string(), reason: z.string(), budget: z.string() },
    ...{ contentHash: z.string(), status, keptAt: z.string(), keptName: z.string() },
  })
  .meta({ id: 'IncentiveAllocation', description: 'การจัดสรรที่จำลองไว้ มีผลเมื่อคณะที่กรอบของปีกำหนดเห็นชอบ' });

const levelSchema = z.object({ name: z.string(), from: z.string(), share: z.string() });

const partySchema = z.object({
  organisation: organisationSchema,
  ...{ total: decimalOrNull, level: z.string().nullable(), share: z.string(), exact: z.string(), amount: z.string() },
  rounded: z.boolean().meta({ description: 'ได้เศษที่เหลือหลังปัดลง' }),
});

const route = { area, query: nothing, access: 'token', version: 'none' } as const;
const reading = { ...route, method: 'GET', status: 200, scope: 'read' } as const;
const writing = { ...route, method: 'POST', scope: 'admin', needs: ['allot-incentives'] } as const;

export const listAllocationsRoute = apiRoute({
  ...reading,
  id: 'listIncentiveAllocations',
  path: list,
  summary: 'การจัดสรรที่จำลองไว้ของปี',
  params: yearPlace,
  output: z.object({
    fiscalYear: z.int(),
    body: z.string().nullable().meta({ description: 'รหัสของคณะที่จัดสรร' }),
    allocations: z.array(allocationSchema),
  }),
  refusals: ['forbidden', 'framework-not-found', 'incentives-not-in-year'],
});

export const readAllocationRoute = apiRoute({
  ...reading,
  id: 'readIncentiveAllocation',
  path: `${list}/:number`,
  summary: 'การจัดสรรหนึ่งรายการ พร้อมเกณฑ์และจำนวนเงินของทุกจังหวัด',
  params: place,
  output: z.object({
    allocation: allocationSchema,
    rules: z.object({ unit: z.enum(incentiveUnits), levels: z.array(levelSchema) }),
    results: z.object({ round: z.string(), edition: z.int(), contentHash: z.string() }),
    parties: z.array(partySchema),
    tied: z.array(z.string()).meta({ description: 'จังหวัดที่มีเศษเท่ากันและไม่ได้เศษทุกราย' }),
  }),
  refusals: ['forbidden', 'framework-not-found', 'incentives-not-in-year', 'incentives-not-found'],
});

export const keepAllocationRoute = apiRoute({
  ...writing,
  id: 'keepIncentiveAllocation',
  status: 201,
  path: list,
  summary: 'จำลองการจัดสรรวงเงินจากผลที่ประกาศแล้ว และเก็บเป็นรายการ',
  params: yearPlace,
  body: z.object({
    name: textUpTo(longestIncentiveName),
    reason: textUpTo(textLimits.reason),
    budget: typedNumber.meta({ description: 'วงเงินเป็นบาท' }),
    unit: z.enum(incentiveUnits).meta({ description: 'หน่วยที่ปัดจำนวนเงิน' }),
    levels: z
      .array(z.object({ name: textUpTo(longestIncentiveName), from: typedNumber, share: typedNumber }))
      .max(mostLevels)
      .meta({ description: 'เรียงจากระดับสูงลงต่ำ ส่วนแบ่งต่อจังหวัดรวมทุกระดับเป็น 100' }),
  }),
  output: allocationSchema,
  refusals: [
    ...(['forbidden', 'framework-not-found', 'incentives-not-in-year', 'incentives-results-awaited'] as const),
    ...(['incentives-name-missing', 'incentives-budget', 'incentives-budget-whole', 'reason-required'] as const),
    ...([
      'incentives-levels-missing',
      'incentives-level-name',
      'incentives-level-same',
      'incentives-level-number',
    ] as const),
    ...(['incentives-level-order', 'incentives-share-order', 'incentives-shares-sum', 'incentives-nobody'] as const),
  ],
});

export const layAllocationRoute = apiRoute({
  ...writing,
  id: 'layIncentiveAllocation',
  status: 201,
  path: `${list}/:number/laying`,
  summary: 'เสนอการจัดสรรต่อคณะที่กรอบของปีกำหนด โดยผู้ที่ไม่ได้จำลองรายการนั้น',
  params: place,
  body: z.object({ proof: proofBody }),
  output: allocationSchema,
  refusals: [
    ...(['forbidden', 'framework-not-found', 'incentives-not-in-year', 'incentives-not-found'] as const),
    ...(['incentives-no-body', 'incentives-not-to-lay', 'incentives-another-laid'] as const),
    ...(['incentives-results-changed', 'same-person'] as const),
    ...bindingRefusals,
  ],
});

export const readOwnIncentiveRoute = apiRoute({
  ...reading,
  id: 'readOwnIncentive',
  path: '/:year/provinces/:org/incentive',
  summary: 'สิ่งจูงใจที่จังหวัดได้รับตามการจัดสรรที่คณะเห็นชอบ',
  params: provincePlace,
  output: z.object({
    organisation: organisationSchema,
    fiscalYear: z.int(),
    amount: decimalOrNull.meta({ description: 'null เมื่อคณะยังไม่เห็นชอบการจัดสรร' }),
    level: z.string().nullable(),
    allocation: z.int().nullable(),
  }),
  refusals: ['forbidden', 'not-found', 'framework-not-found', 'incentives-not-in-year'],
});
