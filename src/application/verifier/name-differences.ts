import type { PartyOutcome, SummaryContent } from '../../domain/results/summary-content.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { differenceWords as words } from './verifier-words.data.ts';

/** One figure of an edition that is not the one computed again from its inputs. */
export interface FigureDifference {
  /** The name of the party; null where it concerns no single one. */
  readonly party: string | null;
  /** Code and name of the indicator; null where it concerns the party as a whole. */
  readonly indicator: string | null;
  /** Which step or figure, in Thai. */
  readonly step: string;
  readonly stored: string;
  readonly computed: string;
  /** The first sign that differs, counted from 1. */
  readonly at: number;
}

type Path = readonly (string | number)[];
type Leaf = { readonly path: Path; readonly stored: unknown; readonly computed: unknown };

/** The parts of two values of JSON that are not equal, in the order of the first. */
export function unequalLeaves(stored: unknown, computed: unknown, path: Path = []): readonly Leaf[] {
  if (Object.is(stored, computed)) return [];
  if (!isNested(stored) || !isNested(computed)) return [{ path, stored, computed }];
  const keys = new Set([...Object.keys(stored), ...Object.keys(computed)]);
  return [...keys].flatMap((key) =>
    unequalLeaves(stored[key], computed[key], [...path, Array.isArray(stored) ? Number(key) : key]),
  );
}

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Names the leaves of one party: its own values, and those of its digests under `digests`. */
export function nameInParty(party: PartyOutcome, leaves: readonly Leaf[]): readonly FigureDifference[] {
  return leaves.map((leaf) => ({ party: party.name, ...placeInParty(party, leaf.path), ...signs(leaf) }));
}

/** Names the leaves of the table of all parties, or of the digest of what concerns no single party. */
export function nameInEdition(content: SummaryContent, leaves: readonly Leaf[]): readonly FigureDifference[] {
  return leaves.map((leaf) => {
    const [part, group = '', row] = leaf.path;
    if (part !== 'table') return { party: null, indicator: null, step: words.head, ...signs(leaf) };
    const rows = group === 'clusters' ? content.table?.clusters : content.table?.provinces;
    const id = typeof row === 'number' ? rows?.[row]?.organisationId : undefined;
    const named = content.parties.find(({ organisationId }) => organisationId === id);
    const order = typeof row === 'number' ? ` ${words.row} ${row + 1}` : '';
    const field = fieldName(leaf.path[3]) ?? '';
    return {
      party: named?.name ?? null,
      indicator: null,
      step: `${words.table}${order} ${field}`.trim(),
      ...signs(leaf),
    };
  });
}

function placeInParty(party: PartyOutcome, path: Path): Pick<FigureDifference, 'indicator' | 'step'> {
  const [part, list, index, inner, step, field] = path;
  const at = typeof index === 'number' ? index : -1;
  if (part === 'digests') {
    const code = party.ledger.indicators[at]?.code ?? String(at + 1);
    return list === 'indicators' && at >= 0
      ? { indicator: indicatorName(party, code), step: words.inputs }
      : { indicator: null, step: list === 'settings' ? words.settings : words.identity };
  }
  if (part !== 'ledger') return { indicator: null, step: fieldName(part) ?? words.whole };
  if (list === 'steps') return { indicator: null, step: stepName(party.ledger.steps[at]?.label, at, inner) };
  if (list !== 'indicators') return { indicator: null, step: fieldName(list) ?? words.whole };
  const own = party.ledger.indicators[at];
  const indicator = indicatorName(party, own?.code ?? String(at + 1));
  if (inner !== 'steps') return { indicator, step: fieldName(inner) ?? words.whole };
  const place = typeof step === 'number' ? step : -1;
  return { indicator, step: stepName(own?.steps[place]?.label, place, field) };
}

const fieldName = (field: unknown) => rowIn(words.fields, String(field));

function stepName(label: string | undefined, at: number, field: string | number | undefined): string {
  const place = `${words.step} ${at + 1}${label === undefined ? '' : ` “${label}”`}`;
  return field === 'text' || field === 'label' || field === 'clause' ? `${place} ${words.sentence}` : place;
}

function indicatorName({ inputs }: PartyOutcome, code: string): string {
  const given = isNested(inputs) && Array.isArray(inputs.indicators) ? inputs.indicators : [];
  const found: unknown = given.find((one: unknown) => isNested(one) && one.code === code);
  const name = isNested(found) && typeof found.name === 'string' ? ` ${found.name}` : '';
  return `${code}${name}`;
}

/** Both values as they are shown, and where they begin to differ. */
function signs({ stored, computed }: Leaf): Pick<FigureDifference, 'stored' | 'computed' | 'at'> {
  const [one, other] = [stored, computed].map(shown);
  const [a = '', b = ''] = [one, other];
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return { stored: excerpt(a, at), computed: excerpt(b, at), at: at + 1 };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return words.nothing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const AROUND = 60;

/** A long sentence around the sign that differs. */
function excerpt(text: string, at: number): string {
  if (text.length <= AROUND * 3) return text;
  const from = Math.max(0, at - AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + AROUND)}${at + AROUND < text.length ? '…' : ''}`;
}
