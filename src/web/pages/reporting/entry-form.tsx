import { earlierFigures } from '../../../application/reporting/earlier-result.ts';
import { isScoredByEvaluator } from '../../../domain/reporting/scored-by-evaluator.ts';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { EvidenceFields } from './entry-evidence.tsx';
import { ResultEntryFigures } from './entry-figures.tsx';
import { CopyForward, ExpectedDate, ResultEntryWords } from './entry-words.tsx';
import { OfferedFigureField } from './offered-figure.tsx';
import type { ResultEntryPageProps } from './result-entry-state.ts';
import { shownResultEntry } from './typed-result-entry.ts';

/** The fields of one indicator: figures, when they are expected, evidence, the texts; saved as a draft or sent. */
export function ResultEntryForm({ reading, reader, state, context, offered }: ResultEntryPageProps) {
  const { indicator, result } = reading;
  const { fiscalYear, organisationId, round, code, rowVersion } = result;
  const errors = state.errors ?? [];
  const shown = shownResultEntry(indicator, result, state.typed);
  const earlier = context?.earlier ?? null;
  return (
    <Form
      action={paths.entry(fiscalYear, organisationId, round, code)}
      data-entry-draft={reader.actor.userId}
      data-draft-address={paths.entryDraft(fiscalYear, organisationId, round, code)}
      data-saved-by-reader={result.changedBy === reader.actor.name ? '' : undefined}
      data-echo={state.typed === undefined ? undefined : ''}
      data-confirm-leave=""
      data-live-form=""
      aria-labelledby="values"
      rowVersion={rowVersion}
    >
      {/* Enter in a field activates the first button, which must neither send nor copy. */}
      <button type="submit" name="then" value="draft" class="default-button" tabIndex={-1} aria-hidden="true" />
      <h2 id="values">{reportingText.values}</h2>
      <p class="muted">
        {isScoredByEvaluator(indicator) ? reportingText.scoredByEvaluator : reportingText.emptyAllowed}
      </p>
      <ResultEntryFigures
        variables={indicator.variables}
        result={result}
        shown={shown}
        errors={errors}
        earlier={earlier}
        before={earlier === null ? null : earlierFigures(reading, earlier)}
      />
      <OfferedFigureField offered={offered ?? null} unit={indicator.unit} fiscalYear={fiscalYear} />
      {isScoredByEvaluator(indicator) ? null : <ExpectedDate shown={shown} errors={errors} />}
      <EvidenceFields reading={reading} state={state} />
      <CopyForward lastRound={earlier?.lastRound ?? null} />
      <ResultEntryWords shown={shown} errors={errors} />
      <div class="button-row">
        <SubmitButton label={sendLabel(reading)} name="then" value="send" />
        <SubmitButton label={reportingText.saveDraft} kind="secondary" name="then" value="draft" />
      </div>
    </Form>
  );
}

/** Who receives the result next. */
function sendLabel({ hosts, indicator }: ResultEntryPageProps['reading']): string {
  const supervised = indicator.rule.kind !== 'central' && hosts.some((host) => host.supervised);
  return supervised ? reportingText.saveAndSendToSupervisor : reportingText.saveAndSend;
}
