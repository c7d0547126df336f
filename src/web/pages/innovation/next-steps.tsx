import type { InnovationReading, InnovationRow } from '../../../application/innovation/read-innovation.ts';
import type { InnovationStatus } from '../../../domain/innovation/innovation-moves.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';

interface Step {
  readonly words: string;
  readonly rows: readonly InnovationRow[];
  /** Where it is done, if not on the page of the proposal. */
  readonly place?: (row: InnovationRow) => string;
}

/** What the reader does next: each matter with a link to where it is done. */
export function NextSteps({ reading }: { readonly reading: InnovationReading }) {
  const { organisation, fiscalYear, ownAgencies } = reading;
  const steps = stepsOf(reading).filter(({ rows }) => rows.length > 0);
  const mayBegin = ownAgencies.filter(({ days }) => days.maySend || days.isBefore);
  const first = mayBegin[0];
  return (
    <section class="no-print" aria-labelledby="next">
      <h2 id="next">{innovationText.next}</h2>
      {reading.mayManage && reading.call?.members.length === 0 ? (
        <p>
          <a href={paths.innovationCall(fiscalYear, organisation.id)}>{innovationText.nextPanel}</a>
        </p>
      ) : null}
      {steps.map((step) => (
        <StepList key={step.words} step={step} />
      ))}
      {first === undefined ? null : (
        <p>
          {innovationText.nextWrite} {formatThaiDate(first.days.last)}
          <br />
          <LinkButton label={innovationText.begin} href={paths.innovationNew(fiscalYear, organisation.id)} />
        </p>
      )}
      {ownAgencies.length > 0 && first === undefined && steps.length === 0 ? (
        <Notice tone="quiet" title={innovationText.nextClosed} />
      ) : null}
      {ownAgencies.length === 0 && steps.length === 0 && !(reading.mayManage && reading.call?.members.length === 0) ? (
        <p class="muted">{innovationText.nextNothing}</p>
      ) : null}
    </section>
  );
}

function stepsOf({ rows, mayManage, receives, ownAgencies }: InnovationReading): readonly Step[] {
  const own = rows.filter(({ isOwn }) => isOwn);
  const toDecide = rows.filter(({ mayDecide }) => mayDecide);
  const inStatus = (all: readonly InnovationRow[], status: InnovationStatus) =>
    all.filter(({ proposal }) => proposal.status === status);
  const last = ownAgencies.map(({ days }) => days.last).toSorted()[0];
  return [
    { words: innovationText.nextFix, rows: inStatus(own, 'returned') },
    {
      words: `${innovationText.nextSend} ${last === undefined ? '' : formatThaiDate(last)}`,
      rows: inStatus(own, 'draft'),
    },
    { words: innovationText.nextScore, rows: rows.filter(({ awaitsOwnScores }) => awaitsOwnScores), place: scoresOf },
    ...(mayManage
      ? [
          { words: innovationText.nextScreen, rows: inStatus(toDecide, 'submitted') },
          { words: innovationText.nextDecide, rows: toDecide.filter(({ scoresComplete }) => scoresComplete) },
        ]
      : []),
    ...(receives ? [{ words: innovationText.nextAnnounce, rows: inStatus(toDecide, 'proposed') }] : []),
  ];
}

const scoresOf = ({ proposal }: InnovationRow) => paths.innovationScores.of(proposal);

function StepList({ step: { words, rows, place } }: { readonly step: Step }) {
  return (
    <>
      <p>{words}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.proposal.number}>
            <a href={place?.(row) ?? paths.innovationProposal.of(row.proposal)}>
              {row.proposal.title || innovationText.untitled}
            </a>{' '}
            <span class="muted small">{row.proposal.agencyName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
