/** Computes something of an object once: several checks ask the same thing of the same page or element. Forgotten with the object. */
export function once<K extends object, A extends readonly unknown[], V>(
  compute: (key: K, ...rest: A) => V,
): (key: K, ...rest: A) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key, ...rest) => {
    const found = known.get(key) ?? { value: compute(key, ...rest) };
    known.set(key, found);
    return found.value;
  };
}
