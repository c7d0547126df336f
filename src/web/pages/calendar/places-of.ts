import { placeName } from '../../../frameworks/place-name.ts';
import { holidaysText } from '../../text/holidays-text.ts';

/** Where a holiday applies, by the names of the places. */
export function placesOf(scope: string): string {
  if (scope === 'national') return holidaysText.nation;
  return scope.split(' ').map(placeName).join(', ');
}
