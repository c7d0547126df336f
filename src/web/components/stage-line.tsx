import { componentText, formatWorkingDays } from '../text/component-text.ts';
import { StatusShape } from './status-shape.tsx';
import { type StatusTone, toneOfDaysLeft } from './status-tone.ts';
import { WholeTerms } from './whole-terms.tsx';

export interface Stage {
  readonly name: string;
  readonly state: 'done' | 'now' | 'open' | 'running' | 'past' | 'next';
  readonly href?: string;
}

export interface NextStep {
  readonly what: string;
  readonly href?: string;
  /** A Thai date. */
  readonly by?: string;
  readonly workingDaysLeft?: number;
  readonly waitingFor?: string;
}

export interface StageLineProps {
  /** The context of this line: `ปีงบประมาณ พ.ศ. 2568 · เลย`. */
  readonly place: string;
  readonly stages: readonly Stage[];
  readonly next?: NextStep | undefined;
}

const words: Readonly<Record<Stage['state'], string>> = {
  done: componentText.stageDone,
  now: componentText.stageNow,
  open: componentText.stageOpen,
  running: componentText.stageRunning,
  past: componentText.stagePast,
  next: componentText.stageNext,
};
const tones: Readonly<Record<Stage['state'], StatusTone>> = {
  done: 'done',
  now: 'active',
  open: 'attention',
  running: 'active',
  past: 'quiet',
  next: 'quiet',
};

/** The year's steps and one sentence: what is next, by when, and who has to act. */
export function StageLine({ place, stages, next }: StageLineProps) {
  const now = stages.findIndex((stage) => stage.state === 'now');
  return (
    <section class="stages" aria-label={`${componentText.stageHeading} ${place}`}>
      <p class="stages__place">
        {place}
        {now === -1 ? null : (
          <span class="stages__count">
            {' '}
            · ขั้นที่ {now + 1} จาก {stages.length} <b>{stages[now]?.name}</b>
          </span>
        )}
      </p>
      <ol class="stages__line">
        {stages.map((stage) => (
          <StageStep key={stage.name} stage={stage} />
        ))}
      </ol>
      {next === undefined ? null : <NextSentence next={next} />}
    </section>
  );
}

function StageStep({ stage }: { readonly stage: Stage }) {
  return (
    <li class={`stages__step stages__step--${stage.state}`} aria-current={stage.state === 'now' ? 'step' : undefined}>
      <StatusShape tone={tones[stage.state]} />
      <span class="stages__name">
        {stage.href === undefined ? (
          <WholeTerms text={stage.name} />
        ) : (
          <a href={stage.href}>
            <WholeTerms text={stage.name} />
          </a>
        )}
        <span class="govuk-visually-hidden"> ({words[stage.state]})</span>
      </span>
    </li>
  );
}

function NextSentence({ next }: { readonly next: NextStep }) {
  const days = next.workingDaysLeft;
  return (
    <p class="stages__next">
      {componentText.next} {next.href === undefined ? <b>{next.what}</b> : <a href={next.href}>{next.what}</a>}
      {next.by === undefined ? null : (
        <>
          {' '}
          {componentText.by} <span class="nowrap">{next.by}</span>
        </>
      )}
      {days === undefined ? null : (
        <>
          {' '}
          <span class={`days days--${toneOfDaysLeft(days)}`}>
            <StatusShape tone={toneOfDaysLeft(days)} /> {formatWorkingDays(days)}
          </span>
        </>
      )}
      {next.waitingFor === undefined ? null : (
        <>
          {' '}
          · {componentText.waitingFor} <b>{next.waitingFor}</b>
        </>
      )}
    </p>
  );
}
