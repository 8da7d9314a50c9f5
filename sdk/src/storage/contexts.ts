/** What the sync engine writes as. Whatever else is written is somebody's work, which is nowhere else yet. */
export const SYNC = 'rockpool-sync';

/** As `SYNC`, when records are let go of whose contents may not stay on the disk. */
export const FORGET = 'rockpool-forget';
