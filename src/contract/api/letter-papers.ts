import { z } from 'zod';
import { letterKinds } from '../../domain/letters/letter-parts.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { apiRoute } from './api-route.ts';
import { nothing, organisationId, textUpTo } from './api-values.ts';
import { enclosedAddressRefusals } from './letter-enclosures.ts';
import { deliverySchema } from './letter-registers.ts';
import {
  draftRefusals,
  emblemSchema,
  letterFaceSchema,
  letterOrganisation,
  letterPath,
  letterPlaceSchema,
  letterSchema,
  openedEnclosureSchema,
  reading,
  readingPublished,
  writing,
} from './letters.ts';

const inboxPlace = letterPlaceSchema.extend({ sender: organisationId });
const inboxPath = '/organisations/:org/letter-inbox/:sender/:letter';
const circularPlace = letterPlaceSchema;
const circularPath = '/circulars/:org/:letter';
const enclosureNumber = z.coerce.number().int().min(1).max(999);

/** The media types of a letter's paper, and of a file that is sent with a letter. */
const paperTypes = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'];
/** What was uploaded, and what an enclosed address gave: a paper, a page as a document, a table or data. */
const fileTypes = [
  ...new Set([...Object.keys(evidenceLimits.types), ...paperTypes, 'text/html', 'text/csv', 'application/json']),
];
const recipientAsked = z.coerce.number().int().min(0).max(2000).optional();
const format = z.enum(['pdf', 'docx']).default('pdf');
const taken = { ...reading, output: z.unknown() } as const;
const paper = {
  ...taken,
  download: paperTypes,
  refusals: ['forbidden', 'not-found', 'paper-not-made', 'paper-service-stopped'],
} as const;
const file = { ...taken, download: fileTypes, refusals: ['forbidden', 'not-found'] } as const;

export const leaveOutRoute = apiRoute({
  ...writing,
  id: 'leaveOutEnclosure',
  needs: ['write-letter'],
  method: 'POST',
  path: `${letterPath}/:letter/enclosures/:number/without`,
  summary: 'ยืนยันผู้รับที่ส่งโดยไม่มีสิ่งที่ส่งมาด้วยลำดับนี้ แทนที่รายชื่อเดิม',
  params: letterPlaceSchema.extend({ number: enclosureNumber }),
  body: z.object({ notFor: z.array(textUpTo(60)).max(1200).meta({ description: 'รหัสของผู้รับ เช่น TH-42' }) }),
  output: letterSchema,
  status: 200,
  refusals: [...draftRefusals, ...enclosedAddressRefusals, 'letter-subject-required', 'enclosure-recipient-unknown'],
  version: 'checks',
});

export const encloseFileRoute = apiRoute({
  ...writing,
  id: 'encloseFileWithLetter',
  needs: ['write-letter'],
  method: 'POST',
  path: `${letterPath}/:letter/enclosures/files`,
  summary: 'แนบไฟล์หนึ่งไฟล์เป็นสิ่งที่ส่งมาด้วย ต่อท้ายรายการที่มีอยู่',
  params: letterPlaceSchema,
  output: letterSchema,
  status: 200,
  refusals: [
    ...draftRefusals,
    ...(['file-missing', 'file-empty', 'enclosure-not-readable', 'enclosure-too-large'] as const),
    ...([...enclosedAddressRefusals, 'letter-subject-required'] as const),
  ],
  version: 'checks',
  file: true,
  fileFields: {
    title: 'ชื่อของสิ่งที่ส่งมาด้วย ไม่ระบุคือชื่อไฟล์',
    count: 'จำนวน เช่น 1',
    unit: 'ลักษณนาม เช่น ชุด',
  },
});

export const letterPaperRoute = apiRoute({
  ...paper,
  id: 'downloadLetter',
  path: `${letterPath}/:letter/paper`,
  summary: 'หนังสือเป็น PDF หรือ DOCX ของผู้รับรายหนึ่ง หรือแบบรวม สำหรับหน่วยงานที่ออก',
  params: letterPlaceSchema,
  query: z.object({
    format,
    recipient: recipientAsked.meta({
      description: 'ลำดับของผู้รับ เริ่มจาก 0 ไม่ระบุคือแบบรวม',
    }),
  }),
});

export const letterFileRoute = apiRoute({
  ...file,
  id: 'downloadLetterEnclosure',
  path: `${letterPath}/:letter/enclosures/:number`,
  summary: 'ไฟล์ที่ส่งมาด้วย หรือสำเนา ณ วันที่ออกหนังสือของเอกสารในระบบ สำหรับหน่วยงานที่ออก',
  params: letterPlaceSchema.extend({ number: enclosureNumber }),
  query: z.object({
    recipient: recipientAsked.meta({ description: 'ลำดับของผู้รับ เริ่มจาก 0 ไม่ระบุคือของทุกราย' }),
  }),
});

export const readReceivedLetterRoute = apiRoute({
  ...reading,
  id: 'readReceivedLetter',
  path: inboxPath,
  summary: 'หนังสือเข้าหนึ่งฉบับทั้งฉบับ ตามที่หน่วยงานนี้ได้รับ พร้อมสิ่งที่ส่งมาด้วย',
  params: inboxPlace,
  query: nothing,
  output: z
    .object({
      ...{ senderId: z.string(), senderName: z.string(), letterId: z.string(), kind: z.enum(letterKinds) },
      ...{ letter: letterFaceSchema, enclosures: z.array(openedEnclosureSchema), delivery: deliverySchema },
      parts: z
        .array(
          z.object({
            position: z.int().meta({ description: 'ลำดับของผู้รับ เริ่มจาก 0' }),
            ...{ name: z.string(), letter: letterFaceSchema, enclosures: z.array(openedEnclosureSchema) },
          }),
        )
        .meta({ description: 'ฉบับของผู้รับแต่ละรายที่มาถึงหน่วยงานนี้ มีหลายฉบับเมื่อผู้รับหลายรายควบรวมเป็นหน่วยงานเดียว' }),
      ...{ replyBy: z.string().nullable(), cancelledReason: z.string().nullable() },
    })
    .meta({ id: 'ReceivedLetter' }),
  refusals: ['not-found'],
});

export const receivedPaperRoute = apiRoute({
  ...paper,
  id: 'downloadReceivedLetter',
  path: `${inboxPath}/paper`,
  summary: 'หนังสือเข้าหนึ่งฉบับเป็น PDF หรือ DOCX ตามที่หน่วยงานนี้ได้รับ',
  params: inboxPlace,
  query: z.object({
    format,
    recipient: recipientAsked.meta({
      description: 'ลำดับของผู้รับตาม parts ไม่ระบุคือฉบับแรก',
    }),
  }),
});

export const receivedFileRoute = apiRoute({
  ...file,
  id: 'downloadReceivedEnclosure',
  path: `${inboxPath}/enclosures/:number`,
  summary: 'ไฟล์ที่ส่งมากับหนังสือเข้า',
  params: inboxPlace.extend({ number: enclosureNumber }),
  query: z.object({
    recipient: recipientAsked.meta({ description: 'ลำดับของผู้รับตาม parts ไม่ระบุคือฉบับแรกที่มี' }),
  }),
});

export const readCircularRoute = apiRoute({
  ...readingPublished,
  id: 'readCircular',
  path: circularPath,
  summary: 'หนังสือเวียนที่เผยแพร่หนึ่งฉบับทั้งฉบับ',
  params: circularPlace,
  query: nothing,
  output: z
    .object({
      ...{ organisationId: z.string(), senderName: z.string(), letterId: z.string(), kind: z.enum(letterKinds) },
      ...{
        letter: letterFaceSchema,
        enclosures: z.array(openedEnclosureSchema),
        cancelledReason: z.string().nullable(),
      },
    })
    .meta({ id: 'Circular' }),
  refusals: ['forbidden', 'not-found'],
});

export const circularPaperRoute = apiRoute({
  ...paper,
  access: 'open',
  scope: 'read',
  id: 'downloadCircular',
  path: `${circularPath}/paper`,
  summary: 'หนังสือเวียนที่เผยแพร่เป็น PDF หรือ DOCX',
  params: circularPlace,
  query: z.object({ format }),
});

export const circularFileRoute = apiRoute({
  ...file,
  access: 'open',
  scope: 'read',
  id: 'downloadCircularEnclosure',
  path: `${circularPath}/enclosures/:number`,
  summary: 'ไฟล์ที่ส่งมากับหนังสือเวียนที่เผยแพร่',
  params: circularPlace.extend({ number: enclosureNumber }),
  query: nothing,
});

const emblemPath = '/organisations/:org/emblem';

export const setEmblemRoute = apiRoute({
  ...writing,
  id: 'setEmblem',
  needs: ['write-letter'],
  method: 'POST',
  path: emblemPath,
  summary: 'ตั้งตราของหน่วยงานที่พิมพ์บนหนังสือ จากไฟล์ PNG หรือ SVG ที่ตัดเหลือเฉพาะรูปทรง',
  params: letterOrganisation,
  output: emblemSchema,
  status: 200,
  refusals: [
    ...(['not-found', 'file-missing', 'file-empty', 'emblem-not-readable', 'emblem-too-large'] as const),
    ...(['emblem-without-shapes', 'emblem-not-square-enough', 'emblem-pixels-out-of-bounds'] as const),
  ],
  version: 'none',
  file: true,
  fileFields: {},
});

export const removeEmblemRoute = apiRoute({
  ...writing,
  id: 'removeEmblem',
  needs: ['write-letter'],
  method: 'DELETE',
  path: emblemPath,
  summary: 'นำตราของหน่วยงานออก หนังสือที่ออกแล้วคงตราเดิม',
  params: letterOrganisation,
  output: z.object({ removed: z.literal(true) }),
  status: 200,
  refusals: ['emblem-missing'],
  version: 'none',
});

export const readEmblemRoute = apiRoute({
  ...taken,
  access: 'open',
  scope: 'read',
  id: 'readEmblem',
  path: `${emblemPath}/:sha256`,
  summary: 'ภาพของตราที่หนังสืออ้างถึง',
  params: letterOrganisation.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  download: ['image/png', 'image/svg+xml'],
  query: nothing,
  refusals: ['not-found'],
});
