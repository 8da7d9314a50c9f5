/** Money comes in minor units: cents for euros, none for yen, thousandths for dinars. */
export function showMoney({ minor, currency }: { readonly minor: number; readonly currency: string }): string {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  const whole = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(undefined, { style: 'currency', currency, ...whole }).format(amount);
}
