import type { Framework } from '../domain/framework/framework-schema.ts';
import { fy2553 } from './fy2553/framework.ts';
import { fy2554 } from './fy2554/framework.ts';
import { fy2558 } from './fy2558/framework.ts';
import { fy2562 } from './fy2562/framework.ts';
import { fy2568 } from './fy2568/framework.ts';

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

const shipped: readonly Framework[] = freeze([fy2568, fy2562, fy2558, fy2554, fy2553]);

/** Every framework that the product includes, newest fiscal year first. */
export function listShippedFrameworks(): readonly Framework[] {
  return shipped;
}

/** The included framework of a Buddhist-era fiscal year (2568), or `undefined` if there is none. */
export function frameworkOf(fiscalYear: number): Framework | undefined {
  return shipped.find((framework) => framework.fiscalYear === fiscalYear);
}
