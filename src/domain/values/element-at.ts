/**
 * The element of a list at a position that the caller knows to be in it; a negative position counts from the end. Throws
 * RangeError where there is none: that is an error of the program, never of what somebody typed.
 */
export function elementAt<Element extends {}>(list: readonly Element[], position: number): Element {
  const element = list.at(position);
  if (element === undefined) throw new RangeError(`a list of ${list.length} has no element at ${position}`);
  return element;
}
