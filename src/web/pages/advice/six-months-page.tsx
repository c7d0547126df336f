import type { SixMonthReading } from '../../../application/advice/read-six-months.ts';
import { type AnalysedResult, analysisStatusNames } from '../../../domain/advice/six-month-analysis.ts';
import { outlookNames } from '../../../domain/forecast/forecast-words.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { isNameIn, rowIn } from '../../../domain/values/known-names.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, type FormState, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { adviceText, sixMonthsText } from '../../text/advice-text.ts';
import { outlookTones } from '../../text/forecast-text.ts';

export interface SixMonthsPageProps {
  readonly reading: SixMonthReading;
  readonly state: FormState;
}

/** OPDC's analysis of a party's six months: what the data show, and what OPDC says of it. */
export function SixMonthsPage(props: SixMonthsPageProps) {
  const { organisation, fiscalYear, figures, analysis, mayWrite } = props.reading;
  return (
    <>
      <h1>
        {sixMonthsText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p class="lead">{sixMonthsText.lead}</p>
      <Facts {...props} />
      <p>
        <SheetLinks
          label={sixMonthsText.paper}
          formats={['pdf', 'docx']}
          hrefOf={(format) => paths.sixMonthsPaper(fiscalYear, organisation.id, format)}
        />
      </p>
      <DataTable
        caption={sixMonthsText.results}
        columns={resultColumns}
        rows={figures.results}
        rowKey={({ code }) => code}
        phone="cards"
      />
      {mayWrite ? <WriteForm {...props} /> : null}
      {mayWrite && analysis !== null ? <PublishForm {...props} /> : null}
      {mayWrite ? null : <Words {...props} />}
      <p>
        <a href={paths.adviceOfParty(fiscalYear, organisation.id)}>{adviceText.all}</a>
      </p>
    </>
  );
}

function Facts({ reading: { analysis, figures, clause } }: SixMonthsPageProps) {
  const { total, lateDays, implied } = figures;
  return (
    <FactList
      facts={[
        {
          label: adviceText.status,
          value: analysis === null ? sixMonthsText.notBegun : analysisStatusNames[analysis.status],
        },
        { label: sixMonthsText.source, value: <SourceMark source={clause} /> },
        { label: sixMonthsText.total, value: total === null ? '–' : shortScore(total) },
        {
          label: sixMonthsText.late,
          value: lateDays === null ? sixMonthsText.inTime : `${lateDays} ${sixMonthsText.workingDays}`,
        },
        {
          label: sixMonthsText.implied,
          value:
            implied === null
              ? sixMonthsText.cannotSay
              : `${shortScore(implied.total)} (${sixMonthsText.counted} ${implied.counted} ${sixMonthsText.of} ${implied.of})`,
        },
        ...(analysis?.publishedAt
          ? [
              {
                label: sixMonthsText.publishedAt,
                value: `${formatThaiInstant(analysis.publishedAt)} ${adviceText.by} ${analysis.publishedName ?? ''}`,
              },
            ]
          : []),
      ]}
    />
  );
}

const quantity = (value: string | null, unit: string) => (value === null ? '–' : formatQuantity(value, unit));

const resultColumns: readonly Column<AnalysedResult>[] = [
  { key: 'indicator', header: adviceText.indicator, rowHeader: true, cell: ({ code, name }) => `${code} ${name}` },
  { key: 'weight', header: sixMonthsText.weight, align: 'number', cell: ({ weight }) => weight },
  { key: 'value', header: sixMonthsText.value, cell: ({ value, unit }) => quantity(value, unit) },
  {
    key: 'score',
    header: sixMonthsText.score,
    align: 'number',
    cell: ({ score }) => (score === null ? '–' : shortScore(score)),
  },
  { key: 'before', header: sixMonthsText.lastYear, cell: ({ lastYear, unit }) => quantity(lastYear, unit) },
  {
    key: 'outlook',
    header: sixMonthsText.outlook,
    cell: ({ outlook }) => <StatusTag tone={outlookTones[outlook]} word={outlookNames[outlook]} />,
  },
  { key: 'reasons', header: sixMonthsText.reasons, cell: ({ reasons }) => reasons.join(' ') },
];

function WriteForm({ reading, state }: SixMonthsPageProps) {
  const { organisation, fiscalYear, analysis, figures } = reading;
  const error = (name: string) => errorFor(state.errors, name);
  return (
    <section aria-labelledby="write">
      <h2 id="write">{sixMonthsText.write}</h2>
      <Form
        action={paths.sixMonths(fiscalYear, organisation.id)}
        rowVersion={analysis?.rowVersion ?? 0}
        errors={state.form === 'write' ? state.errors : undefined}
      >
        <TextareaField
          name="summary"
          label={sixMonthsText.summary}
          value={typedIn(state, 'write', 'summary', analysis?.summary ?? '')}
          error={error('summary')}
        />
        {figures.results.map(({ code, name }) => (
          <TextareaField
            key={code}
            name={`words.${code}`}
            label={`${sixMonthsText.words} ${code} ${name}`}
            rows={2}
            optional
            value={typedIn(state, 'write', `words.${code}`, rowIn(analysis?.words ?? {}, code) ?? '')}
            error={error(`words.${code}`)}
          />
        ))}
        <SubmitButton label={adviceText.save} kind="secondary" />
      </Form>
    </section>
  );
}

function PublishForm({ reading: { organisation, fiscalYear, analysis }, state }: SixMonthsPageProps) {
  const own = state.form === 'publish';
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{sixMonthsText.publish}</h2>
      <Form
        action={paths.sixMonthsPublish(fiscalYear, organisation.id)}
        rowVersion={analysis?.rowVersion ?? 0}
        errors={own ? state.errors : undefined}
      >
        <p class="hint">{sixMonthsText.publishHint}</p>
        <ThaiDateField
          name="replyBy"
          label={adviceText.replyBy}
          value={dayIn(state, 'publish', 'replyBy', null)}
          error={own ? errorFor(state.errors, 'replyBy') : undefined}
        />
        <SubmitButton label={sixMonthsText.publish} />
      </Form>
    </section>
  );
}

/** What was said, once nothing can be changed. */
function Words({ reading: { analysis, figures } }: SixMonthsPageProps) {
  const said = figures.results.filter(({ code }) => isNameIn(analysis?.words ?? {}, code));
  return (
    <section aria-labelledby="words">
      <h2 id="words">{sixMonthsText.summary}</h2>
      <p class="as-typed">{analysis?.summary === '' ? '–' : analysis?.summary}</p>
      {said.map(({ code, name }) => (
        <div key={code}>
          <h3>
            {code} {name}
          </h3>
          <p class="as-typed">{rowIn(analysis?.words ?? {}, code)}</p>
        </div>
      ))}
    </section>
  );
}
