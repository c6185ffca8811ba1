import { isDeepStrictEqual } from 'node:util';

type Schema = Readonly<Record<string, unknown>>;
type Check = (rule: unknown, value: unknown, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (rule: unknown): readonly Schema[] => rule as readonly Schema[];
const count = (text: string): number => Array.from(text).length;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

/** Every keyword that the published schema uses; an unknown one makes the test fail rather than pass in silence. */
const keywords: Readonly<Record<string, Check>> = {
  type: (rule, value) => [rule].flat().some((name) => types[String(name)]?.(value) ?? false),
  const: (rule, value) => isDeepStrictEqual(rule, value),
  enum: (rule, value) => (rule as readonly unknown[]).some((one) => isDeepStrictEqual(one, value)),
  minLength: (rule, value) => typeof value !== 'string' || count(value) >= Number(rule),
  maxLength: (rule, value) => typeof value !== 'string' || count(value) <= Number(rule),
  pattern: (rule, value) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  maximum: (rule, value) => typeof value !== 'number' || value <= Number(rule),
  exclusiveMinimum: (rule, value) => typeof value !== 'number' || value > Number(rule),
  minItems: (rule, value) => !Array.isArray(value) || value.length >= Number(rule),
  maxItems: (rule, value) => !Array.isArray(value) || value.length <= Number(rule),
  items: (rule, value, _schema, root) => !Array.isArray(value) || value.every((item) => accepts(rule as Schema, item, root)),
  required: (rule, value) => !isObject(value) || (rule as readonly string[]).every((key) => Object.hasOwn(value, key)),
  properties: (rule, value, _schema, root) =>
    !isObject(value) ||
    Object.entries(rule as Schema).every(
      ([key, schema]) => !Object.hasOwn(value, key) || accepts(schema as Schema, value[key], root),
    ),
  additionalProperties: (rule, value, schema, root) =>
    !isObject(value) ||
    Object.keys(value).every((key) => {
      const known = isObject(schema['properties']) && Object.hasOwn(schema['properties'], key);
      return known || (rule !== false && accepts(rule as Schema, value[key], root));
    }),
  propertyNames: (rule, value, _schema, root) =>
    !isObject(value) || Object.keys(value).every((key) => accepts(rule as Schema, key, root)),
  anyOf: (rule, value, _schema, root) => list(rule).some((one) => accepts(one, value, root)),
  allOf: (rule, value, _schema, root) => list(rule).every((one) => accepts(one, value, root)),
  oneOf: (rule, value, _schema, root) => list(rule).filter((one) => accepts(one, value, root)).length === 1,
  not: (rule, value, _schema, root) => !accepts(rule as Schema, value, root),
  $ref: (rule, value, _schema, root) => accepts(definition(String(rule), root), value, root),
};

const notes = new Set(['$schema', '$defs', 'id', 'title', 'description', 'markdownDescription', 'examples']);

function definition(ref: string, root: Schema): Schema {
  const found = (root['$defs'] as Schema)[ref.replace('#/$defs/', '')];
  if (!isObject(found)) throw new Error(`Unknown definition ${ref}`);
  return found;
}

/** Whether a JSON Schema (the part of 2020-12 that the scenario schema uses) accepts a value. */
export function accepts(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    if (notes.has(keyword)) return true;
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`The schema uses the keyword ${keyword}, which this validator does not know`);
    return check(rule, value, schema, root);
  });
}
