import { useOrganisation } from '../organisation.tsx';
import { Avatar } from './avatar.tsx';

/** Who is responsible, as a disc. */
export function Owner({ id, size }: { id: string; size?: number }) {
  const user = useOrganisation().users.find((candidate) => candidate.id === id);
  return <Avatar name={user?.name ?? ''} color={user?.color} {...(size && { size })} />;
}
