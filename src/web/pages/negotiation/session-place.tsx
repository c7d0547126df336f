import type { SessionPlan } from '../../../domain/negotiation/session.ts';

/** A room by its name; an address as a link. */
export function SessionPlace({ session: { place } }: { readonly session: Pick<SessionPlan, 'place'> }) {
  if (!/^https?:\/\//i.test(place)) return <>{place}</>;
  return (
    <a href={place} rel="noreferrer" data-arabic="">
      {place}
    </a>
  );
}
