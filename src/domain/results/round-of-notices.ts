import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';

/**
 * The round whose results go outward by letters: the year's last (S4 ข้อ ๓ has "ผลการประเมินฯ รอบ ๑๒ เดือน" sent). An assessed round
 * before it is announced and read by everybody; no source has it sent by letters.
 */
export function roundOfNotices({ rounds }: Pick<Framework, 'rounds'>): RoundCode {
  return rounds.at(-1)?.code ?? '12m';
}
