import { ownOrigin, ownPathOf } from './own-path.ts';
import type { PageCall } from './page-route.ts';
import { paths } from './paths.ts';

type Call = Pick<PageCall<unknown>, 'deps' | 'request'>;

/** The place on this site to come back to; undefined if none was named. */
export function returnToOf({ deps, request }: Call, text: string | undefined): string | undefined {
  return ownPathOf(text, ownOrigin(deps, request)) ?? undefined;
}

/** Where sign-in leads: a place on this site, or the work page. */
export function leadsTo(call: Call, text: string): string {
  return returnToOf(call, text) ?? paths.work();
}
