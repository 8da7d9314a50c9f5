import { useSales } from '../crm.ts';
import { useObservable } from '../lib/use-observable.ts';

/** What the server refused, and what it settled otherwise than somebody here wrote it. */
export function useInbox() {
  const { inbox } = useSales();
  const refusals = useObservable(inbox.refusals$, []);
  const conflicts = useObservable(inbox.conflicts$, []);
  return { inbox, refusals, conflicts };
}
