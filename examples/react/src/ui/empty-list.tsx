import { useSyncStatus } from '@rockpool/sdk/react';
import type { ComponentProps } from 'react';
import { useSales } from '../crm.ts';
import { EmptyState } from './empty-state.tsx';

/** What stands in place of a list without records; while a device is being filled, that is no statement about them. */
export function EmptyList(empty: ComponentProps<typeof EmptyState>) {
  const { progress } = useSyncStatus(useSales());
  return progress ? (
    <EmptyState
      icon="sync"
      title="On their way"
      text="This device is being filled. Look around meanwhile, or start to work."
    />
  ) : (
    <EmptyState {...empty} />
  );
}
