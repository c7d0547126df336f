import type { z } from 'zod';
import { propertyOf } from '../values/property-of.ts';
import { accept, type Outcome, refuseAll } from '../values/result.ts';
import { type Framework, frameworkSchema } from './framework-schema.ts';
import { type FrameworkProblem, type FrameworkProblemCode, problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Deeper than any real framework, shallower than any stack. */
const DEEPEST = 64;

const typeNames: Readonly<Record<string, string>> = {
  string: 'ข้อความในเครื่องหมายคำพูด',
  number: 'ตัวเลข',
  int: 'จำนวนเต็ม',
  boolean: 'true หรือ false',
  array: 'รายการ',
  object: 'กลุ่มข้อมูล',
};

const dateFormat = 'วันที่จริงรูปแบบ ปปปป-ดด-วว (คริสต์ศักราช) เช่น 2025-09-30';

/**
 * Reads unknown data (parsed JSON or YAML) as a framework: reports every deviation from the shape, none of the meaning.
 */
export function checkShape(input: unknown): Outcome<Framework, FrameworkProblemCode> {
  if (isDeeperThan(DEEPEST, input)) {
    const expected = `ข้อมูลซ้อนกันไม่เกิน ${DEEPEST} ชั้น`;
    return refuseAll([problem('framework-value-out-of-range', '', `ซ้อนกันเกิน ${DEEPEST} ชั้น`, expected)]);
  }
  const read = frameworkSchema.safeParse(input);
  if (read.success) return accept(read.data);
  return refuseAll(read.error.issues.flatMap((issue) => fromIssue(issue, input, [])));
}

function fromIssue(issue: Issue, input: unknown, base: readonly PropertyKey[]): FrameworkProblem[] {
  const path = [...base, ...issue.path];
  const at = path.map(String).join('.');
  const value = valueAt(input, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, at);
  if (issue.code === 'invalid_union') return fromUnion(input, path);
  if (value === undefined) return [problem('framework-value-missing', at, value, expectedOf(issue))];
  return [problem(codeOf(issue), at, value, expectedOf(issue))];
}

/**
 * A source with neither form, both, or an invalid one is told about both forms; other unions name the forms they
 * accept.
 */
function fromUnion(input: unknown, path: readonly PropertyKey[]): FrameworkProblem[] {
  const at = path.map(String).join('.');
  const value = valueAt(input, path);
  if (path.at(-1) === 'source') {
    const expected = 'document และ clause ของเอกสารใน sources หรือ assumption พร้อมเหตุผล อย่างใดอย่างหนึ่ง';
    return [problem('framework-source-missing', at, value, expected)];
  }
  if (value === undefined) return [problem('framework-value-missing', at, value, 'ข้อมูลตามรูปแบบของกรอบ')];
  return [problem('framework-value-not-allowed', at, value, 'รูปแบบหนึ่งที่ระบบรู้จัก เช่น all, listed, count-only')];
}

function unknownKeys(keys: readonly string[], at: string): FrameworkProblem[] {
  return keys.map((key) => {
    const path = at === '' ? key : `${at}.${key}`;
    return problem('framework-key-unknown', path, key, 'เฉพาะชื่อข้อมูลที่กรอบกำหนด');
  });
}

function codeOf(issue: Issue): FrameworkProblemCode {
  if (issue.code === 'invalid_type') return 'framework-value-wrong-type';
  if (issue.code === 'invalid_format') return 'framework-value-wrong-format';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'framework-value-out-of-range';
  return 'framework-value-not-allowed';
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_format':
      return issue.format === 'date' ? dateFormat : issue.message;
    case 'invalid_value':
      return `ค่าใดค่าหนึ่งใน ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive ? 'อย่างน้อย' : 'มากกว่า'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive ? 'ไม่เกิน' : 'น้อยกว่า'} ${issue.maximum}`;
    default:
      return 'ค่าตามที่กรอบกำหนด';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = propertyOf(value, key);
  }
  return value;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}
