import { componentText } from '../text/component-text.ts';
import { Notice } from './notice.tsx';

/** To a deputy governor, in place of the buttons that the governor has: why, and who can help. */
export function DelegationNotice() {
  return (
    <Notice tone="attention" title={componentText.noDelegation}>
      <p>{componentText.noDelegationText}</p>
    </Notice>
  );
}
