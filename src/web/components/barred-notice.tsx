import type { BarredMove } from '../../application/lifecycle/other-person.ts';
import { refusalInWords } from '../refusal-for-party.ts';
import { componentText } from '../text/component-text.ts';
import { Notice } from './notice.tsx';

/** In place of a button: why another person has to press it. */
export function BarredNotice({ barred }: { readonly barred: readonly BarredMove[] }) {
  return (
    <>
      {barred.map(({ action, refusal }) => (
        <Notice key={action} tone="attention" title={componentText.anotherPerson}>
          <p>{refusalInWords(refusal)}</p>
        </Notice>
      ))}
    </>
  );
}

/** The moves without those that another person has to make, or that could only be refused now. */
export function openTo<Action extends string>(
  moves: readonly Action[],
  barred: readonly { readonly action: string }[],
): Action[] {
  return moves.filter((action) => !barred.some((one) => one.action === action));
}
