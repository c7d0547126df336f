import type { OneRoundResults } from '../../../application/results/read-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { byAlphabet } from '../../../domain/results/order-of-parties.ts';
import type { Correction, PartyOutcome, SummaryContent } from '../../../domain/results/summary-content.ts';
import { isFrozenInputs } from '../../../domain/scoring/frozen-inputs.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { resultsText } from '../../text/results-text.ts';
import type { ResultsState } from './results-state.ts';

export interface CorrectPageProps {
  readonly reading: OneRoundResults;
  /** The party whose scores are corrected; empty while none is chosen. */
  readonly asked: string;
  /** The edition in preparation that corrects the same results; null while there is none. */
  readonly awaited: SummaryContent | null;
  readonly state: ResultsState | null;
}

/** Corrected scores of one party, for the next edition of what is announced. */
export function CorrectPage({ reading, asked, awaited, state }: CorrectPageProps) {
  const { fiscalYear, round, shown } = reading;
  const parties = byAlphabet(shown?.content.parties ?? []);
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
      <Awaited awaited={awaited} parties={parties} />
      <form method="get" action={paths.correctResults(fiscalYear, round)}>
        <SelectField
          name="party"
          label={resultsText.chooseParty}
          choices={parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          value={asked}
          error={errorFor(state?.errors ?? [], 'party')}
        />
        <SubmitButton label={resultsText.show} kind="secondary" />
      </form>
      {party === undefined ? null : <ScoresForm reading={reading} party={party} awaited={awaited} state={state} />}
    </>
  );
}

/** What the edition in preparation corrects already: the next edition takes it over. */
function Awaited({
  awaited,
  parties,
}: Pick<CorrectPageProps, 'awaited'> & { readonly parties: readonly PartyOutcome[] }) {
  if (awaited === null) return null;
  const nameOf = (id: string) => parties.find(({ organisationId }) => organisationId === id)?.name ?? id;
  return (
    <Notice tone="attention" title={`${resultsText.takenOver} ${awaited.edition}`}>
      <p>{resultsText.takenOverText}</p>
      <ul>
        {awaited.corrections.map(({ organisationId, code, before, after, note }) => (
          <li key={`${organisationId} ${code}`}>
            {nameOf(organisationId)} {code}: {before ?? '–'} → {after} · {note}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type ScoresFormProps = Omit<CorrectPageProps, 'asked'> & { readonly party: PartyOutcome };

function ScoresForm({ reading, party, awaited, state }: ScoresFormProps) {
  const errors = state?.errors ?? [];
  const nothing = errorFor(errors, 'corrections');
  return (
    <section aria-labelledby="scores-title">
      <h2 id="scores-title">
        {resultsText.correctTitle} {party.name}
      </h2>
      <Form action={paths.correctResults(reading.fiscalYear, reading.round)}>
        <input type="hidden" name="party" value={party.organisationId} />
        {nothing === undefined ? null : (
          <p id={fieldId('corrections')} class="govuk-error-message">
            {nothing}
          </p>
        )}
        {party.ledger.indicators
          .filter((one) => one.state === 'reported')
          .map((one) => (
            <ScoreFields key={one.code} scored={one} party={party} awaited={awaited} state={state} />
          ))}
        <TextareaField
          name="reason"
          label={resultsText.reason}
          rows={3}
          value={typedIn(state, 'reason')}
          error={errorFor(errors, 'reason')}
        />
        <SubmitButton label={resultsText.correct} />
      </Form>
    </section>
  );
}

type ScoreFieldsProps = Omit<ScoresFormProps, 'reading'> & {
  readonly scored: PartyOutcome['ledger']['indicators'][number];
};

/** The right score of one indicator and why, beside the announced one and what is corrected already. */
function ScoreFields({ scored: { code, score }, party, awaited, state }: ScoreFieldsProps) {
  const errors = state?.errors ?? [];
  const own = awaited?.corrections.filter(({ organisationId }) => organisationId === party.organisationId) ?? [];
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend field-label">
        {code} {nameIn(party, code)} {resultsText.scoreNow} {score ?? '–'}
        {takenOverOf(own, code)}
      </legend>
      <TextField
        name={`score.${code}`}
        label={`${resultsText.newScore} ${code}`}
        hint={resultsText.leaveBlank}
        value={typedIn(state, `score.${code}`)}
        width="short"
        error={errorFor(errors, `score.${code}`)}
      />
      <TextField
        name={`note.${code}`}
        label={`${resultsText.note} ${code}`}
        value={typedIn(state, `note.${code}`)}
        error={errorFor(errors, `note.${code}`)}
      />
    </fieldset>
  );
}

const typedIn = (state: ResultsState | null, name: string) => (state === null ? '' : textOf(state.typed, name));

/** The name of an indicator as it was announced. */
function nameIn({ inputs }: PartyOutcome, code: string): string {
  return isFrozenInputs(inputs) ? (inputs.indicators.find((one) => one.code === code)?.name ?? '') : '';
}

function takenOverOf(own: readonly Correction[], code: string): string {
  const found = own.find((one) => one.code === code);
  return found === undefined ? '' : ` · ${resultsText.takenOverScore} ${found.after}`;
}
