export type { ClaimNames, CrmUser } from './auth/token.ts';
export type {
  CreditOptions,
  DealDocumentOptions,
  InvoiceCommands,
  InvoiceJobOptions,
  IssueCommand,
  IssueOptions,
  OrderCommands,
  QuoteCommands,
} from './commands/document-types.ts';
export type { CompleteJobOptions, JobCommands, TimerCommands } from './commands/job-types.ts';
export type { DuplicateSuggestion, MergeOptions, PartyCommands } from './commands/party-types.ts';
export type {
  CommandsOf,
  ConvertLeadOptions,
  DealCommands,
  LeadCommands,
  TimersOf,
  ViewCommands,
} from './commands/types.ts';
export { createCrm } from './create-crm.ts';
export type { Crm, CrmCore, CrmOf, CrmSync, RecordEvent, RecordExplanation } from './crm.ts';
export type { StorageDamage } from './database/damage.ts';
export type { CrmStorage } from './database/open.ts';
export type { AnyRecord, Can } from './database/rights.ts';
export type {
  CollectionInsert,
  CollectionRecord,
  Comparison,
  CrmCollection,
  CrmRecord,
  CrmRecordOf,
  FieldsOf,
  FindQuery,
  Openable,
  Patch,
  Query,
  RecordMethods,
  Selector,
  Sort,
  View,
  ViewFields,
  ViewInsert,
  ViewName,
  WholeCollection,
} from './database/types.ts';
export type { Timers } from './edges.ts';
export { type EraseOptions, eraseCrm } from './erase-crm.ts';
export { CrmError, type CrmErrorCode, type CrmErrorDetails, errorCodes } from './errors.ts';
export type { ConflictedRecord, DatedConflict, Inbox, ParkedDecision, RefusedRecord } from './inbox/inbox.ts';
export type { CrmOptions, SyncOptions, TokenRequest } from './options.ts';
export { packs } from './packs.ts';
export type {
  Plugin,
  PluginFailure,
  PluginHooks,
  PulledRecord,
  RecordWrite,
  RefusedWrite,
  SettledConflict,
  WaitingRecord,
  WriteChanges,
} from './plugins/types.ts';
export type * from './records.ts';
export type { CrmEncryption, EncryptionOptions, PassphraseRequest } from './storage/encryption/options.ts';
export type { Secret } from './storage/encryption/wrapping-key.ts';
export type { StorageStatus } from './storage/room.ts';
export type { UnstoredRecord } from './sync/local-store.ts';
export type { PullProgress } from './sync/pull.ts';
export type { SyncStateName, SyncStatus } from './sync/status.ts';
export type { VerifyReport } from './sync/verify.ts';
export type { Transaction, TransactionCollection, TransactionQuery } from './transaction/types.ts';
