import type { NegotiationReading } from '../../../application/negotiation/read-negotiation.ts';
import type { Baseline } from '../../../domain/agreement/indicator.ts';
import { type CounterTerms, type Resolution, resolutions } from '../../../domain/negotiation/negotiate-items.ts';
import { type DecimalRefusal, parseDecimal, toDecimalText } from '../../../domain/values/decimal.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../../domain/values/result.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { roomFieldNames } from './room-forms.ts';

/** The terms from a counter-proposal's form; weights and targets are checked by the use case. */
export function readTerms(
  reading: NegotiationReading,
  code: string,
  form: FormBody,
): Outcome<CounterTerms, DecimalRefusal | 'unknown-indicator'> {
  const one = reading.items.find(({ item }) => item.code === code);
  if (!one) return refuse('unknown-indicator', { codes: code });
  const { proposed } = one.item;
  // Of a shared indicator the weight alone is offered.
  if (proposed.sharedFrom && textOf(form, roomFieldNames.replaceWith(code)) === '')
    return accept({ weight: textOf(form, roomFieldNames.weight(code)), targets: [], baselines: proposed.baselines });
  const { rule, baselines } = one.current ?? proposed;
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  const refusals: Refusal<DecimalRefusal>[] = [];
  const read = baselines.map(({ fiscalYear, why }, index): Baseline => {
    const text = textOf(form, roomFieldNames.baseline(code, index)).trim();
    if (text === '') return { fiscalYear, value: null, ...(why === undefined ? {} : { why }) };
    const parsed = parseDecimal(text);
    if (parsed.ok) return { fiscalYear, value: toDecimalText(parsed.value) };
    refusals.push(...parsed.refusals.map((fault) => ({ ...fault, field: roomFieldNames.baseline(code, index) })));
    return { fiscalYear, value: null };
  });
  if (refusals.length > 0) return refuseAll(refusals);
  return accept({
    weight: textOf(form, roomFieldNames.weight(code)),
    targets: points.map((_point, index) => textOf(form, roomFieldNames.target(code, index))),
    baselines: read,
  });
}

/** `as-counter:2` is the resolution that takes the second counter-proposal. */
export function readResolution(
  code: string,
  form: FormBody,
): Outcome<{ readonly resolution: Resolution; readonly counter: number | null }, 'resolution-required'> {
  const [name, number] = textOf(form, roomFieldNames.resolution(code)).split(':');
  const resolution = resolutions.find((one) => one === name);
  if (resolution === undefined) return refuse('resolution-required', undefined, 'resolution');
  return accept({ resolution, counter: /^\d{1,6}$/.test(number ?? '') ? Number(number) : null });
}
