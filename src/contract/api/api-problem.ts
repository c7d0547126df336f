import { z } from 'zod';

const errorSchema = z.object({
  code: z.string().meta({ description: 'รหัสคงที่ ใช้ตัดสินใจในโปรแกรมได้' }),
  detail: z.string().meta({ description: 'ประโยคภาษาไทยที่บอกว่าต้องทำอะไร' }),
  field: z.string().optional().meta({ description: 'ช่องที่ผิด เช่น variables.current' }),
});

/** The response to every refusal, as `application/problem+json` (RFC 9457). The first error is at the top level. */
export const problemSchema = errorSchema
  .extend({
    type: z.string().meta({ description: 'urn:samrit:refusal:<code>' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    instance: z.string().meta({ description: 'ที่อยู่ของคำขอ' }),
    errors: z.array(errorSchema).meta({ description: 'ข้อผิดพลาดทุกข้อ รวมข้อแรกที่บอกไว้ข้างบน' }),
    etag: z.string().optional().meta({ description: 'ETag ปัจจุบัน เมื่อมีผู้แก้ไขข้อมูลไปก่อน' }),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problemSchema>;
