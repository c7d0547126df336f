import type { OneRoundResults } from '../../../application/results/read-results.ts';
import type { PartyOutcome } from '../../../domain/results/summary-content.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { resultsText } from '../../text/results-text.ts';
import { roundName } from './result-steps.tsx';
import type { ResultsState } from './results-state.ts';

export interface CorrectPageProps {
  readonly reading: OneRoundResults;
  /** The party whose scores are corrected; empty while none is chosen. */
  readonly asked: string;
  readonly state: ResultsState | null;
}

/** Corrected scores of one party, for the next edition of what is announced. */
export function CorrectPage({ reading, asked, state }: CorrectPageProps) {
  const { fiscalYear, round, shown } = reading;
  const parties = shown?.content.parties ?? [];
  const party = parties.find(({ organisationId }) => organisationId === asked);
  return (
    <>
      <ErrorSummary errors={state?.errors ?? []} />
      <Breadcrumbs
        crumbs={[
          { label: resultsText.open, href: paths.yearResults(fiscalYear) },
          { label: roundName(round), href: paths.roundResults(fiscalYear, round) },
          { label: resultsText.correct },
        ]}
      />
      <h1>
        {resultsText.correct} {roundName(round)} {resultsText.year} {fiscalYear}
      </h1>
      <p>{resultsText.correctLead}</p>
      <form method="get" action={paths.correctResults(fiscalYear, round)}>
        <SelectField
          name="party"
          label={resultsText.chooseParty}
          choices={parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          value={asked}
        />
        <SubmitButton label={resultsText.show} kind="secondary" />
      </form>
      {party === undefined ? null : <ScoresForm reading={reading} party={party} state={state} />}
    </>
  );
}

function ScoresForm({ reading, party, state }: Omit<CorrectPageProps, 'asked'> & { readonly party: PartyOutcome }) {
  const errors = state?.errors ?? [];
  const typed = (name: string) => (state === null ? '' : textOf(state.typed, name));
  const scored = party.ledger.indicators.filter((one) => one.state === 'reported');
  return (
    <section aria-labelledby="scores-title">
      <h2 id="scores-title">
        {resultsText.correctTitle} {party.name}
      </h2>
      <Form action={paths.correctResults(reading.fiscalYear, reading.round)}>
        <input type="hidden" name="party" value={party.organisationId} />
        {scored.map(({ code, score }) => (
          <fieldset key={code} class="govuk-fieldset">
            <legend class="govuk-fieldset__legend field-label">
              {code} {resultsText.scoreNow} {score ?? '–'}
            </legend>
            <TextField
              name={`score.${code}`}
              label={`${resultsText.newScore} ${code}`}
              hint={resultsText.leaveBlank}
              value={typed(`score.${code}`)}
              width="short"
              error={errorFor(errors, `score.${code}`)}
            />
            <TextField
              name={`note.${code}`}
              label={`${resultsText.note} ${code}`}
              value={typed(`note.${code}`)}
              error={errorFor(errors, `note.${code}`)}
            />
          </fieldset>
        ))}
        <TextareaField
          name="reason"
          label={resultsText.reason}
          rows={3}
          value={typed('reason')}
          error={errorFor(errors, 'reason')}
        />
        <SubmitButton label={resultsText.correct} />
      </Form>
    </section>
  );
}
