import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { Component, Slot } from '../../../domain/framework/tree-schema.ts';
import { withUnit } from '../../../domain/values/unit-order.ts';
import { FactList } from '../../components/fact-list.tsx';
import { LinkedSource, SourcedValue } from '../../components/sourced-value.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import {
  figureOriginNames,
  formatFrameworkApplicability,
  frameworkText,
  ruleKindNames,
} from '../../text/framework-text.ts';
import { childrenOf } from './children-of.ts';

/** Components, their weights and the indicators that the framework itself names, as an outline. */
export function FrameworkTree({ framework }: { readonly framework: Framework }) {
  return (
    <section aria-labelledby="tree">
      <h2 id="tree">{frameworkText.tree}</h2>
      <ul class="outline">
        {framework.components.map((component) => (
          <ComponentNode key={component.code} component={component} />
        ))}
      </ul>
      {framework.sharedWeights.length === 0 ? null : (
        <FactList
          facts={framework.sharedWeights.map((shared) => ({
            label: `${frameworkText.shared} ${shared.value.components.join(' + ')}`,
            value: <SourcedValue source={shared.source}>{shared.value.sum}</SourcedValue>,
          }))}
        />
      )}
    </section>
  );
}

function ComponentNode({ component }: { readonly component: Component }) {
  return (
    <li class="outline__node">
      <div class="outline__line">
        <span class="outline__name">
          <b>{component.code}</b> {component.name}
          {component.englishName ? <span class="muted"> ({component.englishName})</span> : null}
        </span>
        <Weight component={component} />
      </div>
      {component.description ? <p class="small muted">{component.description}</p> : null}
      {component.note ? <p class="small muted">{component.note}</p> : null}
      <p class="outline__sources">
        <LinkedSource source={component.source} />
      </p>
      {(component.slots ?? []).length === 0 ? null : <Slots component={component} />}
      {childrenOf(component).length === 0 ? null : (
        <ul class="outline">
          {childrenOf(component).map((child) => (
            <ComponentNode key={child.code} component={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Weight({ component }: { readonly component: Component }) {
  const { weight, joint } = component;
  return (
    <span class="outline__weight">
      {weight.value === null ? (
        <StatusTag tone="attention" word={frameworkText.open} />
      ) : (
        <b>
          {frameworkText.weight} {weight.value}
        </b>
      )}
      {joint?.value ? <StatusTag tone="quiet" word={frameworkText.joint} /> : null}
      <LinkedSource source={weight.source} />
    </span>
  );
}

function Slots({ component }: { readonly component: Component }) {
  return (
    <details class="outline__slots">
      <summary>
        {frameworkText.slots} {component.slots?.length} ตัว
      </summary>
      <ul class="outline">
        {(component.slots ?? []).map((slot) => (
          <SlotNode key={slot.code} slot={slot} />
        ))}
      </ul>
    </details>
  );
}

function rangeFact({ value: { minimum, maximum, unit }, source }: NonNullable<Slot['range']>) {
  return {
    label: frameworkText.range,
    value: <SourcedValue source={source}>{withUnit(`${minimum} ถึง ${maximum}`, unit)}</SourcedValue>,
  };
}

function figureFact({ value, source }: NonNullable<Slot['figureFrom']>) {
  return {
    label: frameworkText.figureFrom,
    value: <SourcedValue source={source}>{figureOriginNames[value]}</SourcedValue>,
  };
}

function SlotNode({ slot }: { readonly slot: Slot }) {
  const rule = slot.ruleKind.value === null ? frameworkText.unstated : ruleKindNames[slot.ruleKind.value];
  const suppliers = { province: frameworkText.byProvince, central: frameworkText.byCentral } as const;
  const supplier = slot.suppliedBy.value === null ? frameworkText.unstated : suppliers[slot.suppliedBy.value];
  const facts = [
    {
      label: frameworkText.applies,
      value: (
        <SourcedValue source={slot.applicability.source}>
          {formatFrameworkApplicability(slot.applicability.value, (code) => code)}
        </SourcedValue>
      ),
    },
    {
      label: frameworkText.ruleKind,
      value: <SourcedValue source={slot.ruleKind.source}>{rule ?? slot.ruleKind.value}</SourcedValue>,
    },
    {
      label: frameworkText.suppliedBy,
      value: <SourcedValue source={slot.suppliedBy.source}>{supplier}</SourcedValue>,
    },
    ...(slot.figureFrom === undefined ? [] : [figureFact(slot.figureFrom)]),
    ...(slot.range === undefined ? [] : [rangeFact(slot.range)]),
  ];
  return (
    <li class="outline__node">
      <p class="outline__line">
        <span>
          <b data-arabic="">{slot.code}</b> {slot.name}
        </span>
        {slot.joint ? <StatusTag tone="quiet" word={frameworkText.joint} /> : null}
      </p>
      <p class="outline__sources">
        <LinkedSource source={slot.source} />
      </p>
      <FactList facts={facts} />
      {slot.note ? <p class="small muted">{slot.note}</p> : null}
    </li>
  );
}
