import { Link } from 'wouter';
import type { useInbox } from './use-inbox.ts';

type Item = ReturnType<typeof useInbox>['refusals'][number];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The record's name; a link where it, or what it hangs on, has a page. */
export function RecordLink({ collection, id, record }: Pick<Item, 'collection' | 'id' | 'record'>) {
  const name = text(record['name']) || text(record['subject']) || 'Note';
  const page = collection === 'deals' ? id : record['parentType'] === 'deals' ? text(record['parentId']) : '';
  return <h3>{page ? <Link to={`/leads/${page}`}>{name}</Link> : name}</h3>;
}
