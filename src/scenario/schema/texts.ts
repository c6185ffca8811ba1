import { z } from 'zod';

/** One line or a few of ordinary text. */
export const text = z.string().min(1).max(2000);

/** What a person types or reads: YAML may have read it as a number or as true/false. */
export const written = z.union([text, z.number(), z.boolean()], { error: () => 'written' });

/** The same, where leaving it empty means something. */
export const writtenOrEmpty = z.union([z.string().max(10_000), z.number(), z.boolean()], { error: () => 'written' });

/** A short name that becomes a folder. */
export const id = z.string({ error: () => 'id' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: () => 'id' }).max(60);

/** The name of a datum: a letter, then letters, digits, `_`, `-`, without accents. */
export const datumName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/, { error: () => 'datum-name' });

/** A postcode, which YAML may have read as a number; whether it is one of the country is looked at afterwards. */
export const postcode = z.union(
  [z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9 -]{1,8}[A-Za-z0-9])$/, { error: () => 'postcode' }), z.number()],
  { error: () => 'postcode' },
);

/** An address that starts with its scheme, or comes from the environment. */
export const address = z.string().regex(/^(https?:\/\/|\$\{env:)/, { error: () => 'address' }).max(2000);

/** A host that may be requested: no scheme, no path, no space. */
export const host = z.string().regex(/^[^\s/]+$/, { error: () => 'host' }).max(300);
