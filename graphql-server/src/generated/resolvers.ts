import type { Json } from '@rockpool/schema';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServerRecord as ProtocolServerRecord, PushAnswer as ProtocolPushAnswer, PushResult as ProtocolPushResult, PullResult as ProtocolPullResult, DigestResult as ProtocolDigestResult, CompareResult as ProtocolCompareResult } from '@rockpool/schema/protocol';
import type { JsonObject } from '@rockpool/schema';
import type { ServerContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as `2026-01-31`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, as `2026-01-31T08:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: Json; output: Json; }
  /** An integer that a JavaScript number holds exactly: from -(2^53 - 1) to 2^53 - 1. */
  SafeInt: { input: number; output: number; }
};

export type ActivityAttendee = {
  __typename?: 'ActivityAttendee';
  id: Scalars['ID']['output'];
  response?: Maybe<Scalars['String']['output']>;
};

/** Of a call or e-mail. */
export type ActivityDirection =
  | 'in'
  | 'out';

/** Planned until done or cancelled. */
export type ActivityStatus =
  | 'cancelled'
  | 'done'
  | 'planned';

/** The kind "call" among: Tasks, calls, meetings, notes and e-mails. */
export type Call = Node & {
  __typename?: 'Call';
  /** Without a time of day. */
  allDay?: Maybe<Scalars['Boolean']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Who takes part. */
  attendees: Array<ActivityAttendee>;
  /** The text. */
  body?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Of a call or e-mail. */
  direction?: Maybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt: Scalars['DateTime']['output'];
  /** How long it took, in seconds. */
  durationSec?: Maybe<Scalars['Int']['output']>;
  /** When it ends. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record it is about: a lead, a deal. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it is about. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Its place in a timeline: start, else due date, else creation. */
  sortAt: Scalars['DateTime']['output'];
  /** When a call or meeting starts. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned until done or cancelled. */
  status: ActivityStatus;
  /** One line. */
  subject: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type CallConnection = {
  __typename?: 'CallConnection';
  edges: Array<CallEdge>;
  nodes: Array<Call>;
  pageInfo: PageInfo;
};

export type CallEdge = {
  __typename?: 'CallEdge';
  cursor: Scalars['String']['output'];
  node: Call;
};

/** The kind "organisation" among: People, companies, households and sites. */
export type Company = Node & {
  __typename?: 'Company';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail addresses. */
  emails: Array<PartyEmail>;
  /** Family name of a person. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** Given name of a person. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What a person does at the parent. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** When somebody last had to do with them. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The first e-mail address to try. */
  primaryEmail: Scalars['String']['output'];
  /** The first number to try. */
  primaryPhone: Scalars['String']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What lists sort by. */
  sortName: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};

export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  edges: Array<CompanyEdge>;
  nodes: Array<Company>;
  pageInfo: PageInfo;
};

export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  cursor: Scalars['String']['output'];
  node: Company;
};

export type CompareInput = {
  /** Buckets of which the device names everything that it holds. */
  buckets: Array<Scalars['Int']['input']>;
  collection: Scalars['String']['input'];
  holdings: Array<HoldingInput>;
  /** The version of the sync protocol that the device speaks. */
  protocol: Scalars['Int']['input'];
  schema?: InputMaybe<Scalars['JSON']['input']>;
};

export type CompareResult = {
  __typename?: 'CompareResult';
  /** Of the holdings, the ids that are not there for the user. */
  left: Array<Scalars['ID']['output']>;
  /** What the device holds otherwise, and what it lacks in the buckets. */
  records: Array<ServerRecord>;
  timeline: Array<Life>;
};

/** The kind "person" among: People, companies, households and sites. */
export type Contact = Node & {
  __typename?: 'Contact';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail addresses. */
  emails: Array<PartyEmail>;
  /** Family name of a person. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** Given name of a person. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What a person does at the parent. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** When somebody last had to do with them. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The first e-mail address to try. */
  primaryEmail: Scalars['String']['output'];
  /** The first number to try. */
  primaryPhone: Scalars['String']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What lists sort by. */
  sortName: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};

export type ContactConnection = {
  __typename?: 'ContactConnection';
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
};

export type ContactEdge = {
  __typename?: 'ContactEdge';
  cursor: Scalars['String']['output'];
  node: Contact;
};

/** The kind "deal" among: Leads and the deals they become. */
export type Deal = Node & {
  __typename?: 'Deal';
  /** What it is worth, in minor units of the currency. */
  amount: Money;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When it was won or lost. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person to talk to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** When it should be decided. */
  expectedClose: Scalars['Date']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A lead becomes a deal when it is qualified. */
  kind: Scalars['String']['output'];
  /** What is known of the person and the company before they are parties. */
  leadInfo: DealLeadInfo;
  /** Why it was lost. */
  lostReason?: Maybe<Scalars['String']['output']>;
  /** What it is about, or whom. */
  name: Scalars['String']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** With whom. */
  partyId: Scalars['ID']['output'];
  /** The pipeline, a setting. */
  pipelineId: Scalars['ID']['output'];
  /** Order inside a stage: a fractional key. */
  position: Scalars['String']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Per cent. */
  probability?: Maybe<Scalars['Int']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** How promising, 0 to 100. */
  score?: Maybe<Scalars['Int']['output']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where it came from. */
  source?: Maybe<Scalars['String']['output']>;
  /** Every move between stages. */
  stageHistory: Array<DealStageHistory>;
  /** The stage inside the pipeline. */
  stageId: Scalars['ID']['output'];
  /** Open until it is won or lost. */
  status: DealStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type DealConnection = {
  __typename?: 'DealConnection';
  edges: Array<DealEdge>;
  nodes: Array<Deal>;
  pageInfo: PageInfo;
};

export type DealEdge = {
  __typename?: 'DealEdge';
  cursor: Scalars['String']['output'];
  node: Deal;
};

/** What is known of the person and the company before they are parties. */
export type DealLeadInfo = {
  __typename?: 'DealLeadInfo';
  city?: Maybe<Scalars['String']['output']>;
  company?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  jobTitle?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
};

export type DealStageHistory = {
  __typename?: 'DealStageHistory';
  at: Scalars['String']['output'];
  by?: Maybe<Scalars['ID']['output']>;
  from?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  to: Scalars['String']['output'];
};

/** Open until it is won or lost. */
export type DealStatus =
  | 'lost'
  | 'open'
  | 'won';

/** A collection in 256 buckets, by the last two hexadecimal digits of the ids. */
export type Digest = {
  __typename?: 'Digest';
  collection: Scalars['String']['output'];
  /** Per bucket, how many living records. */
  counts: Array<Scalars['Int']['output']>;
  /** Per bucket, the sum of their hashes, modulo 2^32. */
  hashes: Array<Scalars['SafeInt']['output']>;
};

export type DigestInput = {
  collections: Array<Scalars['String']['input']>;
  /** The version of the sync protocol that the device speaks. */
  protocol: Scalars['Int']['input'];
  schema?: InputMaybe<Scalars['JSON']['input']>;
};

export type DigestResult = {
  __typename?: 'DigestResult';
  digests: Array<Digest>;
  timeline: Array<Life>;
};

/** The kind "email" among: Tasks, calls, meetings, notes and e-mails. */
export type Email = Node & {
  __typename?: 'Email';
  /** Without a time of day. */
  allDay?: Maybe<Scalars['Boolean']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Who takes part. */
  attendees: Array<ActivityAttendee>;
  /** The text. */
  body?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Of a call or e-mail. */
  direction?: Maybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt: Scalars['DateTime']['output'];
  /** How long it took, in seconds. */
  durationSec?: Maybe<Scalars['Int']['output']>;
  /** When it ends. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record it is about: a lead, a deal. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it is about. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Its place in a timeline: start, else due date, else creation. */
  sortAt: Scalars['DateTime']['output'];
  /** When a call or meeting starts. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned until done or cancelled. */
  status: ActivityStatus;
  /** One line. */
  subject: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type EmailConnection = {
  __typename?: 'EmailConnection';
  edges: Array<EmailEdge>;
  nodes: Array<Email>;
  pageInfo: PageInfo;
};

export type EmailEdge = {
  __typename?: 'EmailEdge';
  cursor: Scalars['String']['output'];
  node: Email;
};

/** There is something to pull up to `seq`. Carries no data. */
export type Hint = {
  __typename?: 'Hint';
  seq: Scalars['SafeInt']['output'];
};

/** What a device holds of a record. */
export type HoldingInput = {
  /** The record's hash, from 0 up to, not including, 2^32. */
  hash: Scalars['SafeInt']['input'];
  id: Scalars['ID']['input'];
  rev: Scalars['SafeInt']['input'];
};

/** The kind "household" among: People, companies, households and sites. */
export type Household = Node & {
  __typename?: 'Household';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail addresses. */
  emails: Array<PartyEmail>;
  /** Family name of a person. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** Given name of a person. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What a person does at the parent. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** When somebody last had to do with them. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The first e-mail address to try. */
  primaryEmail: Scalars['String']['output'];
  /** The first number to try. */
  primaryPhone: Scalars['String']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What lists sort by. */
  sortName: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};

export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  edges: Array<HouseholdEdge>;
  nodes: Array<Household>;
  pageInfo: PageInfo;
};

export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  cursor: Scalars['String']['output'];
  node: Household;
};

/** The kind "lead" among: Leads and the deals they become. */
export type Lead = Node & {
  __typename?: 'Lead';
  /** What it is worth, in minor units of the currency. */
  amount: Money;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When it was won or lost. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person to talk to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** When it should be decided. */
  expectedClose: Scalars['Date']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A lead becomes a deal when it is qualified. */
  kind: Scalars['String']['output'];
  /** What is known of the person and the company before they are parties. */
  leadInfo: DealLeadInfo;
  /** Why it was lost. */
  lostReason?: Maybe<Scalars['String']['output']>;
  /** What it is about, or whom. */
  name: Scalars['String']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** With whom. */
  partyId: Scalars['ID']['output'];
  /** The pipeline, a setting. */
  pipelineId: Scalars['ID']['output'];
  /** Order inside a stage: a fractional key. */
  position: Scalars['String']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Per cent. */
  probability?: Maybe<Scalars['Int']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** How promising, 0 to 100. */
  score?: Maybe<Scalars['Int']['output']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where it came from. */
  source?: Maybe<Scalars['String']['output']>;
  /** Every move between stages. */
  stageHistory: Array<DealStageHistory>;
  /** The stage inside the pipeline. */
  stageId: Scalars['ID']['output'];
  /** Open until it is won or lost. */
  status: DealStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type LeadConnection = {
  __typename?: 'LeadConnection';
  edges: Array<LeadEdge>;
  nodes: Array<Lead>;
  pageInfo: PageInfo;
};

export type LeadEdge = {
  __typename?: 'LeadEdge';
  cursor: Scalars['String']['output'];
  node: Lead;
};

/** One life of the organisation's sequence; a restore from a backup begins another. */
export type Life = {
  __typename?: 'Life';
  epoch: Scalars['ID']['output'];
  /** The sequence when this life began. */
  from: Scalars['SafeInt']['output'];
};

export type Me = {
  __typename?: 'Me';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  role: Scalars['String']['output'];
};

/** The kind "meeting" among: Tasks, calls, meetings, notes and e-mails. */
export type Meeting = Node & {
  __typename?: 'Meeting';
  /** Without a time of day. */
  allDay?: Maybe<Scalars['Boolean']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Who takes part. */
  attendees: Array<ActivityAttendee>;
  /** The text. */
  body?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Of a call or e-mail. */
  direction?: Maybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt: Scalars['DateTime']['output'];
  /** How long it took, in seconds. */
  durationSec?: Maybe<Scalars['Int']['output']>;
  /** When it ends. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record it is about: a lead, a deal. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it is about. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Its place in a timeline: start, else due date, else creation. */
  sortAt: Scalars['DateTime']['output'];
  /** When a call or meeting starts. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned until done or cancelled. */
  status: ActivityStatus;
  /** One line. */
  subject: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

/** An amount in minor units of a currency. */
export type Money = {
  __typename?: 'Money';
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  minor: Scalars['SafeInt']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes edits from a device; every row is answered by itself. */
  push: PushResult;
};


export type MutationPushArgs = {
  input: PushInput;
};

/** Anything with an id of its own. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** The kind "note" among: Tasks, calls, meetings, notes and e-mails. */
export type Note = Node & {
  __typename?: 'Note';
  /** Without a time of day. */
  allDay?: Maybe<Scalars['Boolean']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Who takes part. */
  attendees: Array<ActivityAttendee>;
  /** The text. */
  body?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Of a call or e-mail. */
  direction?: Maybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt: Scalars['DateTime']['output'];
  /** How long it took, in seconds. */
  durationSec?: Maybe<Scalars['Int']['output']>;
  /** When it ends. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record it is about: a lead, a deal. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it is about. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Its place in a timeline: start, else due date, else creation. */
  sortAt: Scalars['DateTime']['output'];
  /** When a call or meeting starts. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned until done or cancelled. */
  status: ActivityStatus;
  /** One line. */
  subject: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type NoteConnection = {
  __typename?: 'NoteConnection';
  edges: Array<NoteEdge>;
  nodes: Array<Note>;
  pageInfo: PageInfo;
};

export type NoteEdge = {
  __typename?: 'NoteEdge';
  cursor: Scalars['String']['output'];
  node: Note;
};

export type Outcome =
  /** Every edit stands as it was sent. */
  | 'APPLIED'
  /** The server has seen this write before; nothing changed. */
  | 'DUPLICATE'
  /** An edit met a concurrent change, and the field's rule settled it. */
  | 'MERGED'
  /** Nothing of the row was taken; `refusal` says why. */
  | 'REJECTED';

/** Where a page stands in its list, after the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where to find them; never half of one and half of another. */
export type PartyAddress = {
  __typename?: 'PartyAddress';
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  line1?: Maybe<Scalars['String']['output']>;
  line2?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
};

export type PartyEmail = {
  __typename?: 'PartyEmail';
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  primary?: Maybe<Scalars['Boolean']['output']>;
  value: Scalars['String']['output'];
};

export type PartyPhone = {
  __typename?: 'PartyPhone';
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  primary?: Maybe<Scalars['Boolean']['output']>;
  value: Scalars['String']['output'];
};

/** The kind "pipeline" among: Pipelines, users, teams and tags of an organisation. */
export type Pipeline = Node & {
  __typename?: 'Pipeline';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Colour to show, as #rrggbb. */
  color?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail address of a user. */
  email?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The users in a team. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What a user may do. */
  role?: Maybe<SettingRole>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** The stages of a pipeline, in order. Addressed by id, never by name. */
  stages?: Maybe<Array<SettingStage>>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type PipelineConnection = {
  __typename?: 'PipelineConnection';
  edges: Array<PipelineEdge>;
  nodes: Array<Pipeline>;
  pageInfo: PageInfo;
};

export type PipelineEdge = {
  __typename?: 'PipelineEdge';
  cursor: Scalars['String']['output'];
  node: Pipeline;
};

/** The kind "product" among: What is sold. */
export type Product = Node & {
  __typename?: 'Product';
  /** On sale. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** GTIN, as digits. */
  barcode: Scalars['String']['output'];
  /** Where it stands in the catalogue. */
  category: Scalars['String']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Free text. */
  description?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Prices per currency, in minor units. */
  prices: Array<ProductPrice>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Stock-keeping unit. */
  sku: Scalars['String']['output'];
  /** Stock in thousandths of the unit; the server keeps it. */
  stockOnHandMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What a quantity counts. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductPrice = {
  __typename?: 'ProductPrice';
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  minor: Scalars['SafeInt']['output'];
};

export type PullInput = {
  /** What the last page gave; left out at first. Opaque to devices. */
  checkpoint?: InputMaybe<Scalars['String']['input']>;
  collections: Array<Scalars['String']['input']>;
  /** The most records that the page may hold. */
  limit: Scalars['Int']['input'];
  /** The version of the sync protocol that the device speaks. */
  protocol: Scalars['Int']['input'];
  /** The version of each collection that the app was built with, by name; one that is left out is the server's own. */
  schema?: InputMaybe<Scalars['JSON']['input']>;
};

export type PullResult = {
  __typename?: 'PullResult';
  /** Where the next page starts. */
  checkpoint: Scalars['String']['output'];
  /** Whether another page follows at once. A short page does not mean the end. */
  hasMore: Scalars['Boolean']['output'];
  /** Records that the user may not see any more, or that are archived: the device lets go of them. */
  left: Array<RecordKey>;
  /** The user lost a scope as a whole, or one begins beside others: what the device holds is compared after the pull. */
  reconcile: Scalars['Boolean']['output'];
  records: Array<ServerRecord>;
  /** How many records stand after this page: for progress, not for control. */
  remaining: Scalars['Int']['output'];
  timeline: Array<Life>;
};

export type PushAnswer = {
  __typename?: 'PushAnswer';
  collection: Scalars['String']['output'];
  /** Fields where something that somebody wrote did not survive as it was written: a list of `{ field, rule, base, theirs, mine, result, theirStamp, myStamp }`. */
  conflicts?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  outcome: Outcome;
  /** The record as it now stands, where it differs from what the device can compute. */
  record?: Maybe<ServerRecord>;
  /** Why the row was refused: `{ code, message, field? }`. */
  refusal?: Maybe<Scalars['JSON']['output']>;
  /** The record's revision after the row. */
  rev: Scalars['SafeInt']['output'];
};

export type PushInput = {
  /** The device's name in its stamps: 12 characters, a to z and 0 to 9. */
  device: Scalars['ID']['input'];
  /** The life of the sequence that the revisions in the rows belong to; left out before the first contact. */
  epoch?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the sync protocol that the device speaks. */
  protocol: Scalars['Int']['input'];
  rows: Array<PushRowInput>;
  /** The version of each collection that the app was built with, by name; one that is left out is the server's own. */
  schema?: InputMaybe<Scalars['JSON']['input']>;
};

export type PushResult = {
  __typename?: 'PushResult';
  /** One answer a row, in the order of the rows. */
  answers: Array<PushAnswer>;
  timeline: Array<Life>;
};

/** All unanswered edits of one record. */
export type PushRowInput = {
  collection: Scalars['String']['input'];
  /** Edited fields by name: `{ value, rev, stamp, base? }` each. The name `deleted` deletes the record. */
  edits: Scalars['JSON']['input'];
  /** The transactions that these edits belong to: rows that share one are taken together or not at all. */
  groups?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  /** The revision that the device holds; 0 when the server has never seen the record. */
  rev: Scalars['SafeInt']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The one with this id; null when there is none or it is deleted. */
  call?: Maybe<Call>;
  /** A page of them, in the order of their ids. */
  calls: CallConnection;
  /** A page of them, in the order of their ids. */
  companies: CompanyConnection;
  /** The one with this id; null when there is none or it is deleted. */
  company?: Maybe<Company>;
  /** What a device holds otherwise than it should. */
  compare: CompareResult;
  /** The one with this id; null when there is none or it is deleted. */
  contact?: Maybe<Contact>;
  /** A page of them, in the order of their ids. */
  contacts: ContactConnection;
  /** The one with this id; null when there is none or it is deleted. */
  deal?: Maybe<Deal>;
  /** A page of them, in the order of their ids. */
  deals: DealConnection;
  /** What a device of the token's user should hold, in sums: to find out whether it does. */
  digest: DigestResult;
  /** The one with this id; null when there is none or it is deleted. */
  email?: Maybe<Email>;
  /** A page of them, in the order of their ids. */
  emails: EmailConnection;
  /** The one with this id; null when there is none or it is deleted. */
  household?: Maybe<Household>;
  /** A page of them, in the order of their ids. */
  households: HouseholdConnection;
  /** The one with this id; null when there is none or it is deleted. */
  lead?: Maybe<Lead>;
  /** A page of them, in the order of their ids. */
  leads: LeadConnection;
  /** The user of the token. */
  me: Me;
  /** The one with this id; null when there is none or it is deleted. */
  meeting?: Maybe<Meeting>;
  /** A page of them, in the order of their ids. */
  meetings: MeetingConnection;
  /** The one with this id; null when there is none or it is deleted. */
  note?: Maybe<Note>;
  /** A page of them, in the order of their ids. */
  notes: NoteConnection;
  /** The one with this id; null when there is none or it is deleted. */
  pipeline?: Maybe<Pipeline>;
  /** A page of them, in the order of their ids. */
  pipelines: PipelineConnection;
  /** The one with this id; null when there is none or it is deleted. */
  product?: Maybe<Product>;
  /** A page of them, in the order of their ids. */
  products: ProductConnection;
  /** The next page of records that changed in some collections. */
  pull: PullResult;
  /** The one with this id; null when there is none or it is deleted. */
  site?: Maybe<Site>;
  /** A page of them, in the order of their ids. */
  sites: SiteConnection;
  /** The one with this id; null when there is none or it is deleted. */
  tagDefinition?: Maybe<TagDefinition>;
  /** A page of them, in the order of their ids. */
  tagDefinitions: TagDefinitionConnection;
  /** The one with this id; null when there is none or it is deleted. */
  task?: Maybe<Task>;
  /** A page of them, in the order of their ids. */
  tasks: TaskConnection;
  /** The one with this id; null when there is none or it is deleted. */
  team?: Maybe<Team>;
  /** A page of them, in the order of their ids. */
  teams: TeamConnection;
  /** The one with this id; null when there is none or it is deleted. */
  user?: Maybe<User>;
  /** A page of them, in the order of their ids. */
  users: UserConnection;
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompareArgs = {
  input: CompareInput;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryDealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryDigestArgs = {
  input: DigestInput;
};


export type QueryEmailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPipelineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPipelinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPullArgs = {
  input: PullInput;
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryTagDefinitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTagDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type RecordKey = {
  __typename?: 'RecordKey';
  collection: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

/** A record as the server holds it. */
export type ServerRecord = {
  __typename?: 'ServerRecord';
  /** Its fields; none of them is null. */
  body: Scalars['JSON']['output'];
  collection: Scalars['String']['output'];
  deleted: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The highest stamp among its fields. */
  stamp: Scalars['String']['output'];
};

/** What a user may do. */
export type SettingRole =
  | 'admin'
  | 'manager'
  | 'rep';

export type SettingStage = {
  __typename?: 'SettingStage';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  probability: Scalars['Int']['output'];
  type: SettingStageType;
};

export type SettingStageType =
  | 'lost'
  | 'open'
  | 'won';

/** The kind "site" among: People, companies, households and sites. */
export type Site = Node & {
  __typename?: 'Site';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail addresses. */
  emails: Array<PartyEmail>;
  /** Family name of a person. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** Given name of a person. */
  givenName?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What a person does at the parent. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** When somebody last had to do with them. */
  lastActivityAt: Scalars['DateTime']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The first e-mail address to try. */
  primaryEmail: Scalars['String']['output'];
  /** The first number to try. */
  primaryPhone: Scalars['String']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What lists sort by. */
  sortName: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};

export type SiteConnection = {
  __typename?: 'SiteConnection';
  edges: Array<SiteEdge>;
  nodes: Array<Site>;
  pageInfo: PageInfo;
};

export type SiteEdge = {
  __typename?: 'SiteEdge';
  cursor: Scalars['String']['output'];
  node: Site;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Says that there is something to pull: once on connecting, then after every write in the organisation. */
  hints: Hint;
};

/** The kind "tag" among: Pipelines, users, teams and tags of an organisation. */
export type TagDefinition = Node & {
  __typename?: 'TagDefinition';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Colour to show, as #rrggbb. */
  color?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail address of a user. */
  email?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The users in a team. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What a user may do. */
  role?: Maybe<SettingRole>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** The stages of a pipeline, in order. Addressed by id, never by name. */
  stages?: Maybe<Array<SettingStage>>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type TagDefinitionConnection = {
  __typename?: 'TagDefinitionConnection';
  edges: Array<TagDefinitionEdge>;
  nodes: Array<TagDefinition>;
  pageInfo: PageInfo;
};

export type TagDefinitionEdge = {
  __typename?: 'TagDefinitionEdge';
  cursor: Scalars['String']['output'];
  node: TagDefinition;
};

/** The kind "task" among: Tasks, calls, meetings, notes and e-mails. */
export type Task = Node & {
  __typename?: 'Task';
  /** Without a time of day. */
  allDay?: Maybe<Scalars['Boolean']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Who takes part. */
  attendees: Array<ActivityAttendee>;
  /** The text. */
  body?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Of a call or e-mail. */
  direction?: Maybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt: Scalars['DateTime']['output'];
  /** How long it took, in seconds. */
  durationSec?: Maybe<Scalars['Int']['output']>;
  /** When it ends. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record it is about: a lead, a deal. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it is about. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Its place in a timeline: start, else due date, else creation. */
  sortAt: Scalars['DateTime']['output'];
  /** When a call or meeting starts. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned until done or cancelled. */
  status: ActivityStatus;
  /** One line. */
  subject: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

/** The kind "team" among: Pipelines, users, teams and tags of an organisation. */
export type Team = Node & {
  __typename?: 'Team';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Colour to show, as #rrggbb. */
  color?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail address of a user. */
  email?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The users in a team. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What a user may do. */
  role?: Maybe<SettingRole>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** The stages of a pipeline, in order. Addressed by id, never by name. */
  stages?: Maybe<Array<SettingStage>>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type TeamConnection = {
  __typename?: 'TeamConnection';
  edges: Array<TeamEdge>;
  nodes: Array<Team>;
  pageInfo: PageInfo;
};

export type TeamEdge = {
  __typename?: 'TeamEdge';
  cursor: Scalars['String']['output'];
  node: Team;
};

/** The kind "user" among: Pipelines, users, teams and tags of an organisation. */
export type User = Node & {
  __typename?: 'User';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Colour to show, as #rrggbb. */
  color?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** E-mail address of a user. */
  email?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The users in a team. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What a user may do. */
  role?: Maybe<SettingRole>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** The stages of a pipeline, in order. Addressed by id, never by name. */
  stages?: Maybe<Array<SettingStage>>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};

export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
};

export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityAttendee: ResolverTypeWrapper<ActivityAttendee>;
  ActivityDirection: ActivityDirection;
  ActivityStatus: ActivityStatus;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Call: ResolverTypeWrapper<JsonObject>;
  CallConnection: ResolverTypeWrapper<Omit<CallConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CallEdge']>, nodes: Array<ResolversTypes['Call']> }>;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  Company: ResolverTypeWrapper<JsonObject>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompareInput: CompareInput;
  CompareResult: ResolverTypeWrapper<ProtocolCompareResult>;
  Contact: ResolverTypeWrapper<JsonObject>;
  ContactConnection: ResolverTypeWrapper<Omit<ContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContactEdge']>, nodes: Array<ResolversTypes['Contact']> }>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deal: ResolverTypeWrapper<JsonObject>;
  DealConnection: ResolverTypeWrapper<Omit<DealConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DealEdge']>, nodes: Array<ResolversTypes['Deal']> }>;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  DealLeadInfo: ResolverTypeWrapper<DealLeadInfo>;
  DealStageHistory: ResolverTypeWrapper<DealStageHistory>;
  DealStatus: DealStatus;
  Digest: ResolverTypeWrapper<Digest>;
  DigestInput: DigestInput;
  DigestResult: ResolverTypeWrapper<ProtocolDigestResult>;
  Email: ResolverTypeWrapper<JsonObject>;
  EmailConnection: ResolverTypeWrapper<Omit<EmailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EmailEdge']>, nodes: Array<ResolversTypes['Email']> }>;
  EmailEdge: ResolverTypeWrapper<Omit<EmailEdge, 'node'> & { node: ResolversTypes['Email'] }>;
  Hint: ResolverTypeWrapper<Hint>;
  HoldingInput: HoldingInput;
  Household: ResolverTypeWrapper<JsonObject>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HouseholdEdge']>, nodes: Array<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lead: ResolverTypeWrapper<JsonObject>;
  LeadConnection: ResolverTypeWrapper<Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LeadEdge']>, nodes: Array<ResolversTypes['Lead']> }>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  Life: ResolverTypeWrapper<Life>;
  Me: ResolverTypeWrapper<Me>;
  Meeting: ResolverTypeWrapper<JsonObject>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Note: ResolverTypeWrapper<JsonObject>;
  NoteConnection: ResolverTypeWrapper<Omit<NoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoteEdge']>, nodes: Array<ResolversTypes['Note']> }>;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyAddress: ResolverTypeWrapper<PartyAddress>;
  PartyEmail: ResolverTypeWrapper<PartyEmail>;
  PartyPhone: ResolverTypeWrapper<PartyPhone>;
  Pipeline: ResolverTypeWrapper<JsonObject>;
  PipelineConnection: ResolverTypeWrapper<Omit<PipelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PipelineEdge']>, nodes: Array<ResolversTypes['Pipeline']> }>;
  PipelineEdge: ResolverTypeWrapper<Omit<PipelineEdge, 'node'> & { node: ResolversTypes['Pipeline'] }>;
  Product: ResolverTypeWrapper<JsonObject>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductPrice: ResolverTypeWrapper<ProductPrice>;
  PullInput: PullInput;
  PullResult: ResolverTypeWrapper<ProtocolPullResult>;
  PushAnswer: ResolverTypeWrapper<ProtocolPushAnswer>;
  PushInput: PushInput;
  PushResult: ResolverTypeWrapper<ProtocolPushResult>;
  PushRowInput: PushRowInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordKey: ResolverTypeWrapper<RecordKey>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  ServerRecord: ResolverTypeWrapper<ProtocolServerRecord>;
  SettingRole: SettingRole;
  SettingStage: ResolverTypeWrapper<SettingStage>;
  SettingStageType: SettingStageType;
  Site: ResolverTypeWrapper<JsonObject>;
  SiteConnection: ResolverTypeWrapper<Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SiteEdge']>, nodes: Array<ResolversTypes['Site']> }>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TagDefinition: ResolverTypeWrapper<JsonObject>;
  TagDefinitionConnection: ResolverTypeWrapper<Omit<TagDefinitionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TagDefinitionEdge']>, nodes: Array<ResolversTypes['TagDefinition']> }>;
  TagDefinitionEdge: ResolverTypeWrapper<Omit<TagDefinitionEdge, 'node'> & { node: ResolversTypes['TagDefinition'] }>;
  Task: ResolverTypeWrapper<JsonObject>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaskEdge']>, nodes: Array<ResolversTypes['Task']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  Team: ResolverTypeWrapper<JsonObject>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TeamEdge']>, nodes: Array<ResolversTypes['Team']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  User: ResolverTypeWrapper<JsonObject>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UserEdge']>, nodes: Array<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivityAttendee: ActivityAttendee;
  Boolean: Scalars['Boolean']['output'];
  Call: JsonObject;
  CallConnection: Omit<CallConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CallEdge']>, nodes: Array<ResolversParentTypes['Call']> };
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  Company: JsonObject;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompareInput: CompareInput;
  CompareResult: ProtocolCompareResult;
  Contact: JsonObject;
  ContactConnection: Omit<ContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContactEdge']>, nodes: Array<ResolversParentTypes['Contact']> };
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deal: JsonObject;
  DealConnection: Omit<DealConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DealEdge']>, nodes: Array<ResolversParentTypes['Deal']> };
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  DealLeadInfo: DealLeadInfo;
  DealStageHistory: DealStageHistory;
  Digest: Digest;
  DigestInput: DigestInput;
  DigestResult: ProtocolDigestResult;
  Email: JsonObject;
  EmailConnection: Omit<EmailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EmailEdge']>, nodes: Array<ResolversParentTypes['Email']> };
  EmailEdge: Omit<EmailEdge, 'node'> & { node: ResolversParentTypes['Email'] };
  Hint: Hint;
  HoldingInput: HoldingInput;
  Household: JsonObject;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HouseholdEdge']>, nodes: Array<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Lead: JsonObject;
  LeadConnection: Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LeadEdge']>, nodes: Array<ResolversParentTypes['Lead']> };
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  Life: Life;
  Me: Me;
  Meeting: JsonObject;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Note: JsonObject;
  NoteConnection: Omit<NoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoteEdge']>, nodes: Array<ResolversParentTypes['Note']> };
  NoteEdge: Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] };
  PageInfo: PageInfo;
  PartyAddress: PartyAddress;
  PartyEmail: PartyEmail;
  PartyPhone: PartyPhone;
  Pipeline: JsonObject;
  PipelineConnection: Omit<PipelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PipelineEdge']>, nodes: Array<ResolversParentTypes['Pipeline']> };
  PipelineEdge: Omit<PipelineEdge, 'node'> & { node: ResolversParentTypes['Pipeline'] };
  Product: JsonObject;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductPrice: ProductPrice;
  PullInput: PullInput;
  PullResult: ProtocolPullResult;
  PushAnswer: ProtocolPushAnswer;
  PushInput: PushInput;
  PushResult: ProtocolPushResult;
  PushRowInput: PushRowInput;
  Query: Record<PropertyKey, never>;
  RecordKey: RecordKey;
  SafeInt: Scalars['SafeInt']['output'];
  ServerRecord: ProtocolServerRecord;
  SettingStage: SettingStage;
  Site: JsonObject;
  SiteConnection: Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SiteEdge']>, nodes: Array<ResolversParentTypes['Site']> };
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TagDefinition: JsonObject;
  TagDefinitionConnection: Omit<TagDefinitionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TagDefinitionEdge']>, nodes: Array<ResolversParentTypes['TagDefinition']> };
  TagDefinitionEdge: Omit<TagDefinitionEdge, 'node'> & { node: ResolversParentTypes['TagDefinition'] };
  Task: JsonObject;
  TaskConnection: Omit<TaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaskEdge']>, nodes: Array<ResolversParentTypes['Task']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  Team: JsonObject;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TeamEdge']>, nodes: Array<ResolversParentTypes['Team']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  User: JsonObject;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UserEdge']>, nodes: Array<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
};

export type ActivityAttendeeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ActivityAttendee'] = ResolversParentTypes['ActivityAttendee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ActivityDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Call']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompareResultResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CompareResult'] = ResolversParentTypes['CompareResult']> = {
  left?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ServerRecord']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['Life']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DealResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  expectedClose?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadInfo?: Resolver<ResolversTypes['DealLeadInfo'], ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pipelineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stageHistory?: Resolver<Array<ResolversTypes['DealStageHistory']>, ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export type DealLeadInfoResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DealLeadInfo'] = ResolversParentTypes['DealLeadInfo']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DealStageHistoryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DealStageHistory'] = ResolversParentTypes['DealStageHistory']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigestResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Digest'] = ResolversParentTypes['Digest']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hashes?: Resolver<Array<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DigestResultResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DigestResult'] = ResolversParentTypes['DigestResult']> = {
  digests?: Resolver<Array<ResolversTypes['Digest']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['Life']>, ParentType, ContextType>;
};

export type EmailResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Email'] = ResolversParentTypes['Email']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ActivityDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EmailConnection'] = ResolversParentTypes['EmailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Email']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmailEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EmailEdge'] = ResolversParentTypes['EmailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Email'], ParentType, ContextType>;
};

export type HintResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Hint'] = ResolversParentTypes['Hint']> = {
  seq?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  expectedClose?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadInfo?: Resolver<ResolversTypes['DealLeadInfo'], ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pipelineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stageHistory?: Resolver<Array<ResolversTypes['DealStageHistory']>, ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type LifeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Life'] = ResolversParentTypes['Life']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ActivityDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  push?: Resolver<ResolversTypes['PushResult'], ParentType, ContextType, RequireFields<MutationPushArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Call' | 'Company' | 'Contact' | 'Deal' | 'Email' | 'Household' | 'Lead' | 'Meeting' | 'Note' | 'Pipeline' | 'Product' | 'Site' | 'TagDefinition' | 'Task' | 'Team' | 'User', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ActivityDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyAddressResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyAddress'] = ResolversParentTypes['PartyAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyEmailResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyEmail'] = ResolversParentTypes['PartyEmail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyPhoneResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyPhone'] = ResolversParentTypes['PartyPhone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SettingRole']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['SettingStage']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PipelineConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PipelineConnection'] = ResolversParentTypes['PipelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PipelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PipelineEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PipelineEdge'] = ResolversParentTypes['PipelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ProductPrice']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockOnHandMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductPriceResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProductPrice'] = ResolversParentTypes['ProductPrice']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PullResultResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PullResult'] = ResolversParentTypes['PullResult']> = {
  checkpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['RecordKey']>, ParentType, ContextType>;
  reconcile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ServerRecord']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['Life']>, ParentType, ContextType>;
};

export type PushAnswerResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PushAnswer'] = ResolversParentTypes['PushAnswer']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicts?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServerRecord']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type PushResultResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PushResult'] = ResolversParentTypes['PushResult']> = {
  answers?: Resolver<Array<ResolversTypes['PushAnswer']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['Life']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<QueryCallsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  compare?: Resolver<ResolversTypes['CompareResult'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'input'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealArgs, 'id'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<QueryDealsArgs, 'first'>>;
  digest?: Resolver<ResolversTypes['DigestResult'], ParentType, ContextType, RequireFields<QueryDigestArgs, 'input'>>;
  email?: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType, RequireFields<QueryEmailArgs, 'id'>>;
  emails?: Resolver<ResolversTypes['EmailConnection'], ParentType, ContextType, RequireFields<QueryEmailsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType, RequireFields<QueryNoteArgs, 'id'>>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<QueryNotesArgs, 'first'>>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType, RequireFields<QueryPipelineArgs, 'id'>>;
  pipelines?: Resolver<ResolversTypes['PipelineConnection'], ParentType, ContextType, RequireFields<QueryPipelinesArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  pull?: Resolver<ResolversTypes['PullResult'], ParentType, ContextType, RequireFields<QueryPullArgs, 'input'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'first'>>;
  tagDefinition?: Resolver<Maybe<ResolversTypes['TagDefinition']>, ParentType, ContextType, RequireFields<QueryTagDefinitionArgs, 'id'>>;
  tagDefinitions?: Resolver<ResolversTypes['TagDefinitionConnection'], ParentType, ContextType, RequireFields<QueryTagDefinitionsArgs, 'first'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
};

export type RecordKeyResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RecordKey'] = ResolversParentTypes['RecordKey']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ServerRecordResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ServerRecord'] = ResolversParentTypes['ServerRecord']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  stamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettingStageResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SettingStage'] = ResolversParentTypes['SettingStage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SettingStageType'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  hints?: SubscriptionResolver<ResolversTypes['Hint'], "hints", ParentType, ContextType>;
};

export type TagDefinitionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TagDefinition'] = ResolversParentTypes['TagDefinition']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SettingRole']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['SettingStage']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagDefinitionConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TagDefinitionConnection'] = ResolversParentTypes['TagDefinitionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagDefinitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TagDefinition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TagDefinitionEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TagDefinitionEdge'] = ResolversParentTypes['TagDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TagDefinition'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ActivityDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SettingRole']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['SettingStage']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SettingRole']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['SettingStage']>>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ServerContext> = {
  ActivityAttendee?: ActivityAttendeeResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompareResult?: CompareResultResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  DealLeadInfo?: DealLeadInfoResolvers<ContextType>;
  DealStageHistory?: DealStageHistoryResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  DigestResult?: DigestResultResolvers<ContextType>;
  Email?: EmailResolvers<ContextType>;
  EmailConnection?: EmailConnectionResolvers<ContextType>;
  EmailEdge?: EmailEdgeResolvers<ContextType>;
  Hint?: HintResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lead?: LeadResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  Life?: LifeResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyAddress?: PartyAddressResolvers<ContextType>;
  PartyEmail?: PartyEmailResolvers<ContextType>;
  PartyPhone?: PartyPhoneResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineConnection?: PipelineConnectionResolvers<ContextType>;
  PipelineEdge?: PipelineEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPrice?: ProductPriceResolvers<ContextType>;
  PullResult?: PullResultResolvers<ContextType>;
  PushAnswer?: PushAnswerResolvers<ContextType>;
  PushResult?: PushResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordKey?: RecordKeyResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ServerRecord?: ServerRecordResolvers<ContextType>;
  SettingStage?: SettingStageResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TagDefinition?: TagDefinitionResolvers<ContextType>;
  TagDefinitionConnection?: TagDefinitionConnectionResolvers<ContextType>;
  TagDefinitionEdge?: TagDefinitionEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

