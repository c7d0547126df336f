import type { ReadEdition, RoundResults } from '../../../application/results/read-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { doneStep, type SummaryStep } from '../../../domain/results/result-summary.ts';
import type { CourseStep } from '../../../domain/results/results-course.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { SourceMark } from '../../components/source-mark.tsx';
import { type Stage, StageLine } from '../../components/stage-line.tsx';
import { resultsText, stepDone } from '../../text/results-text.ts';

interface ResultStepsProps {
  readonly reading: Pick<RoundResults, 'framework' | 'course' | 'fiscalYear' | 'round'>;
  readonly edition: ReadEdition | null;
}

/** How far the results have come: prepared, each body, the cabinet where the year has it, announced. */
export function ResultSteps({ reading, edition }: ResultStepsProps) {
  const { course, fiscalYear, round } = reading;
  const stages: Stage[] = [
    { name: resultsText.stepPrepared, state: edition === null ? 'now' : 'done' },
    ...course.map((step): Stage => {
      const isDone = edition !== null && doneStep(step, edition) !== undefined;
      return { name: stepName(step), state: isDone ? 'done' : step === edition?.next ? 'now' : 'next' };
    }),
  ];
  return (
    <>
      <StageLine place={`${resultsText.title} ${roundName(round)} ${resultsText.year} ${fiscalYear}`} stages={stages} />
      <CourseSource reading={reading} />
      {edition === null ? null : <StepsDone edition={edition} />}
    </>
  );
}

/** What states the order of the steps; and of each body whether it is an assumption that it decides. */
function CourseSource({ reading: { framework, course } }: Pick<ResultStepsProps, 'reading'>) {
  const { resultsCourse } = framework;
  if (resultsCourse === undefined) return null;
  const bodies = course.flatMap((step) =>
    step.kind === 'body' && 'assumption' in step.body.source ? [step.body] : [],
  );
  return (
    <DocumentNames.Provider value={documentNamesOf(framework)}>
      <p class="muted">
        {resultsText.order} <SourceMark source={resultsCourse.source} />
        {bodies.map(({ code, name, source }) => (
          <span key={code}>
            {' · '}
            {resultsText.decidedBy} {name} <SourceMark source={source} />
          </span>
        ))}
      </p>
    </DocumentNames.Provider>
  );
}

/** A step of the course in words. */
export function stepName(step: CourseStep): string {
  if (step.kind === 'body') return step.body.name;
  return step.kind === 'cabinet' ? resultsText.stepCabinet : resultsText.stepAnnounced;
}

function StepsDone({ edition: { steps } }: { readonly edition: ReadEdition }) {
  const isNoted = steps.some(({ kind }) => kind === 'noted');
  if (steps.length === 0) return null;
  return (
    <ul>
      {steps.map((step) => (
        <li key={`${step.kind} ${step.recordedAt}`}>{stepLine(step)}</li>
      ))}
      {isNoted ? (
        <li>
          {stepDone.noted} <AssumptionMark reason={resultsText.assumed} />
        </li>
      ) : null}
    </ul>
  );
}

/** One thing that happened to an edition, with its day and paper. */
function stepLine(step: SummaryStep): string {
  const by = step.recordedName === '' ? '' : ` (${step.recordedName})`;
  if (step.kind === 'announced') return `${resultsText.stepAnnounced} ${formatThaiInstant(step.recordedAt)}${by}`;
  if (step.kind === 'cabinet') return `${resultsText.stepCabinet} ${formatThaiDate(step.heldOn)} ${step.letter}${by}`;
  const { bodyName, meetingNumber, heldOn, text } = step.resolution;
  return `${bodyName} ${stepDone[step.kind]} ครั้งที่ ${meetingNumber} ${formatThaiDate(heldOn)} “${text}”`;
}
