import type { RoundCode } from '../domain/framework/source-schema.ts';
import { pick } from './demo-figures.ts';

/** The demonstration's date: the twelve-month period has just ended and reports are arriving. */
export const demoDate = '2025-10-06';

/** The steps of a round that record an instant. */
export type DemoStep = 'entered' | 'sent' | 'submitted' | 'received' | 'assessed' | 'final';

/** First day and number of days of each step: made up, in working weeks before the demonstration's date. */
const days: Readonly<Record<'6m' | '12m', Readonly<Record<DemoStep, readonly [string, number]>>>> = {
  '6m': {
    entered: ['2025-04-08', 3],
    sent: ['2025-04-21', 2],
    submitted: ['2025-04-23', 3],
    received: ['2025-04-28', 3],
    assessed: ['2025-06-09', 5],
    final: ['2025-06-23', 1],
  },
  '12m': {
    entered: ['2025-10-01', 1],
    sent: ['2025-10-02', 1],
    submitted: ['2025-10-02', 2],
    received: ['2025-10-03', 1],
    assessed: ['2025-10-03', 1],
    final: ['2025-10-06', 1],
  },
};

/** Hour (UTC) at which a step begins, so that steps of one day follow one another. */
const hours: Readonly<Record<DemoStep, number>> = {
  entered: 3,
  sent: 2,
  submitted: 3,
  received: 6,
  assessed: 8,
  final: 1,
};

/** The instant at which a province's report took a step: in office hours, the same on every machine. */
export function instantOf(province: string, round: RoundCode, step: DemoStep): string {
  const [first, count] = days[round === '6m' ? '6m' : '12m'][step];
  const day = Number(first.slice(8)) + pick(`${province}/${round}/${step}/day`, 0, count - 1);
  const minute = pick(`${province}/${round}/${step}/minute`, 0, 59);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${first.slice(0, 8)}${two(day)}T${two(hours[step])}:${two(minute)}:00.000Z`;
}
