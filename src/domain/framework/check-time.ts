import { fractionOf } from '../values/decimal.ts';
import { fiscalYearEnd, fiscalYearStart } from '../values/fiscal-year.ts';
import { compare, ZERO } from '../values/fraction.ts';
import type { Framework } from './framework-schema.ts';
import { type FrameworkProblem, problem } from './problem.ts';
import type { CalendarEvent, Round } from './time-schema.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The year must run 1 October – 30 September, and all dates must be where they claim to be. */
export function checkTime(framework: Framework): FrameworkProblem[] {
  const year = { from: fiscalYearStart(framework.fiscalYear), to: fiscalYearEnd(framework.fiscalYear) };
  return [
    ...checkYear(framework, year),
    ...framework.rounds.flatMap((round, index) => checkRound(round, year, `rounds.${index}`)),
    ...framework.calendar.flatMap((event, index) => checkEvent(event, year, `calendar.${index}`)),
    ...checkDueDates(framework),
    ...checkWindows(framework, year),
    ...checkAppraisals(framework, year),
    ...checkPenalty(framework),
  ];
}

function checkYear({ period }: Framework, year: Span): FrameworkProblem[] {
  const { from, to } = period.value;
  return [
    ...(from === year.from ? [] : [problem('framework-year-not-1-october', 'period.value.from', from, year.from)]),
    ...(to === year.to ? [] : [problem('framework-year-not-30-september', 'period.value.to', to, year.to)]),
  ];
}

function checkOrder({ from, to }: Span, path: string): FrameworkProblem[] {
  return from <= to ? [] : [problem('framework-dates-reversed', `${path}.to`, to, `ไม่ก่อน ${from}`)];
}

function isWithin(span: Span, year: Span): boolean {
  return span.from >= year.from && span.to <= year.to;
}

function checkRound(round: Round, year: Span, path: string): FrameworkProblem[] {
  const problems = checkOrder(round, path);
  if (!isWithin(round, year)) {
    const value = `${round.from} ถึง ${round.to}`;
    problems.push(problem('framework-round-outside-year', path, value, `อยู่ระหว่าง ${year.from} ถึง ${year.to}`));
  }
  const due = round.reportDue.value;
  if (due !== null && due < round.to) {
    problems.push(
      problem('framework-due-before-round-ends', `${path}.reportDue.value`, due, `ไม่ก่อนวันสิ้นรอบ ${round.to}`),
    );
  }
  return problems;
}

/** An event is inside the year, or states on which side of it: a briefing before, an evaluation after. */
function checkEvent(event: CalendarEvent, year: Span, path: string): FrameworkProblem[] {
  const problems = checkOrder(event, path);
  const actual = event.from < year.from ? 'before' : event.to > year.to ? 'after' : undefined;
  if (event.outsideYear === actual) return problems;
  const expected =
    actual === undefined
      ? 'ไม่มี outsideYear เพราะวันที่อยู่ในปีงบประมาณ'
      : `อยู่ระหว่าง ${year.from} ถึง ${year.to} หรือระบุ outsideYear เป็น ${actual}`;
  const value = `${event.from} ถึง ${event.to}${event.outsideYear ? ` (outsideYear: ${event.outsideYear})` : ''}`;
  return [...problems, problem('framework-event-outside-year', path, value, expected)];
}

/** A national due date in the calendar is the due date of its round. */
function checkDueDates({ calendar, rounds }: Framework): FrameworkProblem[] {
  return calendar.flatMap((event, index) => {
    const round = rounds.find((one) => one.code === event.round);
    if (event.kind !== 'report-due' || event.province !== undefined || !round) return [];
    if (round.reportDue.value === event.to) return [];
    const expected = `วันครบกำหนดของรอบ ${round.code} คือ ${round.reportDue.value ?? 'ไม่ระบุ'}`;
    return [problem('framework-due-differs', `calendar.${index}.to`, event.to, expected)];
  });
}

function checkWindows({ changePolicy }: Framework, year: Span): FrameworkProblem[] {
  return (changePolicy.value?.windows ?? []).flatMap((window, index) => {
    const path = `changePolicy.value.windows.${index}`;
    const span = { from: window.from ?? window.until, to: window.until };
    const expected = `อยู่ระหว่าง ${year.from} ถึง ${year.to}`;
    const outside = isWithin(span, year) ? [] : [problem('framework-window-outside-year', path, span.to, expected)];
    return [...checkOrder(span, path), ...outside];
  });
}

function checkAppraisals({ appraisals }: Framework, year: Span): FrameworkProblem[] {
  return appraisals.flatMap((appraisal, index) => {
    const path = `appraisals.${index}`;
    const expected = `อยู่ระหว่าง ${year.from} ถึง ${year.to}`;
    const value = `${appraisal.from} ถึง ${appraisal.to}`;
    const outside = isWithin(appraisal, year) ? [] : [problem('framework-window-outside-year', path, value, expected)];
    return [...checkOrder(appraisal, path), ...outside];
  });
}

function checkPenalty({ latePenalty }: Framework): FrameworkProblem[] {
  const perDay = latePenalty.value?.perDay;
  if (perDay === undefined || compare(fractionOf(perDay), ZERO) > 0) return [];
  return [
    problem('framework-penalty-not-positive', 'latePenalty.value.perDay', perDay, 'มากกว่า 0 หรือ null เมื่อไม่มีการปรับลด'),
  ];
}
