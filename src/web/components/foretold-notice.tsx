import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Refusal } from '../../domain/values/result.ts';
import { refusalInWords } from '../refusal-for-party.ts';
import { componentText } from '../text/component-text.ts';
import { Notice } from './notice.tsx';

interface Foretold {
  readonly action: string;
  readonly button: string;
  readonly refusals: readonly Refusal<RefusalCode>[];
}

/** In place of a button that could only be refused: why, and who can help. */
export function ForetoldNotice({ foretold }: { readonly foretold: readonly Foretold[] }) {
  return (
    <>
      {foretold.map(({ action, button, refusals }) => (
        <Notice key={action} tone="attention" title={componentText.notNow(button)}>
          {refusals.map((one) => (
            <p key={one.code}>{refusalInWords(one)}</p>
          ))}
        </Notice>
      ))}
    </>
  );
}
