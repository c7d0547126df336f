import type { Framework } from './framework-schema.ts';

/** The full mark of the year's scale, as plain text: `100`, or `5` where results are scored in five levels. */
export function topScoreOf({ scale }: Pick<Framework, 'scale'>): string {
  return scale.levels.value.at(-1)?.score ?? '100';
}
