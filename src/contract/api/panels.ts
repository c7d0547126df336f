import { z } from 'zod';
import { settlementStatuses } from '../../domain/evaluation/settlement-moves.ts';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  nothing,
  rowVersion,
  textUpTo,
  tokenReading,
  typedDay,
  typedRound,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

export const panelArea = 'คณะผู้ประเมิน';
const area = panelArea;
const list = '/:year/panels';
const panelPlace = yearPlace.extend({ number: wholeNumber(1, 9999) });
const reading = { ...tokenReading, area } as const;
const writing = { area, access: 'token', scope: 'report:write', query: nothing, status: 200 } as const;
/** More than a year has parties, and more than anybody appoints to one panel; assumptions. */
const [MOST_PARTIES, MOST_MEMBERS] = [120, 60];

const memberSchema = z
  .object({ userId: z.string(), name: z.string(), organisationId: z.string(), organisationName: z.string() })
  .meta({ id: 'PanelMember' });

export const panelSchema = z
  .object({
    ...{ fiscalYear: z.int(), number: z.int(), round: roundCodeSchema, name: z.string(), rowVersion },
    document: z.object({ title: z.string(), number: z.string(), issuedOn: z.string() }),
    ...{ members: z.array(memberSchema), headId: z.string(), parties: z.array(z.string()) },
  })
  .meta({ id: 'Panel' });

export const progressSchema = z
  .object({
    member: memberSchema,
    state: z.enum(['not-begun', 'draft', 'concluded', 'recused', 'left']),
    scored: z.int(),
    of: z.int(),
  })
  .meta({ id: 'PanelProgress' });

export const lacksMembers = z
  .boolean()
  .meta({ description: 'ผู้ประเมินที่ให้คะแนนได้เหลือไม่ถึง 2 คน รอสำนักงาน ก.พ.ร. เพิ่มผู้ประเมิน' });

export const listPanelsRoute = apiRoute({
  ...reading,
  id: 'listPanels',
  path: list,
  summary: 'คณะผู้ประเมินของปี และจำนวนจังหวัดที่รับรายงานแล้วกับที่คณะสรุปคะแนนแล้ว',
  params: yearPlace,
  output: z.object({
    panels: z.array(z.object({ panel: panelSchema, received: z.int(), settled: z.int() })),
    rounds: z.array(roundCodeSchema).meta({ description: 'รอบที่มีการประเมิน' }),
  }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const readPanelRoute = apiRoute({
  ...reading,
  id: 'readPanel',
  path: `${list}/:number`,
  summary: 'คณะผู้ประเมินหนึ่งคณะ ความคืบหน้าของผู้ประเมินแต่ละคนต่อจังหวัด โดยไม่มีคะแนน',
  params: panelPlace,
  output: z.object({
    rowVersion,
    panel: panelSchema,
    parties: z.array(
      z.object({
        ...{ id: z.string(), name: z.string(), reportStatus: z.string().nullable() },
        ...{ members: z.array(progressSchema), status: z.enum(settlementStatuses), lacksMembers },
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

const appointShape = {
  name: textUpTo(textLimits.name).default(''),
  title: textUpTo(lineLimits.title).default('').meta({ description: 'ชื่อเอกสารแต่งตั้ง' }),
  documentNumber: textUpTo(lineLimits.documentNumber).default('').meta({ description: 'เลขที่เอกสารแต่งตั้ง' }),
  issuedOn: typedDay.nullish().meta({ description: 'วันที่ของเอกสารแต่งตั้ง' }),
  members: z.array(textUpTo(lineLimits.code)).max(MOST_MEMBERS).default([]).meta({ description: 'รหัสผู้ใช้ของผู้ประเมิน' }),
  head: textUpTo(lineLimits.code).default('').meta({ description: 'รหัสผู้ใช้ของหัวหน้าคณะ' }),
  parties: z.array(textUpTo(lineLimits.organisationId)).max(MOST_PARTIES).default([]),
  groups: z
    .array(textUpTo(lineLimits.group))
    .max(MOST_PARTIES)
    .default([])
    .meta({ description: 'ชื่อกลุ่มจังหวัดหรือเขตตรวจราชการ คณะประเมินทุกจังหวัดในกลุ่ม' }),
};

const appointRefusals = [
  ...(['forbidden', 'framework-not-found', 'round-not-assessed', 'panel-name-required'] as const),
  ...(['panel-document-required', 'panel-number-required', 'panel-day-required', 'panel-round-required'] as const),
  ...(['panel-members-few', 'panel-head-required', 'panel-parties-required', 'panel-member-unknown'] as const),
  ...(['panel-day-not-come', 'date-not-real', 'panel-party-opened', 'panel-members-opened'] as const),
  ...([
    'panel-party-unknown',
    'panel-party-covered',
    'conflict-of-interest',
    'not-found',
    'changed-meanwhile',
  ] as const),
] as const;

export const appointPanelRoute = apiRoute({
  ...writing,
  id: 'appointPanel',
  scope: 'admin',
  needs: ['appoint-panel'],
  method: 'POST',
  path: list,
  summary: 'บันทึกคณะผู้ประเมินของรอบตามเอกสารแต่งตั้ง',
  params: yearPlace,
  body: z.object({ round: typedRound.optional(), ...appointShape }),
  output: panelSchema,
  status: 201,
  refusals: appointRefusals,
  version: 'none',
});

export const changePanelRoute = apiRoute({
  ...writing,
  id: 'changePanel',
  scope: 'admin',
  needs: ['appoint-panel'],
  method: 'PUT',
  path: `${list}/:number`,
  summary: 'แก้ไขคณะผู้ประเมินตามเอกสารฉบับใหม่ รอบของคณะคงเดิม',
  params: panelPlace,
  body: z.object(appointShape),
  output: panelSchema,
  refusals: appointRefusals,
  version: 'checks',
});
