import { useId } from 'preact/hooks';
import { componentText } from '../text/component-text.ts';

/**
 * The quiet mark of a value that no document states. Its reason is one press away: the browser opens it, with keys and
 * without scripts; on paper, and in browsers that know no popover, it stands behind the mark.
 */
export function AssumptionMark({ reason }: { readonly reason: string }) {
  const id = `assumed-${numberOf(reason)}-${useId()}`;
  return (
    <span class="assumed">
      <button type="button" class="assumed__mark" popovertarget={id}>
        {componentText.assumption}
      </button>
      <span class="assumed__reason" id={id} popover="auto">
        {reason}
      </span>
    </span>
  );
}

/** Parts of a page are rendered apart, some in the browser: where they count alike, the same number is the same reason. */
function numberOf(reason: string): string {
  let sum = 0;
  for (let at = 0; at < reason.length; at += 1) sum = (sum * 31 + reason.charCodeAt(at)) % 2_147_483_647;
  return sum.toString(36);
}
