import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Facts about one object, in two columns on a wide screen and one on a phone. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.label} class="facts__row">
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
