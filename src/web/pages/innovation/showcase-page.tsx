import type { ShowcaseReading, ShownInnovation } from '../../../application/innovation/read-showcase.ts';
import { innovationPartNames } from '../../../domain/innovation/innovation-proposal.ts';
import { innovationAssumptions } from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { innovationText } from '../../text/innovation-text.ts';

/** The announced innovation proposals of a year, as everybody reads them. */
export function ShowcasePage({ reading }: { readonly reading: ShowcaseReading }) {
  const { fiscalYear, selected, others } = reading;
  return (
    <>
      <h1>
        {innovationText.showcase} {fiscalYear}
      </h1>
      <p>
        {innovationText.showcaseLead} <AssumptionMark reason={innovationAssumptions.showcase} />
      </p>
      {selected.length + others.length === 0 ? (
        <EmptyState title={innovationText.showcaseNone} whatWillAppear={innovationText.showcaseNoneText} />
      ) : null}
      {selected.map((one) => (
        <Selected key={`${one.organisation.id} ${one.number}`} one={one} />
      ))}
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{innovationText.others}</h2>
          <ul>
            {others.map((one) => (
              <li key={`${one.organisation.id} ${one.number}`}>
                {one.title} <span class="muted small">{whose(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const whose = ({ agencyName, organisation, announcedAt }: ShownInnovation) =>
  `${agencyName} ${partyTitle(organisation.name)} · ${innovationText.announced} ${formatThaiInstant(announcedAt)}`;

function Selected({ one }: { readonly one: ShownInnovation }) {
  const { title, problem, idea, expected } = one;
  return (
    <article>
      <h2>
        {innovationText.selected}: {title}
      </h2>
      <p class="muted small">{whose(one)}</p>
      <FactList
        facts={[
          { label: innovationPartNames.problem, value: <TypedLines text={problem ?? ''} /> },
          { label: innovationPartNames.idea, value: <TypedLines text={idea ?? ''} /> },
          { label: innovationPartNames.expected, value: <TypedLines text={expected ?? ''} /> },
        ]}
      />
    </article>
  );
}
