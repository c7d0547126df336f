import { moveNamed } from '../../../domain/lifecycle/status-move.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import type { Role } from '../../../domain/people/roles.ts';
import { type ReportAction, reportMoves } from '../../../domain/reporting/report-moves.ts';
import { BarredNotice, openTo } from '../../components/barred-notice.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { DelegationNotice } from '../../components/delegation-notice.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { ForetoldNotice } from '../../components/foretold-notice.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { ProofFields } from '../../proof-fields.tsx';
import { reportingText } from '../../text/reporting-text.ts';
import { CompletenessCheck } from '../submission/completeness-check.tsx';
import { CodesToCorrect } from './codes-to-correct.tsx';
import { MembersTouched } from './members-touched.tsx';
import type { RoundPageProps } from './round-state.ts';

/** The moves that this reader may make, as buttons; the chosen one is confirmed with its consequences. */
export function ReportMoves(props: RoundPageProps) {
  const { reading, state } = props;
  const { report, barred, foretold } = reading;
  if (reading.moves.length === 0) return reading.lacksDelegation ? <DelegationNotice /> : null;
  const moves = openTo(reading.moves, [...barred, ...foretold]);
  // While one move is being confirmed, no other button is shown.
  const asking = state.asking !== undefined && moves.includes(state.asking) ? state.asking : undefined;
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{reportingText.nextMoves}</h2>
      {isClosedToSending(foretold) ? null : <StillWaiting {...props} />}
      <BarredNotice barred={barred} />
      <ForetoldNotice
        foretold={foretold.filter((told) => !isToldAbove(told) && !barred.some((one) => one.action === told.action))}
      />
      {asking === undefined ? (
        <p class="button-row">
          {moves.map((action) => {
            const move = moveNamed(reportMoves, action);
            return (
              <LinkButton
                key={action}
                label={inPartyWords(report.organisationId, move?.button ?? action)}
                href={`${paths.report(report.fiscalYear, report.organisationId, report.round, action)}#moves`}
                kind={move?.forward ? 'primary' : 'secondary'}
              />
            );
          })}
        </p>
      ) : (
        <MoveConfirmation {...props} action={asking} />
      )}
    </section>
  );
}

type Foretold = RoundPageProps['reading']['foretold'];

/** What the report lacks is listed above the buttons, each with its link. */
function isToldAbove({ condition }: Foretold[number]): boolean {
  return condition === 'every-result-accepted';
}

/** Whatever the report lacks, it cannot be sent for another reason: what is complete would mislead. */
function isClosedToSending(foretold: Foretold): boolean {
  return foretold.some((told) => told.action === 'send-to-governor' && !isToldAbove(told));
}

/** What the report lacks, while the reader is the one to submit it to the governor. */
function StillWaiting({ reading }: RoundPageProps) {
  return reading.moves.includes('send-to-governor') ? <CompletenessCheck reading={reading} /> : null;
}

/** Roles that have the reports of many parties before them. */
const NATIONAL: readonly Role[] = ['opdc-officer', 'evaluator'];
/** What the button that goes on to the next report sends. */
export const THEN_NEXT = 'next';

function MoveConfirmation({ reading, state, action }: RoundPageProps & { readonly action: ReportAction }) {
  const { report } = reading;
  const { fiscalYear, organisationId, round } = report;
  const move = moveNamed(reportMoves, action);
  if (!move) return null;
  const errors = state.errors ?? [];
  const say = (sentence: string) => inPartyWords(organisationId, sentence);
  return (
    <ConfirmPanel
      rowVersion={report.rowVersion}
      question={say(`${reportingText.confirm}: ${move.button}`)}
      consequences={(move.consequences ?? []).map(say)}
      action={paths.reportMove(fiscalYear, organisationId, round, action)}
      confirmLabel={say(move.button)}
      cancelHref={`${paths.report(fiscalYear, organisationId, round)}#moves`}
      danger={!move.forward}
      alternative={
        NATIONAL.includes(move.actor) ? { label: reportingText.thenNextReport, value: THEN_NEXT } : undefined
      }
    >
      {action === 'return' ? <WhatIsReturned reading={reading} state={state} /> : null}
      {move.binding === undefined ? null : (
        <ProofFields
          provedFor={move.binding.act}
          hint={`${reportingText.binding} ${move.binding.why}`}
          errors={errors}
        />
      )}
      {move.needsReason ? (
        <TextareaField
          name="reason"
          label={reportingText.reason}
          hint={reportingText.reasonHint}
          rows={3}
          value={state.reason}
          error={errorFor(errors, 'reason')}
        />
      ) : null}
    </ConfirmPanel>
  );
}

/** Which indicators are to be corrected, why, and whom of a cluster it touches. */
function WhatIsReturned({ reading, state }: Pick<RoundPageProps, 'reading' | 'state'>) {
  const { fiscalYear, round } = reading.report;
  const errors = state.errors ?? [];
  return (
    <>
      <CodesToCorrect reading={reading} chosen={state.codes ?? []} reasons={state.reasons ?? {}} errors={errors} />
      <MembersTouched
        members={reading.members}
        round={round}
        fiscalYear={fiscalYear}
        knows={state.knowsConcluded}
        error={errorFor(errors, 'knowsConcluded')}
      />
    </>
  );
}
