import type { OneRoundResults } from '../../../application/results/read-results.ts';
import { bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { hasPrepared } from '../../../domain/results/result-summary.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { resultsText } from '../../text/results-text.ts';
import { stepName } from './result-steps.tsx';
import type { RoundResultsPageProps } from './results-state.ts';

/** What can be done with the results now, for who may; for everybody else nothing. */
export function ResultActs(props: RoundResultsPageProps) {
  const { reading } = props;
  const { shown, mayPrepare, mayAnnounce, fiscalYear, round, editions } = reading;
  if (!mayPrepare) return null;
  const isAnnounced = editions.some(({ steps }) => steps.some(({ kind }) => kind === 'announced'));
  const isLast = shown === null || shown.edition === editions.at(-1)?.edition;
  if (!isLast) return null;
  return (
    <>
      {shown?.next?.kind === 'body' ? (
        <Notice tone="quiet" title={`${resultsText.waitsFor} ${stepName(shown.next)}`}>
          <p>
            {resultsText.waitsBody} <a href={paths.body(shown.next.body.organisationId)}>{resultsText.openBody}</a>
          </p>
        </Notice>
      ) : null}
      {shown?.next?.kind === 'cabinet' ? <CabinetForm {...props} shown={shown} /> : null}
      {shown?.next?.kind === 'announcement' && mayAnnounce ? <AnnounceForm {...props} shown={shown} /> : null}
      {isAnnounced ? (
        <p>
          <a href={paths.correctResults(fiscalYear, round)}>{resultsText.correct}</a>
        </p>
      ) : (
        <PrepareForm {...props} />
      )}
    </>
  );
}

function PrepareForm({ reading, state }: RoundResultsPageProps) {
  const { fiscalYear, round, shown, missing } = reading;
  if (missing !== null && missing.length > 0) return <MissingParties reading={reading} />;
  if (reading.unsettled !== null) return <UnsettledNotice reading={reading} unsettled={reading.unsettled} />;
  const errors = state?.errors ?? [];
  const isAgain = shown !== null;
  const title = isAgain ? resultsText.prepareAgain : resultsText.prepare;
  const body = (
    <Form action={paths.roundResults(fiscalYear, round)}>
      <p>{isAgain ? resultsText.prepareAgainLead : resultsText.prepareLead}</p>
      {isAgain && !reading.hasObjections ? <p>{resultsText.prepareAgainScores}</p> : null}
      {isAgain ? (
        <TextareaField
          name="reason"
          label={resultsText.why}
          rows={3}
          value={state === null ? '' : textOf(state.typed, 'reason')}
          error={errorFor(errors, 'reason')}
        />
      ) : (
        <p>{resultsText.allThere}</p>
      )}
      <SubmitButton label={title} />
    </Form>
  );
  if (!isAgain) return body;
  const open = shown.status === 'returned' || errorFor(errors, 'reason') !== undefined;
  return (
    <details open={open} class="no-print">
      <summary>{title}</summary>
      {body}
    </details>
  );
}

interface UnsettledProps {
  readonly reading: OneRoundResults;
  readonly unsettled: NonNullable<OneRoundResults['unsettled']>;
}

/** Parties may still object, or wait for an answer: said in the place of the button. */
function UnsettledNotice({ reading: { fiscalYear, round }, unsettled }: UnsettledProps) {
  const titles = {
    'not-opened': resultsText.objectionsNotOpened,
    open: resultsText.objectionsOpen,
    unanswered: resultsText.objectionsUnanswered,
  };
  const until = unsettled.kind === 'open' ? ` ${formatThaiDate(unsettled.until)}` : '';
  return (
    <Notice tone="attention" title={`${titles[unsettled.kind]}${until}`}>
      <p>
        <a href={paths.roundObjections(fiscalYear, round)}>{resultsText.objections}</a>
      </p>
    </Notice>
  );
}

/** Whose results are awaited, with the way to each. */
function MissingParties({ reading }: { readonly reading: OneRoundResults }) {
  const { fiscalYear, round, missing } = reading;
  if (missing === null) return null;
  return (
    <Notice tone="attention" title={`${resultsText.missing} ${missing.length} ${resultsText.missingCount}`}>
      <p>{resultsText.missingText}</p>
      <ul class="columns">
        {missing.map((party) => (
          <li key={party.organisationId}>
            <AwaitedName party={party} fiscalYear={fiscalYear} round={round} /> {party.statusName}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface AwaitedNameProps extends Pick<OneRoundResults, 'fiscalYear' | 'round'> {
  readonly party: NonNullable<OneRoundResults['missing']>[number];
}

/** Leads to the report, or to where its round is opened; the report that a province still writes is its own. */
function AwaitedName({ party: { organisationId, name, status, opens }, fiscalYear, round }: AwaitedNameProps) {
  if (status === null) return <a href={paths.rounds(fiscalYear)}>{name}</a>;
  return opens ? <a href={paths.report(fiscalYear, organisationId, round)}>{name}</a> : <span>{name}</span>;
}

type WithShown = RoundResultsPageProps & { readonly shown: NonNullable<OneRoundResults['shown']> };

function CabinetForm({ shown: { fiscalYear, round, edition }, state }: WithShown) {
  const errors = state?.errors ?? [];
  const typed = state?.typed;
  return (
    <section aria-labelledby="cabinet-title">
      <h2 id="cabinet-title">{resultsText.cabinet}</h2>
      <p>{resultsText.cabinetLead}</p>
      <Form action={paths.resultCabinet(fiscalYear, round, edition)}>
        <TextField
          name="letter"
          label={resultsText.letter}
          value={typed === undefined ? '' : textOf(typed, 'letter')}
          error={errorFor(errors, 'letter')}
        />
        <ThaiDateField
          name="heldOn"
          label={resultsText.heldOn}
          value={typed === undefined ? undefined : datePartsOf(typed, 'heldOn')}
          error={errorFor(errors, 'heldOn')}
        />
        <SubmitButton label={resultsText.cabinet} />
      </Form>
    </section>
  );
}

function AnnounceForm({ shown, userId, state, reading }: WithShown) {
  const { fiscalYear, round, edition, corrects } = shown;
  return (
    <section aria-labelledby="announce-title">
      <h2 id="announce-title">{resultsText.announce}</h2>
      <p>{corrects === null ? resultsText.announceLead : resultsText.announceCorrection}</p>
      {hasPrepared(userId, shown, reading.editions) ? (
        <Notice tone="attention" title={resultsText.preparedByYou} />
      ) : (
        <Form action={paths.resultAnnounce(fiscalYear, round, edition)}>
          <BindingProof act="results.announce" errors={state?.errors ?? []} />
          <SubmitButton label={bindingActs['results.announce'].button} />
        </Form>
      )}
    </section>
  );
}
