import type { z } from 'zod';

/** A stored JSON text as the record its schema describes, key for key as it was stored; null where it is another. */
export function readRecord<Shape>(text: string, schema: z.ZodType<Shape>): Shape | null {
  const value = parse(text);
  return isOf(value, schema) ? value : null;
}

/** True for a value of the schema's shape; the value itself stays as it is. */
function isOf<Shape>(value: unknown, schema: z.ZodType<Shape>): value is Shape {
  return schema.safeParse(value).success;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
