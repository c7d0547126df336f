/** The element id of a form field, from its name (a dotted path): the target of the error summary's link. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** What every field component shares. */
export interface FieldBasics {
  readonly name: string;
  /** Told apart from a field of the same name in another form of the page: what errors name in its place. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A Thai sentence that says what to do. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}
