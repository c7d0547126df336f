import type { RoomItem } from '../../../application/negotiation/read-negotiation.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { asksNothing, type Counter, resolutionNameOf } from '../../../domain/negotiation/negotiate-items.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { FactList } from '../../components/fact-list.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { analysisText } from '../../text/analysis-text.ts';
import { negotiationText, sideNames } from '../../text/negotiation-text.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { JudgementText } from '../analysis/judgement-section.tsx';
import { formatBaselines, LadderFacts, ProposalFacts } from '../analysis/proposal-facts.tsx';
import { CounterForm } from './counter-form.tsx';
import { ResolutionForm } from './resolution-form.tsx';
import { RoomPapers } from './room-papers.tsx';
import type { RoomProps } from './room-state.ts';
import { ViewForm } from './view-form.tsx';

/** One item: the proposal, OPDC's judgement and every counter-proposal side by side; the resolution; forms below. */
export function RoomItemSection(props: RoomProps & { readonly one: RoomItem }) {
  const { one, reading } = props;
  const { item } = one;
  return (
    <section class="analysed" id={`item-${item.code}`} aria-labelledby={`item-title-${item.code}`}>
      <h3 id={`item-title-${item.code}`}>
        <span data-arabic="">{item.code}</span> {item.proposed.name}
      </h3>
      <div id={`item-read-${item.code}`} data-live="">
        <Resolved one={one} />
        <div class="beside">
          <div>
            <h4>{negotiationText.proposal}</h4>
            <ProposalFacts indicator={item.proposed} />
            <AsCluster one={one} />
          </div>
          <div>
            <h4>{negotiationText.opdcView}</h4>
            {one.judgement === null ? (
              <p class="muted">{negotiationText.noViews}</p>
            ) : (
              <JudgementText judgement={one.judgement} />
            )}
            <Views one={one} />
          </div>
          <div>
            <h4>{negotiationText.counters}</h4>
            {one.counters.length === 0 ? <p class="muted">{negotiationText.noCounters}</p> : null}
            {one.counters.map((counter) => (
              <CounterCard key={counter.number} counter={counter} proposed={item.proposed} />
            ))}
          </div>
        </div>
        <RoomPapers reading={reading} about={item.code} />
      </div>
      <div class="no-print" id={`item-forms-${item.code}`} data-live="">
        {reading.mayCounter ? <CounterForm {...props} /> : null}
        {reading.mayView ? <ViewForm {...props} /> : null}
        {reading.mayResolve && reading.held ? <ResolutionForm {...props} /> : null}
        {reading.mayResolve && !reading.held ? <p class="muted">{negotiationText.resolveOnDay}</p> : null}
      </div>
    </section>
  );
}

/** A shared indicator is the cluster's: what it says now, if that is not what was proposed. */
function AsCluster({ one: { item, current } }: { readonly one: RoomItem }) {
  const { sharedFrom } = item.proposed;
  if (!sharedFrom) return null;
  const same = current === null || asksNothing({ ...item.proposed, weight: current.weight }, current);
  return (
    <>
      <p>
        <StatusTag
          tone={same ? 'quiet' : 'attention'}
          word={`${sharingText.asCluster}: ${sharedFrom.organisationName}`}
        />
      </p>
      <p class="small">{same ? sharingText.targetsLocked : sharingText.changedSinceProposed}</p>
      {same || current === null ? null : <ProposalFacts indicator={current} />}
    </>
  );
}

function Resolved({ one: { item, current } }: { readonly one: RoomItem }) {
  const { resolution, counter, note, resolvedAt, resolvedName } = item;
  if (resolution === null)
    return (
      <p>
        <StatusTag tone="attention" word={negotiationText.noResolution} />
      </p>
    );
  return (
    <div>
      <p>
        <StatusTag tone="done" word={`${negotiationText.resolution}: ${resolutionNameOf(item, resolution)}`} />
        {counter === null ? null : ` (${negotiationText.counterNumber} ${counter})`}{' '}
        <span class="muted small">
          {resolvedName} {resolvedAt === null ? '' : formatThaiInstant(resolvedAt)}
        </span>
      </p>
      {current === null ? <p>{negotiationText.withdrawn}</p> : null}
      {current !== null && current.code !== item.code ? (
        <p>
          <span data-arabic="">{current.code}</span> {current.name}
        </p>
      ) : null}
      {note === '' ? null : <p class="as-written">{note}</p>}
    </div>
  );
}

function Views({ one: { views } }: { readonly one: RoomItem }) {
  return (
    <>
      <h5>{negotiationText.views}</h5>
      {views.length === 0 ? <p class="muted">{negotiationText.noViews}</p> : null}
      {views.map((view) => (
        <div key={view.number}>
          <p class="as-written">{view.text}</p>
          <p class="muted small">
            {view.givenName} {formatThaiInstant(view.givenAt)}
          </p>
        </div>
      ))}
    </>
  );
}

function CounterCard({ counter, proposed }: { readonly counter: Counter; readonly proposed: Indicator }) {
  const { indicator, number, side, reason, madeName, madeAt, actingFor } = counter;
  return (
    <div class="counter">
      <p>
        <b>
          {negotiationText.counterNumber} {number}
        </b>{' '}
        {negotiationText.from} {sideNames[side]}{' '}
        <span class="muted small">
          {madeName} {actingFor === null ? '' : `(${negotiationText.actingFor}${actingFor})`}{' '}
          {formatThaiInstant(madeAt)}
        </span>
      </p>
      {indicator.code === proposed.code ? null : (
        <p>
          {negotiationText.replaceWith}: <span data-arabic="">{indicator.code}</span> {indicator.name}
        </p>
      )}
      {indicator.code === proposed.code ? (
        <Changes indicator={indicator} proposed={proposed} />
      ) : (
        <ProposalFacts indicator={indicator} />
      )}
      {reason === '' ? null : <p class="as-written">{reason}</p>}
    </div>
  );
}

/** What a counter-proposal changes on the same indicator: its weight, its targets, baselines if they differ. */
function Changes({ indicator, proposed }: { readonly indicator: Indicator; readonly proposed: Indicator }) {
  const was = indicator.weight === proposed.weight ? '' : ` (${negotiationText.was} ${proposed.weight})`;
  const [before, after] = [formatBaselines(proposed.baselines), formatBaselines(indicator.baselines)];
  return (
    <>
      <FactList
        facts={[
          { label: negotiationText.weight, value: `${indicator.weight}${was}` },
          ...(before === after ? [] : [{ label: analysisText.baselines, value: after }]),
        ]}
      />
      <LadderFacts indicator={indicator} />
    </>
  );
}
