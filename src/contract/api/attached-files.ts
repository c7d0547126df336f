import { z } from 'zod';
import { attachingSides, fileVisibilities } from '../../domain/reporting/attached-file.ts';
import { instantOrNull } from './api-values.ts';

/** One version of a paper that is attached as a file. */
export const attachedFileSchema = z
  .object({
    number: z.int().meta({ description: 'ลำดับของเอกสาร' }),
    version: z.int().meta({ description: 'ฉบับที่ ฉบับใหม่ใช้แทนฉบับก่อน ฉบับก่อนยังเปิดอ่านได้' }),
    about: z.string().meta({ description: 'เรื่องที่เอกสารประกอบ ว่างคือทั้งเรื่อง' }),
    title: z.string(),
    side: z.enum(attachingSides).meta({ description: 'ฝ่ายที่แนบ' }),
    stage: z.string().meta({ description: 'สถานะของเรื่องเมื่อแนบ' }),
    visibility: z.enum(fileVisibilities),
    file: z.object({ sha256: z.string(), fileName: z.string(), mediaType: z.string(), sizeBytes: z.string() }),
    attachedAt: z.string(),
    attachedName: z.string(),
    takenBack: z
      .object({ at: instantOrNull, name: z.string(), reason: z.string() })
      .nullable()
      .meta({ description: 'ถอนเมื่อใด โดยผู้ใด เพราะเหตุใด null คือยังไม่ถอน' }),
  })
  .meta({ id: 'AttachedFile' });

/** Why a file is not attached, wherever it would be. */
export const attachingRefusals = [
  'title-too-long',
  'title-missing',
  'attachment-already-there',
  'attachments-full',
  'attachment-replaced-unknown',
  'attachment-of-other-side',
  'attachment-about-unknown',
  'attachments-closed',
  'attachment-relied-on',
] as const;

export const takeBackRefusals = [
  'not-found',
  'attachment-of-other-side',
  'attachments-closed',
  'attachment-relied-on',
  'reason-required',
] as const;
