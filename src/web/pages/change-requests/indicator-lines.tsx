import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { changeText } from '../../text/change-text.ts';

/** What of an indicator a change may touch; a sealed text has only what is in force. */
type Agreed = Pick<Indicator, 'name' | 'definition' | 'dataSource' | 'weight' | 'rule'> &
  Partial<Pick<Indicator, 'inForce'>>;

/** Everything of an indicator that a change may touch, a line each; of one that is no longer there, that it was cancelled. */
export function linesOf(indicator: Agreed | null): string {
  if (indicator === null) return changeText.cancelled;
  const { name, definition, dataSource, weight, rule, inForce } = indicator;
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  const levels = points.map(([value, score]) => `${changeText.at} ${score} ${changeText.points}: ${value}`);
  const standing = inForce === 'cancelled' ? [changeText.cancelled] : [];
  // A text of several lines stays one line of the comparison.
  const said = (label: string, text: string) => `${label}: ${text.replaceAll(/\s+/g, ' ').trim()}`;
  const texts = [
    said(changeText.name, name),
    said(changeText.definition, definition),
    said(changeText.dataSource, dataSource),
  ];
  return [...standing, said(changeText.weight, weight), ...levels, ...texts].join('\n');
}

/** The lines that the other one has not. */
export function onlyIn(one: Agreed | null, other: Agreed | null): readonly string[] {
  const others = linesOf(other).split('\n');
  return linesOf(one)
    .split('\n')
    .filter((line) => !others.includes(line));
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}
