import type { ObjectionsOfRound } from '../../../application/objections/read-objections-of-round.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { objectionText } from '../../text/objection-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { shownState } from './objections-state.ts';

interface RoundObjectionsProps {
  readonly reading: ObjectionsOfRound;
  readonly today: string;
  readonly state: FormState;
}

/** The right of reply of a round for the side that answers: opening it, and how far each party is. */
export function RoundObjectionsPage({ reading, today, state }: RoundObjectionsProps) {
  const { fiscalYear, round, right, rows } = reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: resultsText.open, href: paths.yearResults(fiscalYear) },
          { label: roundName(round), href: paths.roundResults(fiscalYear, round) },
          { label: objectionText.right },
        ]}
      />
      <ErrorSummary errors={state.errors} />
      <h1>
        {objectionText.right} {roundName(round)} {fiscalYear}
      </h1>
      <p>
        {right.days} {objectionText.days} <SourceMark source={right.source} />
      </p>
      <Opening reading={reading} />
      {rows.length === 0 ? (
        <EmptyState title={objectionText.notOpened} whatWillAppear={objectionText.notOpenedText} />
      ) : (
        <DataTable
          caption={objectionText.all}
          captionHidden
          columns={columnsOf(reading, today)}
          rows={rows}
          rowKey={({ organisationId }) => organisationId}
          phone="cards"
          filterable
        />
      )}
    </>
  );
}

/** Opens the window once everybody is assessed; before that it says who is awaited, afterwards nothing. */
function Opening({ reading }: Pick<RoundObjectionsProps, 'reading'>) {
  const { fiscalYear, round, rows, missing, isSummedUp, wouldEndOn, mayAnswer } = reading;
  if (!mayAnswer || isSummedUp || rows.length > 0) return null;
  if (missing.length > 0)
    return (
      <Notice tone="attention" title={`${objectionText.missing} ${missing.length} ${objectionText.missingCount}`}>
        <p>
          <a href={paths.roundResults(fiscalYear, round)}>{objectionText.backToResults}</a>
        </p>
      </Notice>
    );
  return (
    <section aria-labelledby="opening">
      <h2 id="opening">{objectionText.open}</h2>
      <p>
        {objectionText.openLead} {formatThaiDate(wouldEndOn)} {objectionText.openWhy}
      </p>
      <Form action={paths.roundObjections(fiscalYear, round)}>
        <SubmitButton label={objectionText.openButton} />
      </Form>
    </section>
  );
}

type Row = ObjectionsOfRound['rows'][number];

function columnsOf({ fiscalYear, round }: ObjectionsOfRound, today: string): readonly Column<Row>[] {
  return [
    {
      key: 'party',
      header: objectionText.party,
      rowHeader: true,
      cell: ({ organisationId, name }) => (
        <a href={paths.objections(fiscalYear, organisationId, round)}>{partyTitle(name)}</a>
      ),
    },
    {
      key: 'state',
      header: objectionText.state,
      cell: (one) => <StatusTag {...shownState(one, today)} />,
    },
    { key: 'until', header: objectionText.until, cell: ({ endsOn }) => formatThaiDate(endsOn) },
    {
      key: 'count',
      header: objectionText.count,
      align: 'number',
      cell: ({ objections }) => (objections.length === 0 ? '–' : objections.length),
    },
  ];
}
