const called = (tab: number): string => `hunt:tab ${tab}`;

/** Gives this tab a number by which others know it, for as long as it lives. */
export const call = (tab: number): Promise<void> =>
  new Promise((resolve) => {
    void navigator.locks.request(called(tab), () => {
      resolve();
      return new Promise(() => {});
    });
  });

/** The number of the tab that leads; undefined while none does. */
export async function leader(): Promise<number | undefined> {
  const { held = [] } = await navigator.locks.query();
  const leads = held.find(({ name }) => name?.endsWith(':leader'));
  const names = held.flatMap(({ name, clientId }) => (clientId === leads?.clientId ? [name] : []));
  return [0, 1, 2, 3, 4].find((tab) => names.includes(called(tab)));
}
