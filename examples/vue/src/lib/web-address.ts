/**
 * Where a link to a website leads.
 *
 * @returns undefined for whatever is no address of the web: a text that somebody typed may be a script
 * @example `webAddress('reef.example')` is `https://reef.example/`
 */
export function webAddress(text = ''): string | undefined {
  const url = URL.parse(text) ?? URL.parse(`https://${text}`);
  return url && ['https:', 'http:'].includes(url.protocol) ? url.href : undefined;
}
