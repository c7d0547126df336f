interface Schema {
  readonly anyOf?: readonly { readonly type?: string }[];
}
interface RequestBody {
  required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: RequestBody }>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** The document prepared for readers: without unused schemas, with optional bodies marked as such, and strict as the API is. */
export function tidyOpenapi<Whole extends object>(document: Whole): Whole {
  const { paths = {}, components } = document as Document;
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    const body = operation.requestBody;
    if (body && mayBeLeftOut(body)) body.required = false;
    closeObjects(body?.content, components?.schemas ?? {}, new Set());
  }
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  addReferred(paths, schemas, used);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...components, schemas: kept } };
}

function mayBeLeftOut(body: RequestBody): boolean {
  const schemas = Object.values(body.content ?? {}).map((media) => media.schema);
  return schemas.some((schema) => schema?.anyOf?.some((one) => one.type === 'null') ?? false);
}

/** Says of every object that is sent that it has no other names than those: the API refuses them. */
function closeObjects(part: unknown, schemas: Readonly<Record<string, unknown>>, closed: Set<unknown>): void {
  if (typeof part !== 'object' || part === null || closed.has(part)) return;
  closed.add(part);
  if ('$ref' in part && typeof part.$ref === 'string')
    closeObjects(schemas[part.$ref.slice('#/components/schemas/'.length)], schemas, closed);
  if ('properties' in part && !('additionalProperties' in part)) Object.assign(part, { additionalProperties: false });
  for (const inner of Object.values(part)) closeObjects(inner, schemas, closed);
}

function addReferred(value: unknown, schemas: Readonly<Record<string, unknown>>, used: Set<string>): void {
  const text = JSON.stringify(value) ?? '';
  for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g)) {
    if (used.has(name)) continue;
    used.add(name);
    addReferred(schemas[name], schemas, used);
  }
}
