/** Storage in files, for Node and Electron: apart from the rest, for no browser can load it. */
export { fileLogs } from './log/file-log.ts';
