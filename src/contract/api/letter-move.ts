import { z } from 'zod';
import { type LetterAction, letterMoves } from '../../domain/letters/letter-moves.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import { bindingRefusals, instantOrNull, proofBody, textUpTo } from './api-values.ts';
import { appointRefusals } from './bodies.ts';
import { handingSchema, letterPath, letterPlaceSchema, letterSchema, writing } from './letters.ts';

export const moveLetterRoute = apiRoute({
  ...writing,
  id: 'moveLetter',
  needs: ({ move }: { move: LetterAction }) => permissionsOfMove(letterMoves, move),
  method: 'POST',
  path: `${letterPath}/:letter/moves/:move`,
  summary: 'ส่งตรวจ ตรวจ ลงนาม ออกเลข ส่งกลับ หรือยกเลิกหนังสือ',
  params: letterPlaceSchema.extend({
    move: moveParam(letterMoves),
  }),
  body: z
    .object({
      reason: textUpTo(textLimits.reason).optional(),
      readHash: textUpTo(64).optional().meta({ description: 'contentHash ของหนังสือที่อ่าน เมื่อลงนาม' }),
      citationsConfirmed: z.boolean().optional().meta({
        description: 'ผู้ตรวจยืนยันข้อความที่กล่าวถึงสิ่งที่ส่งมาด้วยซึ่งไม่มีหรือมีผู้รับบางรายไม่ได้รับ เมื่อตรวจ',
      }),
      proof: proofBody,
    })
    .nullish(),
  output: letterSchema,
  status: 200,
  refusals: [
    ...(['not-found', 'move-not-legal', 'reason-required', 'same-person', 'letter-unit-closed'] as const),
    ...(['text-changed-since-read', 'letter-subject-required', 'letter-text-required'] as const),
    ...(['letter-without-recipient', 'letter-to-required', 'letter-line-missing', 'letter-unit-incomplete'] as const),
    ...(['letter-name-too-long', 'letter-blank-left', ...bindingRefusals] as const),
    ...([
      'letter-recipient-closed',
      'letter-recipient-asked',
      'notice-after-last-day',
      'letter-signed-incomplete',
      'enclosed-copy-more-secret',
      'letter-enclosure-missing',
      'order-text-differs',
      'letter-citation-open',
    ] as const),
    ...appointRefusals,
  ],
  version: 'checks',
});

export const sendLetterRoute = apiRoute({
  ...writing,
  id: 'sendLetter',
  needs: ['issue-letter'],
  method: 'POST',
  path: `${letterPath}/:letter/sending`,
  summary: 'ส่งหนังสือที่ออกเลขแล้วถึงผู้รับทุกราย ตอบทันทีแล้วส่งต่อ ไม่ส่งซ้ำ',
  params: letterPlaceSchema,
  output: z.object({ total: z.int(), done: z.int(), startedAt: z.string(), finishedAt: instantOrNull }),
  status: 201,
  refusals: [
    'not-found',
    'letter-not-issued',
    'letter-sent-already',
    'letter-handed-already',
    'letter-without-recipient',
    'letter-only-on-paper',
    'notice-after-last-day',
  ],
  version: 'none',
});

export const handOverRoute = apiRoute({
  ...writing,
  id: 'handOverLetter',
  needs: ['issue-letter'],
  method: 'POST',
  path: `${letterPath}/:letter/handings`,
  summary: 'บันทึกว่าส่งหนังสือนอกระบบถึงผู้รับที่ยังไม่ได้รับทุกราย',
  params: letterPlaceSchema,
  body: z.object({ sentOn: z.iso.date(), way: textUpTo(lineLimits.way) }),
  output: handingSchema,
  status: 201,
  refusals: [
    ...(['not-found', 'letter-not-issued', 'letter-handed-already', 'letter-being-sent'] as const),
    ...(['letter-day-invalid', 'notice-after-last-day'] as const),
    ...(['handing-way-required', 'handing-in-future', 'handing-before-letter', 'letter-text-too-long'] as const),
  ],
  version: 'none',
});
