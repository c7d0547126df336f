import type { InnovationReading } from '../../../application/innovation/read-innovation.ts';
import type { InnovationCall } from '../../../domain/innovation/innovation-call.ts';
import {
  innovationAssumptions,
  innovationClause,
  innovationLetterProvince,
} from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { innovationFormText } from '../../text/innovation-form-text.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { AdmitLate } from './admit-late.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import type { InnovationPageProps } from './innovation-props.ts';
import { memberPlace } from './member-place.ts';
import { NextSteps } from './next-steps.tsx';
import { ProposalsTable } from './proposals-table.tsx';

/** The call of a province's year, what the reader does next, and the proposals that they may see. */
export function InnovationPage(props: InnovationPageProps) {
  const { organisation, fiscalYear, call, mayManage } = props.reading;
  return (
    <>
      <h1>
        {innovationText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p>{innovationText.lead}</p>
      <p class="small">
        {innovationText.source}: {innovationClause}{' '}
        {organisation.id === innovationLetterProvince ? null : <>({innovationText.otherProvince}) </>}
        <AssumptionMark
          reason={
            organisation.id === innovationLetterProvince
              ? innovationAssumptions.misprint
              : innovationAssumptions.otherProvince
          }
        />
      </p>
      {call === null ? (
        <EmptyState title={innovationText.none} whatWillAppear={innovationText.noneText}>
          {mayManage ? (
            <LinkButton label={innovationText.open} href={paths.innovationCall(fiscalYear, organisation.id)} />
          ) : null}
        </EmptyState>
      ) : (
        <Called {...props} call={call} />
      )}
      <p class="no-print">
        <a href={paths.innovationShowcase(fiscalYear)}>{innovationText.showcase}</a>
      </p>
    </>
  );
}

type Called = InnovationPageProps & { readonly call: InnovationCall };

function Called(props: Called) {
  const { reading, call } = props;
  const { organisation, fiscalYear, mayManage } = reading;
  return (
    <>
      <NextSteps reading={reading} />
      <ProposalsTable reading={reading} />
      <h2>{call.title}</h2>
      <CallFacts {...props} />
      {call.explanation === '' ? null : (
        <>
          <h3>{innovationText.explanation}</h3>
          <p>
            <TypedLines text={call.explanation} />
          </p>
        </>
      )}
      <h3>{innovationText.criteria}</h3>
      <p>
        {innovationText.scale} <AssumptionMark reason={innovationAssumptions.rubric} />
      </p>
      <CriteriaTable criteria={call.criteria} />
      <p class="no-print">
        <SheetLinks
          label={innovationFormText.print}
          formats={['pdf', 'docx']}
          hrefOf={(format) => paths.innovationForm(fiscalYear, organisation.id, format === 'docx' ? 'docx' : 'pdf')}
        />
      </p>
      {mayManage ? (
        <p class="no-print">
          <a href={paths.innovationCall(fiscalYear, organisation.id)}>{innovationText.change}</a>
        </p>
      ) : null}
      <Figure reading={reading} />
      <AdmitLate {...props} />
    </>
  );
}

/** What the proposals give the indicator, in words. */
function Figure({ reading: { figure } }: Pick<Called, 'reading'>) {
  if (figure === null) return null;
  return (
    <section aria-labelledby="figure">
      <h2 id="figure">{innovationText.figure}</h2>
      <ul>
        {figure.words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <AssumptionMark reason={figure.assumption} />
      </p>
    </section>
  );
}

function CallFacts({ reading, call }: Called) {
  const { receives, isMember, invited } = reading;
  return (
    <FactList
      facts={[
        { label: innovationText.state, value: <CallState reading={reading} call={call} /> },
        {
          label: innovationText.days,
          value: `${formatThaiDate(call.opensOn)} – ${formatThaiDate(call.closesOn)}`,
        },
        ...(call.moved.length === 0 ? [] : [{ label: innovationText.moved, value: <Moved call={call} /> }]),
        { label: innovationText.fromCalendar, value: <DueSource reading={reading} call={call} /> },
        {
          label: innovationText.invited,
          value: (
            <>
              <ul class="plain-list">
                {call.invited.map(({ id, name }) => (
                  <li key={id}>
                    {name} {receives ? <SentCount row={invited.find((one) => one.id === id)} /> : null}
                  </li>
                ))}
              </ul>
              <AssumptionMark reason={innovationAssumptions.invited} />
            </>
          ),
        },
        ...(receives || isMember ? [{ label: innovationText.panel, value: <Members call={call} /> }] : []),
      ]}
    />
  );
}

/** What the days were each time before they were moved, and why. */
function Moved({ call: { moved } }: Pick<Called, 'call'>) {
  return (
    <ul class="plain-list">
      {moved.map(({ opensOn, closesOn, reason, at, name }) => (
        <li key={at}>
          {innovationText.movedFrom} {formatThaiDate(opensOn)} – {formatThaiDate(closesOn)}{' '}
          {innovationText.movedBecause} <TypedLines text={reason} />{' '}
          <span class="muted small">
            {name} {formatThaiInstant(at)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Members({ call: { members } }: Pick<Called, 'call'>) {
  if (members.length === 0) return <span class="muted">{innovationText.panelNone}</span>;
  return (
    <>
      <ul class="plain-list">
        {members.map((one) => (
          <li key={one.userId}>
            {one.name} <span class="muted small">{memberPlace(one)}</span>
          </li>
        ))}
      </ul>
      <AssumptionMark reason={innovationAssumptions.panel} />
    </>
  );
}

function SentCount({ row }: { readonly row: InnovationReading['invited'][number] | undefined }) {
  if (row === undefined) return null;
  return (
    <span class="muted small">
      {innovationText.sentCount} {row.sent} {innovationText.items}
    </span>
  );
}

function CallState({ reading: { today }, call }: Omit<Called, 'state'>) {
  if (today < call.opensOn) return <StatusTag tone="quiet" word={innovationText.before} />;
  if (today <= call.closesOn) return <StatusTag tone="active" word={innovationText.running} />;
  return <StatusTag tone="quiet" word={innovationText.over} />;
}

/** Where the last day comes from: the year's calendar, or the office. */
function DueSource({ reading: { due }, call }: Omit<Called, 'state'>) {
  if (due === null) return <>{innovationText.noCalendar}</>;
  return (
    <>
      {formatThaiDate(due.day)} <SourceMark source={due.source} />
      {due.note === null ? null : <AssumptionMark reason={due.note} />}
      {due.day === call.closesOn ? null : <> · {innovationText.byOffice}</>}
    </>
  );
}
