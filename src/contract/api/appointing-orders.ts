import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { nothing } from './api-values.ts';
import { appointedShape, appointRefusals, bodyPlace } from './bodies.ts';
import { letterSchema, writing } from './letters.ts';

/** Why the order that is to appoint a body cannot be begun as somebody writes it. */
export const startOrderRefusals = [...appointRefusals, 'letter-unit-required', 'letter-not-editable'] as const;

export const startOrderRoute = apiRoute({
  ...writing,
  query: nothing,
  id: 'startAppointingOrder',
  needs: ['appoint-body'],
  method: 'POST',
  path: '/bodies/:body/order',
  summary: 'ร่างคำสั่งแต่งตั้งคณะกรรมการในห้องหนังสือ เมื่อออกเลขแล้วแต่งตั้งทันที ถ้าร่างไว้แล้วเขียนรายชื่อใหม่',
  params: bodyPlace,
  body: z.object({
    ...appointedShape,
    validFrom: z.iso.date().nullable().default(null).meta({ description: 'ค.ศ. YYYY-MM-DD ว่างคือตั้งแต่วันที่ออกคำสั่ง' }),
  }),
  output: letterSchema,
  status: 201,
  refusals: startOrderRefusals,
  version: 'none',
});
