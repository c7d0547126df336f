import { partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import { agreementMoves, agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { say } from '../../text/year-words.ts';
import { RoomItemSection } from './room-item.tsx';
import { WholePapers } from './room-papers.tsx';
import { RoomSessions } from './room-sessions.tsx';
import type { RoomProps } from './room-state.ts';

/** The room of one party's negotiation: every side sees the same table while it changes. */
export function RoomPage(props: RoomProps) {
  const { organisation, agreement, items, open } = props.reading;
  const { fiscalYear } = agreement;
  const here = paths.negotiation(fiscalYear, organisation.id);
  return (
    <div
      data-room={open ? paths.negotiationEvents(fiscalYear, organisation.id) : undefined}
      data-room-mark={partyChangeStamp(props.reader.changeStamp, organisation.id)}
    >
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, organisation),
          { label: agreementText.short, href: paths.agreement(fiscalYear, organisation.id) },
          { label: negotiationText.room },
        ]}
      />
      <ErrorSummary errors={props.state.errors} />
      <h1>
        {negotiationText.roomTitle} {partyTitle(organisation.name)} {negotiationText.year} {fiscalYear}
      </h1>
      {items.length === 0 ? (
        <EmptyState title={negotiationText.notOpen} whatWillAppear={negotiationText.notOpenText}>
          <a href={paths.agreement(fiscalYear, organisation.id)}>{agreementText.backToAgreement}</a>
        </EmptyState>
      ) : (
        <>
          <RoomBar {...props} />
          <div data-live-note="" hidden>
            <Notice tone="attention" title={negotiationText.changed}>
              <a href={here}>{negotiationText.refresh}</a>
            </Notice>
          </div>
          <p class="no-print">
            <a href={here}>{negotiationText.refresh}</a> ·{' '}
            <a href={paths.analysis(fiscalYear, organisation.id)}>{negotiationText.openAnalysis}</a> ·{' '}
            <a href={paths.negotiations(fiscalYear)}>{negotiationText.schedule}</a>
          </p>
          <WholePapers reading={props.reading} />
          <RoomSessions {...props} />
          <h2>{negotiationText.items}</h2>
          {items.map((one) => (
            <RoomItemSection key={one.item.code} {...props} one={one} />
          ))}
        </>
      )}
    </div>
  );
}

/** The sum of weights and how much remains. */
function RoomBar({ reading }: RoomProps) {
  const { agreement, organisation, open, total, weightProblems, unresolved } = reading;
  const conclude = agreementMoves.find((move) => move.action === 'conclude-negotiation');
  const toConclude = `${paths.agreement(agreement.fiscalYear, organisation.id)}?move=conclude-negotiation#moves`;
  return (
    <div class="room-bar" id="room-bar" data-live="">
      <p>
        <StatusTag tone={open ? 'active' : 'done'} word={say(agreementStatusNames[agreement.status])} />
      </p>
      <p>
        {negotiationText.sum} <b data-weight-total={total}>{total}</b>{' '}
        <StatusTag
          tone={weightProblems.length === 0 ? 'done' : 'attention'}
          word={weightProblems.length === 0 ? agreementText.equal : agreementText.notWhole}
        />
      </p>
      <p>
        {negotiationText.unresolved} <b>{unresolved}</b> {negotiationText.items}
      </p>
      {open && weightProblems.length > 0 ? (
        <ul class="small">
          {weightProblems.map((problem) => (
            <li key={`${problem.code}${problem.field}`}>{refusalInWords(problem)}</li>
          ))}
        </ul>
      ) : null}
      {reading.mayResolve && reading.held && unresolved === 0 && conclude ? (
        <LinkButton label={conclude.button} href={toConclude} kind="secondary" />
      ) : null}
      {open ? null : <p>{negotiationText.concluded}</p>}
    </div>
  );
}
