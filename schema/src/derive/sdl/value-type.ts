import type { Collection } from '../../define/collection.ts';
import type { FieldSchema, ValueSchema } from '../../define/field.ts';
import { add, fieldLine, object, pascal, singular, type Types } from './text.ts';

/**
 * The GraphQL type of a value, without the mark for "never null"; adds the types that it needs.
 *
 * @param use whether the value is read or written: objects have a type for each
 */
export function valueType(
  types: Types,
  collection: Collection,
  field: string,
  schema: ValueSchema,
  use: 'type' | 'input' = 'type',
): string {
  const { type, enum: values, format, properties, items, minimum, maximum } = schema;
  const owner = pascal(singular(collection.name));
  if (type === 'array') {
    return items ? `[${valueType(types, collection, singular(field), items, use)}!]` : 'JSON';
  }
  if (type === 'boolean') return 'Boolean';
  if (type === 'number') return 'Float';
  if (type === 'integer') {
    const fits = minimum !== undefined && maximum !== undefined && minimum >= -(2 ** 31) && maximum < 2 ** 31;
    return fits ? 'Int' : 'SafeInt';
  }
  if (type === 'object') {
    if (!properties) return 'JSON';
    const isMoney = Object.keys(properties).sort().join() === 'currency,minor';
    const name = (isMoney ? 'Money' : owner + pascal(field)) + (use === 'input' ? 'Input' : '');
    const inner = Object.entries(properties).map(([key, value]) => {
      const required = schema.required?.includes(key) ? '!' : '';
      const ofKey = valueType(types, collection, field + pascal(key), value, use);
      return fieldLine(key, ofKey + required, value.description);
    });
    const description = isMoney
      ? 'An amount in minor units of a currency.'
      : (schema as Partial<FieldSchema>).description;
    return add(types, name, object(`${use} ${name}`, inner, description));
  }
  // The kind is said by the type; a string lets it stand for every kind alike.
  if (values && field !== 'kind') {
    const name = owner + pascal(field);
    return add(
      types,
      name,
      object(
        `enum ${name}`,
        values.map((value) => `  ${value}`),
        schema.description,
      ),
    );
  }
  if (format === 'date-time') return 'DateTime';
  if (format === 'date') return 'Date';
  return /^id$|(Ids?|By)$/.test(field) ? 'ID' : 'String';
}
