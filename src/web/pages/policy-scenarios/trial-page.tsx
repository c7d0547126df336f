import type { SimulatedRound } from '../../../application/policy-scenarios/simulate.ts';
import type { ScenarioReading } from '../../../application/policy-scenarios/try-scenario.ts';
import { longestScenarioName } from '../../../domain/policy-scenarios/policy-scenario.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { policyText } from '../../text/policy-text.ts';
import { MoveReasons } from './move-reasons.tsx';
import { ScenarioForm } from './scenario-form.tsx';
import { keyOfRound, SimulationView } from './simulation-view.tsx';
import { queryOfScenario } from './typed-scenario.ts';

/** What a refused form that keeps a scenario held. */
export interface TrialState {
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface TrialPageProps {
  readonly reading: ScenarioReading;
  readonly typed: Readonly<Record<string, string>>;
  /** Whether anything was tried: the page is opened without. */
  readonly isTried: boolean;
  /** Why the scenario cannot be tried. */
  readonly errors: readonly FormError[];
  /** The round whose reasons are asked for, as `keyOfRound` names it. */
  readonly asked: string;
  readonly state: TrialState | null;
}

/** Values of the framework to change, and what they would have given. */
export function TrialPage({ reading, typed, isTried, errors, asked, state }: TrialPageProps) {
  const { framework, outcome, rounds } = reading;
  const { fiscalYear } = framework;
  return (
    <>
      <ErrorSummary
        errors={[...errors, ...(state?.errors ?? [])]}
        title={errors.length > 0 ? policyText.trialErrors : undefined}
      />
      <Breadcrumbs
        crumbs={[{ label: policyText.kept, href: paths.policyScenarios(fiscalYear) }, { label: policyText.start }]}
      />
      <h1>
        {policyText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p>
        {policyText.lead} <AssumptionMark reason={policyText.assumption} />
      </p>
      {rounds === 0 ? <EmptyState title={policyText.noRounds} whatWillAppear={policyText.noRoundsText} /> : null}
      {outcome.ok && rounds > 0 ? <Tried reading={reading} asked={asked} state={state} /> : null}
      <details open={!isTried || !outcome.ok}>
        <summary>{policyText.form}</summary>
        <ScenarioForm reading={reading} typed={typed} errors={errors} />
      </details>
    </>
  );
}

function Tried({ reading, asked, state }: Pick<TrialPageProps, 'reading' | 'asked' | 'state'>) {
  const { framework, change, outcome } = reading;
  if (!outcome.ok) return null;
  const place = paths.policyTrial(framework.fiscalYear);
  const whyHref = (round: SimulatedRound) => `${place}${queryOfScenario(change, { why: keyOfRound(round) })}#why`;
  const found = outcome.value.rounds.find((one) => keyOfRound(one) === asked);
  return (
    <>
      {found === undefined ? null : <MoveReasons round={found} />}
      <SimulationView framework={framework} change={change} simulation={outcome.value} whyHref={whyHref} />
      <KeepForm reading={reading} state={state} />
    </>
  );
}

function KeepForm({ reading: { framework, change }, state }: Pick<TrialPageProps, 'reading' | 'state'>) {
  const field = (name: string) => ({
    name,
    value: state === null ? '' : textOf(state.typed, name),
    error: errorFor(state?.errors ?? [], name),
  });
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">{policyText.keep}</h2>
      <p>{policyText.keepLead}</p>
      <Form action={paths.policyTrial(framework.fiscalYear)}>
        {Object.entries(change).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField {...field('name')} label={policyText.name} longest={longestScenarioName} />
        <TextareaField {...field('reason')} label={policyText.reason} rows={3} />
        <SubmitButton label={policyText.keep} />
      </Form>
    </section>
  );
}
