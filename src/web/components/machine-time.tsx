import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MachineInstant } from '../../domain/values/kinds-of-text.ts';
import { formatMachineInstant, MACHINE_MARK } from '../../domain/values/thai-date.ts';

/** Whether the calendar of the page is not the machine's: then the machine's times are marked as such. */
export const InDemonstration = createContext(false);

/** An instant of the machine, marked in a demonstration, whose calendar has another date. */
export function MachineTime({ at }: { readonly at: MachineInstant }) {
  return <>{formatMachineInstant(at, useContext(InDemonstration))}</>;
}

/** Marks a day of the machine that stands before it. */
export function MachineMark() {
  return useContext(InDemonstration) ? <> {MACHINE_MARK}</> : null;
}
