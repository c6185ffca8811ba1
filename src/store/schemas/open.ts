import { z } from 'zod';

/**
 * An object that must have these members and may have others: a field added to the vocabulary later passes through unharmed. Typed as a
 * plain object, so that it can be told to be a schema of a type of the model.
 */
export function open<const Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}

/** A member that may be absent, but not `undefined`. */
export const maybe = z.exactOptional;

export const text = z.string();
export const flag = z.boolean();
export const number = z.number();
export const texts = z.array(z.string());
export const localized = open({ fr: text, en: text });
export const rect = open({ x: number, y: number, width: number, height: number });
