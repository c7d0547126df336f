/** A `step` of a milestone is done (`1`) or not done (`0`); a `figure` is a quantity. */
export const variableKinds = ['figure', 'step'] as const;
export type VariableKind = (typeof variableKinds)[number];

interface OfAKind {
  readonly name: string;
  readonly kind?: VariableKind | undefined;
}

/**
 * The kind of a variable. Records from before kinds were stored, sealed ones among them, stay as they are: there a step
 * is known by its name (`step2`, of a part `p1_step2`). No other place reads the name.
 */
export function kindOf({ name, kind }: OfAKind): VariableKind {
  return kind ?? (/^(?:p\d+_)*step\d+$/.test(name) ? 'step' : 'figure');
}

/** A variable's label as people read it: the note on how a step is coded is for machines and is left out. */
export function variableLabel(variable: OfAKind & { readonly label: string }): string {
  return kindOf(variable) === 'step' ? variable.label.replace(/\s*\(1 = [^)]*\)$/, '') : variable.label;
}
