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
/** A quote, as `crm.quotes` reads it. */
export type QuoteRecord = CrmRecord<'quotes'>;
/** An order, as `crm.orders` reads it. */
export type OrderRecord = CrmRecord<'orders'>;
/** An invoice, as `crm.invoices` reads it. */
export type InvoiceRecord = CrmRecord<'invoices'>;
/** A credit note, as `crm.creditNotes` reads it. */
export type CreditNoteRecord = CrmRecord<'creditNotes'>;
/** A receipt, as `crm.receipts` reads it. */
export type ReceiptRecord = CrmRecord<'receipts'>;
/** A project, as `crm.projects` reads it. */
export type ProjectRecord = CrmRecord<'projects'>;
/** A visit, as `crm.visits` reads it. */
export type VisitRecord = CrmRecord<'visits'>;
/** A work order, as `crm.workOrders` reads it. */
export type WorkOrderRecord = CrmRecord<'workOrders'>;
/** A delivery, as `crm.deliveries` reads it. */
export type DeliveryRecord = CrmRecord<'deliveries'>;
/** An inspection, as `crm.inspections` reads it. */
export type InspectionRecord = CrmRecord<'inspections'>;
/** A maintenance job, as `crm.maintenance` reads it. */
export type MaintenanceJobRecord = CrmRecord<'maintenance'>;
/** A stay of a guest, as `crm.stays` reads it. */
export type StayRecord = CrmRecord<'stays'>;
/** Hours worked, as `crm.timeEntries` reads it. */
export type TimeEntryRecord = CrmRecord<'timeEntries'>;
/** Material used, as `crm.materials` reads it. */
export type MaterialRecord = CrmRecord<'materials'>;
/** An expense, as `crm.expenses` reads it. */
export type ExpenseRecord = CrmRecord<'expenses'>;
/** A reading of a meter, a scale, an instrument, as `crm.readings` reads it. */
export type ReadingRecord = CrmRecord<'readings'>;
/** Goods that came or went, as `crm.stockMoves` reads it. */
export type StockMoveRecord = CrmRecord<'stockMoves'>;
/** Loyalty points earned or spent, as `crm.loyaltyPoints` reads it. */
export type LoyaltyEntryRecord = CrmRecord<'loyaltyPoints'>;
/** An animal, as `crm.animals` reads it. */
export type AnimalRecord = CrmRecord<'animals'>;
/** A crop, as `crm.crops` reads it. */
export type CropRecord = CrmRecord<'crops'>;
/** A piece of land, as `crm.land` reads it. */
export type LandAreaRecord = CrmRecord<'land'>;
/** A piece of equipment, as `crm.equipment` reads it. */
export type EquipmentItemRecord = CrmRecord<'equipment'>;
/** A vehicle, as `crm.vehicles` reads it. */
export type VehicleRecord = CrmRecord<'vehicles'>;
/** A room, as `crm.rooms` reads it. */
export type RoomRecord = CrmRecord<'rooms'>;
/** A device, as `crm.devices` reads it. */
export type DeviceRecord = CrmRecord<'devices'>;
/** What is known of a photo, as `crm.photos` reads it. */
export type PhotoRecord = CrmRecord<'photos'>;
/** What is known of a signature, as `crm.signatures` reads it. */
export type SignatureRecord = CrmRecord<'signatures'>;
/** What is known of a document, as `crm.documents` reads it. */
export type DocumentRecord = CrmRecord<'documents'>;
/** What is known of a recording, as `crm.recordings` reads it. */
export type RecordingRecord = CrmRecord<'recordings'>;
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
