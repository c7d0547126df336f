import type { ComponentChildren } from 'preact';
import type { ChangeClause, ChangeGround } from '../../../domain/framework/agreement-schema.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { FactList } from '../../components/fact-list.tsx';
import { LinkedSource, SourcedValue } from '../../components/sourced-value.tsx';
import { changeableNames, changeWords, frameworkText, negotiationChannelNames } from '../../text/framework-text.ts';

type Policy = NonNullable<Framework['changePolicy']['value']>;

/** When and how an agreement may change. */
export function FrameworkChangeRules({ framework }: { readonly framework: Framework }) {
  const { changePolicy } = framework;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{changeWords(changePolicy).title}</h2>
      <p>
        {changePolicy.value === null ? `${frameworkText.changeUnstated} ` : null}
        <LinkedSource source={changePolicy.source} />
      </p>
      {changePolicy.value === null ? null : (
        <PolicyFacts policy={changePolicy.value} grounds={changeWords(changePolicy).grounds} />
      )}
    </section>
  );
}

function PolicyFacts({ policy, grounds }: { readonly policy: Policy; readonly grounds: string }) {
  const changeable = policy.changeable.value.map((one) => changeableNames[one]).join(' · ');
  const ways = { 'for-information': frameworkText.forInformation, 'for-approval': frameworkText.forApproval } as const;
  const onward = policy.onward.value;
  const way = onward
    ? `${onward.to} — ${frameworkText.ordinaryIndicators} ${ways[onward.ordinary]} · ${frameworkText.joint} ${ways[onward.joint]}`
    : frameworkText.unstated;
  const weight = policy.cancelledWeight.value === null ? frameworkText.unstated : frameworkText.inProportion;
  const facts: readonly (readonly [string, ComponentChildren, Parameters<typeof SourcedValue>[0]['source']])[] = [
    [frameworkText.changeable, changeable, policy.changeable.source],
    [frameworkText.afterDeadline, frameworkText.refused, policy.afterDeadline.source],
    [frameworkText.decidedBy, policy.decidedBy.value ?? frameworkText.unstated, policy.decidedBy.source],
    [frameworkText.mustAttend, policy.mustAttend.value.join(' · ') || frameworkText.unstated, policy.mustAttend.source],
    [frameworkText.onward, way, policy.onward.source],
    [frameworkText.notifies, policy.notifies.value ?? frameworkText.unstated, policy.notifies.source],
    [frameworkText.cancelledWeight, weight, policy.cancelledWeight.source],
  ];
  return (
    <>
      <h3>{frameworkText.windows}</h3>
      <Windows policy={policy} />
      <FactList
        facts={facts.map(([label, value, source]) => ({
          label,
          value: <SourcedValue source={source}>{value}</SourcedValue>,
        }))}
      />
      <Clauses title={grounds} clauses={policy.grounds} />
      <Clauses title={frameworkText.guards} clauses={policy.guards} />
    </>
  );
}

function Windows({ policy }: { readonly policy: Policy }) {
  return (
    <ul>
      {policy.windows.map((window) => (
        <li key={window.code}>
          {window.what === 'request-received' ? frameworkText.requestReceived : frameworkText.decisionNotified}{' '}
          <b>{formatThaiDate(window.until)}</b> <LinkedSource source={window.source} />
          {window.note ? <span class="small muted"> {window.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Clauses({ title, clauses }: { readonly title: string; readonly clauses: readonly ChangeGround[] }) {
  if (clauses.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {clauses.map((one) => (
          <li key={one.code}>
            <ClauseText clause={one} />
            {one.examples === undefined ? null : (
              <>
                {' '}
                {frameworkText.examples}
                <ol>
                  {one.examples.map((example) => (
                    <li key={example.code}>
                      <ClauseText clause={example} />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function ClauseText({ clause }: { readonly clause: ChangeClause }) {
  return (
    <>
      <SourcedValue source={clause.source}>{clause.name}</SourcedValue>
      {clause.note ? <span class="small muted"> {clause.note}</span> : null}
    </>
  );
}

/** How targets are negotiated. */
export function FrameworkNegotiation({ framework }: { readonly framework: Framework }) {
  const { negotiation } = framework;
  const value = negotiation.value;
  return (
    <section aria-labelledby="negotiation">
      <h2 id="negotiation">{frameworkText.negotiation}</h2>
      <p>
        {value === null ? `${frameworkText.changeUnstated} ` : null}
        <LinkedSource source={negotiation.source} />
      </p>
      {value === null ? null : <NegotiationFacts negotiation={value} />}
    </section>
  );
}

function NegotiationFacts({ negotiation }: { readonly negotiation: NonNullable<Framework['negotiation']['value']> }) {
  const { channel, negotiators, skippedWhenAllOnApprovedList: skipped } = negotiation;
  const facts = [
    [frameworkText.skipped, skipped.value ? frameworkText.yes : frameworkText.no, skipped.source],
    [
      frameworkText.channel,
      channel.value === null ? frameworkText.unstated : negotiationChannelNames[channel.value],
      channel.source,
    ],
    [frameworkText.negotiators, negotiators.value.join(' · ') || frameworkText.unstated, negotiators.source],
  ] as const;
  return (
    <FactList
      facts={facts.map(([label, value, source]) => ({
        label,
        value: <SourcedValue source={source}>{value}</SourcedValue>,
      }))}
    />
  );
}
