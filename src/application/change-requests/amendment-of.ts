import type { Amendment } from '../../domain/agreement/amendment.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { groundWords } from '../../domain/change-requests/change-grounds.ts';
import { changeKindNames } from '../../domain/change-requests/change-kinds.data.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';

/** What the next version says of itself: from which it came, what was asked, why, and who decided. */
export function amendmentOf(
  { changePolicy }: Framework,
  request: ChangeRequest,
  { version }: Pick<Agreement, 'version'>,
): Amendment {
  const resolutions = [request.resolution, request.onward].filter((one) => one !== null);
  const policy = changePolicy.value;
  return {
    fromVersion: version,
    request: request.number,
    indicator: request.code,
    what: changeKindNames[request.kind],
    why: policy === null ? '' : groundWords(policy, request),
    effectiveOn: resolutions.at(-1)?.heldOn ?? '',
    resolutions,
  };
}
