import type { ObservationsReading } from '../../../application/observations/read-observations.ts';
import { observationRules } from '../../../domain/observations/observation.ts';
import { isClosed, type NotedObservation } from '../../../domain/observations/observation-note.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DelegationNotice } from '../../components/delegation-notice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Pager } from '../../components/pager.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import type { FormState } from '../../form-state.ts';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import {
  type ObservationStatus,
  observationRuleNames,
  observationStatusNames,
  observationText,
} from '../../text/observation-text.ts';
import { keyOfObservation, type ObservationFilters, ObservationItem, pageText } from './observation-item.tsx';

const PAGE_SIZE = 20;

export interface YearObservationsProps {
  readonly reading: ObservationsReading;
  readonly filters: ObservationFilters;
  readonly state: FormState;
}

/** How far an observation has come. */
function statusOf(one: NotedObservation): ObservationStatus {
  if (isClosed(one)) return 'closed';
  return one.notes.length > 0 ? 'answered' : 'open';
}

/** Everything that the data of a year show, for OPDC, a page at a time. */
export function YearObservationsPage({ reading, filters, state }: YearObservationsProps) {
  const { framework, observations, names } = reading;
  const { rule, status } = filters;
  const { fiscalYear } = framework;
  const asked = observations.filter(
    (one) => (rule === '' || one.rule === rule) && (status === '' || statusOf(one) === status),
  );
  const pageCount = Math.max(1, Math.ceil(asked.length / PAGE_SIZE));
  const page = Math.min(filters.page, pageCount);
  const here = asked.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  // What was typed of one is shown with it, wherever it stands among them.
  const refused = observations.filter((one) => keyOfObservation(one) === state.form);
  const shown = [...refused, ...here.filter((one) => !refused.includes(one))];
  const hrefOf = (at: number) => paths.yearObservations(fiscalYear, rule, status, pageText({ page: at }));
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <h1>
        {observationText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <Lead />
      <Filter observations={observations} filters={filters} fiscalYear={fiscalYear} />
      <Items
        observations={shown}
        names={names}
        state={state}
        act="close"
        count={asked.length}
        filters={{ rule, status, page }}
      />
      <Pager page={page} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  );
}

interface FilterProps extends Pick<YearObservationsProps, 'filters'> {
  readonly observations: readonly NotedObservation[];
  readonly fiscalYear: number;
}

/** What is shown, each choice with how many there are of it. */
function Filter({ observations, filters, fiscalYear }: FilterProps) {
  const { rule, status } = filters;
  const withCount = (label: string, fits: (one: NotedObservation) => boolean) =>
    `${label} (${observations.filter(fits).length})`;
  return (
    <form method="get" action={paths.yearObservations(fiscalYear)} class="board-filter">
      <SelectField
        name="rule"
        label={observationText.rule}
        value={rule}
        emptyLabel={observationText.allRules}
        choices={observationRules.map((value) => ({
          value,
          label: withCount(observationRuleNames[value], (one) => one.rule === value),
        }))}
      />
      <SelectField
        name="status"
        label={observationText.status}
        value={status}
        emptyLabel={observationText.allStatuses}
        choices={namesOf(observationStatusNames).map((value) => ({
          value,
          label: withCount(observationStatusNames[value], (one) => statusOf(one) === value),
        }))}
      />
      <SubmitButton label={observationText.show} kind="secondary" />
    </form>
  );
}

export interface PartyObservationsProps {
  readonly reading: ObservationsReading & { readonly name: string };
  readonly organisationId: string;
  readonly mayAnswer: boolean;
  readonly mayClose: boolean;
  readonly lacksDelegation: boolean;
  readonly state: FormState;
}

/** What the data of one party show, for the party and OPDC. */
export function ObservationsPage(props: PartyObservationsProps) {
  const { reading, organisationId, mayAnswer, mayClose, state } = props;
  const { framework, observations, names, name } = reading;
  const { fiscalYear } = framework;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, { id: organisationId, name }), { label: observationText.title }]} />
      <h1>
        {observationText.title} {partyTitle(name)} {fiscalYear}
      </h1>
      <Lead />
      {props.lacksDelegation ? <DelegationNotice /> : null}
      <Items
        observations={observations}
        names={names}
        state={state}
        act={mayAnswer ? 'answer' : mayClose ? 'close' : null}
        count={observations.length}
      />
    </>
  );
}

function Lead() {
  return (
    <p>
      {observationText.lead} <AssumptionMark reason={observationText.assumption} />
    </p>
  );
}

interface ItemsProps extends Pick<ObservationsReading, 'observations' | 'names'> {
  readonly state: FormState;
  readonly act: 'answer' | 'close' | null;
  readonly count: number;
  readonly filters?: ObservationFilters | undefined;
}

function Items({ observations, names, state, act, count, filters }: ItemsProps) {
  if (observations.length === 0)
    return <EmptyState title={observationText.none} whatWillAppear={observationText.noneText} />;
  return (
    <>
      <p>
        {observationText.found} {count} {observationText.items}
      </p>
      {observations.map((one) => (
        <ObservationItem
          key={keyOfObservation(one)}
          one={one}
          names={names}
          state={state}
          act={act}
          filters={filters}
        />
      ))}
    </>
  );
}
