/** @returns undefined when nothing is there */
export async function ifFound<T>(handle: Promise<T>): Promise<T | undefined> {
  try {
    return await handle;
  } catch (error) {
    if ((error as DOMException).name === 'NotFoundError') return undefined;
    throw error;
  }
}

export async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  // TypeScript's types of the DOM know nothing of the iteration over a folder yet.
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
}

/** @returns undefined when nothing is there */
export async function readBytes(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | undefined> {
  const handle = await ifFound(folder.getFileHandle(name));
  return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

/** What workers have, and pages have not. */
interface SyncAccess {
  createSyncAccessHandle?(): Promise<{
    truncate(size: number): void;
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}

/** Writes a file as a whole; in a worker it is on the disk then, if `isStrict`. */
export async function writeBytes(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
  isStrict: boolean,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const access = await (handle as SyncAccess).createSyncAccessHandle?.();
  if (access) {
    try {
      access.truncate(0);
      for (let at = 0; at < bytes.length; ) at += access.write(bytes.subarray(at), { at });
      if (isStrict) access.flush();
    } finally {
      access.close();
    }
    return;
  }
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}

/** Makes a file durable that was written before, if it is still there and this is a worker. */
export async function syncBytes(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  const handle = await ifFound(folder.getFileHandle(name));
  const access = await (handle as SyncAccess | undefined)?.createSyncAccessHandle?.();
  access?.flush();
  access?.close();
}
