import type { OwnIncentive } from '../../../application/incentives/read-allocations.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatHalfUp, fractionOf } from '../../../domain/values/decimal.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { incentiveText } from '../../text/incentive-text.ts';

/** What a province received by the approved allocation of a year. */
export function OwnIncentivePage({ reading }: { readonly reading: OwnIncentive }) {
  const { organisation, fiscalYear, allotted } = reading;
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: incentiveText.ownTitle }]} />
      <h1>
        {incentiveText.ownTitle} {partyTitle(organisation.name)} {incentiveText.year} {fiscalYear}
      </h1>
      <p>{incentiveText.ownLead}</p>
      {allotted === null ? (
        <EmptyState title={incentiveText.ownNone} whatWillAppear={incentiveText.ownNoneText}>
          <p>
            <a href={paths.yearResults(fiscalYear)}>{incentiveText.openResults}</a>
          </p>
        </EmptyState>
      ) : (
        <Allotted allotted={allotted} />
      )}
    </>
  );
}

function Allotted({ allotted }: { readonly allotted: NonNullable<OwnIncentive['allotted']> }) {
  const { amount, level, total, share, allocation } = allotted;
  const approved = allocation.steps.find((step) => step.kind === 'approved');
  const resolution = approved?.kind === 'approved' ? approved.resolution : null;
  return (
    <>
      <KeyFigure label={incentiveText.ownAmount} value={groupThousands(amount)} unit={incentiveText.baht} />
      <FactList
        facts={[
          { label: incentiveText.ofLevel, value: level ?? '–' },
          { label: incentiveText.total, value: total === null ? '–' : formatHalfUp(fractionOf(total), 2) },
          { label: incentiveText.share, value: share },
          ...(resolution === null
            ? []
            : [
                {
                  label: incentiveText.body,
                  value: `${resolution.bodyName} ครั้งที่ ${resolution.meetingNumber} ${formatThaiDate(resolution.heldOn)}`,
                },
              ]),
        ]}
      />
    </>
  );
}
