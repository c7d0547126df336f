/** True if the text is one of the listed ones. */
export function isOneOf<Name extends string>(names: readonly Name[], text: string): text is Name {
  return names.some((name) => name === text);
}

/** True if the table has a row of its own under the name. */
export function isNameIn<Table extends object>(table: Table, name: PropertyKey): name is keyof Table {
  return Object.hasOwn(table, name);
}

/** The row that a table has under a name, whoever gave the name: what every object inherits, as `constructor`, is none of them. */
export function rowIn<Row>(table: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return isNameIn(table, name) ? table[name] : undefined;
}

/** The names under which a table has rows, in its order. The table has no rows besides those of its type. */
export function namesOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table).filter((name): name is keyof Table & string => isNameIn(table, name));
}
