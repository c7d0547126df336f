/** The input of the typesetting thread. */
export interface TypesetTask {
  readonly id: number;
  readonly template: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The output, in the order of the tasks. */
export type TypesetAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly reason: string };
