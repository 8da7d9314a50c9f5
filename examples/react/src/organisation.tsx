import { useLiveQuery } from '@rockpool/sdk/react';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Pipeline, type Stage, type User, useSales } from './crm.ts';

/** What shapes the organisation's screens: its people and its pipeline. */
export interface Organisation {
  readonly users: readonly User[];
  /** The first pipeline; undefined until it is here. */
  readonly pipeline: Pipeline | undefined;
  readonly stages: readonly Stage[];
  readonly stageOf: (id: string) => Stage | undefined;
  readonly nameOf: (userId: string) => string;
}

const OrganisationContext = createContext<Organisation | null>(null);

export function OrganisationProvider({ children }: { children: ReactNode }) {
  const crm = useSales();
  const { data: pipelines } = useLiveQuery(() => crm.pipelines.find({ sort: [{ order: 'asc' }] }), [crm]);
  const { data: users } = useLiveQuery(() => crm.users.find({ sort: [{ order: 'asc' }] }), [crm]);

  const organisation = useMemo<Organisation>(() => {
    const pipeline = pipelines?.[0];
    const stages = pipeline?.stages ?? [];
    const stageById = new Map(stages.map((stage) => [stage.id, stage]));
    const userById = new Map(users?.map((user) => [user.id, user]));
    return {
      users: users ?? [],
      pipeline,
      stages,
      stageOf: (id) => stageById.get(id),
      nameOf: (id) => userById.get(id)?.name ?? '',
    };
  }, [pipelines, users]);

  return <OrganisationContext value={organisation}>{children}</OrganisationContext>;
}

export function useOrganisation(): Organisation {
  const organisation = useContext(OrganisationContext);
  if (!organisation) throw new Error('useOrganisation() needs an <OrganisationProvider> above it.');
  return organisation;
}
