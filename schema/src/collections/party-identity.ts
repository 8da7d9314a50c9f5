import { isJsonObject, type Json, type JsonObject } from '../define/json.ts';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Words that say which form a company has, and nothing about which company it is. */
const legalForms =
  /\b(ab|ag|aps|as|bv|co|company|corp|corporation|eg|eurl|gmbh|inc|incorporated|kg|kk|limited|llc|llp|ltd|mbh|nv|ohg|oy|plc|pty|sa|sarl|sas|se|sl|spa|srl|ug)\b/g;

/** Sites on which many have a page: sharing one says nothing. */
const sharedSites =
  /(^|\.)(facebook|instagram|linkedin|tiktok|twitter|x|youtube|google|wordpress|wixsite|blogspot)\.\w+$/;

/** A name without case, accents, punctuation and, of a company, its legal form. */
export function normalName(name: string, kind: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const bare = kind === 'organisation' ? words.replace(legalForms, ' ') : words;
  // A name that is nothing but a legal form, or nothing but signs, stands for itself.
  return [bare, words, name.toLowerCase()].map((form) => form.trim().replace(/\s+/g, ' ')).find(Boolean) ?? '';
}

/** A tax id without signs, in capitals; `''` for one that is too short to be one. */
export function normalTaxId(taxId: string): string {
  const bare = taxId.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /\d.*\d.*\d.*\d.*\d/.test(bare) ? bare : '';
}

/** The domain of a home page, without `www`; `''` for a page on a site of many. */
export function domainOf(website: string): string {
  const host = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/[/?#:].*$/, '');
  return /^[^\s@]+\.[^\s@.]+$/.test(host) && !sharedSites.test(host) ? host : '';
}

/** The value that is marked as primary, else the first. */
export function primaryOf(list: Json | undefined): string {
  const channels = (Array.isArray(list) ? list : []).filter(isJsonObject);
  const chosen = channels.find((item) => item['primary'] === true) ?? channels[0];
  return text(chosen?.['value']);
}

/**
 * What tells a party for certain from all others: two with one key in common are the same.
 *
 * - `taxKey`: a company's tax id.
 * - `matchKey`: the domain of a company's home page, or the e-mail address of a person, together with the name. Neither is
 *   enough alone: branches share a home page, and colleagues `info@`.
 *
 * A key is `''` where the party does not say enough.
 */
export function identityOf(body: JsonObject): { readonly taxKey: string; readonly matchKey: string } {
  const kind = text(body['kind']);
  const name = normalName(text(body['name']), kind);
  const keyOf = (sign: string): string => (sign === '' || name === '' ? '' : `${sign} ${name}`.slice(0, 255));
  if (kind === 'person') return { taxKey: '', matchKey: keyOf(primaryOf(body['emails']).trim().toLowerCase()) };
  if (kind !== 'organisation') return { taxKey: '', matchKey: '' };
  return { taxKey: normalTaxId(text(body['taxId'])).slice(0, 32), matchKey: keyOf(domainOf(text(body['website']))) };
}
