import type { CrmRecord } from './database/types.ts';

/** A person, as `crm.contacts` reads it. */
export type ContactRecord = CrmRecord<'contacts'>;
/** A company, as `crm.companies` reads it. */
export type CompanyRecord = CrmRecord<'companies'>;
/** A household, as `crm.households` reads it. */
export type HouseholdRecord = CrmRecord<'households'>;
/** A site of a company, as `crm.sites` reads it. */
export type SiteRecord = CrmRecord<'sites'>;
/** A lead, as `crm.leads` reads it. */
export type LeadRecord = CrmRecord<'leads'>;
/** A deal, as `crm.deals` reads it. */
export type DealRecord = CrmRecord<'deals'>;
/** A task, as `crm.tasks` reads it. */
export type TaskRecord = CrmRecord<'tasks'>;
/** A call, as `crm.calls` reads it. */
export type CallRecord = CrmRecord<'calls'>;
/** A meeting, as `crm.meetings` reads it. */
export type MeetingRecord = CrmRecord<'meetings'>;
/** A note, as `crm.notes` reads it. */
export type NoteRecord = CrmRecord<'notes'>;
/** An e-mail, as `crm.emails` reads it. */
export type EmailRecord = CrmRecord<'emails'>;
/** A product, as `crm.products` reads it. */
export type ProductRecord = CrmRecord<'products'>;
/** A pipeline with its stages, as `crm.pipelines` reads it. */
export type PipelineRecord = CrmRecord<'pipelines'>;
/** A user of the organisation, as `crm.users` reads it. */
export type UserRecord = CrmRecord<'users'>;
/** A team, as `crm.teams` reads it. */
export type TeamRecord = CrmRecord<'teams'>;
/** A tag that records can carry, as `crm.tagDefinitions` reads it. */
export type TagDefinitionRecord = CrmRecord<'tagDefinitions'>;
/** A field that the organisation defines for itself, as `crm.customFields` reads it. */
export type CustomFieldRecord = CrmRecord<'customFields'>;
/** What the users of a role may do, as `crm.roles` reads it. */
export type RoleRecord = CrmRecord<'roles'>;
/** A tax rate, as `crm.taxRates` reads it. */
export type TaxRateRecord = CrmRecord<'taxRates'>;
/** A price list, as `crm.priceLists` reads it. */
export type PriceListRecord = CrmRecord<'priceLists'>;
/** What records begin with, as `crm.templates` reads it. */
export type TemplateRecord = CrmRecord<'templates'>;
/** A series of numbers, as `crm.numberSeries` reads it. */
export type SeriesRecord = CrmRecord<'numberSeries'>;
