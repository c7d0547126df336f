import { z } from 'zod';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { textUpTo } from './api-values.ts';
import { draftRefusals, letterPath, letterPlaceSchema, letterSchema, writing } from './letters.ts';

/** Of what is enclosed by an address. */
export const enclosedAddressRefusals = [
  'enclosure-address-invalid',
  'enclosure-address-not-made-for-it',
  'enclosure-not-opened-by-sender',
] as const;

export const encloseRoute = apiRoute({
  ...writing,
  id: 'encloseWithLetter',
  needs: ['write-letter'],
  method: 'POST',
  path: `${letterPath}/:letter/enclosures`,
  summary: 'เพิ่มสิ่งที่ส่งมาด้วยที่ไม่ใช่ไฟล์',
  params: letterPlaceSchema,
  body: z.object({
    ...{ title: textUpTo(lineLimits.title), count: textUpTo(lineLimits.count), unit: textUpTo(lineLimits.unit) },
    address: textUpTo(lineLimits.address).default('').meta({ description: 'ที่อยู่ในระบบนี้ เช่น /2568/TH-42/agreement.pdf' }),
  }),
  output: letterSchema,
  status: 200,
  refusals: [...draftRefusals, ...enclosedAddressRefusals, 'letter-subject-required'],
  version: 'checks',
});

export const encloseRecordRoute = apiRoute({
  ...writing,
  id: 'encloseRecord',
  needs: ['write-letter'],
  method: 'POST',
  path: `${letterPath}/:letter/enclosures/records`,
  summary: 'แนบเอกสารที่ทำจากข้อมูลในขณะนี้ เก็บเป็นไฟล์: การมอบหมายเจ้าภาพของปี ตัวชี้วัดของทุกจังหวัด หรือสำเนาหนังสือ',
  params: letterPlaceSchema,
  body: z.object({
    what: z.enum(['assignments', 'indicators', 'copy']),
    fiscalYear: z.int().default(0).meta({ description: 'พ.ศ. ของการมอบหมายหรือของตัวชี้วัด' }),
    number: textUpTo(lineLimits.number).default('').meta({ description: 'เลขที่ของหนังสือที่ทำสำเนา เช่น 8556/2562' }),
  }),
  output: letterSchema,
  status: 200,
  refusals: [
    ...draftRefusals,
    ...([...enclosedAddressRefusals, 'letter-subject-required', 'assignments-missing', 'indicators-missing'] as const),
    ...(['letter-year-invalid', 'referenced-letter-missing', 'paper-not-made', 'paper-service-stopped'] as const),
    'enclosed-copy-more-secret',
  ],
  version: 'checks',
});

export const removeEnclosureRoute = apiRoute({
  ...writing,
  id: 'removeEnclosure',
  needs: ['write-letter'],
  method: 'DELETE',
  path: `${letterPath}/:letter/enclosures/:number`,
  summary: 'นำสิ่งที่ส่งมาด้วยออก',
  params: letterPlaceSchema.extend({ number: z.coerce.number().int().min(1).max(999) }),
  output: letterSchema,
  status: 200,
  refusals: [...draftRefusals, ...enclosedAddressRefusals, 'letter-subject-required'],
  version: 'checks',
});
