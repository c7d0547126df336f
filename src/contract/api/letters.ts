import { z } from 'zod';
import { emblemTypes } from '../../domain/letters/emblem.ts';
import { letterStatuses } from '../../domain/letters/letter-moves.ts';
import { letterKinds, letterSecrecies, letterSpeeds } from '../../domain/letters/letter-parts.ts';
import { letterTemplateNames } from '../../domain/letters/letter-templates.data.ts';
import { isLetterId } from '../../domain/letters/official-letter.ts';
import { recipientGroups } from '../../domain/letters/recipient-groups.ts';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { instantOrNull, nothing, organisationId, rowVersion, textUpTo } from './api-values.ts';

const area = 'หนังสือราชการ';
export const letterOrganisation = z.object({ org: organisationId });
export const letterPath = '/organisations/:org/letters';
const letterId = z.string().refine(isLetterId).meta({ description: 'รหัสของหนังสือ', example: '2568-3fa9c1d2e0' });
export const letterPlaceSchema = letterOrganisation.extend({ letter: letterId });

/** What is written and received in an office is read with a scope of its own; what everybody may read is not. */
const scope = 'letters:receive';
export const reading = { area, method: 'GET', status: 200, access: 'token', scope, version: 'none' } as const;
export const readingPublished = { ...reading, access: 'open', scope: 'read' } as const;
export const writing = { area, query: nothing, access: 'token', scope: 'admin' } as const;

const numberSchema = z.object({ series: z.enum(letterKinds), year: z.int(), number: z.int() }).nullable();
const keySchema = z.object({ organisationId: z.string(), letterId: z.string() });
const dayOrNull = z.iso.date().nullable();

const writtenShape = {
  speed: z.enum(letterSpeeds),
  secrecy: z.enum(letterSecrecies),
  subject: textUpTo(lineLimits.subject),
  to: textUpTo(4000),
  paragraphs: z.array(textUpTo(20_000)).max(500),
  closing: textUpTo(lineLimits.closing),
  copies: textUpTo(lineLimits.copies),
  annex: z.boolean().meta({ description: 'ผู้รับตามบัญชีแนบ' }),
  oneEach: z.boolean().meta({ description: 'ทำหนังสือแยกรายผู้รับ' }),
  numerals: z.enum(['thai', 'arabic']),
  fiscalYears: z.array(z.int().min(2500).max(2700)).max(5),
  replyBy: dayOrNull,
  isPublic: z.boolean().meta({ description: 'เผยแพร่เป็นหนังสือเวียน' }),
};

const lines = z.array(z.string());

const fileSchema = z.object({
  ...{ sha256: z.string(), fileName: z.string(), sizeBytes: z.number(), mediaType: z.string() },
});

const enclosureSchema = z.object({
  ...{ title: z.string(), count: z.string(), unit: z.string(), address: z.string() },
  file: fileSchema.nullable(),
  copyOf: keySchema.optional().meta({ description: 'หนังสือในทะเบียนที่ไฟล์นี้เป็นสำเนา' }),
  notFor: lines.optional().meta({ description: 'ผู้รับที่ยืนยันว่าส่งโดยไม่มีรายการนี้' }),
});

const copySchema = z.object({
  ...{ number: z.int(), recipientId: z.string().meta({ description: 'ผู้รับ ค่าว่างคือฉบับเดียวของทุกราย' }) },
  file: fileSchema.nullable().meta({ description: 'null เมื่อไม่พบเอกสารในขณะที่เก็บ' }),
  madeAt: z.string().meta({ description: 'เวลาที่เก็บ' }),
});
const copyStates = z.enum(['none', 'under-way', 'done']).meta({
  description: 'none: ออกเลขก่อนมีการเก็บ หรือไม่มีเอกสารในระบบแนบ · under-way: กำลังเก็บ · done: เก็บครบแล้ว',
});

/** An enclosure of an issued letter: what its address gave then, beside the address itself. */
export const openedEnclosureSchema = enclosureSchema.extend({
  copy: copySchema.nullable(),
  copied: z.enum(['none', 'under-way', 'failing', 'for-each', 'done']),
});

export const emblemSchema = z.object({ sha256: z.string(), mediaType: z.enum(emblemTypes) });

/** A letter as it is printed, word by word. */
export const letterFaceSchema = z
  .object({
    ...{ kind: z.enum(letterKinds), numerals: z.enum(['thai', 'arabic']), speed: z.string(), secrecy: z.string() },
    ...{ heading: z.string(), number: z.string(), sender: lines, date: z.string(), subject: z.string() },
    ...{ to: z.string(), references: lines, paragraphs: lines, closing: z.string(), owner: lines, copies: z.string() },
    enclosures: z.array(z.object({ title: z.string(), count: z.string() })),
    signer: z.object({ name: z.string(), office: lines }).nullable(),
    annex: lines,
    emblem: emblemSchema.optional(),
  })
  .meta({ id: 'LetterFace' });

const contentSchema = z.object({
  ...writtenShape,
  references: z.array(z.object({ text: z.string(), letter: keySchema.nullable() })),
  enclosures: z.array(enclosureSchema),
  recipients: z.array(z.object({ organisationId: z.string().nullable(), name: z.string(), line: z.string() })),
});

export const letterSchema = z
  .object({
    ...{ organisationId: z.string(), id: z.string(), unitId: z.string(), kind: z.enum(letterKinds) },
    status: z.enum(letterStatuses),
    rowVersion,
    content: contentSchema,
    number: numberSchema,
    issuedOn: z.string().nullable(),
    checkedName: z.string().nullable(),
    signature: z.object({ name: z.string(), office: z.array(z.string()), signedAt: z.string() }).nullable(),
    cancelledReason: z.string().nullable(),
  })
  .meta({ id: 'OfficialLetter' });

export const listedLetterSchema = z
  .object({
    ...{ organisationId: z.string(), organisationName: z.string(), id: z.string(), kind: z.enum(letterKinds) },
    ...{ status: z.enum(letterStatuses), subject: z.string(), numberText: z.string().nullable(), number: numberSchema },
    ...{ issuedOn: z.string().nullable(), replyBy: z.string().nullable(), cancelledReason: z.string().nullable() },
    ...{
      recipients: z.int(),
      sent: z.int(),
      handed: z.int(),
      opened: z.int(),
      acknowledged: z.int(),
      replied: z.int(),
    },
  })
  .meta({ id: 'ListedLetter' });

/** One answer of a recipient. */
export const replySchema = z
  .object({
    ...{ number: z.int().meta({ description: 'ลำดับของคำตอบ เริ่มจาก 1' }), text: z.string() },
    ...{ repliedAt: z.string(), repliedName: z.string() },
  })
  .meta({ id: 'LetterReply' });

export const handingSchema = z
  .object({
    ...{ numberText: z.string(), sentOn: z.string(), way: z.string(), recordedName: z.string() },
    ...{ positions: z.array(z.int()), told: z.array(z.string()) },
  })
  .meta({ id: 'LetterHanding' });

export const listLettersRoute = apiRoute({
  ...reading,
  id: 'listLetters',
  path: letterPath,
  summary: 'หนังสือที่หน่วยงานร่างและส่ง ทุกสถานะ',
  params: letterOrganisation,
  query: z.object({ q: z.string().max(200).optional() }),
  output: z.object({ letters: z.array(listedLetterSchema) }),
  refusals: ['not-found'],
});

export const startLetterRoute = apiRoute({
  ...writing,
  id: 'startLetter',
  needs: ['write-letter'],
  method: 'POST',
  path: letterPath,
  summary: 'ร่างหนังสือจากแบบ',
  params: letterOrganisation,
  body: z.object({
    unitId: textUpTo(60),
    template: z.enum(letterTemplateNames),
    fiscalYear: z.int().min(2500).max(2700),
  }),
  output: letterSchema,
  status: 201,
  refusals: ['letter-unit-required', 'letter-unit-closed'],
  version: 'none',
});

export const readLetterRoute = apiRoute({
  ...reading,
  id: 'readLetter',
  path: `${letterPath}/:letter`,
  summary: 'หนังสือหนึ่งฉบับ การส่ง และผู้รับแต่ละราย',
  params: letterPlaceSchema,
  query: nothing,
  output: letterSchema.extend({
    face: letterFaceSchema.meta({ description: 'ตามที่พิมพ์ แบบรวมของทุกผู้รับ' }),
    contentHash: z.string().meta({ description: 'ส่งเป็น readHash เมื่อลงนาม' }),
    fiscalYears: z.array(z.int()).meta({ description: 'ปีงบประมาณที่หนังสือเกี่ยวข้อง มากกว่าหนึ่งปีควรตรวจ' }),
    sending: z.object({ total: z.int(), done: z.int(), finishedAt: instantOrNull }).nullable(),
    copied: z
      .object({ state: copyStates, copies: z.array(copySchema), isFailing: z.boolean().optional() })
      .meta({ description: 'เอกสารในระบบที่ส่งมาด้วย ตามที่เป็นในวันที่ออกหนังสือ' }),
    handings: z.array(handingSchema).meta({ description: 'การส่งนอกระบบ' }),
    mails: z
      .array(
        z.object({
          ...{ organisationId: z.string(), isToWrite: z.boolean(), queued: z.int(), sent: z.int() },
          ...{ failed: z.int(), sentAt: instantOrNull },
        }),
      )
      .meta({ description: 'อีเมลแจ้งผู้รับตามกล่องส่งออก' }),
    deliveries: z.array(
      z.object({
        ...{
          organisationId: z.string(),
          deliveredAt: z.string(),
          openedAt: instantOrNull,
          acknowledgedAt: instantOrNull,
        },
        ...{ replies: z.array(replySchema), repliedAt: instantOrNull },
      }),
    ),
  }),
  refusals: ['not-found'],
  version: 'gives',
});

export const draftRefusals = [
  'not-found',
  'letter-not-editable',
  'letter-text-too-long',
  'letter-too-many',
  'letter-day-invalid',
] as const;

export const saveLetterRoute = apiRoute({
  ...writing,
  id: 'saveLetter',
  needs: ['write-letter'],
  method: 'PUT',
  path: `${letterPath}/:letter`,
  summary: 'บันทึกร่างหนังสือทั้งฉบับ',
  params: letterPlaceSchema,
  body: z.object({
    ...writtenShape,
    unitId: textUpTo(60),
    registered: z.array(textUpTo(200)).max(50).meta({ description: 'เลขที่ของหนังสือในทะเบียนที่อ้างถึง เช่น ลย 0017.5/ว 3031' }),
    outside: z.array(textUpTo(4000)).max(50).meta({ description: 'หนังสือของหน่วยงานภายนอกที่อ้างถึง' }),
    recipients: z
      .array(z.object({ who: textUpTo(1000), line: textUpTo(4000) }))
      .max(2000)
      .meta({ description: 'รหัสหน่วยงาน เช่น TH-42 หรือชื่อผู้รับ และข้อความเฉพาะราย' }),
    addGroup: z.enum(recipientGroups).nullable(),
  }),
  output: letterSchema,
  status: 200,
  refusals: [
    ...draftRefusals,
    'letter-unit-required',
    'letter-recipient-unknown',
    'letter-recipient-twice',
    'referenced-letter-missing',
    'letter-secret-cannot-be-public',
    'letter-year-invalid',
  ],
  version: 'checks',
});
