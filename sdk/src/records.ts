import type { CrmRecord } from './database/types.ts';

/** The records of each view, by the name that apps use for them. */
export type ContactRecord = CrmRecord<'contacts'>;
export type CompanyRecord = CrmRecord<'companies'>;
export type HouseholdRecord = CrmRecord<'households'>;
export type SiteRecord = CrmRecord<'sites'>;
export type LeadRecord = CrmRecord<'leads'>;
export type DealRecord = CrmRecord<'deals'>;
export type TaskRecord = CrmRecord<'tasks'>;
export type CallRecord = CrmRecord<'calls'>;
export type MeetingRecord = CrmRecord<'meetings'>;
export type NoteRecord = CrmRecord<'notes'>;
export type EmailRecord = CrmRecord<'emails'>;
export type ProductRecord = CrmRecord<'products'>;
export type PipelineRecord = CrmRecord<'pipelines'>;
export type UserRecord = CrmRecord<'users'>;
export type TeamRecord = CrmRecord<'teams'>;
export type TagDefinitionRecord = CrmRecord<'tagDefinitions'>;
