/** Whether an index is in the order of these fields: fields that the selector fixes to one value do not count. */
export function isOrderOf(index: readonly string[], selector: object, fields: readonly string[]): boolean {
  const isFixed = (field: string): boolean => {
    const condition = (selector as { readonly [field: string]: unknown })[field];
    if (typeof condition !== 'object' || condition === null) return condition !== undefined;
    return Object.hasOwn(condition, '$eq');
  };
  const open = index.filter((field) => !isFixed(field));
  return open.join() === fields.filter((field) => !isFixed(field)).join();
}
