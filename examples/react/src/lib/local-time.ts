const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Nine in the morning, some days from now, as an `<input type="datetime-local">` takes it. */
export function inDays(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}T09:00`;
}
