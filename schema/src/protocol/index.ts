export { emptied, isHusk, takeLeft } from './access.ts';
export * from './apply.ts';
export * from './ask.ts';
export * from './bring-back.ts';
export { refusalOfMoves } from './check-moves.ts';
export * from './checkpoint.ts';
export * from './clock.ts';
export * from './digest.ts';
export * from './edit.ts';
export * from './error-codes.ts';
export * from './field-rights.ts';
export * from './finish-body.ts';
export { forgetHidden } from './forget-hidden.ts';
export * from './group.ts';
export { brokenEntry } from './merge/elements.ts';
export * from './merge.ts';
export * from './messages.ts';
export { type WrongMove, wrongMove } from './move.ts';
export * from './operation.ts';
export * from './rebase.ts';
export * from './restore.ts';
export * from './rights.ts';
export * from './scopes.ts';
export { heardBody, isEmptied, toHashed } from './server-value.ts';
export { isNewRow, type Verdicts } from './settle.ts';
export {
  type FieldVersion,
  type Origins,
  type State,
  type StoredRecord,
  toServerRecord,
  UNNUMBERED,
  unwritten,
  type Writer,
  withRev,
} from './stored-record.ts';
export * from './sync-state.ts';
export * from './take-conflict.ts';
export * from './timeline.ts';
export * from './version.ts';
export * from './versions.ts';
