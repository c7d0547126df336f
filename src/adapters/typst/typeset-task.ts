/** What goes into the typesetting thread. */
export interface TypesetTask {
  readonly id: number;
  readonly template: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What comes back, in the order the tasks went in. */
export type TypesetAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly reason: string };
