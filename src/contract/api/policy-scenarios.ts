import { z } from 'zod';
import { frameworkProblemCodes } from '../../domain/framework/problem.ts';
import { longestValue } from '../../domain/policy-scenarios/policy-change.ts';
import { namesOf } from '../../domain/values/known-names.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { policyScenarioRefusals } from '../refusals/policy-scenarios.ts';
import { scoringRefusals } from '../refusals/scoring.ts';
import { apiRoute } from './api-route.ts';
import { nothing, organisationSchema, textUpTo, wholeNumber, yearPlace } from './api-values.ts';

const area = 'ทดลองเปลี่ยนกรอบ';
const list = '/:year/policy-scenarios';
const place = yearPlace.extend({ scenario: wholeNumber(1, 999_999).meta({ description: 'ลำดับของฉากทัศน์ในปีนั้น' }) });
const counts = z.array(z.int());

const changeSchema = z.record(z.string().max(100), textUpTo(longestValue)).meta({
  description:
    'ค่าที่เปลี่ยน ตามชื่อช่อง: weight.<องค์ประกอบ> · shared.<องค์ประกอบ+องค์ประกอบ> · band.<ระดับ> · level.<ลำดับ> · missing · per-day · below (zero, clamp) · ladder.<ตัวชี้วัด> (ค่าคั่นด้วยช่องว่าง) · years (all)',
});

const scenarioSchema = z
  .object({
    ...{ fiscalYear: z.int(), number: z.int(), frameworkVersion: z.int(), name: z.string(), reason: z.string() },
    change: z.record(z.string(), z.string()),
    summary: z.object({
      grades: z.array(z.object({ code: z.string(), name: z.string() })),
      ...{ rounds: z.int(), up: z.int(), down: z.int(), before: counts, after: counts, matrix: z.array(counts) },
      meanDifference: z.string().nullable(),
      counted: z.array(
        z.object({
          ...{ fiscalYear: z.int(), round: z.string(), frameworkVersions: counts, announced: z.int() },
          assessed: z.int(),
        }),
      ),
    }),
    ...{ keptAt: z.string(), keptName: z.string() },
  })
  .meta({ id: 'PolicyScenario', description: 'ฉากทัศน์ที่เก็บไว้ พร้อมผลสรุปของวันที่เก็บ ไม่มีผลกับคะแนนจริง' });

const roundSchema = z
  .object({
    organisation: organisationSchema,
    ...{ fiscalYear: z.int(), round: z.string(), frameworkVersion: z.int(), agreementVersion: z.int() },
    before: z.object({ total: z.string().nullable(), grade: z.string().nullable() }),
    after: z.object({ total: z.string().nullable(), grade: z.string().nullable() }),
    difference: z.string().nullable(),
  })
  .meta({ id: 'SimulatedRound' });

const route = { area, query: nothing, access: 'token', version: 'none' } as const;

export const readPolicyScenariosRoute = apiRoute({
  ...route,
  id: 'readPolicyScenarios',
  method: 'GET',
  path: list,
  summary: 'ฉากทัศน์ที่เก็บไว้ของปี',
  params: yearPlace,
  output: z.object({ fiscalYear: z.int(), scenarios: z.array(scenarioSchema) }),
  status: 200,
  scope: 'read',
  refusals: ['forbidden'],
});

export const readPolicyScenarioRoute = apiRoute({
  ...route,
  id: 'readPolicyScenario',
  method: 'GET',
  path: `${list}/:scenario`,
  summary: 'ฉากทัศน์หนึ่ง คำนวณกับผลของวันนี้ทุกรอบ',
  params: place,
  output: z.object({ scenario: scenarioSchema, rounds: z.array(roundSchema) }),
  status: 200,
  scope: 'read',
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
});

export const savePolicyScenarioRoute = apiRoute({
  ...route,
  id: 'savePolicyScenario',
  needs: ['simulate-policy'],
  method: 'POST',
  path: list,
  summary: 'เก็บฉากทัศน์พร้อมผลสรุปของวันนี้ ไม่แตะคะแนนจริง',
  params: yearPlace,
  body: z.object({ name: textUpTo(2000), reason: textUpTo(textLimits.reason), change: changeSchema }),
  output: scenarioSchema,
  status: 201,
  scope: 'admin',
  refusals: [
    ...(['framework-not-found', 'reason-required', 'not-a-number', 'too-many-digits'] as const),
    ...namesOf(policyScenarioRefusals),
    ...namesOf(scoringRefusals),
    ...frameworkProblemCodes,
  ],
});
