import type { WaitingReading } from '../../../application/development-indicators/read-waiting.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Pager } from '../../components/pager.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { definitionText } from '../../text/definition-text.ts';
import { developmentText } from '../../text/development-text.ts';
import { type DevelopmentState, typedIn } from './development-state.ts';
import { WaitingIndicators, WaitingValues } from './waiting-tables.tsx';

interface WaitingPageProps {
  readonly reading: WaitingReading;
  readonly state: DevelopmentState | null;
}

/** Which values were on the page: of which indicators, and up to when. */
export function typedConfirm(body: FormBody) {
  const [first, last] = [textOf(body, 'first'), textOf(body, 'last')];
  return { codes: first === '' && last === '' ? null : { first, last }, until: textOf(body, 'until') || null };
}

/** What waits to be confirmed in a province's database, and what its people do there. */
export function WaitingPage(props: WaitingPageProps) {
  const { organisation, rights, count } = props.reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: developmentText.title, href: paths.databases() },
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: developmentText.work },
        ]}
      />
      <h1>{developmentText.workTitle}</h1>
      {count === 0 ? (
        <EmptyState title={developmentText.workNone} whatWillAppear={developmentText.workNoneText} />
      ) : (
        <WaitingList {...props} />
      )}
      <div class="button-row no-print">
        {rights.defines ? (
          <LinkButton label={developmentText.define} href={paths.databaseNew(organisation.id)} kind="secondary" />
        ) : null}
        {rights.defines ? (
          <LinkButton
            label={definitionText.asTable}
            href={paths.databaseDefinitions(organisation.id)}
            kind="secondary"
          />
        ) : null}
        {rights.entersAny ? (
          <LinkButton
            label={developmentText.importTitle}
            href={paths.databaseImports(organisation.id)}
            kind="secondary"
          />
        ) : null}
      </div>
      <p class="muted">
        <a href={paths.bodies()}>{developmentText.committee}</a>{' '}
        <AssumptionMark reason={databaseSettings.committee.assumption} />
      </p>
    </>
  );
}

function WaitingList(props: WaitingPageProps) {
  const { organisation, rights, count, indicatorCount, page, pageCount } = props.reading;
  return (
    <>
      <p>{developmentText.waitingAll(count, indicatorCount)}</p>
      {rights.confirms ? <ConfirmAll {...props} /> : <p>{developmentText.whoConfirms}</p>}
      <WaitingIndicators reading={props.reading} />
      <Pager page={page} pageCount={pageCount} hrefOf={(to) => paths.databaseWaiting(organisation.id, to)} />
      <WaitingValues reading={props.reading} />
    </>
  );
}

/** Confirms what is on this page: the values of its indicators, up to the newest of them. */
function ConfirmAll({ reading: { organisation, indicators, page, pageCount }, state }: WaitingPageProps) {
  const sum = (of: 'count' | 'own') => indicators.reduce((total, one) => total + one[of], 0);
  const [count, own] = [sum('count'), sum('own')];
  const until = indicators.map(({ lastAt }) => lastAt).sort();
  return (
    <Form action={paths.databaseWaiting(organisation.id)} errors={typedIn(state, 'confirm')?.errors}>
      <p class="hint">
        {developmentText.confirmAllHint} <AssumptionMark reason={databaseSettings.confirming.assumption} />
      </p>
      {pageCount === 1 ? null : <p class="hint">{developmentText.confirmPageHint(page, pageCount)}</p>}
      {own === 0 ? null : <p>{developmentText.ownWaiting(own)}</p>}
      <input type="hidden" name="first" value={indicators[0]?.indicator.code ?? ''} />
      <input type="hidden" name="last" value={indicators.at(-1)?.indicator.code ?? ''} />
      <input type="hidden" name="until" value={until.at(-1) ?? ''} />
      {own === count ? null : (
        <SubmitButton
          label={
            pageCount === 1
              ? `${developmentText.confirmAll} ${groupedCount(count - own)} ค่า`
              : developmentText.confirmPage(indicators.length, count - own)
          }
        />
      )}
    </Form>
  );
}
