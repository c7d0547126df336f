import type { Framework } from './framework-schema.ts';

/** The Thai name of a grade of this framework, by its code; null if there is none. */
export function gradeName(framework: Pick<Framework, 'grades'>, grade: string | null): string | null {
  if (grade === null) return null;
  return framework.grades.value?.bands.find((band) => band.code === grade)?.name ?? grade;
}
