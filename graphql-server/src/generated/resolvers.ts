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
  /** A party, or a user. */
  id: Scalars['ID']['output'];
  response?: Maybe<ActivityAttendeeResponse>;
};

export type ActivityAttendeeInput = {
  /** A party, or a user. */
  id: Scalars['ID']['input'];
  response?: InputMaybe<ActivityAttendeeResponse>;
};

export type ActivityAttendeeResponse =
  | 'accepted'
  | 'declined'
  | 'open'
  | 'tentative';

/** Of a call or e-mail. */
export type ActivityDirection =
  | 'in'
  | 'out';

/** A draft until it is queued; the server sends what is queued, once. */
export type ActivitySendState =
  | 'draft'
  | 'queued'
  | 'sent';

/** Planned until done or cancelled. */
export type ActivityStatus =
  | 'cancelled'
  | 'done'
  | 'planned';

/** The kind "animal" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type Animal = Node & {
  __typename?: 'Animal';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When it was born. */
  bornOn?: Maybe<Scalars['Date']['output']>;
  /** Of its species. */
  breed?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Of an animal. */
  sex?: Maybe<AssetSex>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Cattle, sheep, dog. */
  species?: Maybe<Scalars['String']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "animal" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type AnimalCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type AnimalConnection = {
  __typename?: 'AnimalConnection';
  edges: Array<AnimalEdge>;
  nodes: Array<Animal>;
  pageInfo: PageInfo;
};

export type AnimalCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was born. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of its species. */
  breed?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Of an animal. */
  sex?: InputMaybe<AssetSex>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Cattle, sheep, dog. */
  species?: InputMaybe<Scalars['String']['input']>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type AnimalEdge = {
  __typename?: 'AnimalEdge';
  cursor: Scalars['String']['output'];
  node: Animal;
};

export type AnimalPayload = {
  __typename?: 'AnimalPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  animal?: Maybe<Animal>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of AnimalCreateInput. */
export type AnimalUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  breed?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<AssetSex>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  species?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type AnimalUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: AnimalUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** Its outline: a polygon of GeoJSON, longitude before latitude. */
export type AssetGeometry = {
  __typename?: 'AssetGeometry';
  coordinates: Array<Array<Array<Scalars['Float']['output']>>>;
  type: AssetGeometryType;
};

/** Its outline: a polygon of GeoJSON, longitude before latitude. */
export type AssetGeometryInput = {
  coordinates: Array<Array<Array<Scalars['Float']['input']>>>;
  type: AssetGeometryType;
};

export type AssetGeometryType =
  | 'Polygon';

/** Whether a guest may move in. */
export type AssetHousekeeping =
  | 'clean'
  | 'dirty'
  | 'inspected';

/** Where it was seen last. */
export type AssetLocation = {
  __typename?: 'AssetLocation';
  /** Radius of uncertainty, in metres. */
  accuracyM?: Maybe<Scalars['Float']['output']>;
  lat: Scalars['Float']['output'];
  lon: Scalars['Float']['output'];
};

/** Where it was seen last. */
export type AssetLocationInput = {
  /** Radius of uncertainty, in metres. */
  accuracyM?: InputMaybe<Scalars['Float']['input']>;
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
};

/** Of an animal. */
export type AssetSex =
  | 'female'
  | 'male';

/** In use, out of order for now, or gone. */
export type AssetStatus =
  | 'active'
  | 'outOfOrder'
  | 'retired';

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
  /** When to remind the owner. */
  remindAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
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


/** The kind "call" among: Tasks, calls, meetings, notes and e-mails. */
export type CallCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CallConnection = {
  __typename?: 'CallConnection';
  edges: Array<CallEdge>;
  nodes: Array<Call>;
  pageInfo: PageInfo;
};

export type CallCreateInput = {
  /** Without a time of day. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who takes part. */
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  /** The text. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Of a call or e-mail. */
  direction?: InputMaybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it took, in seconds. */
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record it is about: a lead, a deal. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it is about. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** When to remind the owner. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When a call or meeting starts. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned until done or cancelled. */
  status?: InputMaybe<ActivityStatus>;
  /** One line. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CallEdge = {
  __typename?: 'CallEdge';
  cursor: Scalars['String']['output'];
  node: Call;
};

export type CallPayload = {
  __typename?: 'CallPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  call?: Maybe<Call>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of CallCreateInput. */
export type CallUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  body?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  direction?: InputMaybe<ActivityDirection>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ActivityStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type CallUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CallUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "organisation" among: People, companies, households and sites. */
export type Company = Node & {
  __typename?: 'Company';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses: Array<PartyAddresse>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** The birthday of a person. */
  bornOn?: Maybe<Scalars['Date']['output']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: Maybe<PartyConsent>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** What they pay in, ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
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
  /** Home page or e-mail address, and the name, in one form: two with the same one are the same. */
  matchKey: Scalars['String']['output'];
  /** How it became one with the other, so that it can be undone. */
  merged?: Maybe<PartyMerged>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf: Array<Scalars['String']['output']>;
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The prices that they get, a setting. */
  priceListId?: Maybe<Scalars['ID']['output']>;
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
  /** Where they stand with the organisation. */
  status?: Maybe<PartyStatus>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The number that the tax office knows them by. */
  taxId?: Maybe<Scalars['ID']['output']>;
  /** The tax id in one form: two companies with the same one are the same. */
  taxKey: Scalars['String']['output'];
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};


/** The kind "organisation" among: People, companies, households and sites. */
export type CompanyCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  edges: Array<CompanyEdge>;
  nodes: Array<Company>;
  pageInfo: PageInfo;
};

export type CompanyCreateInput = {
  /** Where to find them; never half of one and half of another. */
  address?: InputMaybe<PartyAddressInput>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The birthday of a person. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: InputMaybe<PartyConsentInput>;
  /** What they pay in, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** E-mail addresses. */
  emails?: InputMaybe<Array<PartyEmailInput>>;
  /** Family name of a person. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given name of a person. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What a person does at the parent. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** When somebody last had to do with them. */
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it became one with the other, so that it can be undone. */
  merged?: InputMaybe<PartyMergedInput>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The party this one belongs to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone numbers, E.164. */
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  /** The prices that they get, a setting. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they stand with the organisation. */
  status?: InputMaybe<PartyStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number that the tax office knows them by. */
  taxId?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Home page. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  cursor: Scalars['String']['output'];
  node: Company;
};

export type CompanyPayload = {
  __typename?: 'CompanyPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  company?: Maybe<Company>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of CompanyCreateInput. */
export type CompanyUpdateInput = {
  addNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  address?: InputMaybe<PartyAddressInput>;
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  consent?: InputMaybe<PartyConsentInput>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  emails?: InputMaybe<Array<PartyEmailInput>>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  merged?: InputMaybe<PartyMergedInput>;
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PartyStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxId?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type CompanyUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CompanyUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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

/** A field where something that somebody wrote did not survive as it was written. */
export type Conflict = {
  __typename?: 'Conflict';
  /** When it was logged. */
  at: Scalars['DateTime']['output'];
  /** Whose write met the other's: `mine` is theirs. */
  authorId: Scalars['ID']['output'];
  base?: Maybe<Scalars['JSON']['output']>;
  collection: Scalars['String']['output'];
  field: Scalars['String']['output'];
  mine?: Maybe<Scalars['JSON']['output']>;
  myStamp: Scalars['String']['output'];
  recordId: Scalars['ID']['output'];
  result?: Maybe<Scalars['JSON']['output']>;
  /** The record's revision that settled it. */
  rev: Scalars['SafeInt']['output'];
  /** The merge rule that decided, the name of a plugin, `handler` for one of the server's, or `person`. */
  rule: Scalars['String']['output'];
  /** When the two were written: see PROTOCOL.md, 2.1. */
  theirStamp: Scalars['String']['output'];
  theirs?: Maybe<Scalars['JSON']['output']>;
};

export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  edges: Array<ConflictEdge>;
  nodes: Array<Conflict>;
  pageInfo: PageInfo;
};

export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  cursor: Scalars['String']['output'];
  node: Conflict;
};

/** The kind "person" among: People, companies, households and sites. */
export type Contact = Node & {
  __typename?: 'Contact';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses: Array<PartyAddresse>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** The birthday of a person. */
  bornOn?: Maybe<Scalars['Date']['output']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: Maybe<PartyConsent>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** What they pay in, ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
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
  /** Home page or e-mail address, and the name, in one form: two with the same one are the same. */
  matchKey: Scalars['String']['output'];
  /** How it became one with the other, so that it can be undone. */
  merged?: Maybe<PartyMerged>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf: Array<Scalars['String']['output']>;
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The prices that they get, a setting. */
  priceListId?: Maybe<Scalars['ID']['output']>;
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
  /** Where they stand with the organisation. */
  status?: Maybe<PartyStatus>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The number that the tax office knows them by. */
  taxId?: Maybe<Scalars['ID']['output']>;
  /** The tax id in one form: two companies with the same one are the same. */
  taxKey: Scalars['String']['output'];
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};


/** The kind "person" among: People, companies, households and sites. */
export type ContactCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ContactConnection = {
  __typename?: 'ContactConnection';
  edges: Array<ContactEdge>;
  nodes: Array<Contact>;
  pageInfo: PageInfo;
};

export type ContactCreateInput = {
  /** Where to find them; never half of one and half of another. */
  address?: InputMaybe<PartyAddressInput>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The birthday of a person. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: InputMaybe<PartyConsentInput>;
  /** What they pay in, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** E-mail addresses. */
  emails?: InputMaybe<Array<PartyEmailInput>>;
  /** Family name of a person. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given name of a person. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What a person does at the parent. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** When somebody last had to do with them. */
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it became one with the other, so that it can be undone. */
  merged?: InputMaybe<PartyMergedInput>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The party this one belongs to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone numbers, E.164. */
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  /** The prices that they get, a setting. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they stand with the organisation. */
  status?: InputMaybe<PartyStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number that the tax office knows them by. */
  taxId?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Home page. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type ContactEdge = {
  __typename?: 'ContactEdge';
  cursor: Scalars['String']['output'];
  node: Contact;
};

export type ContactPayload = {
  __typename?: 'ContactPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  contact?: Maybe<Contact>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of ContactCreateInput. */
export type ContactUpdateInput = {
  addNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  address?: InputMaybe<PartyAddressInput>;
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  consent?: InputMaybe<PartyConsentInput>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  emails?: InputMaybe<Array<PartyEmailInput>>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  merged?: InputMaybe<PartyMergedInput>;
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PartyStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxId?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type ContactUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ContactUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "creditNote" among: Quotes, orders, invoices, credit notes and receipts. */
export type CreditNote = Node & {
  __typename?: 'CreditNote';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Which version of the arithmetic the totals follow. */
  calcVersion: Scalars['Int']['output'];
  /** The person to send it to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Of every amount in it, ISO 4217. */
  currency: Scalars['String']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it came from. */
  dealId: Scalars['ID']['output'];
  /** Millionths taken off the whole. */
  docDiscountPpm: Scalars['Int']['output'];
  /** When it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** What is attached. */
  fileIds: Array<Scalars['ID']['output']>;
  /** The document that it was made from: the quote of an order. */
  fromId?: Maybe<Scalars['ID']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Text above the lines. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** The date on it; the far future before it is issued. */
  issueDate: Scalars['Date']['output'];
  /** The job that it bills or orders. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The net amount of each line in minor units, by the id of the line. */
  lineTotals: Scalars['JSON']['output'];
  /** What is sold. */
  lines: Array<SalesDocumentLine>;
  /** Text below the lines. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Who buys. */
  partyId: Scalars['ID']['output'];
  /** What was paid, and paid back. */
  payments: Array<SalesDocumentPayment>;
  /** The price list that the lines were taken from. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref: Scalars['String']['output'];
  /** The document that it replaces, or credits. */
  replacesId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The series that the legal number is from, by its key in the settings. */
  series: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: Maybe<SalesDocumentShownTotals>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: Maybe<SalesDocumentSignature>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status: SalesDocumentStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding: SalesDocumentTaxRounding;
  /** The tax per code and rate, in minor units. */
  taxes: Array<SalesDocumentTaxe>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What it comes to, in minor units. */
  totals: SalesDocumentTotals;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long a quote holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "creditNote" among: Quotes, orders, invoices, credit notes and receipts. */
export type CreditNoteCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CreditNoteConnection = {
  __typename?: 'CreditNoteConnection';
  edges: Array<CreditNoteEdge>;
  nodes: Array<CreditNote>;
  pageInfo: PageInfo;
};

export type CreditNoteCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to send it to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Of every amount in it, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it came from. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Millionths taken off the whole. */
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  /** When it is to be paid. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** What is attached. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that it was made from: the quote of an order. */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Text above the lines. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** The date on it; the far future before it is issued. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The job that it bills or orders. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold. */
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  /** Text below the lines. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who buys. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What was paid, and paid back. */
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  /** The price list that the lines were taken from. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The document that it replaces, or credits. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The series that the legal number is from, by its key in the settings. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status?: InputMaybe<SalesDocumentStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long a quote holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type CreditNoteEdge = {
  __typename?: 'CreditNoteEdge';
  cursor: Scalars['String']['output'];
  node: CreditNote;
};

export type CreditNotePayload = {
  __typename?: 'CreditNotePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  creditNote?: Maybe<CreditNote>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of CreditNoteCreateInput. */
export type CreditNoteUpdateInput = {
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromId?: InputMaybe<Scalars['ID']['input']>;
  introduction?: InputMaybe<Scalars['String']['input']>;
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  ref?: InputMaybe<Scalars['String']['input']>;
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  status?: InputMaybe<SalesDocumentStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type CreditNoteUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CreditNoteUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "crop" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type Crop = Node & {
  __typename?: 'Crop';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** When it is to be harvested. */
  harvestOn?: Maybe<Scalars['Date']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** When it was sown. */
  sownOn?: Maybe<Scalars['Date']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** What was sown or planted. */
  variety?: Maybe<Scalars['String']['output']>;
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "crop" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type CropCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CropConnection = {
  __typename?: 'CropConnection';
  edges: Array<CropEdge>;
  nodes: Array<Crop>;
  pageInfo: PageInfo;
};

export type CropCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** When it is to be harvested. */
  harvestOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was sown. */
  sownOn?: InputMaybe<Scalars['Date']['input']>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was sown or planted. */
  variety?: InputMaybe<Scalars['String']['input']>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type CropEdge = {
  __typename?: 'CropEdge';
  cursor: Scalars['String']['output'];
  node: Crop;
};

export type CropPayload = {
  __typename?: 'CropPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  crop?: Maybe<Crop>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of CropCreateInput. */
export type CropUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  harvestOn?: InputMaybe<Scalars['Date']['input']>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  sownOn?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  variety?: InputMaybe<Scalars['String']['input']>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type CropUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CropUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "field" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type CustomField = Node & {
  __typename?: 'CustomField';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a new record gets where nobody says otherwise, as `{ value }`. */
  default?: Maybe<Scalars['JSON']['output']>;
  /** The collection that it is for, by its name. */
  entity: Scalars['String']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** How two changes become one; `set` for `choices`, else `latest` when left out. */
  merge?: Maybe<SettingMerge>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** What can be chosen, of the types `choice` and `choices`. */
  options?: Maybe<Array<Scalars['String']['output']>>;
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Whether a new record needs a value. */
  required?: Maybe<Scalars['Boolean']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What values it has; `none` for a key that is used no more. */
  type: SettingType;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "field" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type CustomFieldCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CustomFieldConnection = {
  __typename?: 'CustomFieldConnection';
  edges: Array<CustomFieldEdge>;
  nodes: Array<CustomField>;
  pageInfo: PageInfo;
};

export type CustomFieldCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a new record gets where nobody says otherwise, as `{ value }`. */
  default?: InputMaybe<Scalars['JSON']['input']>;
  /** The collection that it is for, by its name. */
  entity: Scalars['String']['input'];
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** How two changes become one; `set` for `choices`, else `latest` when left out. */
  merge?: InputMaybe<SettingMerge>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** What can be chosen, of the types `choice` and `choices`. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a new record needs a value. */
  required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What values it has; `none` for a key that is used no more. */
  type: SettingType;
};

export type CustomFieldEdge = {
  __typename?: 'CustomFieldEdge';
  cursor: Scalars['String']['output'];
  node: CustomField;
};

export type CustomFieldPayload = {
  __typename?: 'CustomFieldPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  customField?: Maybe<CustomField>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of CustomFieldCreateInput. */
export type CustomFieldUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  default?: InputMaybe<Scalars['JSON']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  merge?: InputMaybe<SettingMerge>;
  name?: InputMaybe<Scalars['String']['input']>;
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  type?: InputMaybe<SettingType>;
};

export type CustomFieldUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CustomFieldUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** When it should be decided; the far future while that is open. */
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
  /** How often the state was taken back. */
  stageEpoch: Scalars['Int']['output'];
  /** Every move between stages. */
  stageHistory: Array<DealStageHistory>;
  /** The stage inside the pipeline. */
  stageId: Scalars['ID']['output'];
  /** How far the stage is: its order in the pipeline when it was entered. */
  stageRank: Scalars['Int']['output'];
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


/** The kind "deal" among: Leads and the deals they become. */
export type DealCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DealConnection = {
  __typename?: 'DealConnection';
  edges: Array<DealEdge>;
  nodes: Array<Deal>;
  pageInfo: PageInfo;
};

export type DealCreateInput = {
  /** What it is worth, in minor units of the currency. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was won or lost. */
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person to talk to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** When it should be decided; the far future while that is open. */
  expectedClose?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is known of the person and the company before they are parties. */
  leadInfo?: InputMaybe<DealLeadInfoInput>;
  /** Why it was lost. */
  lostReason?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, or whom. */
  name: Scalars['String']['input'];
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The pipeline, a setting. */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** Order inside a stage: a fractional key. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Per cent. */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** How promising, 0 to 100. */
  score?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it came from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Every move between stages. */
  stageHistory?: InputMaybe<Array<DealStageHistoryInput>>;
  /** The stage inside the pipeline. */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /** How far the stage is: its order in the pipeline when it was entered. */
  stageRank?: InputMaybe<Scalars['Int']['input']>;
  /** Open until it is won or lost. */
  status?: InputMaybe<DealStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** What is known of the person and the company before they are parties. */
export type DealLeadInfoInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type DealPayload = {
  __typename?: 'DealPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  deal?: Maybe<Deal>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

export type DealStageHistory = {
  __typename?: 'DealStageHistory';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Scalars['ID']['output']>;
  from?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  to: Scalars['String']['output'];
};

export type DealStageHistoryInput = {
  at: Scalars['DateTime']['input'];
  by?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  to: Scalars['String']['input'];
};

/** Open until it is won or lost. */
export type DealStatus =
  | 'lost'
  | 'open'
  | 'won';

/** What is left out stays; null takes a value away. The fields are those of DealCreateInput. */
export type DealUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  expectedClose?: InputMaybe<Scalars['Date']['input']>;
  leadInfo?: InputMaybe<DealLeadInfoInput>;
  lostReason?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  probability?: InputMaybe<Scalars['Int']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  score?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  source?: InputMaybe<Scalars['String']['input']>;
  stageHistory?: InputMaybe<Array<DealStageHistoryInput>>;
  stageId?: InputMaybe<Scalars['ID']['input']>;
  stageRank?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DealStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DealUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DealUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type DeletePayload = {
  __typename?: 'DeletePayload';
  /** Null where nothing was deleted. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

export type DeliveredInput = {
  /** What was handed over, in thousandths of the unit. */
  deliveredMilli: Scalars['SafeInt']['input'];
  /** The id of the item. */
  id: Scalars['ID']['input'];
};

/** The kind "delivery" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type Delivery = Node & {
  __typename?: 'Delivery';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "delivery" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type DeliveryCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  edges: Array<DeliveryEdge>;
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
};

export type DeliveryCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  cursor: Scalars['String']['output'];
  node: Delivery;
};

export type DeliveryPayload = {
  __typename?: 'DeliveryPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  delivery?: Maybe<Delivery>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of DeliveryCreateInput. */
export type DeliveryUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type DeliveryUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DeliveryUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "device" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type Device = Node & {
  __typename?: 'Device';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "device" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type DeviceCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DeviceConnection = {
  __typename?: 'DeviceConnection';
  edges: Array<DeviceEdge>;
  nodes: Array<Device>;
  pageInfo: PageInfo;
};

export type DeviceCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type DeviceEdge = {
  __typename?: 'DeviceEdge';
  cursor: Scalars['String']['output'];
  node: Device;
};

export type DevicePayload = {
  __typename?: 'DevicePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  device?: Maybe<Device>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of DeviceCreateInput. */
export type DeviceUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type DeviceUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DeviceUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

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

/** The kind "document" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type Document = Node & {
  __typename?: 'Document';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it shows. */
  caption?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What to call it on a disk. */
  fileName: Scalars['String']['output'];
  /** Where the device was. */
  geo?: Maybe<FileGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it belongs to. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Where the server keeps the bytes. */
  remoteKey?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In bytes. */
  size: Scalars['SafeInt']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['output'];
  /** The user who took it. */
  takenBy?: Maybe<Scalars['ID']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** When the server had all bytes; the far future until then. */
  uploadedAt: Scalars['DateTime']['output'];
};


/** The kind "document" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type DocumentCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
};

export type DocumentCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it shows. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What to call it on a disk. */
  fileName: Scalars['String']['input'];
  /** Where the device was. */
  geo?: InputMaybe<FileGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['input'];
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it belongs to. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['input'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In bytes. */
  size: Scalars['SafeInt']['input'];
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['input'];
  /** The user who took it. */
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

export type DocumentPayload = {
  __typename?: 'DocumentPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  document?: Maybe<Document>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of DocumentCreateInput. */
export type DocumentUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  fileName?: InputMaybe<Scalars['String']['input']>;
  geo?: InputMaybe<FileGeoInput>;
  mime?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sha256?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  size?: InputMaybe<Scalars['SafeInt']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DocumentUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DocumentUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** Who gets a copy. */
  cc?: Maybe<Array<Scalars['String']['output']>>;
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
  /** Who sends it. */
  from?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where. */
  location?: Maybe<Scalars['String']['output']>;
  /** What mail servers call it. */
  messageId?: Maybe<Scalars['ID']['output']>;
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
  /** When to remind the owner. */
  remindAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Why it could not be sent yet. */
  sendError?: Maybe<Scalars['String']['output']>;
  /** A draft until it is queued; the server sends what is queued, once. */
  sendState?: Maybe<ActivitySendState>;
  /** When the server sent it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Its place in a timeline: start, else due date, else creation. */
  sortAt: Scalars['DateTime']['output'];
  /** When a call or meeting starts. */
  startAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned until done or cancelled. */
  status: ActivityStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** One line. */
  subject: Scalars['String']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  to?: Maybe<Array<Scalars['String']['output']>>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "email" among: Tasks, calls, meetings, notes and e-mails. */
export type EmailCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EmailConnection = {
  __typename?: 'EmailConnection';
  edges: Array<EmailEdge>;
  nodes: Array<Email>;
  pageInfo: PageInfo;
};

export type EmailCreateInput = {
  /** Without a time of day. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who takes part. */
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  /** The text. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Who gets a copy. */
  cc?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Of a call or e-mail. */
  direction?: InputMaybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it took, in seconds. */
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who sends it. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What mail servers call it. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record it is about: a lead, a deal. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it is about. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** When to remind the owner. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A draft until it is queued; the server sends what is queued, once. */
  sendState?: InputMaybe<ActivitySendState>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When a call or meeting starts. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned until done or cancelled. */
  status?: InputMaybe<ActivityStatus>;
  /** One line. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** To whom. */
  to?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EmailEdge = {
  __typename?: 'EmailEdge';
  cursor: Scalars['String']['output'];
  node: Email;
};

export type EmailPayload = {
  __typename?: 'EmailPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  email?: Maybe<Email>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of EmailCreateInput. */
export type EmailUpdateInput = {
  addCc?: InputMaybe<Array<Scalars['String']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addTo?: InputMaybe<Array<Scalars['String']['input']>>;
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  body?: InputMaybe<Scalars['String']['input']>;
  cc?: InputMaybe<Array<Scalars['String']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  direction?: InputMaybe<ActivityDirection>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  messageId?: InputMaybe<Scalars['ID']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  removeCc?: InputMaybe<Array<Scalars['String']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeTo?: InputMaybe<Array<Scalars['String']['input']>>;
  sendState?: InputMaybe<ActivitySendState>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ActivityStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EmailUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: EmailUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "equipment" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type EquipmentItem = Node & {
  __typename?: 'EquipmentItem';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "equipment" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type EquipmentItemCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type EquipmentItemConnection = {
  __typename?: 'EquipmentItemConnection';
  edges: Array<EquipmentItemEdge>;
  nodes: Array<EquipmentItem>;
  pageInfo: PageInfo;
};

export type EquipmentItemCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type EquipmentItemEdge = {
  __typename?: 'EquipmentItemEdge';
  cursor: Scalars['String']['output'];
  node: EquipmentItem;
};

export type EquipmentItemPayload = {
  __typename?: 'EquipmentItemPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  equipmentItem?: Maybe<EquipmentItem>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of EquipmentItemCreateInput. */
export type EquipmentItemUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type EquipmentItemUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: EquipmentItemUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "expense" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type Expense = Node & {
  __typename?: 'Expense';
  /** What it costs or is worth as a whole, without tax. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId: Scalars['ID']['output'];
  /** When it happened, or began. */
  at: Scalars['DateTime']['output'];
  /** To be put on an invoice. */
  billable: Scalars['Boolean']['output'];
  /** The invoice that bills it; the server sets it when that is issued. */
  billedDocumentId: Scalars['ID']['output'];
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a program adds, such as the raw message of a meter. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it ended. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the device was. */
  geo?: Maybe<LedgerGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** The job that it belongs to. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** One line: what it was. */
  name?: Maybe<Scalars['String']['output']>;
  /** Free text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The customer whom it is about. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Which product was used or moved. */
  productId: Scalars['ID']['output'];
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli: Scalars['SafeInt']['output'];
  /** Price of one unit. */
  rate?: Maybe<Money>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The tax rate that it is billed with. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Who worked, spent or read. */
  userId: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  voidsId: Scalars['ID']['output'];
};


/** The kind "expense" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type ExpenseCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ExpenseConnection = {
  __typename?: 'ExpenseConnection';
  edges: Array<ExpenseEdge>;
  nodes: Array<Expense>;
  pageInfo: PageInfo;
};

export type ExpenseCreateInput = {
  /** What it costs or is worth as a whole, without tax. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, or began. */
  at: Scalars['DateTime']['input'];
  /** To be put on an invoice. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a program adds, such as the raw message of a meter. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it ended. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the device was. */
  geo?: InputMaybe<LedgerGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it belongs to. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** One line: what it was. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer whom it is about. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which product was used or moved. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Price of one unit. */
  rate?: InputMaybe<MoneyInput>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is billed with. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Who worked, spent or read. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that this one takes back. */
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type ExpenseEdge = {
  __typename?: 'ExpenseEdge';
  cursor: Scalars['String']['output'];
  node: Expense;
};

export type ExpensePayload = {
  __typename?: 'ExpensePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  expense?: Maybe<Expense>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of ExpenseCreateInput. */
export type ExpenseUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  geo?: InputMaybe<LedgerGeoInput>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  rate?: InputMaybe<MoneyInput>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type ExpenseUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ExpenseUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** Where the device was. */
export type FileGeo = {
  __typename?: 'FileGeo';
  /** Radius of uncertainty, in metres. */
  accuracyM?: Maybe<Scalars['Float']['output']>;
  lat: Scalars['Float']['output'];
  lon: Scalars['Float']['output'];
};

/** Where the device was. */
export type FileGeoInput = {
  /** Radius of uncertainty, in metres. */
  accuracyM?: InputMaybe<Scalars['Float']['input']>;
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
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
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses: Array<PartyAddresse>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** The birthday of a person. */
  bornOn?: Maybe<Scalars['Date']['output']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: Maybe<PartyConsent>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** What they pay in, ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
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
  /** Home page or e-mail address, and the name, in one form: two with the same one are the same. */
  matchKey: Scalars['String']['output'];
  /** How it became one with the other, so that it can be undone. */
  merged?: Maybe<PartyMerged>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf: Array<Scalars['String']['output']>;
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The prices that they get, a setting. */
  priceListId?: Maybe<Scalars['ID']['output']>;
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
  /** Where they stand with the organisation. */
  status?: Maybe<PartyStatus>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The number that the tax office knows them by. */
  taxId?: Maybe<Scalars['ID']['output']>;
  /** The tax id in one form: two companies with the same one are the same. */
  taxKey: Scalars['String']['output'];
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};


/** The kind "household" among: People, companies, households and sites. */
export type HouseholdCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  edges: Array<HouseholdEdge>;
  nodes: Array<Household>;
  pageInfo: PageInfo;
};

export type HouseholdCreateInput = {
  /** Where to find them; never half of one and half of another. */
  address?: InputMaybe<PartyAddressInput>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The birthday of a person. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: InputMaybe<PartyConsentInput>;
  /** What they pay in, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** E-mail addresses. */
  emails?: InputMaybe<Array<PartyEmailInput>>;
  /** Family name of a person. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given name of a person. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What a person does at the parent. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** When somebody last had to do with them. */
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it became one with the other, so that it can be undone. */
  merged?: InputMaybe<PartyMergedInput>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The party this one belongs to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone numbers, E.164. */
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  /** The prices that they get, a setting. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they stand with the organisation. */
  status?: InputMaybe<PartyStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number that the tax office knows them by. */
  taxId?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Home page. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  cursor: Scalars['String']['output'];
  node: Household;
};

export type HouseholdPayload = {
  __typename?: 'HouseholdPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  household?: Maybe<Household>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of HouseholdCreateInput. */
export type HouseholdUpdateInput = {
  addNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  address?: InputMaybe<PartyAddressInput>;
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  consent?: InputMaybe<PartyConsentInput>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  emails?: InputMaybe<Array<PartyEmailInput>>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  merged?: InputMaybe<PartyMergedInput>;
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PartyStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxId?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: HouseholdUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "inspection" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type Inspection = Node & {
  __typename?: 'Inspection';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "inspection" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type InspectionCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  edges: Array<InspectionEdge>;
  nodes: Array<Inspection>;
  pageInfo: PageInfo;
};

export type InspectionCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  cursor: Scalars['String']['output'];
  node: Inspection;
};

export type InspectionPayload = {
  __typename?: 'InspectionPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  inspection?: Maybe<Inspection>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of InspectionCreateInput. */
export type InspectionUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type InspectionUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: InspectionUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "invoice" among: Quotes, orders, invoices, credit notes and receipts. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Which version of the arithmetic the totals follow. */
  calcVersion: Scalars['Int']['output'];
  /** The person to send it to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Of every amount in it, ISO 4217. */
  currency: Scalars['String']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it came from. */
  dealId: Scalars['ID']['output'];
  /** Millionths taken off the whole. */
  docDiscountPpm: Scalars['Int']['output'];
  /** When it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** What is attached. */
  fileIds: Array<Scalars['ID']['output']>;
  /** The document that it was made from: the quote of an order. */
  fromId?: Maybe<Scalars['ID']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Text above the lines. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** The date on it; the far future before it is issued. */
  issueDate: Scalars['Date']['output'];
  /** The job that it bills or orders. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The net amount of each line in minor units, by the id of the line. */
  lineTotals: Scalars['JSON']['output'];
  /** What is sold. */
  lines: Array<SalesDocumentLine>;
  /** Text below the lines. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Who buys. */
  partyId: Scalars['ID']['output'];
  /** What was paid, and paid back. */
  payments: Array<SalesDocumentPayment>;
  /** The price list that the lines were taken from. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref: Scalars['String']['output'];
  /** The document that it replaces, or credits. */
  replacesId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The series that the legal number is from, by its key in the settings. */
  series: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: Maybe<SalesDocumentShownTotals>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: Maybe<SalesDocumentSignature>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status: SalesDocumentStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding: SalesDocumentTaxRounding;
  /** The tax per code and rate, in minor units. */
  taxes: Array<SalesDocumentTaxe>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What it comes to, in minor units. */
  totals: SalesDocumentTotals;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long a quote holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "invoice" among: Quotes, orders, invoices, credit notes and receipts. */
export type InvoiceCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
};

export type InvoiceCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to send it to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Of every amount in it, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it came from. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Millionths taken off the whole. */
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  /** When it is to be paid. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** What is attached. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that it was made from: the quote of an order. */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Text above the lines. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** The date on it; the far future before it is issued. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The job that it bills or orders. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold. */
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  /** Text below the lines. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who buys. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What was paid, and paid back. */
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  /** The price list that the lines were taken from. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The document that it replaces, or credits. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The series that the legal number is from, by its key in the settings. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status?: InputMaybe<SalesDocumentStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long a quote holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  cursor: Scalars['String']['output'];
  node: Invoice;
};

export type InvoicePayload = {
  __typename?: 'InvoicePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  invoice?: Maybe<Invoice>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of InvoiceCreateInput. */
export type InvoiceUpdateInput = {
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromId?: InputMaybe<Scalars['ID']['input']>;
  introduction?: InputMaybe<Scalars['String']['input']>;
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  ref?: InputMaybe<Scalars['String']['input']>;
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  status?: InputMaybe<SalesDocumentStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type InvoiceUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: InvoiceUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type JobChecklist = {
  __typename?: 'JobChecklist';
  /** When it was answered. */
  at?: Maybe<Scalars['DateTime']['output']>;
  by?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** What a choice is between. */
  options?: Maybe<Array<Scalars['String']['output']>>;
  passed?: Maybe<Scalars['Boolean']['output']>;
  photoIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Its order among the questions: a fractional key. */
  pos?: Maybe<Scalars['String']['output']>;
  required?: Maybe<Scalars['Boolean']['output']>;
  type: JobChecklistType;
  unit?: Maybe<Scalars['String']['output']>;
  /** The answer; a number in decimal notation. */
  value?: Maybe<Scalars['String']['output']>;
};

export type JobChecklistInput = {
  /** When it was answered. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** What a choice is between. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  photoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its order among the questions: a fractional key. */
  pos?: InputMaybe<Scalars['String']['input']>;
  required?: InputMaybe<Scalars['Boolean']['input']>;
  type: JobChecklistType;
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The answer; a number in decimal notation. */
  value?: InputMaybe<Scalars['String']['input']>;
};

export type JobChecklistType =
  | 'check'
  | 'choice'
  | 'number'
  | 'photo'
  | 'text';

export type JobItem = {
  __typename?: 'JobItem';
  /** Handed over, in thousandths of the unit. */
  deliveredMilli?: Maybe<Scalars['SafeInt']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Its order among the items: a fractional key. */
  pos?: Maybe<Scalars['String']['output']>;
  productId?: Maybe<Scalars['ID']['output']>;
  /** Ordered, in thousandths of the unit. */
  qtyMilli: Scalars['SafeInt']['output'];
  unit?: Maybe<Scalars['String']['output']>;
};

export type JobItemInput = {
  /** Handed over, in thousandths of the unit. */
  deliveredMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  /** Its order among the items: a fractional key. */
  pos?: InputMaybe<Scalars['String']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Ordered, in thousandths of the unit. */
  qtyMilli: Scalars['SafeInt']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type JobNewProofGeoInput = {
  /** Radius of uncertainty, in metres. */
  accuracyM?: InputMaybe<Scalars['Float']['input']>;
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
};

export type JobNewProofInput = {
  geo?: InputMaybe<JobNewProofGeoInput>;
  photoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  signatureFileId?: InputMaybe<Scalars['ID']['input']>;
  signedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** Who took the work or the goods, and the drawing of their hand; never replaced. */
export type JobProof = {
  __typename?: 'JobProof';
  geo?: Maybe<JobProofGeo>;
  photoIds?: Maybe<Array<Scalars['ID']['output']>>;
  signatureFileId?: Maybe<Scalars['ID']['output']>;
  signedAt: Scalars['DateTime']['output'];
  signedBy?: Maybe<Scalars['ID']['output']>;
};

export type JobProofGeo = {
  __typename?: 'JobProofGeo';
  /** Radius of uncertainty, in metres. */
  accuracyM?: Maybe<Scalars['Float']['output']>;
  lat: Scalars['Float']['output'];
  lon: Scalars['Float']['output'];
};

export type JobProofGeoInput = {
  /** Radius of uncertainty, in metres. */
  accuracyM?: InputMaybe<Scalars['Float']['input']>;
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
};

/** Who took the work or the goods, and the drawing of their hand; never replaced. */
export type JobProofInput = {
  geo?: InputMaybe<JobProofGeoInput>;
  photoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  signatureFileId?: InputMaybe<Scalars['ID']['input']>;
  signedAt: Scalars['DateTime']['input'];
  signedBy?: InputMaybe<Scalars['ID']['input']>;
};

/** Where; never half of one address and half of another. */
export type JobSite = {
  __typename?: 'JobSite';
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** Degrees north, WGS 84. */
  lat?: Maybe<Scalars['Float']['output']>;
  line1?: Maybe<Scalars['String']['output']>;
  line2?: Maybe<Scalars['String']['output']>;
  /** Degrees east, WGS 84. */
  lon?: Maybe<Scalars['Float']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
};

/** Where; never half of one address and half of another. */
export type JobSiteInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, WGS 84. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  line1?: InputMaybe<Scalars['String']['input']>;
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, WGS 84. */
  lon?: InputMaybe<Scalars['Float']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

/** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
export type JobStatus =
  | 'cancelled'
  | 'done'
  | 'enRoute'
  | 'failed'
  | 'inProgress'
  | 'planned';

/** The kind "land" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type LandArea = Node & {
  __typename?: 'LandArea';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Its area, in square metres. */
  areaM2?: Maybe<Scalars['SafeInt']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Its outline: a polygon of GeoJSON, longitude before latitude. */
  geometry?: Maybe<AssetGeometry>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "land" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type LandAreaCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type LandAreaConnection = {
  __typename?: 'LandAreaConnection';
  edges: Array<LandAreaEdge>;
  nodes: Array<LandArea>;
  pageInfo: PageInfo;
};

export type LandAreaCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its area, in square metres. */
  areaM2?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Its outline: a polygon of GeoJSON, longitude before latitude. */
  geometry?: InputMaybe<AssetGeometryInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type LandAreaEdge = {
  __typename?: 'LandAreaEdge';
  cursor: Scalars['String']['output'];
  node: LandArea;
};

export type LandAreaPayload = {
  __typename?: 'LandAreaPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  landArea?: Maybe<LandArea>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of LandAreaCreateInput. */
export type LandAreaUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  areaM2?: InputMaybe<Scalars['SafeInt']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  geometry?: InputMaybe<AssetGeometryInput>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type LandAreaUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: LandAreaUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** When it should be decided; the far future while that is open. */
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
  /** How often the state was taken back. */
  stageEpoch: Scalars['Int']['output'];
  /** Every move between stages. */
  stageHistory: Array<DealStageHistory>;
  /** The stage inside the pipeline. */
  stageId: Scalars['ID']['output'];
  /** How far the stage is: its order in the pipeline when it was entered. */
  stageRank: Scalars['Int']['output'];
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


/** The kind "lead" among: Leads and the deals they become. */
export type LeadCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type LeadConnection = {
  __typename?: 'LeadConnection';
  edges: Array<LeadEdge>;
  nodes: Array<Lead>;
  pageInfo: PageInfo;
};

export type LeadCreateInput = {
  /** What it is worth, in minor units of the currency. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was won or lost. */
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person to talk to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** When it should be decided; the far future while that is open. */
  expectedClose?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is known of the person and the company before they are parties. */
  leadInfo?: InputMaybe<DealLeadInfoInput>;
  /** Why it was lost. */
  lostReason?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, or whom. */
  name: Scalars['String']['input'];
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The pipeline, a setting. */
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  /** Order inside a stage: a fractional key. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Per cent. */
  probability?: InputMaybe<Scalars['Int']['input']>;
  /** How promising, 0 to 100. */
  score?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it came from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Every move between stages. */
  stageHistory?: InputMaybe<Array<DealStageHistoryInput>>;
  /** The stage inside the pipeline. */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  /** How far the stage is: its order in the pipeline when it was entered. */
  stageRank?: InputMaybe<Scalars['Int']['input']>;
  /** Open until it is won or lost. */
  status?: InputMaybe<DealStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type LeadEdge = {
  __typename?: 'LeadEdge';
  cursor: Scalars['String']['output'];
  node: Lead;
};

export type LeadPayload = {
  __typename?: 'LeadPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  lead?: Maybe<Lead>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of LeadCreateInput. */
export type LeadUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  expectedClose?: InputMaybe<Scalars['Date']['input']>;
  leadInfo?: InputMaybe<DealLeadInfoInput>;
  lostReason?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  probability?: InputMaybe<Scalars['Int']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  score?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  source?: InputMaybe<Scalars['String']['input']>;
  stageHistory?: InputMaybe<Array<DealStageHistoryInput>>;
  stageId?: InputMaybe<Scalars['ID']['input']>;
  stageRank?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DealStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type LeadUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: LeadUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** Where the device was. */
export type LedgerGeo = {
  __typename?: 'LedgerGeo';
  /** Radius of uncertainty, in metres. */
  accuracyM?: Maybe<Scalars['Float']['output']>;
  lat: Scalars['Float']['output'];
  lon: Scalars['Float']['output'];
};

/** Where the device was. */
export type LedgerGeoInput = {
  /** Radius of uncertainty, in metres. */
  accuracyM?: InputMaybe<Scalars['Float']['input']>;
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
};

/** One life of the organisation's sequence; a restore from a backup begins another. */
export type Life = {
  __typename?: 'Life';
  epoch: Scalars['ID']['output'];
  /** The sequence when this life began. */
  from: Scalars['SafeInt']['output'];
};

/** The kind "loyalty" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type LoyaltyEntry = Node & {
  __typename?: 'LoyaltyEntry';
  /** What it costs or is worth as a whole, without tax. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId: Scalars['ID']['output'];
  /** When it happened, or began. */
  at: Scalars['DateTime']['output'];
  /** To be put on an invoice. */
  billable: Scalars['Boolean']['output'];
  /** The invoice that bills it; the server sets it when that is issued. */
  billedDocumentId: Scalars['ID']['output'];
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a program adds, such as the raw message of a meter. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it ended. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the device was. */
  geo?: Maybe<LedgerGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** The job that it belongs to. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** One line: what it was. */
  name?: Maybe<Scalars['String']['output']>;
  /** Free text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The customer whom it is about. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Which product was used or moved. */
  productId: Scalars['ID']['output'];
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli: Scalars['SafeInt']['output'];
  /** Price of one unit. */
  rate?: Maybe<Money>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The tax rate that it is billed with. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Who worked, spent or read. */
  userId: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  voidsId: Scalars['ID']['output'];
};


/** The kind "loyalty" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type LoyaltyEntryCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type LoyaltyEntryConnection = {
  __typename?: 'LoyaltyEntryConnection';
  edges: Array<LoyaltyEntryEdge>;
  nodes: Array<LoyaltyEntry>;
  pageInfo: PageInfo;
};

export type LoyaltyEntryCreateInput = {
  /** What it costs or is worth as a whole, without tax. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, or began. */
  at: Scalars['DateTime']['input'];
  /** To be put on an invoice. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a program adds, such as the raw message of a meter. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it ended. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the device was. */
  geo?: InputMaybe<LedgerGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it belongs to. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** One line: what it was. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer whom it is about. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which product was used or moved. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Price of one unit. */
  rate?: InputMaybe<MoneyInput>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is billed with. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Who worked, spent or read. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that this one takes back. */
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type LoyaltyEntryEdge = {
  __typename?: 'LoyaltyEntryEdge';
  cursor: Scalars['String']['output'];
  node: LoyaltyEntry;
};

export type LoyaltyEntryPayload = {
  __typename?: 'LoyaltyEntryPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  loyaltyEntry?: Maybe<LoyaltyEntry>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of LoyaltyEntryCreateInput. */
export type LoyaltyEntryUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  geo?: InputMaybe<LedgerGeoInput>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  rate?: InputMaybe<MoneyInput>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type LoyaltyEntryUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: LoyaltyEntryUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "maintenance" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type MaintenanceJob = Node & {
  __typename?: 'MaintenanceJob';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "maintenance" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type MaintenanceJobCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type MaintenanceJobConnection = {
  __typename?: 'MaintenanceJobConnection';
  edges: Array<MaintenanceJobEdge>;
  nodes: Array<MaintenanceJob>;
  pageInfo: PageInfo;
};

export type MaintenanceJobCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type MaintenanceJobEdge = {
  __typename?: 'MaintenanceJobEdge';
  cursor: Scalars['String']['output'];
  node: MaintenanceJob;
};

export type MaintenanceJobPayload = {
  __typename?: 'MaintenanceJobPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  maintenanceJob?: Maybe<MaintenanceJob>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of MaintenanceJobCreateInput. */
export type MaintenanceJobUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type MaintenanceJobUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: MaintenanceJobUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "material" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type Material = Node & {
  __typename?: 'Material';
  /** What it costs or is worth as a whole, without tax. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId: Scalars['ID']['output'];
  /** When it happened, or began. */
  at: Scalars['DateTime']['output'];
  /** To be put on an invoice. */
  billable: Scalars['Boolean']['output'];
  /** The invoice that bills it; the server sets it when that is issued. */
  billedDocumentId: Scalars['ID']['output'];
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a program adds, such as the raw message of a meter. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it ended. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the device was. */
  geo?: Maybe<LedgerGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** The job that it belongs to. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** One line: what it was. */
  name?: Maybe<Scalars['String']['output']>;
  /** Free text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The customer whom it is about. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Which product was used or moved. */
  productId: Scalars['ID']['output'];
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli: Scalars['SafeInt']['output'];
  /** Price of one unit. */
  rate?: Maybe<Money>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The tax rate that it is billed with. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Who worked, spent or read. */
  userId: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  voidsId: Scalars['ID']['output'];
};


/** The kind "material" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type MaterialCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type MaterialConnection = {
  __typename?: 'MaterialConnection';
  edges: Array<MaterialEdge>;
  nodes: Array<Material>;
  pageInfo: PageInfo;
};

export type MaterialCreateInput = {
  /** What it costs or is worth as a whole, without tax. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, or began. */
  at: Scalars['DateTime']['input'];
  /** To be put on an invoice. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a program adds, such as the raw message of a meter. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it ended. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the device was. */
  geo?: InputMaybe<LedgerGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it belongs to. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** One line: what it was. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer whom it is about. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which product was used or moved. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Price of one unit. */
  rate?: InputMaybe<MoneyInput>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is billed with. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Who worked, spent or read. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that this one takes back. */
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type MaterialEdge = {
  __typename?: 'MaterialEdge';
  cursor: Scalars['String']['output'];
  node: Material;
};

export type MaterialPayload = {
  __typename?: 'MaterialPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  material?: Maybe<Material>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of MaterialCreateInput. */
export type MaterialUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  geo?: InputMaybe<LedgerGeoInput>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  rate?: InputMaybe<MoneyInput>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type MaterialUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: MaterialUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** When to remind the owner. */
  remindAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
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


/** The kind "meeting" among: Tasks, calls, meetings, notes and e-mails. */
export type MeetingCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
};

export type MeetingCreateInput = {
  /** Without a time of day. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who takes part. */
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  /** The text. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Of a call or e-mail. */
  direction?: InputMaybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it took, in seconds. */
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record it is about: a lead, a deal. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it is about. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** When to remind the owner. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When a call or meeting starts. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned until done or cancelled. */
  status?: InputMaybe<ActivityStatus>;
  /** One line. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

export type MeetingPayload = {
  __typename?: 'MeetingPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  meeting?: Maybe<Meeting>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of MeetingCreateInput. */
export type MeetingUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  body?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  direction?: InputMaybe<ActivityDirection>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ActivityStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: MeetingUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** What becomes of a change of a record that has another revision than `ifRev`. */
export type MergeMode =
  /** Nothing is taken when anything of the record has changed since `ifRev`. */
  | 'FAIL_IF_CHANGED'
  /** Nothing is taken when somebody has changed one of the same fields since `ifRev`. */
  | 'FAIL_IF_CONFLICT'
  /** The change is merged with what others did since `ifRev`, by the fields' rules, as that of a device. */
  | 'MERGE'
  /** The change counts, whatever happened since `ifRev`. */
  | 'OVERWRITE';

/** An amount in minor units of a currency. */
export type Money = {
  __typename?: 'Money';
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  minor: Scalars['SafeInt']['output'];
};

/** An amount in minor units of a currency. */
export type MoneyInput = {
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  minor: Scalars['SafeInt']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  animalCreate: AnimalPayload;
  animalDelete: DeletePayload;
  animalUpdate: AnimalPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  animalsUpsert: Array<AnimalPayload>;
  callCreate: CallPayload;
  callDelete: DeletePayload;
  callUpdate: CallPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  callsUpsert: Array<CallPayload>;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  companiesUpsert: Array<CompanyPayload>;
  companyCreate: CompanyPayload;
  companyDelete: DeletePayload;
  /** Says that two who look alike are others. */
  companyKeepApart: CompanyPayload;
  /** Makes one of two: this one gets what it lacks, and the id of the duplicate means it from now on. */
  companyMerge: CompanyPayload;
  /** Takes a merge back: the duplicate, whose id this is, stands for itself again. */
  companyUnmerge: CompanyPayload;
  companyUpdate: CompanyPayload;
  contactCreate: ContactPayload;
  contactDelete: DeletePayload;
  /** Says that two who look alike are others. */
  contactKeepApart: ContactPayload;
  /** Makes one of two: this one gets what it lacks, and the id of the duplicate means it from now on. */
  contactMerge: ContactPayload;
  /** Takes a merge back: the duplicate, whose id this is, stands for itself again. */
  contactUnmerge: ContactPayload;
  contactUpdate: ContactPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  contactsUpsert: Array<ContactPayload>;
  creditNoteCreate: CreditNotePayload;
  creditNoteDelete: DeletePayload;
  /** Issues it: it gets its date and its number, and is fixed from now on. */
  creditNoteIssue: CreditNotePayload;
  creditNoteUpdate: CreditNotePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  creditNotesUpsert: Array<CreditNotePayload>;
  cropCreate: CropPayload;
  cropDelete: DeletePayload;
  cropUpdate: CropPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  cropsUpsert: Array<CropPayload>;
  customFieldCreate: CustomFieldPayload;
  customFieldDelete: DeletePayload;
  customFieldUpdate: CustomFieldPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  customFieldsUpsert: Array<CustomFieldPayload>;
  dealCreate: DealPayload;
  dealDelete: DeletePayload;
  /** Makes a draft of a deal: of the lines that are given, else of what it comes to. */
  dealInvoice: InvoicePayload;
  /** Loses it, for a reason. */
  dealLose: DealPayload;
  /** Makes a draft of a deal: of the lines that are given, else of what it comes to. */
  dealOrder: OrderPayload;
  /** Makes a draft of a deal: of the lines that are given, else of what it comes to. */
  dealQuote: QuotePayload;
  /** Opens it again after it was won or lost. */
  dealReopen: DealPayload;
  dealUpdate: DealPayload;
  /** Wins it: status, instant, stage and probability. */
  dealWin: DealPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  dealsUpsert: Array<DealPayload>;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  deliveriesUpsert: Array<DeliveryPayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  deliveryComplete: DeliveryPayload;
  deliveryCreate: DeliveryPayload;
  deliveryDelete: DeletePayload;
  /** Says that it failed, and why. */
  deliveryFail: DeliveryPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  deliveryInvoice: InvoicePayload;
  deliveryUpdate: DeliveryPayload;
  deviceCreate: DevicePayload;
  deviceDelete: DeletePayload;
  deviceUpdate: DevicePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  devicesUpsert: Array<DevicePayload>;
  documentCreate: DocumentPayload;
  documentDelete: DeletePayload;
  documentUpdate: DocumentPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  documentsUpsert: Array<DocumentPayload>;
  emailCreate: EmailPayload;
  emailDelete: DeletePayload;
  emailUpdate: EmailPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  emailsUpsert: Array<EmailPayload>;
  equipmentItemCreate: EquipmentItemPayload;
  equipmentItemDelete: DeletePayload;
  equipmentItemUpdate: EquipmentItemPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  equipmentUpsert: Array<EquipmentItemPayload>;
  expenseCreate: ExpensePayload;
  expenseDelete: DeletePayload;
  expenseUpdate: ExpensePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  expensesUpsert: Array<ExpensePayload>;
  householdCreate: HouseholdPayload;
  householdDelete: DeletePayload;
  /** Says that two who look alike are others. */
  householdKeepApart: HouseholdPayload;
  /** Makes one of two: this one gets what it lacks, and the id of the duplicate means it from now on. */
  householdMerge: HouseholdPayload;
  /** Takes a merge back: the duplicate, whose id this is, stands for itself again. */
  householdUnmerge: HouseholdPayload;
  householdUpdate: HouseholdPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  householdsUpsert: Array<HouseholdPayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  inspectionComplete: InspectionPayload;
  inspectionCreate: InspectionPayload;
  inspectionDelete: DeletePayload;
  /** Says that it failed, and why. */
  inspectionFail: InspectionPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  inspectionInvoice: InvoicePayload;
  inspectionUpdate: InspectionPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  inspectionsUpsert: Array<InspectionPayload>;
  invoiceCreate: InvoicePayload;
  /** Makes a credit note of an issued invoice, or of some of its lines, as a draft. */
  invoiceCredit: CreditNotePayload;
  invoiceDelete: DeletePayload;
  /** Issues it: it gets its date and its number, and is fixed from now on. */
  invoiceIssue: InvoicePayload;
  invoiceUpdate: InvoicePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  invoicesUpsert: Array<InvoicePayload>;
  landAreaCreate: LandAreaPayload;
  landAreaDelete: DeletePayload;
  landAreaUpdate: LandAreaPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  landUpsert: Array<LandAreaPayload>;
  /** Makes a deal of a lead, the same record, with its company and its person: the ones that are named, none for null, else new ones from what the lead says of them. */
  leadConvert: DealPayload;
  leadCreate: LeadPayload;
  leadDelete: DeletePayload;
  /** Loses it, for a reason. */
  leadLose: LeadPayload;
  /** Opens it again after it was won or lost. */
  leadReopen: LeadPayload;
  leadUpdate: LeadPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  leadsUpsert: Array<LeadPayload>;
  loyaltyEntryCreate: LoyaltyEntryPayload;
  loyaltyEntryDelete: DeletePayload;
  loyaltyEntryUpdate: LoyaltyEntryPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  loyaltyPointsUpsert: Array<LoyaltyEntryPayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  maintenanceJobComplete: MaintenanceJobPayload;
  maintenanceJobCreate: MaintenanceJobPayload;
  maintenanceJobDelete: DeletePayload;
  /** Says that it failed, and why. */
  maintenanceJobFail: MaintenanceJobPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  maintenanceJobInvoice: InvoicePayload;
  maintenanceJobUpdate: MaintenanceJobPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  maintenanceUpsert: Array<MaintenanceJobPayload>;
  materialCreate: MaterialPayload;
  materialDelete: DeletePayload;
  materialUpdate: MaterialPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  materialsUpsert: Array<MaterialPayload>;
  meetingCreate: MeetingPayload;
  meetingDelete: DeletePayload;
  meetingUpdate: MeetingPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  meetingsUpsert: Array<MeetingPayload>;
  noteCreate: NotePayload;
  noteDelete: DeletePayload;
  noteUpdate: NotePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  notesUpsert: Array<NotePayload>;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  numberSeriesUpsert: Array<SeriesPayload>;
  orderCreate: OrderPayload;
  orderDelete: DeletePayload;
  /** Makes an invoice of an order, as a draft. */
  orderInvoice: InvoicePayload;
  orderUpdate: OrderPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  ordersUpsert: Array<OrderPayload>;
  photoCreate: PhotoPayload;
  photoDelete: DeletePayload;
  photoUpdate: PhotoPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  photosUpsert: Array<PhotoPayload>;
  pipelineCreate: PipelinePayload;
  pipelineDelete: DeletePayload;
  pipelineUpdate: PipelinePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  pipelinesUpsert: Array<PipelinePayload>;
  priceListCreate: PriceListPayload;
  priceListDelete: DeletePayload;
  priceListUpdate: PriceListPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  priceListsUpsert: Array<PriceListPayload>;
  productCreate: ProductPayload;
  productDelete: DeletePayload;
  productUpdate: ProductPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  productsUpsert: Array<ProductPayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  projectComplete: ProjectPayload;
  projectCreate: ProjectPayload;
  projectDelete: DeletePayload;
  /** Says that it failed, and why. */
  projectFail: ProjectPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  projectInvoice: InvoicePayload;
  projectUpdate: ProjectPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  projectsUpsert: Array<ProjectPayload>;
  /** Takes edits from a device; every row is answered by itself. */
  push: PushResult;
  quoteCreate: QuotePayload;
  quoteDelete: DeletePayload;
  /** Makes an order of a quote, which is accepted by that. */
  quoteOrder: OrderPayload;
  quoteUpdate: QuotePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  quotesUpsert: Array<QuotePayload>;
  readingCreate: ReadingPayload;
  readingDelete: DeletePayload;
  readingUpdate: ReadingPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  readingsUpsert: Array<ReadingPayload>;
  receiptCreate: ReceiptPayload;
  receiptDelete: DeletePayload;
  /** Issues it: it gets its date and its number, and is fixed from now on. */
  receiptIssue: ReceiptPayload;
  receiptUpdate: ReceiptPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  receiptsUpsert: Array<ReceiptPayload>;
  recordingCreate: RecordingPayload;
  recordingDelete: DeletePayload;
  recordingUpdate: RecordingPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  recordingsUpsert: Array<RecordingPayload>;
  roleCreate: RolePayload;
  roleDelete: DeletePayload;
  roleUpdate: RolePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  rolesUpsert: Array<RolePayload>;
  roomCreate: RoomPayload;
  roomDelete: DeletePayload;
  roomUpdate: RoomPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  roomsUpsert: Array<RoomPayload>;
  seriesCreate: SeriesPayload;
  seriesDelete: DeletePayload;
  seriesLeaseCreate: SeriesLeasePayload;
  seriesLeaseDelete: DeletePayload;
  seriesLeaseUpdate: SeriesLeasePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  seriesLeasesUpsert: Array<SeriesLeasePayload>;
  seriesUpdate: SeriesPayload;
  signatureCreate: SignaturePayload;
  signatureDelete: DeletePayload;
  signatureUpdate: SignaturePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  signaturesUpsert: Array<SignaturePayload>;
  siteCreate: SitePayload;
  siteDelete: DeletePayload;
  /** Says that two who look alike are others. */
  siteKeepApart: SitePayload;
  /** Makes one of two: this one gets what it lacks, and the id of the duplicate means it from now on. */
  siteMerge: SitePayload;
  /** Takes a merge back: the duplicate, whose id this is, stands for itself again. */
  siteUnmerge: SitePayload;
  siteUpdate: SitePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  sitesUpsert: Array<SitePayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  stayComplete: StayPayload;
  stayCreate: StayPayload;
  stayDelete: DeletePayload;
  /** Says that it failed, and why. */
  stayFail: StayPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  stayInvoice: InvoicePayload;
  stayUpdate: StayPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  staysUpsert: Array<StayPayload>;
  stockMoveCreate: StockMovePayload;
  stockMoveDelete: DeletePayload;
  stockMoveUpdate: StockMovePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  stockMovesUpsert: Array<StockMovePayload>;
  tagDefinitionCreate: TagDefinitionPayload;
  tagDefinitionDelete: DeletePayload;
  tagDefinitionUpdate: TagDefinitionPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  tagDefinitionsUpsert: Array<TagDefinitionPayload>;
  taskCreate: TaskPayload;
  taskDelete: DeletePayload;
  taskUpdate: TaskPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  tasksUpsert: Array<TaskPayload>;
  taxRateCreate: TaxRatePayload;
  taxRateDelete: DeletePayload;
  taxRateUpdate: TaxRatePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  taxRatesUpsert: Array<TaxRatePayload>;
  teamCreate: TeamPayload;
  teamDelete: DeletePayload;
  teamUpdate: TeamPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  teamsUpsert: Array<TeamPayload>;
  templateCreate: TemplatePayload;
  templateDelete: DeletePayload;
  templateUpdate: TemplatePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  templatesUpsert: Array<TemplatePayload>;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  timeEntriesUpsert: Array<TimeEntryPayload>;
  timeEntryCreate: TimeEntryPayload;
  timeEntryDelete: DeletePayload;
  timeEntryUpdate: TimeEntryPayload;
  userCreate: UserPayload;
  userDelete: DeletePayload;
  userUpdate: UserPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  usersUpsert: Array<UserPayload>;
  vehicleCreate: VehiclePayload;
  vehicleDelete: DeletePayload;
  vehicleUpdate: VehiclePayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  vehiclesUpsert: Array<VehiclePayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  visitComplete: VisitPayload;
  visitCreate: VisitPayload;
  visitDelete: DeletePayload;
  /** Says that it failed, and why. */
  visitFail: VisitPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  visitInvoice: InvoicePayload;
  visitUpdate: VisitPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  visitsUpsert: Array<VisitPayload>;
  /** Completes it: required questions need answers, and a delivery a proof. */
  workOrderComplete: WorkOrderPayload;
  workOrderCreate: WorkOrderPayload;
  workOrderDelete: DeletePayload;
  /** Says that it failed, and why. */
  workOrderFail: WorkOrderPayload;
  /** Makes a draft of all that is billable and on no invoice. */
  workOrderInvoice: InvoicePayload;
  workOrderUpdate: WorkOrderPayload;
  /** Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows. */
  workOrdersUpsert: Array<WorkOrderPayload>;
};


export type MutationAnimalCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AnimalCreateInput;
};


export type MutationAnimalDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationAnimalUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: AnimalUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationAnimalsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<AnimalUpsertRow>;
};


export type MutationCallCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CallCreateInput;
};


export type MutationCallDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationCallUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CallUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationCallsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<CallUpsertRow>;
};


export type MutationCompaniesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<CompanyUpsertRow>;
};


export type MutationCompanyCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompanyCreateInput;
};


export type MutationCompanyDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationCompanyKeepApartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  otherId: Scalars['ID']['input'];
};


export type MutationCompanyMergeArgs = {
  duplicateId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  take?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationCompanyUnmergeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCompanyUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CompanyUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationContactCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactCreateInput;
};


export type MutationContactDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationContactKeepApartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  otherId: Scalars['ID']['input'];
};


export type MutationContactMergeArgs = {
  duplicateId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  take?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationContactUnmergeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationContactUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ContactUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationContactsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<ContactUpsertRow>;
};


export type MutationCreditNoteCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreditNoteCreateInput;
};


export type MutationCreditNoteDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationCreditNoteIssueArgs = {
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreditNoteUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CreditNoteUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationCreditNotesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<CreditNoteUpsertRow>;
};


export type MutationCropCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CropCreateInput;
};


export type MutationCropDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationCropUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CropUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationCropsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<CropUpsertRow>;
};


export type MutationCustomFieldCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomFieldCreateInput;
};


export type MutationCustomFieldDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationCustomFieldUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: CustomFieldUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationCustomFieldsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<CustomFieldUpsertRow>;
};


export type MutationDealCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DealCreateInput;
};


export type MutationDealDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationDealInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines?: InputMaybe<Array<SalesDocumentNewLineInput>>;
};


export type MutationDealLoseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationDealOrderArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines?: InputMaybe<Array<SalesDocumentNewLineInput>>;
};


export type MutationDealQuoteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines?: InputMaybe<Array<SalesDocumentNewLineInput>>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationDealReopenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDealUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DealUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationDealWinArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDealsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<DealUpsertRow>;
};


export type MutationDeliveriesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<DeliveryUpsertRow>;
};


export type MutationDeliveryCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationDeliveryCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliveryCreateInput;
};


export type MutationDeliveryDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationDeliveryFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationDeliveryInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeliveryUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DeliveryUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationDeviceCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeviceCreateInput;
};


export type MutationDeviceDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationDeviceUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DeviceUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationDevicesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<DeviceUpsertRow>;
};


export type MutationDocumentCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DocumentCreateInput;
};


export type MutationDocumentDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationDocumentUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: DocumentUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationDocumentsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<DocumentUpsertRow>;
};


export type MutationEmailCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EmailCreateInput;
};


export type MutationEmailDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationEmailUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: EmailUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationEmailsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<EmailUpsertRow>;
};


export type MutationEquipmentItemCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EquipmentItemCreateInput;
};


export type MutationEquipmentItemDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationEquipmentItemUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: EquipmentItemUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationEquipmentUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<EquipmentItemUpsertRow>;
};


export type MutationExpenseCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ExpenseCreateInput;
};


export type MutationExpenseDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationExpenseUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ExpenseUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationExpensesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<ExpenseUpsertRow>;
};


export type MutationHouseholdCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: HouseholdCreateInput;
};


export type MutationHouseholdDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationHouseholdKeepApartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  otherId: Scalars['ID']['input'];
};


export type MutationHouseholdMergeArgs = {
  duplicateId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  take?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationHouseholdUnmergeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationHouseholdUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: HouseholdUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationHouseholdsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<HouseholdUpsertRow>;
};


export type MutationInspectionCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationInspectionCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InspectionCreateInput;
};


export type MutationInspectionDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationInspectionFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationInspectionInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationInspectionUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: InspectionUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationInspectionsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<InspectionUpsertRow>;
};


export type MutationInvoiceCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: InvoiceCreateInput;
};


export type MutationInvoiceCreditArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lineIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationInvoiceDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationInvoiceIssueArgs = {
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationInvoiceUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: InvoiceUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationInvoicesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<InvoiceUpsertRow>;
};


export type MutationLandAreaCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LandAreaCreateInput;
};


export type MutationLandAreaDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationLandAreaUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: LandAreaUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationLandUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<LandAreaUpsertRow>;
};


export type MutationLeadConvertArgs = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  pipelineId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationLeadCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LeadCreateInput;
};


export type MutationLeadDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationLeadLoseArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationLeadReopenArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationLeadUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: LeadUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationLeadsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<LeadUpsertRow>;
};


export type MutationLoyaltyEntryCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LoyaltyEntryCreateInput;
};


export type MutationLoyaltyEntryDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationLoyaltyEntryUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: LoyaltyEntryUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationLoyaltyPointsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<LoyaltyEntryUpsertRow>;
};


export type MutationMaintenanceJobCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationMaintenanceJobCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MaintenanceJobCreateInput;
};


export type MutationMaintenanceJobDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationMaintenanceJobFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationMaintenanceJobInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMaintenanceJobUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: MaintenanceJobUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationMaintenanceUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<MaintenanceJobUpsertRow>;
};


export type MutationMaterialCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MaterialCreateInput;
};


export type MutationMaterialDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationMaterialUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: MaterialUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationMaterialsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<MaterialUpsertRow>;
};


export type MutationMeetingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MeetingCreateInput;
};


export type MutationMeetingDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationMeetingUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: MeetingUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationMeetingsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<MeetingUpsertRow>;
};


export type MutationNoteCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NoteCreateInput;
};


export type MutationNoteDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationNoteUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: NoteUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationNotesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<NoteUpsertRow>;
};


export type MutationNumberSeriesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<SeriesUpsertRow>;
};


export type MutationOrderCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OrderCreateInput;
};


export type MutationOrderDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationOrderInvoiceArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationOrderUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: OrderUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationOrdersUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<OrderUpsertRow>;
};


export type MutationPhotoCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PhotoCreateInput;
};


export type MutationPhotoDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationPhotoUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: PhotoUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationPhotosUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<PhotoUpsertRow>;
};


export type MutationPipelineCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PipelineCreateInput;
};


export type MutationPipelineDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationPipelineUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: PipelineUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationPipelinesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<PipelineUpsertRow>;
};


export type MutationPriceListCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PriceListCreateInput;
};


export type MutationPriceListDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationPriceListUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: PriceListUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationPriceListsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<PriceListUpsertRow>;
};


export type MutationProductCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductCreateInput;
};


export type MutationProductDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationProductUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ProductUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationProductsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<ProductUpsertRow>;
};


export type MutationProjectCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationProjectCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProjectCreateInput;
};


export type MutationProjectDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationProjectFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationProjectInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProjectUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ProjectUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationProjectsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<ProjectUpsertRow>;
};


export type MutationPushArgs = {
  input: PushInput;
};


export type MutationQuoteCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: QuoteCreateInput;
};


export type MutationQuoteDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationQuoteOrderArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationQuoteUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: QuoteUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationQuotesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<QuoteUpsertRow>;
};


export type MutationReadingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadingCreateInput;
};


export type MutationReadingDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationReadingUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ReadingUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationReadingsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<ReadingUpsertRow>;
};


export type MutationReceiptCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReceiptCreateInput;
};


export type MutationReceiptDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationReceiptIssueArgs = {
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReceiptUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ReceiptUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationReceiptsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<ReceiptUpsertRow>;
};


export type MutationRecordingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordingCreateInput;
};


export type MutationRecordingDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationRecordingUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: RecordingUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationRecordingsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<RecordingUpsertRow>;
};


export type MutationRoleCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RoleCreateInput;
};


export type MutationRoleDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationRoleUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: RoleUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationRolesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<RoleUpsertRow>;
};


export type MutationRoomCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RoomCreateInput;
};


export type MutationRoomDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationRoomUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: RoomUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationRoomsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<RoomUpsertRow>;
};


export type MutationSeriesCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SeriesCreateInput;
};


export type MutationSeriesDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationSeriesLeaseCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SeriesLeaseCreateInput;
};


export type MutationSeriesLeaseDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationSeriesLeaseUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SeriesLeaseUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationSeriesLeasesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<SeriesLeaseUpsertRow>;
};


export type MutationSeriesUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SeriesUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationSignatureCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SignatureCreateInput;
};


export type MutationSignatureDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationSignatureUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SignatureUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationSignaturesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<SignatureUpsertRow>;
};


export type MutationSiteCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SiteCreateInput;
};


export type MutationSiteDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationSiteKeepApartArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  otherId: Scalars['ID']['input'];
};


export type MutationSiteMergeArgs = {
  duplicateId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  take?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationSiteUnmergeArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSiteUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SiteUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationSitesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<SiteUpsertRow>;
};


export type MutationStayCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationStayCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StayCreateInput;
};


export type MutationStayDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationStayFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationStayInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStayUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: StayUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationStaysUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<StayUpsertRow>;
};


export type MutationStockMoveCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StockMoveCreateInput;
};


export type MutationStockMoveDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationStockMoveUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: StockMoveUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationStockMovesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<StockMoveUpsertRow>;
};


export type MutationTagDefinitionCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TagDefinitionCreateInput;
};


export type MutationTagDefinitionDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationTagDefinitionUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TagDefinitionUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationTagDefinitionsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<TagDefinitionUpsertRow>;
};


export type MutationTaskCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaskCreateInput;
};


export type MutationTaskDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationTaskUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TaskUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationTasksUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<TaskUpsertRow>;
};


export type MutationTaxRateCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TaxRateCreateInput;
};


export type MutationTaxRateDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationTaxRateUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TaxRateUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationTaxRatesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<TaxRateUpsertRow>;
};


export type MutationTeamCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TeamCreateInput;
};


export type MutationTeamDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationTeamUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TeamUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationTeamsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<TeamUpsertRow>;
};


export type MutationTemplateCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TemplateCreateInput;
};


export type MutationTemplateDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationTemplateUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TemplateUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationTemplatesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<TemplateUpsertRow>;
};


export type MutationTimeEntriesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<TimeEntryUpsertRow>;
};


export type MutationTimeEntryCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TimeEntryCreateInput;
};


export type MutationTimeEntryDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationTimeEntryUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TimeEntryUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationUserCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UserCreateInput;
};


export type MutationUserDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationUserUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: UserUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationUsersUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<UserUpsertRow>;
};


export type MutationVehicleCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: VehicleCreateInput;
};


export type MutationVehicleDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationVehicleUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: VehicleUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationVehiclesUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<VehicleUpsertRow>;
};


export type MutationVisitCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationVisitCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: VisitCreateInput;
};


export type MutationVisitDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationVisitFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationVisitInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationVisitUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: VisitUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationVisitsUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<VisitUpsertRow>;
};


export type MutationWorkOrderCompleteArgs = {
  delivered?: InputMaybe<Array<DeliveredInput>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proof?: InputMaybe<JobNewProofInput>;
};


export type MutationWorkOrderCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WorkOrderCreateInput;
};


export type MutationWorkOrderDeleteArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
};


export type MutationWorkOrderFailArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationWorkOrderInvoiceArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWorkOrderUpdateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: WorkOrderUpdateInput;
  mergeMode?: InputMaybe<MergeMode>;
};


export type MutationWorkOrdersUpsertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  rows: Array<WorkOrderUpsertRow>;
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
  /** When to remind the owner. */
  remindAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
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


/** The kind "note" among: Tasks, calls, meetings, notes and e-mails. */
export type NoteCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type NoteConnection = {
  __typename?: 'NoteConnection';
  edges: Array<NoteEdge>;
  nodes: Array<Note>;
  pageInfo: PageInfo;
};

export type NoteCreateInput = {
  /** Without a time of day. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who takes part. */
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  /** The text. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Of a call or e-mail. */
  direction?: InputMaybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it took, in seconds. */
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record it is about: a lead, a deal. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it is about. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** When to remind the owner. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When a call or meeting starts. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned until done or cancelled. */
  status?: InputMaybe<ActivityStatus>;
  /** One line. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type NoteEdge = {
  __typename?: 'NoteEdge';
  cursor: Scalars['String']['output'];
  node: Note;
};

export type NotePayload = {
  __typename?: 'NotePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  note?: Maybe<Note>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of NoteCreateInput. */
export type NoteUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  body?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  direction?: InputMaybe<ActivityDirection>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ActivityStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type NoteUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: NoteUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "order" among: Quotes, orders, invoices, credit notes and receipts. */
export type Order = Node & {
  __typename?: 'Order';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Which version of the arithmetic the totals follow. */
  calcVersion: Scalars['Int']['output'];
  /** The person to send it to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Of every amount in it, ISO 4217. */
  currency: Scalars['String']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it came from. */
  dealId: Scalars['ID']['output'];
  /** Millionths taken off the whole. */
  docDiscountPpm: Scalars['Int']['output'];
  /** When it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** What is attached. */
  fileIds: Array<Scalars['ID']['output']>;
  /** The document that it was made from: the quote of an order. */
  fromId?: Maybe<Scalars['ID']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Text above the lines. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** The date on it; the far future before it is issued. */
  issueDate: Scalars['Date']['output'];
  /** The job that it bills or orders. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The net amount of each line in minor units, by the id of the line. */
  lineTotals: Scalars['JSON']['output'];
  /** What is sold. */
  lines: Array<SalesDocumentLine>;
  /** Text below the lines. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Who buys. */
  partyId: Scalars['ID']['output'];
  /** What was paid, and paid back. */
  payments: Array<SalesDocumentPayment>;
  /** The price list that the lines were taken from. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref: Scalars['String']['output'];
  /** The document that it replaces, or credits. */
  replacesId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The series that the legal number is from, by its key in the settings. */
  series: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: Maybe<SalesDocumentShownTotals>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: Maybe<SalesDocumentSignature>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status: SalesDocumentStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding: SalesDocumentTaxRounding;
  /** The tax per code and rate, in minor units. */
  taxes: Array<SalesDocumentTaxe>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What it comes to, in minor units. */
  totals: SalesDocumentTotals;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long a quote holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "order" among: Quotes, orders, invoices, credit notes and receipts. */
export type OrderCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type OrderConnection = {
  __typename?: 'OrderConnection';
  edges: Array<OrderEdge>;
  nodes: Array<Order>;
  pageInfo: PageInfo;
};

export type OrderCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to send it to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Of every amount in it, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it came from. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Millionths taken off the whole. */
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  /** When it is to be paid. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** What is attached. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that it was made from: the quote of an order. */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Text above the lines. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** The date on it; the far future before it is issued. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The job that it bills or orders. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold. */
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  /** Text below the lines. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who buys. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What was paid, and paid back. */
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  /** The price list that the lines were taken from. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The document that it replaces, or credits. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The series that the legal number is from, by its key in the settings. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status?: InputMaybe<SalesDocumentStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long a quote holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type OrderEdge = {
  __typename?: 'OrderEdge';
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderPayload = {
  __typename?: 'OrderPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  order?: Maybe<Order>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of OrderCreateInput. */
export type OrderUpdateInput = {
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromId?: InputMaybe<Scalars['ID']['input']>;
  introduction?: InputMaybe<Scalars['String']['input']>;
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  ref?: InputMaybe<Scalars['String']['input']>;
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  status?: InputMaybe<SalesDocumentStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type OrderUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: OrderUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type Outcome =
  /** Every edit stands as it was sent. */
  | 'APPLIED'
  /** Nothing was taken: a field that the row asks about, or that of a row in its group, has met another change. */
  | 'CONFLICT'
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
  /** Degrees north, WGS 84. */
  lat?: Maybe<Scalars['Float']['output']>;
  line1?: Maybe<Scalars['String']['output']>;
  line2?: Maybe<Scalars['String']['output']>;
  /** Degrees east, WGS 84. */
  lon?: Maybe<Scalars['Float']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
};

/** Where to find them; never half of one and half of another. */
export type PartyAddressInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, WGS 84. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  line1?: InputMaybe<Scalars['String']['input']>;
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, WGS 84. */
  lon?: InputMaybe<Scalars['Float']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

export type PartyAddresse = {
  __typename?: 'PartyAddresse';
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  /** Degrees north, WGS 84. */
  lat?: Maybe<Scalars['Float']['output']>;
  line1?: Maybe<Scalars['String']['output']>;
  line2?: Maybe<Scalars['String']['output']>;
  /** Degrees east, WGS 84. */
  lon?: Maybe<Scalars['Float']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Scalars['String']['output']>;
};

export type PartyAddresseInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, WGS 84. */
  lat?: InputMaybe<Scalars['Float']['input']>;
  line1?: InputMaybe<Scalars['String']['input']>;
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, WGS 84. */
  lon?: InputMaybe<Scalars['Float']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

/** Since when they agree to what; each is kept by itself, and what they take back is gone. */
export type PartyConsent = {
  __typename?: 'PartyConsent';
  email?: Maybe<Scalars['DateTime']['output']>;
  phone?: Maybe<Scalars['DateTime']['output']>;
  photos?: Maybe<Scalars['DateTime']['output']>;
  post?: Maybe<Scalars['DateTime']['output']>;
};

/** Since when they agree to what; each is kept by itself, and what they take back is gone. */
export type PartyConsentInput = {
  email?: InputMaybe<Scalars['DateTime']['input']>;
  phone?: InputMaybe<Scalars['DateTime']['input']>;
  photos?: InputMaybe<Scalars['DateTime']['input']>;
  post?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PartyEmail = {
  __typename?: 'PartyEmail';
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  primary?: Maybe<Scalars['Boolean']['output']>;
  value: Scalars['String']['output'];
};

export type PartyEmailInput = {
  id: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  value: Scalars['String']['input'];
};

/** How it became one with the other, so that it can be undone. */
export type PartyMerged = {
  __typename?: 'PartyMerged';
  /** What it got. */
  after: Scalars['JSON']['output'];
  at: Scalars['String']['output'];
  /** What the other one had before. */
  before: Scalars['JSON']['output'];
  /** The user; `` when the server was certain by itself. */
  by: Scalars['ID']['output'];
};

/** How it became one with the other, so that it can be undone. */
export type PartyMergedInput = {
  /** What it got. */
  after: Scalars['JSON']['input'];
  at: Scalars['String']['input'];
  /** What the other one had before. */
  before: Scalars['JSON']['input'];
  /** The user; `` when the server was certain by itself. */
  by: Scalars['ID']['input'];
};

export type PartyPhone = {
  __typename?: 'PartyPhone';
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  primary?: Maybe<Scalars['Boolean']['output']>;
  value: Scalars['String']['output'];
};

export type PartyPhoneInput = {
  id: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  value: Scalars['String']['input'];
};

/** Where they stand with the organisation. */
export type PartyStatus =
  | 'customer'
  | 'former'
  | 'prospect';

/** The kind "photo" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type Photo = Node & {
  __typename?: 'Photo';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it shows. */
  caption?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What to call it on a disk. */
  fileName: Scalars['String']['output'];
  /** Where the device was. */
  geo?: Maybe<FileGeo>;
  /** In pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it belongs to. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Where the server keeps the bytes. */
  remoteKey?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In bytes. */
  size: Scalars['SafeInt']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['output'];
  /** The user who took it. */
  takenBy?: Maybe<Scalars['ID']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** When the server had all bytes; the far future until then. */
  uploadedAt: Scalars['DateTime']['output'];
  /** In pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** The kind "photo" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type PhotoCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PhotoConnection = {
  __typename?: 'PhotoConnection';
  edges: Array<PhotoEdge>;
  nodes: Array<Photo>;
  pageInfo: PageInfo;
};

export type PhotoCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it shows. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What to call it on a disk. */
  fileName: Scalars['String']['input'];
  /** Where the device was. */
  geo?: InputMaybe<FileGeoInput>;
  /** In pixels. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['input'];
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it belongs to. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['input'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In bytes. */
  size: Scalars['SafeInt']['input'];
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['input'];
  /** The user who took it. */
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In pixels. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

export type PhotoEdge = {
  __typename?: 'PhotoEdge';
  cursor: Scalars['String']['output'];
  node: Photo;
};

export type PhotoPayload = {
  __typename?: 'PhotoPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  photo?: Maybe<Photo>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of PhotoCreateInput. */
export type PhotoUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  fileName?: InputMaybe<Scalars['String']['input']>;
  geo?: InputMaybe<FileGeoInput>;
  height?: InputMaybe<Scalars['Int']['input']>;
  mime?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sha256?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  size?: InputMaybe<Scalars['SafeInt']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  width?: InputMaybe<Scalars['Int']['input']>;
};

export type PhotoUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: PhotoUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "pipeline" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type Pipeline = Node & {
  __typename?: 'Pipeline';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** The stages of a pipeline. Addressed by id, never by name; `order` says which comes first. */
  stages: Array<SettingStage>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "pipeline" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type PipelineCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PipelineConnection = {
  __typename?: 'PipelineConnection';
  edges: Array<PipelineEdge>;
  nodes: Array<Pipeline>;
  pageInfo: PageInfo;
};

export type PipelineCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The stages of a pipeline. Addressed by id, never by name; `order` says which comes first. */
  stages: Array<SettingStageInput>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PipelineEdge = {
  __typename?: 'PipelineEdge';
  cursor: Scalars['String']['output'];
  node: Pipeline;
};

export type PipelinePayload = {
  __typename?: 'PipelinePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  pipeline?: Maybe<Pipeline>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of PipelineCreateInput. */
export type PipelineUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  stages?: InputMaybe<Array<SettingStageInput>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PipelineUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: PipelineUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "priceList" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type PriceList = Node & {
  __typename?: 'PriceList';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** The first day on which it holds; from ever when left out. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it holds; for ever when left out. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** The kind "priceList" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type PriceListCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PriceListConnection = {
  __typename?: 'PriceListConnection';
  edges: Array<PriceListEdge>;
  nodes: Array<PriceList>;
  pageInfo: PageInfo;
};

export type PriceListCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day on which it holds; from ever when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which it holds; for ever when left out. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  cursor: Scalars['String']['output'];
  node: PriceList;
};

export type PriceListPayload = {
  __typename?: 'PriceListPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  priceList?: Maybe<PriceList>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of PriceListCreateInput. */
export type PriceListUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type PriceListUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: PriceListUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** Prices of one unit: per currency, and where they differ per price list, quantity and season. */
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
  /** The tax rate that it is sold with, by its key. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What a quantity counts. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "product" among: What is sold. */
export type ProductCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
};

export type ProductCreateInput = {
  /** On sale. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** GTIN, as digits. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the catalogue. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Free text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Prices of one unit: per currency, and where they differ per price list, quantity and season. */
  prices?: InputMaybe<Array<ProductPriceInput>>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Stock-keeping unit. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is sold with, by its key. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What a quantity counts. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductPayload = {
  __typename?: 'ProductPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  product?: Maybe<Product>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

export type ProductPrice = {
  __typename?: 'ProductPrice';
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** The first day of it. */
  from?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** From which quantity on, in thousandths of the unit. */
  minQtyMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** With `priceScale` more decimals than minor units. */
  minor: Scalars['SafeInt']['output'];
  /** For whom: a setting; everybody when left out. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Decimals beyond the minor unit. */
  priceScale?: Maybe<Scalars['Int']['output']>;
  /** The last day of it. */
  to?: Maybe<Scalars['Date']['output']>;
};

export type ProductPriceInput = {
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** The first day of it. */
  from?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  /** From which quantity on, in thousandths of the unit. */
  minQtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** With `priceScale` more decimals than minor units. */
  minor: Scalars['SafeInt']['input'];
  /** For whom: a setting; everybody when left out. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Decimals beyond the minor unit. */
  priceScale?: InputMaybe<Scalars['Int']['input']>;
  /** The last day of it. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What is left out stays; null takes a value away. The fields are those of ProductCreateInput. */
export type ProductUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  barcode?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  prices?: InputMaybe<Array<ProductPriceInput>>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  sku?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type ProductUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ProductUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "project" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type Project = Node & {
  __typename?: 'Project';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "project" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type ProjectCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
};

export type ProjectCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

export type ProjectPayload = {
  __typename?: 'ProjectPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  project?: Maybe<Project>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of ProjectCreateInput. */
export type ProjectUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ProjectUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** Fields whose conflicts the device settles by itself: where one has met another change, nothing is taken. */
  ask?: InputMaybe<Array<Scalars['String']['input']>>;
  collection: Scalars['String']['input'];
  /** What the device has settled by itself, by field: `{ rule, base, mine }` each, for the log; the outcome is the field's edit. */
  decided?: InputMaybe<Scalars['JSON']['input']>;
  /** Edited fields by name: `{ value, rev, stamp, base? }` each. The name `deleted` deletes the record. */
  edits: Scalars['JSON']['input'];
  /** The transactions that these edits belong to: rows that share one are taken together or not at all. */
  groups?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  /** Offers what the server lost with a restore, instead of edits: `{ epoch, stamp, deleted, body }`. */
  lost?: InputMaybe<Scalars['JSON']['input']>;
  /** The revision that the device holds; 0 when the server has never seen the record. */
  rev: Scalars['SafeInt']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The one with this id; null when there is none or it is deleted. */
  animal?: Maybe<Animal>;
  /** A page of them, in the order of their ids. */
  animals: AnimalConnection;
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
  /** What did not survive a merge as it was written, the newest first; of records that the token's user may see. Managers and admins see everybody's, others what they met with themselves. */
  conflicts: ConflictConnection;
  /** The one with this id; null when there is none or it is deleted. */
  contact?: Maybe<Contact>;
  /** A page of them, in the order of their ids. */
  contacts: ContactConnection;
  /** The one with this id; null when there is none or it is deleted. */
  creditNote?: Maybe<CreditNote>;
  /** A page of them, in the order of their ids. */
  creditNotes: CreditNoteConnection;
  /** The one with this id; null when there is none or it is deleted. */
  crop?: Maybe<Crop>;
  /** A page of them, in the order of their ids. */
  crops: CropConnection;
  /** The one with this id; null when there is none or it is deleted. */
  customField?: Maybe<CustomField>;
  /** A page of them, in the order of their ids. */
  customFields: CustomFieldConnection;
  /** The one with this id; null when there is none or it is deleted. */
  deal?: Maybe<Deal>;
  /** A page of them, in the order of their ids. */
  deals: DealConnection;
  /** A page of them, in the order of their ids. */
  deliveries: DeliveryConnection;
  /** The one with this id; null when there is none or it is deleted. */
  delivery?: Maybe<Delivery>;
  /** The one with this id; null when there is none or it is deleted. */
  device?: Maybe<Device>;
  /** A page of them, in the order of their ids. */
  devices: DeviceConnection;
  /** What a device of the token's user should hold, in sums: to find out whether it does. */
  digest: DigestResult;
  /** The one with this id; null when there is none or it is deleted. */
  document?: Maybe<Document>;
  /** A page of them, in the order of their ids. */
  documents: DocumentConnection;
  /** The one with this id; null when there is none or it is deleted. */
  email?: Maybe<Email>;
  /** A page of them, in the order of their ids. */
  emails: EmailConnection;
  /** A page of them, in the order of their ids. */
  equipment: EquipmentItemConnection;
  /** The one with this id; null when there is none or it is deleted. */
  equipmentItem?: Maybe<EquipmentItem>;
  /** The one with this id; null when there is none or it is deleted. */
  expense?: Maybe<Expense>;
  /** A page of them, in the order of their ids. */
  expenses: ExpenseConnection;
  /** The one with this id; null when there is none or it is deleted. */
  household?: Maybe<Household>;
  /** A page of them, in the order of their ids. */
  households: HouseholdConnection;
  /** The one with this id; null when there is none or it is deleted. */
  inspection?: Maybe<Inspection>;
  /** A page of them, in the order of their ids. */
  inspections: InspectionConnection;
  /** The one with this id; null when there is none or it is deleted. */
  invoice?: Maybe<Invoice>;
  /** A page of them, in the order of their ids. */
  invoices: InvoiceConnection;
  /** A page of them, in the order of their ids. */
  land: LandAreaConnection;
  /** The one with this id; null when there is none or it is deleted. */
  landArea?: Maybe<LandArea>;
  /** The one with this id; null when there is none or it is deleted. */
  lead?: Maybe<Lead>;
  /** A page of them, in the order of their ids. */
  leads: LeadConnection;
  /** The one with this id; null when there is none or it is deleted. */
  loyaltyEntry?: Maybe<LoyaltyEntry>;
  /** A page of them, in the order of their ids. */
  loyaltyPoints: LoyaltyEntryConnection;
  /** A page of them, in the order of their ids. */
  maintenance: MaintenanceJobConnection;
  /** The one with this id; null when there is none or it is deleted. */
  maintenanceJob?: Maybe<MaintenanceJob>;
  /** The one with this id; null when there is none or it is deleted. */
  material?: Maybe<Material>;
  /** A page of them, in the order of their ids. */
  materials: MaterialConnection;
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
  /** A page of them, in the order of their ids. */
  numberSeries: SeriesConnection;
  /** The one with this id; null when there is none or it is deleted. */
  order?: Maybe<Order>;
  /** A page of them, in the order of their ids. */
  orders: OrderConnection;
  /** The one with this id; null when there is none or it is deleted. */
  photo?: Maybe<Photo>;
  /** A page of them, in the order of their ids. */
  photos: PhotoConnection;
  /** The one with this id; null when there is none or it is deleted. */
  pipeline?: Maybe<Pipeline>;
  /** A page of them, in the order of their ids. */
  pipelines: PipelineConnection;
  /** The one with this id; null when there is none or it is deleted. */
  priceList?: Maybe<PriceList>;
  /** A page of them, in the order of their ids. */
  priceLists: PriceListConnection;
  /** The one with this id; null when there is none or it is deleted. */
  product?: Maybe<Product>;
  /** A page of them, in the order of their ids. */
  products: ProductConnection;
  /** The one with this id; null when there is none or it is deleted. */
  project?: Maybe<Project>;
  /** A page of them, in the order of their ids. */
  projects: ProjectConnection;
  /** The next page of records that changed in some collections. */
  pull: PullResult;
  /** The one with this id; null when there is none or it is deleted. */
  quote?: Maybe<Quote>;
  /** A page of them, in the order of their ids. */
  quotes: QuoteConnection;
  /** The one with this id; null when there is none or it is deleted. */
  reading?: Maybe<Reading>;
  /** A page of them, in the order of their ids. */
  readings: ReadingConnection;
  /** The one with this id; null when there is none or it is deleted. */
  receipt?: Maybe<Receipt>;
  /** A page of them, in the order of their ids. */
  receipts: ReceiptConnection;
  /** The one with this id; null when there is none or it is deleted. */
  recording?: Maybe<Recording>;
  /** A page of them, in the order of their ids. */
  recordings: RecordingConnection;
  /** The one with this id; null when there is none or it is deleted. */
  role?: Maybe<Role>;
  /** A page of them, in the order of their ids. */
  roles: RoleConnection;
  /** The one with this id; null when there is none or it is deleted. */
  room?: Maybe<Room>;
  /** A page of them, in the order of their ids. */
  rooms: RoomConnection;
  /** The one with this id; null when there is none or it is deleted. */
  series?: Maybe<Series>;
  /** The one with this id; null when there is none or it is deleted. */
  seriesLease?: Maybe<SeriesLease>;
  /** A page of them, in the order of their ids. */
  seriesLeases: SeriesLeaseConnection;
  /** The one with this id; null when there is none or it is deleted. */
  signature?: Maybe<Signature>;
  /** A page of them, in the order of their ids. */
  signatures: SignatureConnection;
  /** The one with this id; null when there is none or it is deleted. */
  site?: Maybe<Site>;
  /** A page of them, in the order of their ids. */
  sites: SiteConnection;
  /** The one with this id; null when there is none or it is deleted. */
  stay?: Maybe<Stay>;
  /** A page of them, in the order of their ids. */
  stays: StayConnection;
  /** The one with this id; null when there is none or it is deleted. */
  stockMove?: Maybe<StockMove>;
  /** A page of them, in the order of their ids. */
  stockMoves: StockMoveConnection;
  /** The one with this id; null when there is none or it is deleted. */
  tagDefinition?: Maybe<TagDefinition>;
  /** A page of them, in the order of their ids. */
  tagDefinitions: TagDefinitionConnection;
  /** The one with this id; null when there is none or it is deleted. */
  task?: Maybe<Task>;
  /** A page of them, in the order of their ids. */
  tasks: TaskConnection;
  /** The one with this id; null when there is none or it is deleted. */
  taxRate?: Maybe<TaxRate>;
  /** A page of them, in the order of their ids. */
  taxRates: TaxRateConnection;
  /** The one with this id; null when there is none or it is deleted. */
  team?: Maybe<Team>;
  /** A page of them, in the order of their ids. */
  teams: TeamConnection;
  /** The one with this id; null when there is none or it is deleted. */
  template?: Maybe<Template>;
  /** A page of them, in the order of their ids. */
  templates: TemplateConnection;
  /** A page of them, in the order of their ids. */
  timeEntries: TimeEntryConnection;
  /** The one with this id; null when there is none or it is deleted. */
  timeEntry?: Maybe<TimeEntry>;
  /** The one with this id; null when there is none or it is deleted. */
  user?: Maybe<User>;
  /** A page of them, in the order of their ids. */
  users: UserConnection;
  /** The one with this id; null when there is none or it is deleted. */
  vehicle?: Maybe<Vehicle>;
  /** A page of them, in the order of their ids. */
  vehicles: VehicleConnection;
  /** The one with this id; null when there is none or it is deleted. */
  visit?: Maybe<Visit>;
  /** A page of them, in the order of their ids. */
  visits: VisitConnection;
  /** The one with this id; null when there is none or it is deleted. */
  workOrder?: Maybe<WorkOrder>;
  /** A page of them, in the order of their ids. */
  workOrders: WorkOrderConnection;
};


export type QueryAnimalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnimalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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


export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  collection?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCreditNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCropArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCropsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCustomFieldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomFieldsArgs = {
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


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeviceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryDigestArgs = {
  input: DigestInput;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryEmailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryEquipmentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryEquipmentItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpenseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpensesArgs = {
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


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryLandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryLandAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryLoyaltyEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoyaltyPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMaintenanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMaintenanceJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMaterialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMaterialsArgs = {
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


export type QueryNumberSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPhotoArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPhotosArgs = {
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


export type QueryPriceListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPriceListsArgs = {
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


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPullArgs = {
  input: PullInput;
};


export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryReadingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryRecordingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryRoomArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesLeaseArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySignatureArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySignaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryStayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryStockMoveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockMovesArgs = {
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


export type QueryTaxRateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxRatesArgs = {
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


export type QueryTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryTimeEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryVehicleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryWorkOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The kind "quote" among: Quotes, orders, invoices, credit notes and receipts. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Which version of the arithmetic the totals follow. */
  calcVersion: Scalars['Int']['output'];
  /** The person to send it to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Of every amount in it, ISO 4217. */
  currency: Scalars['String']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it came from. */
  dealId: Scalars['ID']['output'];
  /** Millionths taken off the whole. */
  docDiscountPpm: Scalars['Int']['output'];
  /** When it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** What is attached. */
  fileIds: Array<Scalars['ID']['output']>;
  /** The document that it was made from: the quote of an order. */
  fromId?: Maybe<Scalars['ID']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Text above the lines. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** The date on it; the far future before it is issued. */
  issueDate: Scalars['Date']['output'];
  /** The job that it bills or orders. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The net amount of each line in minor units, by the id of the line. */
  lineTotals: Scalars['JSON']['output'];
  /** What is sold. */
  lines: Array<SalesDocumentLine>;
  /** Text below the lines. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Who buys. */
  partyId: Scalars['ID']['output'];
  /** What was paid, and paid back. */
  payments: Array<SalesDocumentPayment>;
  /** The price list that the lines were taken from. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref: Scalars['String']['output'];
  /** The document that it replaces, or credits. */
  replacesId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The series that the legal number is from, by its key in the settings. */
  series: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: Maybe<SalesDocumentShownTotals>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: Maybe<SalesDocumentSignature>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status: SalesDocumentStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding: SalesDocumentTaxRounding;
  /** The tax per code and rate, in minor units. */
  taxes: Array<SalesDocumentTaxe>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What it comes to, in minor units. */
  totals: SalesDocumentTotals;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long a quote holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "quote" among: Quotes, orders, invoices, credit notes and receipts. */
export type QuoteCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  edges: Array<QuoteEdge>;
  nodes: Array<Quote>;
  pageInfo: PageInfo;
};

export type QuoteCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to send it to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Of every amount in it, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it came from. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Millionths taken off the whole. */
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  /** When it is to be paid. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** What is attached. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that it was made from: the quote of an order. */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Text above the lines. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** The date on it; the far future before it is issued. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The job that it bills or orders. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold. */
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  /** Text below the lines. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who buys. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What was paid, and paid back. */
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  /** The price list that the lines were taken from. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The document that it replaces, or credits. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The series that the legal number is from, by its key in the settings. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status?: InputMaybe<SalesDocumentStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long a quote holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  cursor: Scalars['String']['output'];
  node: Quote;
};

export type QuotePayload = {
  __typename?: 'QuotePayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  quote?: Maybe<Quote>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of QuoteCreateInput. */
export type QuoteUpdateInput = {
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromId?: InputMaybe<Scalars['ID']['input']>;
  introduction?: InputMaybe<Scalars['String']['input']>;
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  ref?: InputMaybe<Scalars['String']['input']>;
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  status?: InputMaybe<SalesDocumentStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type QuoteUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: QuoteUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "reading" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type Reading = Node & {
  __typename?: 'Reading';
  /** What it costs or is worth as a whole, without tax. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId: Scalars['ID']['output'];
  /** When it happened, or began. */
  at: Scalars['DateTime']['output'];
  /** To be put on an invoice. */
  billable: Scalars['Boolean']['output'];
  /** The invoice that bills it; the server sets it when that is issued. */
  billedDocumentId: Scalars['ID']['output'];
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a program adds, such as the raw message of a meter. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it ended. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the device was. */
  geo?: Maybe<LedgerGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** The job that it belongs to. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** One line: what it was. */
  name?: Maybe<Scalars['String']['output']>;
  /** Free text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The customer whom it is about. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Which product was used or moved. */
  productId: Scalars['ID']['output'];
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli: Scalars['SafeInt']['output'];
  /** Price of one unit. */
  rate?: Maybe<Money>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The tax rate that it is billed with. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Who worked, spent or read. */
  userId: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  voidsId: Scalars['ID']['output'];
};


/** The kind "reading" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type ReadingCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ReadingConnection = {
  __typename?: 'ReadingConnection';
  edges: Array<ReadingEdge>;
  nodes: Array<Reading>;
  pageInfo: PageInfo;
};

export type ReadingCreateInput = {
  /** What it costs or is worth as a whole, without tax. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, or began. */
  at: Scalars['DateTime']['input'];
  /** To be put on an invoice. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a program adds, such as the raw message of a meter. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it ended. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the device was. */
  geo?: InputMaybe<LedgerGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it belongs to. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** One line: what it was. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer whom it is about. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which product was used or moved. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Price of one unit. */
  rate?: InputMaybe<MoneyInput>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is billed with. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Who worked, spent or read. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that this one takes back. */
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReadingEdge = {
  __typename?: 'ReadingEdge';
  cursor: Scalars['String']['output'];
  node: Reading;
};

export type ReadingPayload = {
  __typename?: 'ReadingPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  reading?: Maybe<Reading>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of ReadingCreateInput. */
export type ReadingUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  geo?: InputMaybe<LedgerGeoInput>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  rate?: InputMaybe<MoneyInput>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReadingUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ReadingUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "receipt" among: Quotes, orders, invoices, credit notes and receipts. */
export type Receipt = Node & {
  __typename?: 'Receipt';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** Which version of the arithmetic the totals follow. */
  calcVersion: Scalars['Int']['output'];
  /** The person to send it to. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Of every amount in it, ISO 4217. */
  currency: Scalars['String']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it came from. */
  dealId: Scalars['ID']['output'];
  /** Millionths taken off the whole. */
  docDiscountPpm: Scalars['Int']['output'];
  /** When it is to be paid. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** What is attached. */
  fileIds: Array<Scalars['ID']['output']>;
  /** The document that it was made from: the quote of an order. */
  fromId?: Maybe<Scalars['ID']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Text above the lines. */
  introduction?: Maybe<Scalars['String']['output']>;
  /** The date on it; the far future before it is issued. */
  issueDate: Scalars['Date']['output'];
  /** The job that it bills or orders. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** The net amount of each line in minor units, by the id of the line. */
  lineTotals: Scalars['JSON']['output'];
  /** What is sold. */
  lines: Array<SalesDocumentLine>;
  /** Text below the lines. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Who buys. */
  partyId: Scalars['ID']['output'];
  /** What was paid, and paid back. */
  payments: Array<SalesDocumentPayment>;
  /** The price list that the lines were taken from. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref: Scalars['String']['output'];
  /** The document that it replaces, or credits. */
  replacesId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The series that the legal number is from, by its key in the settings. */
  series: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: Maybe<SalesDocumentShownTotals>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: Maybe<SalesDocumentSignature>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status: SalesDocumentStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding: SalesDocumentTaxRounding;
  /** The tax per code and rate, in minor units. */
  taxes: Array<SalesDocumentTaxe>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What it comes to, in minor units. */
  totals: SalesDocumentTotals;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long a quote holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "receipt" among: Quotes, orders, invoices, credit notes and receipts. */
export type ReceiptCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  edges: Array<ReceiptEdge>;
  nodes: Array<Receipt>;
  pageInfo: PageInfo;
};

export type ReceiptCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person to send it to. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Of every amount in it, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it came from. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** Millionths taken off the whole. */
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  /** When it is to be paid. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** What is attached. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that it was made from: the quote of an order. */
  fromId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Text above the lines. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** The date on it; the far future before it is issued. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The job that it bills or orders. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold. */
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  /** Text below the lines. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The legal number, gapless in its series; empty before it is issued. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Who buys. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** What was paid, and paid back. */
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  /** The price list that the lines were taken from. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The document that it replaces, or credits. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** The series that the legal number is from, by its key in the settings. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the person saw who issued it; the server refuses it when it comes to something else. */
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  /** Who signed it, and the drawing; never replaced. */
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  /** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
  status?: InputMaybe<SalesDocumentStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long a quote holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  cursor: Scalars['String']['output'];
  node: Receipt;
};

export type ReceiptPayload = {
  __typename?: 'ReceiptPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  receipt?: Maybe<Receipt>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of ReceiptCreateInput. */
export type ReceiptUpdateInput = {
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  docDiscountPpm?: InputMaybe<Scalars['Int']['input']>;
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromId?: InputMaybe<Scalars['ID']['input']>;
  introduction?: InputMaybe<Scalars['String']['input']>;
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  lines?: InputMaybe<Array<SalesDocumentLineInput>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  payments?: InputMaybe<Array<SalesDocumentPaymentInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  ref?: InputMaybe<Scalars['String']['input']>;
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  shownTotals?: InputMaybe<SalesDocumentShownTotalsInput>;
  signature?: InputMaybe<SalesDocumentSignatureInput>;
  status?: InputMaybe<SalesDocumentStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxRounding?: InputMaybe<SalesDocumentTaxRounding>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type ReceiptUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: ReceiptUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type RecordKey = {
  __typename?: 'RecordKey';
  collection: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

/** The kind "audio" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type Recording = Node & {
  __typename?: 'Recording';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it shows. */
  caption?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** How long it is, in seconds. */
  durationSec?: Maybe<Scalars['Int']['output']>;
  /** What to call it on a disk. */
  fileName: Scalars['String']['output'];
  /** Where the device was. */
  geo?: Maybe<FileGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it belongs to. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Where the server keeps the bytes. */
  remoteKey?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In bytes. */
  size: Scalars['SafeInt']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['output'];
  /** The user who took it. */
  takenBy?: Maybe<Scalars['ID']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** When the server had all bytes; the far future until then. */
  uploadedAt: Scalars['DateTime']['output'];
};


/** The kind "audio" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type RecordingCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type RecordingConnection = {
  __typename?: 'RecordingConnection';
  edges: Array<RecordingEdge>;
  nodes: Array<Recording>;
  pageInfo: PageInfo;
};

export type RecordingCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it shows. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** How long it is, in seconds. */
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  /** What to call it on a disk. */
  fileName: Scalars['String']['input'];
  /** Where the device was. */
  geo?: InputMaybe<FileGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['input'];
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it belongs to. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['input'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In bytes. */
  size: Scalars['SafeInt']['input'];
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['input'];
  /** The user who took it. */
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RecordingEdge = {
  __typename?: 'RecordingEdge';
  cursor: Scalars['String']['output'];
  node: Recording;
};

export type RecordingPayload = {
  __typename?: 'RecordingPayload';
  /** As it is now, whether or not it was changed; null where there is none for you. */
  recording?: Maybe<Recording>;
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of RecordingCreateInput. */
export type RecordingUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  fileName?: InputMaybe<Scalars['String']['input']>;
  geo?: InputMaybe<FileGeoInput>;
  mime?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sha256?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  size?: InputMaybe<Scalars['SafeInt']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RecordingUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: RecordingUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "role" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type Role = Node & {
  __typename?: 'Role';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Fields that a user of the role does not see, or does not change. */
  fields?: Maybe<Array<SettingField>>;
  /** What a user of the role that `key` names may do: an action with whose records of an entity. */
  grants: Array<SettingGrant>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "role" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type RoleCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type RoleConnection = {
  __typename?: 'RoleConnection';
  edges: Array<RoleEdge>;
  nodes: Array<Role>;
  pageInfo: PageInfo;
};

export type RoleCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Fields that a user of the role does not see, or does not change. */
  fields?: InputMaybe<Array<SettingFieldInput>>;
  /** What a user of the role that `key` names may do: an action with whose records of an entity. */
  grants: Array<SettingGrantInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RoleEdge = {
  __typename?: 'RoleEdge';
  cursor: Scalars['String']['output'];
  node: Role;
};

export type RolePayload = {
  __typename?: 'RolePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  role?: Maybe<Role>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of RoleCreateInput. */
export type RoleUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  fields?: InputMaybe<Array<SettingFieldInput>>;
  grants?: InputMaybe<Array<SettingGrantInput>>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RoleUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: RoleUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "room" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type Room = Node & {
  __typename?: 'Room';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** How many sleep there. */
  beds?: Maybe<Scalars['Int']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** Whether a guest may move in. */
  housekeeping?: Maybe<AssetHousekeeping>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "room" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type RoomCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type RoomConnection = {
  __typename?: 'RoomConnection';
  edges: Array<RoomEdge>;
  nodes: Array<Room>;
  pageInfo: PageInfo;
};

export type RoomCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many sleep there. */
  beds?: InputMaybe<Scalars['Int']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Whether a guest may move in. */
  housekeeping?: InputMaybe<AssetHousekeeping>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RoomEdge = {
  __typename?: 'RoomEdge';
  cursor: Scalars['String']['output'];
  node: Room;
};

export type RoomPayload = {
  __typename?: 'RoomPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  room?: Maybe<Room>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of RoomCreateInput. */
export type RoomUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  beds?: InputMaybe<Scalars['Int']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  housekeeping?: InputMaybe<AssetHousekeeping>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RoomUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: RoomUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type SalesDocumentLine = {
  __typename?: 'SalesDocumentLine';
  /** Millionths that are taken off. */
  discountPpm?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** The ledger entries that this line bills. */
  ledgerIds?: Maybe<Array<Scalars['ID']['output']>>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Its order among the lines: a fractional key. */
  pos?: Maybe<Scalars['String']['output']>;
  /** Decimals beyond the minor unit. */
  priceScale?: Maybe<Scalars['Int']['output']>;
  productId?: Maybe<Scalars['ID']['output']>;
  /** Thousandths of the unit. */
  qtyMilli: Scalars['SafeInt']['output'];
  sku?: Maybe<Scalars['String']['output']>;
  taxCode?: Maybe<Scalars['String']['output']>;
  /** The tax rate, in millionths. */
  taxPpm?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  /** Price of one unit, with `priceScale` more decimals than minor units. */
  unitPrice: Scalars['SafeInt']['output'];
};

export type SalesDocumentLineInput = {
  /** Millionths that are taken off. */
  discountPpm?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  /** The ledger entries that this line bills. */
  ledgerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its order among the lines: a fractional key. */
  pos?: InputMaybe<Scalars['String']['input']>;
  /** Decimals beyond the minor unit. */
  priceScale?: InputMaybe<Scalars['Int']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Thousandths of the unit. */
  qtyMilli: Scalars['SafeInt']['input'];
  sku?: InputMaybe<Scalars['String']['input']>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** The tax rate, in millionths. */
  taxPpm?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit, with `priceScale` more decimals than minor units. */
  unitPrice: Scalars['SafeInt']['input'];
};

export type SalesDocumentNewLineInput = {
  /** Millionths that are taken off. */
  discountPpm?: InputMaybe<Scalars['Int']['input']>;
  /** The ledger entries that this line bills. */
  ledgerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Decimals beyond the minor unit. */
  priceScale?: InputMaybe<Scalars['Int']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Thousandths of the unit. */
  qtyMilli: Scalars['SafeInt']['input'];
  sku?: InputMaybe<Scalars['String']['input']>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** The tax rate, in millionths. */
  taxPpm?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit, with `priceScale` more decimals than minor units. */
  unitPrice: Scalars['SafeInt']['input'];
};

export type SalesDocumentPayment = {
  __typename?: 'SalesDocumentPayment';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  method: SalesDocumentPaymentMethod;
  /** In minor units of the currency of the document; below zero for a refund. */
  minor: Scalars['SafeInt']['output'];
  /** What the bank or the card reader calls it. */
  ref?: Maybe<Scalars['String']['output']>;
};

export type SalesDocumentPaymentInput = {
  at: Scalars['DateTime']['input'];
  by?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  method: SalesDocumentPaymentMethod;
  /** In minor units of the currency of the document; below zero for a refund. */
  minor: Scalars['SafeInt']['input'];
  /** What the bank or the card reader calls it. */
  ref?: InputMaybe<Scalars['String']['input']>;
};

export type SalesDocumentPaymentMethod =
  | 'card'
  | 'cash'
  | 'directDebit'
  | 'other'
  | 'transfer'
  | 'voucher';

/** What the person saw who issued it; the server refuses it when it comes to something else. */
export type SalesDocumentShownTotals = {
  __typename?: 'SalesDocumentShownTotals';
  calcVersion: Scalars['Int']['output'];
  grossMinor: Scalars['SafeInt']['output'];
  netMinor: Scalars['SafeInt']['output'];
  taxMinor: Scalars['SafeInt']['output'];
};

/** What the person saw who issued it; the server refuses it when it comes to something else. */
export type SalesDocumentShownTotalsInput = {
  calcVersion: Scalars['Int']['input'];
  grossMinor: Scalars['SafeInt']['input'];
  netMinor: Scalars['SafeInt']['input'];
  taxMinor: Scalars['SafeInt']['input'];
};

/** Who signed it, and the drawing; never replaced. */
export type SalesDocumentSignature = {
  __typename?: 'SalesDocumentSignature';
  fileId: Scalars['ID']['output'];
  signedAt: Scalars['DateTime']['output'];
  signedBy: Scalars['ID']['output'];
};

/** Who signed it, and the drawing; never replaced. */
export type SalesDocumentSignatureInput = {
  fileId: Scalars['ID']['input'];
  signedAt: Scalars['DateTime']['input'];
  signedBy: Scalars['ID']['input'];
};

/** A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit note or receipt issued, and paid. */
export type SalesDocumentStatus =
  | 'accepted'
  | 'cancelled'
  | 'confirmed'
  | 'declined'
  | 'draft'
  | 'expired'
  | 'fulfilled'
  | 'issued'
  | 'paid'
  | 'sent';

/** Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made. */
export type SalesDocumentTaxRounding =
  | 'document'
  | 'line';

export type SalesDocumentTaxe = {
  __typename?: 'SalesDocumentTaxe';
  netMinor: Scalars['SafeInt']['output'];
  taxCode: Scalars['String']['output'];
  taxMinor: Scalars['SafeInt']['output'];
  taxPpm: Scalars['Int']['output'];
};

/** What it comes to, in minor units. */
export type SalesDocumentTotals = {
  __typename?: 'SalesDocumentTotals';
  grossMinor: Scalars['SafeInt']['output'];
  netMinor: Scalars['SafeInt']['output'];
  paidMinor: Scalars['SafeInt']['output'];
  taxMinor: Scalars['SafeInt']['output'];
};

/** The kind "series" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type Series = Node & {
  __typename?: 'Series';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** The highest number that was given out, by year; the server keeps it. */
  counters?: Maybe<Scalars['JSON']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** How many series of devices were leased from it; the server counts them. */
  leased?: Maybe<Scalars['SafeInt']['output']>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** What its numbers begin with. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "series" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type SeriesCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type SeriesConnection = {
  __typename?: 'SeriesConnection';
  edges: Array<SeriesEdge>;
  nodes: Array<Series>;
  pageInfo: PageInfo;
};

export type SeriesCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** What its numbers begin with. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SeriesEdge = {
  __typename?: 'SeriesEdge';
  cursor: Scalars['String']['output'];
  node: Series;
};

/** The kind "lease" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type SeriesLease = Node & {
  __typename?: 'SeriesLease';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** The lease that goes on with its numbers. */
  continuedBy?: Maybe<Scalars['ID']['output']>;
  /** The highest number that was given out, by year; the server keeps it. */
  counters?: Maybe<Scalars['JSON']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The device that gives out its numbers, offline too. */
  deviceId: Scalars['ID']['output'];
  /** What its numbers begin with, once the server has granted it. */
  granted?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Numbers below the highest one that the server has not seen yet, by year. */
  missing?: Maybe<Scalars['JSON']['output']>;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Order among its kind. */
  order: Scalars['Int']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The device gives out no more of its numbers; another one may go on with them. */
  returned?: Maybe<Scalars['Boolean']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The key of the series that it is leased from. */
  series: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Numbers that went to a document which was not issued in the end. */
  voids?: Maybe<Array<SettingVoid>>;
};


/** The kind "lease" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type SeriesLeaseCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type SeriesLeaseConnection = {
  __typename?: 'SeriesLeaseConnection';
  edges: Array<SeriesLeaseEdge>;
  nodes: Array<SeriesLease>;
  pageInfo: PageInfo;
};

export type SeriesLeaseCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The device that gives out its numbers, offline too. */
  deviceId: Scalars['ID']['input'];
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The device gives out no more of its numbers; another one may go on with them. */
  returned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The key of the series that it is leased from. */
  series: Scalars['String']['input'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Numbers that went to a document which was not issued in the end. */
  voids?: InputMaybe<Array<SettingVoidInput>>;
};

export type SeriesLeaseEdge = {
  __typename?: 'SeriesLeaseEdge';
  cursor: Scalars['String']['output'];
  node: SeriesLease;
};

export type SeriesLeasePayload = {
  __typename?: 'SeriesLeasePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  seriesLease?: Maybe<SeriesLease>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of SeriesLeaseCreateInput. */
export type SeriesLeaseUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  deviceId?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  returned?: InputMaybe<Scalars['Boolean']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  voids?: InputMaybe<Array<SettingVoidInput>>;
};

export type SeriesLeaseUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SeriesLeaseUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type SeriesPayload = {
  __typename?: 'SeriesPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  series?: Maybe<Series>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of SeriesCreateInput. */
export type SeriesUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  prefix?: InputMaybe<Scalars['String']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SeriesUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SeriesUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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

export type SettingField = {
  __typename?: 'SettingField';
  access: SettingFieldAccess;
  entity: Scalars['String']['output'];
  /** Its name; `custom.` and the key for a custom field. */
  field: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type SettingFieldAccess =
  | 'hidden'
  | 'readonly';

export type SettingFieldInput = {
  access: SettingFieldAccess;
  entity: Scalars['String']['input'];
  /** Its name; `custom.` and the key for a custom field. */
  field: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};

export type SettingGrant = {
  __typename?: 'SettingGrant';
  action: SettingGrantAction;
  /** A collection, or `*` for every one that no grant of the action names. */
  entity: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  whose: SettingGrantWhose;
};

export type SettingGrantAction =
  | 'create'
  | 'delete'
  | 'read'
  | 'update';

export type SettingGrantInput = {
  action: SettingGrantAction;
  /** A collection, or `*` for every one that no grant of the action names. */
  entity: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  whose: SettingGrantWhose;
};

export type SettingGrantWhose =
  | 'all'
  | 'none'
  | 'own'
  | 'team';

/** How two changes become one; `set` for `choices`, else `latest` when left out. */
export type SettingMerge =
  | 'latest'
  | 'max'
  | 'set'
  | 'text';

export type SettingStage = {
  __typename?: 'SettingStage';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  order: Scalars['Int']['output'];
  /** Per cent. */
  probability: Scalars['Int']['output'];
  /** Fields that a deal needs to enter it: `amount`, `custom.budget`. */
  requirements?: Maybe<Array<Scalars['String']['output']>>;
  /** After how many days without a change a deal in it wants attention. */
  rottenDays?: Maybe<Scalars['SafeInt']['output']>;
  type: SettingStageType;
};

export type SettingStageInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  order: Scalars['Int']['input'];
  /** Per cent. */
  probability: Scalars['Int']['input'];
  /** Fields that a deal needs to enter it: `amount`, `custom.budget`. */
  requirements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** After how many days without a change a deal in it wants attention. */
  rottenDays?: InputMaybe<Scalars['SafeInt']['input']>;
  type: SettingStageType;
};

export type SettingStageType =
  | 'lost'
  | 'open'
  | 'won';

/** What values it has; `none` for a key that is used no more. */
export type SettingType =
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'date'
  | 'instant'
  | 'integer'
  | 'money'
  | 'none'
  | 'number'
  | 'text';

export type SettingVoid = {
  __typename?: 'SettingVoid';
  at: Scalars['DateTime']['output'];
  count: Scalars['SafeInt']['output'];
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  year: Scalars['SafeInt']['output'];
};

export type SettingVoidInput = {
  at: Scalars['DateTime']['input'];
  count: Scalars['SafeInt']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['SafeInt']['input'];
};

/** The kind "signature" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type Signature = Node & {
  __typename?: 'Signature';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it shows. */
  caption?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What to call it on a disk. */
  fileName: Scalars['String']['output'];
  /** Where the device was. */
  geo?: Maybe<FileGeo>;
  /** In pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['output'];
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId: Scalars['ID']['output'];
  /** Collection of the record it belongs to. */
  parentType?: Maybe<Scalars['String']['output']>;
  /** The party whose history it belongs to. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Where the server keeps the bytes. */
  remoteKey?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Who signed, as they say it. */
  signedBy?: Maybe<Scalars['ID']['output']>;
  /** In bytes. */
  size: Scalars['SafeInt']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['output'];
  /** The user who took it. */
  takenBy?: Maybe<Scalars['ID']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** When the server had all bytes; the far future until then. */
  uploadedAt: Scalars['DateTime']['output'];
  /** In pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** The kind "signature" among: Photos, signatures, documents and recordings: what is known of them, not their bytes. */
export type SignatureCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type SignatureConnection = {
  __typename?: 'SignatureConnection';
  edges: Array<SignatureEdge>;
  nodes: Array<Signature>;
  pageInfo: PageInfo;
};

export type SignatureCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it shows. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What to call it on a disk. */
  fileName: Scalars['String']['input'];
  /** Where the device was. */
  geo?: InputMaybe<FileGeoInput>;
  /** In pixels. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its media type: `image/jpeg`. */
  mime: Scalars['String']['input'];
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record that it belongs to: a job, a deal, an asset. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it belongs to. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole. */
  sha256: Scalars['String']['input'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who signed, as they say it. */
  signedBy?: InputMaybe<Scalars['ID']['input']>;
  /** In bytes. */
  size: Scalars['SafeInt']['input'];
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was taken, signed or written. */
  takenAt: Scalars['DateTime']['input'];
  /** The user who took it. */
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In pixels. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

export type SignatureEdge = {
  __typename?: 'SignatureEdge';
  cursor: Scalars['String']['output'];
  node: Signature;
};

export type SignaturePayload = {
  __typename?: 'SignaturePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  signature?: Maybe<Signature>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of SignatureCreateInput. */
export type SignatureUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  fileName?: InputMaybe<Scalars['String']['input']>;
  geo?: InputMaybe<FileGeoInput>;
  height?: InputMaybe<Scalars['Int']['input']>;
  mime?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sha256?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  signedBy?: InputMaybe<Scalars['ID']['input']>;
  size?: InputMaybe<Scalars['SafeInt']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  takenBy?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  width?: InputMaybe<Scalars['Int']['input']>;
};

export type SignatureUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SignatureUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "site" among: People, companies, households and sites. */
export type Site = Node & {
  __typename?: 'Site';
  /** Where to find them; never half of one and half of another. */
  address?: Maybe<PartyAddress>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses: Array<PartyAddresse>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** The birthday of a person. */
  bornOn?: Maybe<Scalars['Date']['output']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: Maybe<PartyConsent>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** What they pay in, ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
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
  /** Home page or e-mail address, and the name, in one form: two with the same one are the same. */
  matchKey: Scalars['String']['output'];
  /** How it became one with the other, so that it can be undone. */
  merged?: Maybe<PartyMerged>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto: Scalars['String']['output'];
  /** The name to show. */
  name: Scalars['String']['output'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf: Array<Scalars['String']['output']>;
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The party this one belongs to. */
  parentId: Scalars['ID']['output'];
  /** Phone numbers, E.164. */
  phones: Array<PartyPhone>;
  /** The prices that they get, a setting. */
  priceListId?: Maybe<Scalars['ID']['output']>;
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
  /** Where they stand with the organisation. */
  status?: Maybe<PartyStatus>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The number that the tax office knows them by. */
  taxId?: Maybe<Scalars['ID']['output']>;
  /** The tax id in one form: two companies with the same one are the same. */
  taxKey: Scalars['String']['output'];
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Home page. */
  website?: Maybe<Scalars['String']['output']>;
};


/** The kind "site" among: People, companies, households and sites. */
export type SiteCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type SiteConnection = {
  __typename?: 'SiteConnection';
  edges: Array<SiteEdge>;
  nodes: Array<Site>;
  pageInfo: PageInfo;
};

export type SiteCreateInput = {
  /** Where to find them; never half of one and half of another. */
  address?: InputMaybe<PartyAddressInput>;
  /** Further addresses, each with what it is for: delivery, invoices. */
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The birthday of a person. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** Since when they agree to what; each is kept by itself, and what they take back is gone. */
  consent?: InputMaybe<PartyConsentInput>;
  /** What they pay in, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** E-mail addresses. */
  emails?: InputMaybe<Array<PartyEmailInput>>;
  /** Family name of a person. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given name of a person. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What a person does at the parent. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** When somebody last had to do with them. */
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it became one with the other, so that it can be undone. */
  merged?: InputMaybe<PartyMergedInput>;
  /** The party that this one turned out to be; `` for one that stands for itself. */
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Parties that look alike and are others, as somebody has said. */
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The party this one belongs to. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone numbers, E.164. */
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  /** The prices that they get, a setting. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they stand with the organisation. */
  status?: InputMaybe<PartyStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number that the tax office knows them by. */
  taxId?: InputMaybe<Scalars['ID']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Home page. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type SiteEdge = {
  __typename?: 'SiteEdge';
  cursor: Scalars['String']['output'];
  node: Site;
};

export type SitePayload = {
  __typename?: 'SitePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  site?: Maybe<Site>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of SiteCreateInput. */
export type SiteUpdateInput = {
  addNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  address?: InputMaybe<PartyAddressInput>;
  addresses?: InputMaybe<Array<PartyAddresseInput>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  consent?: InputMaybe<PartyConsentInput>;
  currency?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  emails?: InputMaybe<Array<PartyEmailInput>>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  lastActivityAt?: InputMaybe<Scalars['DateTime']['input']>;
  merged?: InputMaybe<PartyMergedInput>;
  mergedInto?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  notDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phones?: InputMaybe<Array<PartyPhoneInput>>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeNotDuplicateOf?: InputMaybe<Array<Scalars['String']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PartyStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxId?: InputMaybe<Scalars['ID']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  website?: InputMaybe<Scalars['String']['input']>;
};

export type SiteUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: SiteUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "stay" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type Stay = Node & {
  __typename?: 'Stay';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** How many people stay. */
  guests?: Maybe<Scalars['Int']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "stay" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type StayCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type StayConnection = {
  __typename?: 'StayConnection';
  edges: Array<StayEdge>;
  nodes: Array<Stay>;
  pageInfo: PageInfo;
};

export type StayCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** How many people stay. */
  guests?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type StayEdge = {
  __typename?: 'StayEdge';
  cursor: Scalars['String']['output'];
  node: Stay;
};

export type StayPayload = {
  __typename?: 'StayPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  stay?: Maybe<Stay>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of StayCreateInput. */
export type StayUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  guests?: InputMaybe<Scalars['Int']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type StayUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: StayUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "stockMove" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type StockMove = Node & {
  __typename?: 'StockMove';
  /** What it costs or is worth as a whole, without tax. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId: Scalars['ID']['output'];
  /** When it happened, or began. */
  at: Scalars['DateTime']['output'];
  /** To be put on an invoice. */
  billable: Scalars['Boolean']['output'];
  /** The invoice that bills it; the server sets it when that is issued. */
  billedDocumentId: Scalars['ID']['output'];
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a program adds, such as the raw message of a meter. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it ended. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the device was. */
  geo?: Maybe<LedgerGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** The job that it belongs to. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** One line: what it was. */
  name?: Maybe<Scalars['String']['output']>;
  /** Free text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The customer whom it is about. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Which product was used or moved. */
  productId: Scalars['ID']['output'];
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli: Scalars['SafeInt']['output'];
  /** Price of one unit. */
  rate?: Maybe<Money>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The tax rate that it is billed with. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Who worked, spent or read. */
  userId: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  voidsId: Scalars['ID']['output'];
};


/** The kind "stockMove" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type StockMoveCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type StockMoveConnection = {
  __typename?: 'StockMoveConnection';
  edges: Array<StockMoveEdge>;
  nodes: Array<StockMove>;
  pageInfo: PageInfo;
};

export type StockMoveCreateInput = {
  /** What it costs or is worth as a whole, without tax. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, or began. */
  at: Scalars['DateTime']['input'];
  /** To be put on an invoice. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a program adds, such as the raw message of a meter. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it ended. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the device was. */
  geo?: InputMaybe<LedgerGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it belongs to. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** One line: what it was. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer whom it is about. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which product was used or moved. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Price of one unit. */
  rate?: InputMaybe<MoneyInput>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is billed with. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Who worked, spent or read. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that this one takes back. */
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type StockMoveEdge = {
  __typename?: 'StockMoveEdge';
  cursor: Scalars['String']['output'];
  node: StockMove;
};

export type StockMovePayload = {
  __typename?: 'StockMovePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  stockMove?: Maybe<StockMove>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of StockMoveCreateInput. */
export type StockMoveUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  geo?: InputMaybe<LedgerGeoInput>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  rate?: InputMaybe<MoneyInput>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type StockMoveUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: StockMoveUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Says that there is something to pull: once on connecting, then after every write in the organisation. */
  hints: Hint;
};

/** The kind "tag" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
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
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "tag" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type TagDefinitionCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TagDefinitionConnection = {
  __typename?: 'TagDefinitionConnection';
  edges: Array<TagDefinitionEdge>;
  nodes: Array<TagDefinition>;
  pageInfo: PageInfo;
};

export type TagDefinitionCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Colour to show, as #rrggbb. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type TagDefinitionEdge = {
  __typename?: 'TagDefinitionEdge';
  cursor: Scalars['String']['output'];
  node: TagDefinition;
};

export type TagDefinitionPayload = {
  __typename?: 'TagDefinitionPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  tagDefinition?: Maybe<TagDefinition>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of TagDefinitionCreateInput. */
export type TagDefinitionUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  color?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type TagDefinitionUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TagDefinitionUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
  /** When to remind the owner. */
  remindAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
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


/** The kind "task" among: Tasks, calls, meetings, notes and e-mails. */
export type TaskCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
};

export type TaskCreateInput = {
  /** Without a time of day. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who takes part. */
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  /** The text. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** Of a call or e-mail. */
  direction?: InputMaybe<ActivityDirection>;
  /** When a task is due; the far future means never. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it took, in seconds. */
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The record it is about: a lead, a deal. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Collection of the record it is about. */
  parentType?: InputMaybe<Scalars['String']['input']>;
  /** The party whose history it belongs to. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** When to remind the owner. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When a call or meeting starts. */
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned until done or cancelled. */
  status?: InputMaybe<ActivityStatus>;
  /** One line. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskPayload = {
  __typename?: 'TaskPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  task?: Maybe<Task>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of TaskCreateInput. */
export type TaskUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  attendees?: InputMaybe<Array<ActivityAttendeeInput>>;
  body?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  direction?: InputMaybe<ActivityDirection>;
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  durationSec?: InputMaybe<Scalars['Int']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parentType?: InputMaybe<Scalars['String']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ActivityStatus>;
  subject?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type TaskUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TaskUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "taxRate" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type TaxRate = Node & {
  __typename?: 'TaxRate';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** ISO 3166-1 alpha-2; every one when left out. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The rate, in millionths; its code is `key`. */
  taxPpm: Scalars['Int']['output'];
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** The first day on which it holds; from ever when left out. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it holds; for ever when left out. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** The kind "taxRate" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type TaxRateCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TaxRateConnection = {
  __typename?: 'TaxRateConnection';
  edges: Array<TaxRateEdge>;
  nodes: Array<TaxRate>;
  pageInfo: PageInfo;
};

export type TaxRateCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 3166-1 alpha-2; every one when left out. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The rate, in millionths; its code is `key`. */
  taxPpm: Scalars['Int']['input'];
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day on which it holds; from ever when left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which it holds; for ever when left out. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type TaxRateEdge = {
  __typename?: 'TaxRateEdge';
  cursor: Scalars['String']['output'];
  node: TaxRate;
};

export type TaxRatePayload = {
  __typename?: 'TaxRatePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  taxRate?: Maybe<TaxRate>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of TaxRateCreateInput. */
export type TaxRateUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxPpm?: InputMaybe<Scalars['Int']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type TaxRateUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TaxRateUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "team" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "team" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type TeamCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TeamConnection = {
  __typename?: 'TeamConnection';
  edges: Array<TeamEdge>;
  nodes: Array<Team>;
  pageInfo: PageInfo;
};

export type TeamCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Colour to show, as #rrggbb. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The users in a team. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type TeamEdge = {
  __typename?: 'TeamEdge';
  cursor: Scalars['String']['output'];
  node: Team;
};

export type TeamPayload = {
  __typename?: 'TeamPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  team?: Maybe<Team>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of TeamCreateInput. */
export type TeamUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addMemberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  color?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeMemberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type TeamUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TeamUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "template" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type Template = Node & {
  __typename?: 'Template';
  /** In use. */
  active: Scalars['Boolean']['output'];
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The collection that it is for, by its name. */
  entity: Scalars['String']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** The fields that a record made from it begins with: an inspection’s checklist, a quote’s lines. */
  values: Scalars['JSON']['output'];
};


/** The kind "template" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type TemplateCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TemplateConnection = {
  __typename?: 'TemplateConnection';
  edges: Array<TemplateEdge>;
  nodes: Array<Template>;
  pageInfo: PageInfo;
};

export type TemplateCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The collection that it is for, by its name. */
  entity: Scalars['String']['input'];
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The fields that a record made from it begins with: an inspection’s checklist, a quote’s lines. */
  values: Scalars['JSON']['input'];
};

export type TemplateEdge = {
  __typename?: 'TemplateEdge';
  cursor: Scalars['String']['output'];
  node: Template;
};

export type TemplatePayload = {
  __typename?: 'TemplatePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  template?: Maybe<Template>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of TemplateCreateInput. */
export type TemplateUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  values?: InputMaybe<Scalars['JSON']['input']>;
};

export type TemplateUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TemplateUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "timeEntry" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type TimeEntry = Node & {
  __typename?: 'TimeEntry';
  /** What it costs or is worth as a whole, without tax. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId: Scalars['ID']['output'];
  /** When it happened, or began. */
  at: Scalars['DateTime']['output'];
  /** To be put on an invoice. */
  billable: Scalars['Boolean']['output'];
  /** The invoice that bills it; the server sets it when that is issued. */
  billedDocumentId: Scalars['ID']['output'];
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: Maybe<Scalars['String']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** What a program adds, such as the raw message of a meter. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it ended. */
  endAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the device was. */
  geo?: Maybe<LedgerGeo>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** The job that it belongs to. */
  jobId: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** One line: what it was. */
  name?: Maybe<Scalars['String']['output']>;
  /** Free text. */
  note?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The customer whom it is about. */
  partyId: Scalars['ID']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Which product was used or moved. */
  productId: Scalars['ID']['output'];
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli: Scalars['SafeInt']['output'];
  /** Price of one unit. */
  rate?: Maybe<Money>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** The tax rate that it is billed with. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit: Scalars['String']['output'];
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** Who worked, spent or read. */
  userId: Scalars['ID']['output'];
  /** The entry that this one takes back. */
  voidsId: Scalars['ID']['output'];
};


/** The kind "timeEntry" among: Hours, material, expenses, readings, stock moves and loyalty points. */
export type TimeEntryCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TimeEntryConnection = {
  __typename?: 'TimeEntryConnection';
  edges: Array<TimeEntryEdge>;
  nodes: Array<TimeEntry>;
  pageInfo: PageInfo;
};

export type TimeEntryCreateInput = {
  /** What it costs or is worth as a whole, without tax. */
  amount?: InputMaybe<MoneyInput>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was read, used or filled: a meter, a cow, a van. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, or began. */
  at: Scalars['DateTime']['input'];
  /** To be put on an invoice. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of an expense or a reading: `fuel`, `weight`. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** What a program adds, such as the raw message of a meter. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it ended. */
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where the device was. */
  geo?: InputMaybe<LedgerGeoInput>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it belongs to. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** One line: what it was. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free text. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer whom it is about. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which product was used or moved. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in thousandths of the unit; below zero for what went out or is taken back. */
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Price of one unit. */
  rate?: InputMaybe<MoneyInput>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The tax rate that it is billed with. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the quantity counts: `h`, `pc`, `kg`, `km`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Who worked, spent or read. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that this one takes back. */
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type TimeEntryEdge = {
  __typename?: 'TimeEntryEdge';
  cursor: Scalars['String']['output'];
  node: TimeEntry;
};

export type TimeEntryPayload = {
  __typename?: 'TimeEntryPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  timeEntry?: Maybe<TimeEntry>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of TimeEntryCreateInput. */
export type TimeEntryUpdateInput = {
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  amount?: InputMaybe<MoneyInput>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  endAt?: InputMaybe<Scalars['DateTime']['input']>;
  geo?: InputMaybe<LedgerGeoInput>;
  jobId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  qtyMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  rate?: InputMaybe<MoneyInput>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  voidsId?: InputMaybe<Scalars['ID']['input']>;
};

export type TimeEntryUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: TimeEntryUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "user" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
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
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** A stable name for programs. */
  key: Scalars['String']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
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
  /** What a user may do: the `key` of a role, or `rep`, `manager`, `admin`. */
  role?: Maybe<Scalars['String']['output']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "user" among: Pipelines, custom fields, people, taxes and prices of an organisation. */
export type UserCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type UserConnection = {
  __typename?: 'UserConnection';
  edges: Array<UserEdge>;
  nodes: Array<User>;
  pageInfo: PageInfo;
};

export type UserCreateInput = {
  /** In use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Colour to show, as #rrggbb. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A stable name for programs. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name to show. */
  name: Scalars['String']['input'];
  /** Order among its kind. */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a user may do: the `key` of a role, or `rep`, `manager`, `admin`. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UserEdge = {
  __typename?: 'UserEdge';
  cursor: Scalars['String']['output'];
  node: User;
};

export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** The way to the value at fault: `["emails", "0", "value"]`. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What was expected, what came, what to do next. */
  message: Scalars['String']['output'];
};

export type UserErrorCode =
  /** The record is not there for the user any more: it is gone, or no longer shared. */
  | 'ACCESS_REVOKED'
  /** These two parties cannot become one, or are none. */
  | 'CANNOT_MERGE'
  /** It has been billed already, on another document. */
  | 'DUPLICATE'
  /** The user may not make this change. */
  | 'FORBIDDEN'
  /** Another record of the same transaction was refused. */
  | 'GROUP_REFUSED'
  /** There is a record with this id already, and it was not made by the same request. */
  | 'ID_CONFLICT'
  /** Something that the command needs has no value yet. */
  | 'INCOMPLETE'
  /** The record breaks its schema. */
  | 'INVALID'
  /** From the state that the record is in, no moves lead to the one that it should be in. */
  | 'INVALID_TRANSITION'
  /** Another request had this idempotency key. */
  | 'KEY_REUSED'
  /** The record is larger than the server takes. */
  | 'LIMIT_EXCEEDED'
  /** What was issued, billed or accounted for cannot be changed any more. */
  | 'LOCKED'
  /** There is nothing to bill, or it is billed already. */
  | 'NOTHING_TO_INVOICE'
  /** There is no such record for you. */
  | 'NOT_FOUND'
  /** The number is in use, or not this device’s to give. */
  | 'NUMBER_TAKEN'
  /** A new record has to have a value here. */
  | 'REQUIRED'
  /** The record has changed since the revision that `ifRev` names. */
  | 'STALE_REV'
  /** A document does not come to what the person saw who issued it. */
  | 'TOTALS_MISMATCH';

export type UserPayload = {
  __typename?: 'UserPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** As it is now, whether or not it was changed; null where there is none for you. */
  user?: Maybe<User>;
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
};

/** What is left out stays; null takes a value away. The fields are those of UserCreateInput. */
export type UserUpdateInput = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  color?: InputMaybe<Scalars['String']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['Int']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  role?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UserUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: UserUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "vehicle" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** When it came. */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** Where it was seen last. */
  location?: Maybe<AssetLocation>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: Maybe<Scalars['SafeInt']['output']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: Maybe<Scalars['String']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt: Scalars['DateTime']['output'];
  /** Free text. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId: Scalars['ID']['output'];
  /** Whose it is, or with whom it stands. */
  partyId: Scalars['ID']['output'];
  /** The picture that stands for it, a file. */
  photoId?: Maybe<Scalars['ID']['output']>;
  /** The number plate. */
  plate?: Maybe<Scalars['String']['output']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** The product that it is one of. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial: Scalars['String']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** In use, out of order for now, or gone. */
  status: AssetStatus;
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
  /** How long the maker answers for it. */
  warrantyUntil?: Maybe<Scalars['Date']['output']>;
};


/** The kind "vehicle" among: Animals, crops, land, equipment, vehicles, rooms and devices. */
export type VehicleCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  edges: Array<VehicleEdge>;
  nodes: Array<Vehicle>;
  pageInfo: PageInfo;
};

export type VehicleCreateInput = {
  /** When it came. */
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was seen last. */
  location?: InputMaybe<AssetLocationInput>;
  /** The highest reading of its meter, in thousandths of the unit. */
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What the meter counts: `h`, `km`. */
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
  /** When it is to be serviced; the far future means never. */
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Free text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset that it is in or belongs to: the land of a crop. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is, or with whom it stands. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** The picture that stands for it, a file. */
  photoId?: InputMaybe<Scalars['ID']['input']>;
  /** The number plate. */
  plate?: InputMaybe<Scalars['String']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** The product that it is one of. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What stands on it: a serial number, an ear tag, a room number. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In use, out of order for now, or gone. */
  status?: InputMaybe<AssetStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How long the maker answers for it. */
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  cursor: Scalars['String']['output'];
  node: Vehicle;
};

export type VehiclePayload = {
  __typename?: 'VehiclePayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
  /** As it is now, whether or not it was changed; null where there is none for you. */
  vehicle?: Maybe<Vehicle>;
};

/** What is left out stays; null takes a value away. The fields are those of VehicleCreateInput. */
export type VehicleUpdateInput = {
  acquiredOn?: InputMaybe<Scalars['Date']['input']>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  location?: InputMaybe<AssetLocationInput>;
  meterMilli?: InputMaybe<Scalars['SafeInt']['input']>;
  meterUnit?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextServiceAt?: InputMaybe<Scalars['DateTime']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  photoId?: InputMaybe<Scalars['ID']['input']>;
  plate?: InputMaybe<Scalars['String']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  serial?: InputMaybe<Scalars['String']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<AssetStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  warrantyUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type VehicleUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: VehicleUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "visit" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type Visit = Node & {
  __typename?: 'Visit';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "visit" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type VisitCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type VisitConnection = {
  __typename?: 'VisitConnection';
  edges: Array<VisitEdge>;
  nodes: Array<Visit>;
  pageInfo: PageInfo;
};

export type VisitCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type VisitEdge = {
  __typename?: 'VisitEdge';
  cursor: Scalars['String']['output'];
  node: Visit;
};

export type VisitPayload = {
  __typename?: 'VisitPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
  /** As it is now, whether or not it was changed; null where there is none for you. */
  visit?: Maybe<Visit>;
};

/** What is left out stays; null takes a value away. The fields are those of VisitCreateInput. */
export type VisitUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type VisitUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: VisitUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
};

/** The kind "workOrder" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type WorkOrder = Node & {
  __typename?: 'WorkOrder';
  /** Kept by the server, and no longer on devices. */
  archived: Scalars['Boolean']['output'];
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds: Array<Scalars['ID']['output']>;
  /** Who does it. */
  assigneeId: Scalars['ID']['output'];
  /** What is to be checked, and what came of it. */
  checklist: Array<JobChecklist>;
  /** The person to ask for. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** When the record was created, by the clock of the device that created it. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created the record. */
  createdBy: Scalars['ID']['output'];
  /** Who helps. */
  crewIds: Array<Scalars['ID']['output']>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom: Scalars['JSON']['output'];
  /** The deal that it fulfils. */
  dealId: Scalars['ID']['output'];
  /** When it was done, failed or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  failReason?: Maybe<Scalars['String']['output']>;
  /** UUIDv7, made on the device that creates the record. */
  id: Scalars['ID']['output'];
  /** What to know before. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** What is to be brought, and what was handed over. */
  items: Array<JobItem>;
  /** Which kind of record this is. */
  kind: Scalars['String']['output'];
  /** What is to be done. */
  name: Scalars['String']['output'];
  /** The order that it fulfils, a sales document. */
  orderId?: Maybe<Scalars['ID']['output']>;
  /** The user who is responsible for the record. */
  ownerId: Scalars['ID']['output'];
  /** The job that it is a part of: the project of a visit. */
  parentId: Scalars['ID']['output'];
  /** For whom. */
  partyId: Scalars['ID']['output'];
  /** 0 none to 3 urgent. */
  priority: Scalars['Int']['output'];
  /** Only for its owner, its teams and those whom it is shared with. */
  private: Scalars['Boolean']['output'];
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: Maybe<JobProof>;
  /** What to know after. */
  report?: Maybe<Scalars['String']['output']>;
  /** The organisation's sequence when the record last changed. */
  rev: Scalars['SafeInt']['output'];
  /** The tour that it is a stop of. */
  routeId: Scalars['ID']['output'];
  /** When it is to end. */
  scheduledEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart: Scalars['DateTime']['output'];
  /** Its place among the stops of a tour. */
  seq: Scalars['Int']['output'];
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith: Array<Scalars['String']['output']>;
  /** Where; never half of one address and half of another. */
  site?: Maybe<JobSite>;
  /** When work began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status: JobStatus;
  /** How often the state was taken back. */
  statusEpoch: Scalars['Int']['output'];
  /** Free labels. */
  tags: Array<Scalars['String']['output']>;
  /** Teams that see the record when it is private. */
  teamIds: Array<Scalars['ID']['output']>;
  /** The template that the checklist was made from, a setting. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the record was last edited, by the clock of the device that edited it. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who last edited the record. */
  updatedBy: Scalars['ID']['output'];
};


/** The kind "workOrder" among: Projects, visits, work orders, deliveries, inspections, maintenance and stays. */
export type WorkOrderCustomArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type WorkOrderConnection = {
  __typename?: 'WorkOrderConnection';
  edges: Array<WorkOrderEdge>;
  nodes: Array<WorkOrder>;
  pageInfo: PageInfo;
};

export type WorkOrderCreateInput = {
  /** Kept by the server, and no longer on devices. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is done on or with: a boiler, a field, a room. */
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who does it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be checked, and what came of it. */
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  /** The person to ask for. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who helps. */
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Values of the fields that an organisation defines for itself, by key. */
  custom?: InputMaybe<Scalars['JSON']['input']>;
  /** The deal that it fulfils. */
  dealId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was done, failed or cancelled. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it failed. */
  failReason?: InputMaybe<Scalars['String']['input']>;
  /** A UUID in lower case, of version 7 at best. With it the same request again makes no second record. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to know before. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What is to be brought, and what was handed over. */
  items?: InputMaybe<Array<JobItemInput>>;
  /** What is to be done. */
  name: Scalars['String']['input'];
  /** The order that it fulfils, a sales document. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The user who is responsible for the record. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The job that it is a part of: the project of a visit. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 none to 3 urgent. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only for its owner, its teams and those whom it is shared with. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who took the work or the goods, and the drawing of their hand; never replaced. */
  proof?: InputMaybe<JobProofInput>;
  /** What to know after. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** The tour that it is a stop of. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to begin; the far future while that is open. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place among the stops of a tour. */
  seq?: InputMaybe<Scalars['Int']['input']>;
  /** Users who see the record when it is private, beside its owner and its teams. */
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where; never half of one address and half of another. */
  site?: InputMaybe<JobSiteInput>;
  /** When work began. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned, on the way, begun, and then done, failed or cancelled. A guest who checks in begins a stay. */
  status?: InputMaybe<JobStatus>;
  /** Free labels. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Teams that see the record when it is private. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The template that the checklist was made from, a setting. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** IANA name of the zone it was planned in. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type WorkOrderEdge = {
  __typename?: 'WorkOrderEdge';
  cursor: Scalars['String']['output'];
  node: WorkOrder;
};

export type WorkOrderPayload = {
  __typename?: 'WorkOrderPayload';
  /** This was done before, when the same request came first. */
  replayed: Scalars['Boolean']['output'];
  /** Why nothing was written, for a person and for a program; empty when it was. */
  userErrors: Array<UserError>;
  /** As it is now, whether or not it was changed; null where there is none for you. */
  workOrder?: Maybe<WorkOrder>;
};

/** What is left out stays; null takes a value away. The fields are those of WorkOrderCreateInput. */
export type WorkOrderUpdateInput = {
  addAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  addSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  addTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  assetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  checklist?: InputMaybe<Array<JobChecklistInput>>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  crewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  custom?: InputMaybe<Scalars['JSON']['input']>;
  dealId?: InputMaybe<Scalars['ID']['input']>;
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  failReason?: InputMaybe<Scalars['String']['input']>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<JobItemInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  partyId?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Scalars['Int']['input']>;
  private?: InputMaybe<Scalars['Boolean']['input']>;
  proof?: InputMaybe<JobProofInput>;
  removeAssetIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeCrewIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  removeSharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
  removeTeamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  report?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  sharedWith?: InputMaybe<Array<Scalars['String']['input']>>;
  site?: InputMaybe<JobSiteInput>;
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<JobStatus>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type WorkOrderUpsertRow = {
  /** A UUID in lower case. There is such a record and it is changed, or it is made. */
  id: Scalars['ID']['input'];
  /** The revision that the change was made on; left out: whichever it has. */
  ifRev?: InputMaybe<Scalars['SafeInt']['input']>;
  input: WorkOrderUpdateInput;
  /** What happens when the record has another revision. Default: FAIL_IF_CHANGED. */
  mergeMode?: InputMaybe<MergeMode>;
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
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
    | ( JsonObject )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityAttendee: ResolverTypeWrapper<ActivityAttendee>;
  ActivityAttendeeInput: ActivityAttendeeInput;
  ActivityAttendeeResponse: ActivityAttendeeResponse;
  ActivityDirection: ActivityDirection;
  ActivitySendState: ActivitySendState;
  ActivityStatus: ActivityStatus;
  Animal: ResolverTypeWrapper<JsonObject>;
  AnimalConnection: ResolverTypeWrapper<Omit<AnimalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AnimalEdge']>, nodes: Array<ResolversTypes['Animal']> }>;
  AnimalCreateInput: AnimalCreateInput;
  AnimalEdge: ResolverTypeWrapper<Omit<AnimalEdge, 'node'> & { node: ResolversTypes['Animal'] }>;
  AnimalPayload: ResolverTypeWrapper<Omit<AnimalPayload, 'animal'> & { animal?: Maybe<ResolversTypes['Animal']> }>;
  AnimalUpdateInput: AnimalUpdateInput;
  AnimalUpsertRow: AnimalUpsertRow;
  AssetGeometry: ResolverTypeWrapper<AssetGeometry>;
  AssetGeometryInput: AssetGeometryInput;
  AssetGeometryType: AssetGeometryType;
  AssetHousekeeping: AssetHousekeeping;
  AssetLocation: ResolverTypeWrapper<AssetLocation>;
  AssetLocationInput: AssetLocationInput;
  AssetSex: AssetSex;
  AssetStatus: AssetStatus;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Call: ResolverTypeWrapper<JsonObject>;
  CallConnection: ResolverTypeWrapper<Omit<CallConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CallEdge']>, nodes: Array<ResolversTypes['Call']> }>;
  CallCreateInput: CallCreateInput;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  CallPayload: ResolverTypeWrapper<Omit<CallPayload, 'call'> & { call?: Maybe<ResolversTypes['Call']> }>;
  CallUpdateInput: CallUpdateInput;
  CallUpsertRow: CallUpsertRow;
  Company: ResolverTypeWrapper<JsonObject>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompanyEdge']>, nodes: Array<ResolversTypes['Company']> }>;
  CompanyCreateInput: CompanyCreateInput;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyPayload: ResolverTypeWrapper<Omit<CompanyPayload, 'company'> & { company?: Maybe<ResolversTypes['Company']> }>;
  CompanyUpdateInput: CompanyUpdateInput;
  CompanyUpsertRow: CompanyUpsertRow;
  CompareInput: CompareInput;
  CompareResult: ResolverTypeWrapper<ProtocolCompareResult>;
  Conflict: ResolverTypeWrapper<Conflict>;
  ConflictConnection: ResolverTypeWrapper<ConflictConnection>;
  ConflictEdge: ResolverTypeWrapper<ConflictEdge>;
  Contact: ResolverTypeWrapper<JsonObject>;
  ContactConnection: ResolverTypeWrapper<Omit<ContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContactEdge']>, nodes: Array<ResolversTypes['Contact']> }>;
  ContactCreateInput: ContactCreateInput;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactPayload: ResolverTypeWrapper<Omit<ContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  ContactUpdateInput: ContactUpdateInput;
  ContactUpsertRow: ContactUpsertRow;
  CreditNote: ResolverTypeWrapper<JsonObject>;
  CreditNoteConnection: ResolverTypeWrapper<Omit<CreditNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CreditNoteEdge']>, nodes: Array<ResolversTypes['CreditNote']> }>;
  CreditNoteCreateInput: CreditNoteCreateInput;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNotePayload: ResolverTypeWrapper<Omit<CreditNotePayload, 'creditNote'> & { creditNote?: Maybe<ResolversTypes['CreditNote']> }>;
  CreditNoteUpdateInput: CreditNoteUpdateInput;
  CreditNoteUpsertRow: CreditNoteUpsertRow;
  Crop: ResolverTypeWrapper<JsonObject>;
  CropConnection: ResolverTypeWrapper<Omit<CropConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CropEdge']>, nodes: Array<ResolversTypes['Crop']> }>;
  CropCreateInput: CropCreateInput;
  CropEdge: ResolverTypeWrapper<Omit<CropEdge, 'node'> & { node: ResolversTypes['Crop'] }>;
  CropPayload: ResolverTypeWrapper<Omit<CropPayload, 'crop'> & { crop?: Maybe<ResolversTypes['Crop']> }>;
  CropUpdateInput: CropUpdateInput;
  CropUpsertRow: CropUpsertRow;
  CustomField: ResolverTypeWrapper<JsonObject>;
  CustomFieldConnection: ResolverTypeWrapper<Omit<CustomFieldConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomFieldEdge']>, nodes: Array<ResolversTypes['CustomField']> }>;
  CustomFieldCreateInput: CustomFieldCreateInput;
  CustomFieldEdge: ResolverTypeWrapper<Omit<CustomFieldEdge, 'node'> & { node: ResolversTypes['CustomField'] }>;
  CustomFieldPayload: ResolverTypeWrapper<Omit<CustomFieldPayload, 'customField'> & { customField?: Maybe<ResolversTypes['CustomField']> }>;
  CustomFieldUpdateInput: CustomFieldUpdateInput;
  CustomFieldUpsertRow: CustomFieldUpsertRow;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deal: ResolverTypeWrapper<JsonObject>;
  DealConnection: ResolverTypeWrapper<Omit<DealConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DealEdge']>, nodes: Array<ResolversTypes['Deal']> }>;
  DealCreateInput: DealCreateInput;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  DealLeadInfo: ResolverTypeWrapper<DealLeadInfo>;
  DealLeadInfoInput: DealLeadInfoInput;
  DealPayload: ResolverTypeWrapper<Omit<DealPayload, 'deal'> & { deal?: Maybe<ResolversTypes['Deal']> }>;
  DealStageHistory: ResolverTypeWrapper<DealStageHistory>;
  DealStageHistoryInput: DealStageHistoryInput;
  DealStatus: DealStatus;
  DealUpdateInput: DealUpdateInput;
  DealUpsertRow: DealUpsertRow;
  DeletePayload: ResolverTypeWrapper<DeletePayload>;
  DeliveredInput: DeliveredInput;
  Delivery: ResolverTypeWrapper<JsonObject>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeliveryEdge']>, nodes: Array<ResolversTypes['Delivery']> }>;
  DeliveryCreateInput: DeliveryCreateInput;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryPayload: ResolverTypeWrapper<Omit<DeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['Delivery']> }>;
  DeliveryUpdateInput: DeliveryUpdateInput;
  DeliveryUpsertRow: DeliveryUpsertRow;
  Device: ResolverTypeWrapper<JsonObject>;
  DeviceConnection: ResolverTypeWrapper<Omit<DeviceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeviceEdge']>, nodes: Array<ResolversTypes['Device']> }>;
  DeviceCreateInput: DeviceCreateInput;
  DeviceEdge: ResolverTypeWrapper<Omit<DeviceEdge, 'node'> & { node: ResolversTypes['Device'] }>;
  DevicePayload: ResolverTypeWrapper<Omit<DevicePayload, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  DeviceUpdateInput: DeviceUpdateInput;
  DeviceUpsertRow: DeviceUpsertRow;
  Digest: ResolverTypeWrapper<Digest>;
  DigestInput: DigestInput;
  DigestResult: ResolverTypeWrapper<ProtocolDigestResult>;
  Document: ResolverTypeWrapper<JsonObject>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentCreateInput: DocumentCreateInput;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentPayload: ResolverTypeWrapper<Omit<DocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  DocumentUpdateInput: DocumentUpdateInput;
  DocumentUpsertRow: DocumentUpsertRow;
  Email: ResolverTypeWrapper<JsonObject>;
  EmailConnection: ResolverTypeWrapper<Omit<EmailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EmailEdge']>, nodes: Array<ResolversTypes['Email']> }>;
  EmailCreateInput: EmailCreateInput;
  EmailEdge: ResolverTypeWrapper<Omit<EmailEdge, 'node'> & { node: ResolversTypes['Email'] }>;
  EmailPayload: ResolverTypeWrapper<Omit<EmailPayload, 'email'> & { email?: Maybe<ResolversTypes['Email']> }>;
  EmailUpdateInput: EmailUpdateInput;
  EmailUpsertRow: EmailUpsertRow;
  EquipmentItem: ResolverTypeWrapper<JsonObject>;
  EquipmentItemConnection: ResolverTypeWrapper<Omit<EquipmentItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EquipmentItemEdge']>, nodes: Array<ResolversTypes['EquipmentItem']> }>;
  EquipmentItemCreateInput: EquipmentItemCreateInput;
  EquipmentItemEdge: ResolverTypeWrapper<Omit<EquipmentItemEdge, 'node'> & { node: ResolversTypes['EquipmentItem'] }>;
  EquipmentItemPayload: ResolverTypeWrapper<Omit<EquipmentItemPayload, 'equipmentItem'> & { equipmentItem?: Maybe<ResolversTypes['EquipmentItem']> }>;
  EquipmentItemUpdateInput: EquipmentItemUpdateInput;
  EquipmentItemUpsertRow: EquipmentItemUpsertRow;
  Expense: ResolverTypeWrapper<JsonObject>;
  ExpenseConnection: ResolverTypeWrapper<Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExpenseEdge']>, nodes: Array<ResolversTypes['Expense']> }>;
  ExpenseCreateInput: ExpenseCreateInput;
  ExpenseEdge: ResolverTypeWrapper<Omit<ExpenseEdge, 'node'> & { node: ResolversTypes['Expense'] }>;
  ExpensePayload: ResolverTypeWrapper<Omit<ExpensePayload, 'expense'> & { expense?: Maybe<ResolversTypes['Expense']> }>;
  ExpenseUpdateInput: ExpenseUpdateInput;
  ExpenseUpsertRow: ExpenseUpsertRow;
  FileGeo: ResolverTypeWrapper<FileGeo>;
  FileGeoInput: FileGeoInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hint: ResolverTypeWrapper<Hint>;
  HoldingInput: HoldingInput;
  Household: ResolverTypeWrapper<JsonObject>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HouseholdEdge']>, nodes: Array<ResolversTypes['Household']> }>;
  HouseholdCreateInput: HouseholdCreateInput;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdPayload: ResolverTypeWrapper<Omit<HouseholdPayload, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>;
  HouseholdUpdateInput: HouseholdUpdateInput;
  HouseholdUpsertRow: HouseholdUpsertRow;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Inspection: ResolverTypeWrapper<JsonObject>;
  InspectionConnection: ResolverTypeWrapper<Omit<InspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionEdge']>, nodes: Array<ResolversTypes['Inspection']> }>;
  InspectionCreateInput: InspectionCreateInput;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionPayload: ResolverTypeWrapper<Omit<InspectionPayload, 'inspection'> & { inspection?: Maybe<ResolversTypes['Inspection']> }>;
  InspectionUpdateInput: InspectionUpdateInput;
  InspectionUpsertRow: InspectionUpsertRow;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invoice: ResolverTypeWrapper<JsonObject>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvoiceEdge']>, nodes: Array<ResolversTypes['Invoice']> }>;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoicePayload: ResolverTypeWrapper<Omit<InvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  InvoiceUpdateInput: InvoiceUpdateInput;
  InvoiceUpsertRow: InvoiceUpsertRow;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobChecklist: ResolverTypeWrapper<JobChecklist>;
  JobChecklistInput: JobChecklistInput;
  JobChecklistType: JobChecklistType;
  JobItem: ResolverTypeWrapper<JobItem>;
  JobItemInput: JobItemInput;
  JobNewProofGeoInput: JobNewProofGeoInput;
  JobNewProofInput: JobNewProofInput;
  JobProof: ResolverTypeWrapper<JobProof>;
  JobProofGeo: ResolverTypeWrapper<JobProofGeo>;
  JobProofGeoInput: JobProofGeoInput;
  JobProofInput: JobProofInput;
  JobSite: ResolverTypeWrapper<JobSite>;
  JobSiteInput: JobSiteInput;
  JobStatus: JobStatus;
  LandArea: ResolverTypeWrapper<JsonObject>;
  LandAreaConnection: ResolverTypeWrapper<Omit<LandAreaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LandAreaEdge']>, nodes: Array<ResolversTypes['LandArea']> }>;
  LandAreaCreateInput: LandAreaCreateInput;
  LandAreaEdge: ResolverTypeWrapper<Omit<LandAreaEdge, 'node'> & { node: ResolversTypes['LandArea'] }>;
  LandAreaPayload: ResolverTypeWrapper<Omit<LandAreaPayload, 'landArea'> & { landArea?: Maybe<ResolversTypes['LandArea']> }>;
  LandAreaUpdateInput: LandAreaUpdateInput;
  LandAreaUpsertRow: LandAreaUpsertRow;
  Lead: ResolverTypeWrapper<JsonObject>;
  LeadConnection: ResolverTypeWrapper<Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LeadEdge']>, nodes: Array<ResolversTypes['Lead']> }>;
  LeadCreateInput: LeadCreateInput;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  LeadPayload: ResolverTypeWrapper<Omit<LeadPayload, 'lead'> & { lead?: Maybe<ResolversTypes['Lead']> }>;
  LeadUpdateInput: LeadUpdateInput;
  LeadUpsertRow: LeadUpsertRow;
  LedgerGeo: ResolverTypeWrapper<LedgerGeo>;
  LedgerGeoInput: LedgerGeoInput;
  Life: ResolverTypeWrapper<Life>;
  LoyaltyEntry: ResolverTypeWrapper<JsonObject>;
  LoyaltyEntryConnection: ResolverTypeWrapper<Omit<LoyaltyEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LoyaltyEntryEdge']>, nodes: Array<ResolversTypes['LoyaltyEntry']> }>;
  LoyaltyEntryCreateInput: LoyaltyEntryCreateInput;
  LoyaltyEntryEdge: ResolverTypeWrapper<Omit<LoyaltyEntryEdge, 'node'> & { node: ResolversTypes['LoyaltyEntry'] }>;
  LoyaltyEntryPayload: ResolverTypeWrapper<Omit<LoyaltyEntryPayload, 'loyaltyEntry'> & { loyaltyEntry?: Maybe<ResolversTypes['LoyaltyEntry']> }>;
  LoyaltyEntryUpdateInput: LoyaltyEntryUpdateInput;
  LoyaltyEntryUpsertRow: LoyaltyEntryUpsertRow;
  MaintenanceJob: ResolverTypeWrapper<JsonObject>;
  MaintenanceJobConnection: ResolverTypeWrapper<Omit<MaintenanceJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MaintenanceJobEdge']>, nodes: Array<ResolversTypes['MaintenanceJob']> }>;
  MaintenanceJobCreateInput: MaintenanceJobCreateInput;
  MaintenanceJobEdge: ResolverTypeWrapper<Omit<MaintenanceJobEdge, 'node'> & { node: ResolversTypes['MaintenanceJob'] }>;
  MaintenanceJobPayload: ResolverTypeWrapper<Omit<MaintenanceJobPayload, 'maintenanceJob'> & { maintenanceJob?: Maybe<ResolversTypes['MaintenanceJob']> }>;
  MaintenanceJobUpdateInput: MaintenanceJobUpdateInput;
  MaintenanceJobUpsertRow: MaintenanceJobUpsertRow;
  Material: ResolverTypeWrapper<JsonObject>;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MaterialEdge']>, nodes: Array<ResolversTypes['Material']> }>;
  MaterialCreateInput: MaterialCreateInput;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialPayload: ResolverTypeWrapper<Omit<MaterialPayload, 'material'> & { material?: Maybe<ResolversTypes['Material']> }>;
  MaterialUpdateInput: MaterialUpdateInput;
  MaterialUpsertRow: MaterialUpsertRow;
  Me: ResolverTypeWrapper<Me>;
  Meeting: ResolverTypeWrapper<JsonObject>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingCreateInput: MeetingCreateInput;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingPayload: ResolverTypeWrapper<Omit<MeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  MeetingUpdateInput: MeetingUpdateInput;
  MeetingUpsertRow: MeetingUpsertRow;
  MergeMode: MergeMode;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Note: ResolverTypeWrapper<JsonObject>;
  NoteConnection: ResolverTypeWrapper<Omit<NoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoteEdge']>, nodes: Array<ResolversTypes['Note']> }>;
  NoteCreateInput: NoteCreateInput;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>;
  NotePayload: ResolverTypeWrapper<Omit<NotePayload, 'note'> & { note?: Maybe<ResolversTypes['Note']> }>;
  NoteUpdateInput: NoteUpdateInput;
  NoteUpsertRow: NoteUpsertRow;
  Order: ResolverTypeWrapper<JsonObject>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrderEdge']>, nodes: Array<ResolversTypes['Order']> }>;
  OrderCreateInput: OrderCreateInput;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderPayload: ResolverTypeWrapper<Omit<OrderPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderUpdateInput: OrderUpdateInput;
  OrderUpsertRow: OrderUpsertRow;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyAddress: ResolverTypeWrapper<PartyAddress>;
  PartyAddressInput: PartyAddressInput;
  PartyAddresse: ResolverTypeWrapper<PartyAddresse>;
  PartyAddresseInput: PartyAddresseInput;
  PartyConsent: ResolverTypeWrapper<PartyConsent>;
  PartyConsentInput: PartyConsentInput;
  PartyEmail: ResolverTypeWrapper<PartyEmail>;
  PartyEmailInput: PartyEmailInput;
  PartyMerged: ResolverTypeWrapper<PartyMerged>;
  PartyMergedInput: PartyMergedInput;
  PartyPhone: ResolverTypeWrapper<PartyPhone>;
  PartyPhoneInput: PartyPhoneInput;
  PartyStatus: PartyStatus;
  Photo: ResolverTypeWrapper<JsonObject>;
  PhotoConnection: ResolverTypeWrapper<Omit<PhotoConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PhotoEdge']>, nodes: Array<ResolversTypes['Photo']> }>;
  PhotoCreateInput: PhotoCreateInput;
  PhotoEdge: ResolverTypeWrapper<Omit<PhotoEdge, 'node'> & { node: ResolversTypes['Photo'] }>;
  PhotoPayload: ResolverTypeWrapper<Omit<PhotoPayload, 'photo'> & { photo?: Maybe<ResolversTypes['Photo']> }>;
  PhotoUpdateInput: PhotoUpdateInput;
  PhotoUpsertRow: PhotoUpsertRow;
  Pipeline: ResolverTypeWrapper<JsonObject>;
  PipelineConnection: ResolverTypeWrapper<Omit<PipelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PipelineEdge']>, nodes: Array<ResolversTypes['Pipeline']> }>;
  PipelineCreateInput: PipelineCreateInput;
  PipelineEdge: ResolverTypeWrapper<Omit<PipelineEdge, 'node'> & { node: ResolversTypes['Pipeline'] }>;
  PipelinePayload: ResolverTypeWrapper<Omit<PipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversTypes['Pipeline']> }>;
  PipelineUpdateInput: PipelineUpdateInput;
  PipelineUpsertRow: PipelineUpsertRow;
  PriceList: ResolverTypeWrapper<JsonObject>;
  PriceListConnection: ResolverTypeWrapper<Omit<PriceListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PriceListEdge']>, nodes: Array<ResolversTypes['PriceList']> }>;
  PriceListCreateInput: PriceListCreateInput;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceListPayload: ResolverTypeWrapper<Omit<PriceListPayload, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  PriceListUpdateInput: PriceListUpdateInput;
  PriceListUpsertRow: PriceListUpsertRow;
  Product: ResolverTypeWrapper<JsonObject>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductCreateInput: ProductCreateInput;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductPayload: ResolverTypeWrapper<Omit<ProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductPrice: ResolverTypeWrapper<ProductPrice>;
  ProductPriceInput: ProductPriceInput;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpsertRow: ProductUpsertRow;
  Project: ResolverTypeWrapper<JsonObject>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectCreateInput: ProjectCreateInput;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectPayload: ResolverTypeWrapper<Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpsertRow: ProjectUpsertRow;
  PullInput: PullInput;
  PullResult: ResolverTypeWrapper<ProtocolPullResult>;
  PushAnswer: ResolverTypeWrapper<ProtocolPushAnswer>;
  PushInput: PushInput;
  PushResult: ResolverTypeWrapper<ProtocolPushResult>;
  PushRowInput: PushRowInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<JsonObject>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QuoteEdge']>, nodes: Array<ResolversTypes['Quote']> }>;
  QuoteCreateInput: QuoteCreateInput;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuotePayload: ResolverTypeWrapper<Omit<QuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteUpdateInput: QuoteUpdateInput;
  QuoteUpsertRow: QuoteUpsertRow;
  Reading: ResolverTypeWrapper<JsonObject>;
  ReadingConnection: ResolverTypeWrapper<Omit<ReadingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReadingEdge']>, nodes: Array<ResolversTypes['Reading']> }>;
  ReadingCreateInput: ReadingCreateInput;
  ReadingEdge: ResolverTypeWrapper<Omit<ReadingEdge, 'node'> & { node: ResolversTypes['Reading'] }>;
  ReadingPayload: ResolverTypeWrapper<Omit<ReadingPayload, 'reading'> & { reading?: Maybe<ResolversTypes['Reading']> }>;
  ReadingUpdateInput: ReadingUpdateInput;
  ReadingUpsertRow: ReadingUpsertRow;
  Receipt: ResolverTypeWrapper<JsonObject>;
  ReceiptConnection: ResolverTypeWrapper<Omit<ReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReceiptEdge']>, nodes: Array<ResolversTypes['Receipt']> }>;
  ReceiptCreateInput: ReceiptCreateInput;
  ReceiptEdge: ResolverTypeWrapper<Omit<ReceiptEdge, 'node'> & { node: ResolversTypes['Receipt'] }>;
  ReceiptPayload: ResolverTypeWrapper<Omit<ReceiptPayload, 'receipt'> & { receipt?: Maybe<ResolversTypes['Receipt']> }>;
  ReceiptUpdateInput: ReceiptUpdateInput;
  ReceiptUpsertRow: ReceiptUpsertRow;
  RecordKey: ResolverTypeWrapper<RecordKey>;
  Recording: ResolverTypeWrapper<JsonObject>;
  RecordingConnection: ResolverTypeWrapper<Omit<RecordingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecordingEdge']>, nodes: Array<ResolversTypes['Recording']> }>;
  RecordingCreateInput: RecordingCreateInput;
  RecordingEdge: ResolverTypeWrapper<Omit<RecordingEdge, 'node'> & { node: ResolversTypes['Recording'] }>;
  RecordingPayload: ResolverTypeWrapper<Omit<RecordingPayload, 'recording'> & { recording?: Maybe<ResolversTypes['Recording']> }>;
  RecordingUpdateInput: RecordingUpdateInput;
  RecordingUpsertRow: RecordingUpsertRow;
  Role: ResolverTypeWrapper<JsonObject>;
  RoleConnection: ResolverTypeWrapper<Omit<RoleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RoleEdge']>, nodes: Array<ResolversTypes['Role']> }>;
  RoleCreateInput: RoleCreateInput;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RolePayload: ResolverTypeWrapper<Omit<RolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  RoleUpdateInput: RoleUpdateInput;
  RoleUpsertRow: RoleUpsertRow;
  Room: ResolverTypeWrapper<JsonObject>;
  RoomConnection: ResolverTypeWrapper<Omit<RoomConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RoomEdge']>, nodes: Array<ResolversTypes['Room']> }>;
  RoomCreateInput: RoomCreateInput;
  RoomEdge: ResolverTypeWrapper<Omit<RoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomPayload: ResolverTypeWrapper<Omit<RoomPayload, 'room'> & { room?: Maybe<ResolversTypes['Room']> }>;
  RoomUpdateInput: RoomUpdateInput;
  RoomUpsertRow: RoomUpsertRow;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SalesDocumentLine: ResolverTypeWrapper<SalesDocumentLine>;
  SalesDocumentLineInput: SalesDocumentLineInput;
  SalesDocumentNewLineInput: SalesDocumentNewLineInput;
  SalesDocumentPayment: ResolverTypeWrapper<SalesDocumentPayment>;
  SalesDocumentPaymentInput: SalesDocumentPaymentInput;
  SalesDocumentPaymentMethod: SalesDocumentPaymentMethod;
  SalesDocumentShownTotals: ResolverTypeWrapper<SalesDocumentShownTotals>;
  SalesDocumentShownTotalsInput: SalesDocumentShownTotalsInput;
  SalesDocumentSignature: ResolverTypeWrapper<SalesDocumentSignature>;
  SalesDocumentSignatureInput: SalesDocumentSignatureInput;
  SalesDocumentStatus: SalesDocumentStatus;
  SalesDocumentTaxRounding: SalesDocumentTaxRounding;
  SalesDocumentTaxe: ResolverTypeWrapper<SalesDocumentTaxe>;
  SalesDocumentTotals: ResolverTypeWrapper<SalesDocumentTotals>;
  Series: ResolverTypeWrapper<JsonObject>;
  SeriesConnection: ResolverTypeWrapper<Omit<SeriesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SeriesEdge']>, nodes: Array<ResolversTypes['Series']> }>;
  SeriesCreateInput: SeriesCreateInput;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  SeriesLease: ResolverTypeWrapper<JsonObject>;
  SeriesLeaseConnection: ResolverTypeWrapper<Omit<SeriesLeaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SeriesLeaseEdge']>, nodes: Array<ResolversTypes['SeriesLease']> }>;
  SeriesLeaseCreateInput: SeriesLeaseCreateInput;
  SeriesLeaseEdge: ResolverTypeWrapper<Omit<SeriesLeaseEdge, 'node'> & { node: ResolversTypes['SeriesLease'] }>;
  SeriesLeasePayload: ResolverTypeWrapper<Omit<SeriesLeasePayload, 'seriesLease'> & { seriesLease?: Maybe<ResolversTypes['SeriesLease']> }>;
  SeriesLeaseUpdateInput: SeriesLeaseUpdateInput;
  SeriesLeaseUpsertRow: SeriesLeaseUpsertRow;
  SeriesPayload: ResolverTypeWrapper<Omit<SeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['Series']> }>;
  SeriesUpdateInput: SeriesUpdateInput;
  SeriesUpsertRow: SeriesUpsertRow;
  ServerRecord: ResolverTypeWrapper<ProtocolServerRecord>;
  SettingField: ResolverTypeWrapper<SettingField>;
  SettingFieldAccess: SettingFieldAccess;
  SettingFieldInput: SettingFieldInput;
  SettingGrant: ResolverTypeWrapper<SettingGrant>;
  SettingGrantAction: SettingGrantAction;
  SettingGrantInput: SettingGrantInput;
  SettingGrantWhose: SettingGrantWhose;
  SettingMerge: SettingMerge;
  SettingStage: ResolverTypeWrapper<SettingStage>;
  SettingStageInput: SettingStageInput;
  SettingStageType: SettingStageType;
  SettingType: SettingType;
  SettingVoid: ResolverTypeWrapper<SettingVoid>;
  SettingVoidInput: SettingVoidInput;
  Signature: ResolverTypeWrapper<JsonObject>;
  SignatureConnection: ResolverTypeWrapper<Omit<SignatureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SignatureEdge']>, nodes: Array<ResolversTypes['Signature']> }>;
  SignatureCreateInput: SignatureCreateInput;
  SignatureEdge: ResolverTypeWrapper<Omit<SignatureEdge, 'node'> & { node: ResolversTypes['Signature'] }>;
  SignaturePayload: ResolverTypeWrapper<Omit<SignaturePayload, 'signature'> & { signature?: Maybe<ResolversTypes['Signature']> }>;
  SignatureUpdateInput: SignatureUpdateInput;
  SignatureUpsertRow: SignatureUpsertRow;
  Site: ResolverTypeWrapper<JsonObject>;
  SiteConnection: ResolverTypeWrapper<Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SiteEdge']>, nodes: Array<ResolversTypes['Site']> }>;
  SiteCreateInput: SiteCreateInput;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SitePayload: ResolverTypeWrapper<Omit<SitePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>;
  SiteUpdateInput: SiteUpdateInput;
  SiteUpsertRow: SiteUpsertRow;
  Stay: ResolverTypeWrapper<JsonObject>;
  StayConnection: ResolverTypeWrapper<Omit<StayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StayEdge']>, nodes: Array<ResolversTypes['Stay']> }>;
  StayCreateInput: StayCreateInput;
  StayEdge: ResolverTypeWrapper<Omit<StayEdge, 'node'> & { node: ResolversTypes['Stay'] }>;
  StayPayload: ResolverTypeWrapper<Omit<StayPayload, 'stay'> & { stay?: Maybe<ResolversTypes['Stay']> }>;
  StayUpdateInput: StayUpdateInput;
  StayUpsertRow: StayUpsertRow;
  StockMove: ResolverTypeWrapper<JsonObject>;
  StockMoveConnection: ResolverTypeWrapper<Omit<StockMoveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StockMoveEdge']>, nodes: Array<ResolversTypes['StockMove']> }>;
  StockMoveCreateInput: StockMoveCreateInput;
  StockMoveEdge: ResolverTypeWrapper<Omit<StockMoveEdge, 'node'> & { node: ResolversTypes['StockMove'] }>;
  StockMovePayload: ResolverTypeWrapper<Omit<StockMovePayload, 'stockMove'> & { stockMove?: Maybe<ResolversTypes['StockMove']> }>;
  StockMoveUpdateInput: StockMoveUpdateInput;
  StockMoveUpsertRow: StockMoveUpsertRow;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TagDefinition: ResolverTypeWrapper<JsonObject>;
  TagDefinitionConnection: ResolverTypeWrapper<Omit<TagDefinitionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TagDefinitionEdge']>, nodes: Array<ResolversTypes['TagDefinition']> }>;
  TagDefinitionCreateInput: TagDefinitionCreateInput;
  TagDefinitionEdge: ResolverTypeWrapper<Omit<TagDefinitionEdge, 'node'> & { node: ResolversTypes['TagDefinition'] }>;
  TagDefinitionPayload: ResolverTypeWrapper<Omit<TagDefinitionPayload, 'tagDefinition'> & { tagDefinition?: Maybe<ResolversTypes['TagDefinition']> }>;
  TagDefinitionUpdateInput: TagDefinitionUpdateInput;
  TagDefinitionUpsertRow: TagDefinitionUpsertRow;
  Task: ResolverTypeWrapper<JsonObject>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaskEdge']>, nodes: Array<ResolversTypes['Task']> }>;
  TaskCreateInput: TaskCreateInput;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskPayload: ResolverTypeWrapper<Omit<TaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  TaskUpdateInput: TaskUpdateInput;
  TaskUpsertRow: TaskUpsertRow;
  TaxRate: ResolverTypeWrapper<JsonObject>;
  TaxRateConnection: ResolverTypeWrapper<Omit<TaxRateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaxRateEdge']>, nodes: Array<ResolversTypes['TaxRate']> }>;
  TaxRateCreateInput: TaxRateCreateInput;
  TaxRateEdge: ResolverTypeWrapper<Omit<TaxRateEdge, 'node'> & { node: ResolversTypes['TaxRate'] }>;
  TaxRatePayload: ResolverTypeWrapper<Omit<TaxRatePayload, 'taxRate'> & { taxRate?: Maybe<ResolversTypes['TaxRate']> }>;
  TaxRateUpdateInput: TaxRateUpdateInput;
  TaxRateUpsertRow: TaxRateUpsertRow;
  Team: ResolverTypeWrapper<JsonObject>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TeamEdge']>, nodes: Array<ResolversTypes['Team']> }>;
  TeamCreateInput: TeamCreateInput;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamPayload: ResolverTypeWrapper<Omit<TeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  TeamUpdateInput: TeamUpdateInput;
  TeamUpsertRow: TeamUpsertRow;
  Template: ResolverTypeWrapper<JsonObject>;
  TemplateConnection: ResolverTypeWrapper<Omit<TemplateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TemplateEdge']>, nodes: Array<ResolversTypes['Template']> }>;
  TemplateCreateInput: TemplateCreateInput;
  TemplateEdge: ResolverTypeWrapper<Omit<TemplateEdge, 'node'> & { node: ResolversTypes['Template'] }>;
  TemplatePayload: ResolverTypeWrapper<Omit<TemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  TemplateUpdateInput: TemplateUpdateInput;
  TemplateUpsertRow: TemplateUpsertRow;
  TimeEntry: ResolverTypeWrapper<JsonObject>;
  TimeEntryConnection: ResolverTypeWrapper<Omit<TimeEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimeEntryEdge']>, nodes: Array<ResolversTypes['TimeEntry']> }>;
  TimeEntryCreateInput: TimeEntryCreateInput;
  TimeEntryEdge: ResolverTypeWrapper<Omit<TimeEntryEdge, 'node'> & { node: ResolversTypes['TimeEntry'] }>;
  TimeEntryPayload: ResolverTypeWrapper<Omit<TimeEntryPayload, 'timeEntry'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']> }>;
  TimeEntryUpdateInput: TimeEntryUpdateInput;
  TimeEntryUpsertRow: TimeEntryUpsertRow;
  User: ResolverTypeWrapper<JsonObject>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UserEdge']>, nodes: Array<ResolversTypes['User']> }>;
  UserCreateInput: UserCreateInput;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserPayload: ResolverTypeWrapper<Omit<UserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserUpdateInput: UserUpdateInput;
  UserUpsertRow: UserUpsertRow;
  Vehicle: ResolverTypeWrapper<JsonObject>;
  VehicleConnection: ResolverTypeWrapper<Omit<VehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VehicleEdge']>, nodes: Array<ResolversTypes['Vehicle']> }>;
  VehicleCreateInput: VehicleCreateInput;
  VehicleEdge: ResolverTypeWrapper<Omit<VehicleEdge, 'node'> & { node: ResolversTypes['Vehicle'] }>;
  VehiclePayload: ResolverTypeWrapper<Omit<VehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['Vehicle']> }>;
  VehicleUpdateInput: VehicleUpdateInput;
  VehicleUpsertRow: VehicleUpsertRow;
  Visit: ResolverTypeWrapper<JsonObject>;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VisitEdge']>, nodes: Array<ResolversTypes['Visit']> }>;
  VisitCreateInput: VisitCreateInput;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitPayload: ResolverTypeWrapper<Omit<VisitPayload, 'visit'> & { visit?: Maybe<ResolversTypes['Visit']> }>;
  VisitUpdateInput: VisitUpdateInput;
  VisitUpsertRow: VisitUpsertRow;
  WorkOrder: ResolverTypeWrapper<JsonObject>;
  WorkOrderConnection: ResolverTypeWrapper<Omit<WorkOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkOrderEdge']>, nodes: Array<ResolversTypes['WorkOrder']> }>;
  WorkOrderCreateInput: WorkOrderCreateInput;
  WorkOrderEdge: ResolverTypeWrapper<Omit<WorkOrderEdge, 'node'> & { node: ResolversTypes['WorkOrder'] }>;
  WorkOrderPayload: ResolverTypeWrapper<Omit<WorkOrderPayload, 'workOrder'> & { workOrder?: Maybe<ResolversTypes['WorkOrder']> }>;
  WorkOrderUpdateInput: WorkOrderUpdateInput;
  WorkOrderUpsertRow: WorkOrderUpsertRow;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivityAttendee: ActivityAttendee;
  ActivityAttendeeInput: ActivityAttendeeInput;
  Animal: JsonObject;
  AnimalConnection: Omit<AnimalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AnimalEdge']>, nodes: Array<ResolversParentTypes['Animal']> };
  AnimalCreateInput: AnimalCreateInput;
  AnimalEdge: Omit<AnimalEdge, 'node'> & { node: ResolversParentTypes['Animal'] };
  AnimalPayload: Omit<AnimalPayload, 'animal'> & { animal?: Maybe<ResolversParentTypes['Animal']> };
  AnimalUpdateInput: AnimalUpdateInput;
  AnimalUpsertRow: AnimalUpsertRow;
  AssetGeometry: AssetGeometry;
  AssetGeometryInput: AssetGeometryInput;
  AssetLocation: AssetLocation;
  AssetLocationInput: AssetLocationInput;
  Boolean: Scalars['Boolean']['output'];
  Call: JsonObject;
  CallConnection: Omit<CallConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CallEdge']>, nodes: Array<ResolversParentTypes['Call']> };
  CallCreateInput: CallCreateInput;
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  CallPayload: Omit<CallPayload, 'call'> & { call?: Maybe<ResolversParentTypes['Call']> };
  CallUpdateInput: CallUpdateInput;
  CallUpsertRow: CallUpsertRow;
  Company: JsonObject;
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompanyEdge']>, nodes: Array<ResolversParentTypes['Company']> };
  CompanyCreateInput: CompanyCreateInput;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyPayload: Omit<CompanyPayload, 'company'> & { company?: Maybe<ResolversParentTypes['Company']> };
  CompanyUpdateInput: CompanyUpdateInput;
  CompanyUpsertRow: CompanyUpsertRow;
  CompareInput: CompareInput;
  CompareResult: ProtocolCompareResult;
  Conflict: Conflict;
  ConflictConnection: ConflictConnection;
  ConflictEdge: ConflictEdge;
  Contact: JsonObject;
  ContactConnection: Omit<ContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContactEdge']>, nodes: Array<ResolversParentTypes['Contact']> };
  ContactCreateInput: ContactCreateInput;
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactPayload: Omit<ContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  ContactUpdateInput: ContactUpdateInput;
  ContactUpsertRow: ContactUpsertRow;
  CreditNote: JsonObject;
  CreditNoteConnection: Omit<CreditNoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CreditNoteEdge']>, nodes: Array<ResolversParentTypes['CreditNote']> };
  CreditNoteCreateInput: CreditNoteCreateInput;
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CreditNotePayload: Omit<CreditNotePayload, 'creditNote'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']> };
  CreditNoteUpdateInput: CreditNoteUpdateInput;
  CreditNoteUpsertRow: CreditNoteUpsertRow;
  Crop: JsonObject;
  CropConnection: Omit<CropConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CropEdge']>, nodes: Array<ResolversParentTypes['Crop']> };
  CropCreateInput: CropCreateInput;
  CropEdge: Omit<CropEdge, 'node'> & { node: ResolversParentTypes['Crop'] };
  CropPayload: Omit<CropPayload, 'crop'> & { crop?: Maybe<ResolversParentTypes['Crop']> };
  CropUpdateInput: CropUpdateInput;
  CropUpsertRow: CropUpsertRow;
  CustomField: JsonObject;
  CustomFieldConnection: Omit<CustomFieldConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomFieldEdge']>, nodes: Array<ResolversParentTypes['CustomField']> };
  CustomFieldCreateInput: CustomFieldCreateInput;
  CustomFieldEdge: Omit<CustomFieldEdge, 'node'> & { node: ResolversParentTypes['CustomField'] };
  CustomFieldPayload: Omit<CustomFieldPayload, 'customField'> & { customField?: Maybe<ResolversParentTypes['CustomField']> };
  CustomFieldUpdateInput: CustomFieldUpdateInput;
  CustomFieldUpsertRow: CustomFieldUpsertRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deal: JsonObject;
  DealConnection: Omit<DealConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DealEdge']>, nodes: Array<ResolversParentTypes['Deal']> };
  DealCreateInput: DealCreateInput;
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  DealLeadInfo: DealLeadInfo;
  DealLeadInfoInput: DealLeadInfoInput;
  DealPayload: Omit<DealPayload, 'deal'> & { deal?: Maybe<ResolversParentTypes['Deal']> };
  DealStageHistory: DealStageHistory;
  DealStageHistoryInput: DealStageHistoryInput;
  DealUpdateInput: DealUpdateInput;
  DealUpsertRow: DealUpsertRow;
  DeletePayload: DeletePayload;
  DeliveredInput: DeliveredInput;
  Delivery: JsonObject;
  DeliveryConnection: Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeliveryEdge']>, nodes: Array<ResolversParentTypes['Delivery']> };
  DeliveryCreateInput: DeliveryCreateInput;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryPayload: Omit<DeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['Delivery']> };
  DeliveryUpdateInput: DeliveryUpdateInput;
  DeliveryUpsertRow: DeliveryUpsertRow;
  Device: JsonObject;
  DeviceConnection: Omit<DeviceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeviceEdge']>, nodes: Array<ResolversParentTypes['Device']> };
  DeviceCreateInput: DeviceCreateInput;
  DeviceEdge: Omit<DeviceEdge, 'node'> & { node: ResolversParentTypes['Device'] };
  DevicePayload: Omit<DevicePayload, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  DeviceUpdateInput: DeviceUpdateInput;
  DeviceUpsertRow: DeviceUpsertRow;
  Digest: Digest;
  DigestInput: DigestInput;
  DigestResult: ProtocolDigestResult;
  Document: JsonObject;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentCreateInput: DocumentCreateInput;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentPayload: Omit<DocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  DocumentUpdateInput: DocumentUpdateInput;
  DocumentUpsertRow: DocumentUpsertRow;
  Email: JsonObject;
  EmailConnection: Omit<EmailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EmailEdge']>, nodes: Array<ResolversParentTypes['Email']> };
  EmailCreateInput: EmailCreateInput;
  EmailEdge: Omit<EmailEdge, 'node'> & { node: ResolversParentTypes['Email'] };
  EmailPayload: Omit<EmailPayload, 'email'> & { email?: Maybe<ResolversParentTypes['Email']> };
  EmailUpdateInput: EmailUpdateInput;
  EmailUpsertRow: EmailUpsertRow;
  EquipmentItem: JsonObject;
  EquipmentItemConnection: Omit<EquipmentItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EquipmentItemEdge']>, nodes: Array<ResolversParentTypes['EquipmentItem']> };
  EquipmentItemCreateInput: EquipmentItemCreateInput;
  EquipmentItemEdge: Omit<EquipmentItemEdge, 'node'> & { node: ResolversParentTypes['EquipmentItem'] };
  EquipmentItemPayload: Omit<EquipmentItemPayload, 'equipmentItem'> & { equipmentItem?: Maybe<ResolversParentTypes['EquipmentItem']> };
  EquipmentItemUpdateInput: EquipmentItemUpdateInput;
  EquipmentItemUpsertRow: EquipmentItemUpsertRow;
  Expense: JsonObject;
  ExpenseConnection: Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExpenseEdge']>, nodes: Array<ResolversParentTypes['Expense']> };
  ExpenseCreateInput: ExpenseCreateInput;
  ExpenseEdge: Omit<ExpenseEdge, 'node'> & { node: ResolversParentTypes['Expense'] };
  ExpensePayload: Omit<ExpensePayload, 'expense'> & { expense?: Maybe<ResolversParentTypes['Expense']> };
  ExpenseUpdateInput: ExpenseUpdateInput;
  ExpenseUpsertRow: ExpenseUpsertRow;
  FileGeo: FileGeo;
  FileGeoInput: FileGeoInput;
  Float: Scalars['Float']['output'];
  Hint: Hint;
  HoldingInput: HoldingInput;
  Household: JsonObject;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HouseholdEdge']>, nodes: Array<ResolversParentTypes['Household']> };
  HouseholdCreateInput: HouseholdCreateInput;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdPayload: Omit<HouseholdPayload, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> };
  HouseholdUpdateInput: HouseholdUpdateInput;
  HouseholdUpsertRow: HouseholdUpsertRow;
  ID: Scalars['ID']['output'];
  Inspection: JsonObject;
  InspectionConnection: Omit<InspectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionEdge']>, nodes: Array<ResolversParentTypes['Inspection']> };
  InspectionCreateInput: InspectionCreateInput;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionPayload: Omit<InspectionPayload, 'inspection'> & { inspection?: Maybe<ResolversParentTypes['Inspection']> };
  InspectionUpdateInput: InspectionUpdateInput;
  InspectionUpsertRow: InspectionUpsertRow;
  Int: Scalars['Int']['output'];
  Invoice: JsonObject;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvoiceEdge']>, nodes: Array<ResolversParentTypes['Invoice']> };
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoicePayload: Omit<InvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  InvoiceUpdateInput: InvoiceUpdateInput;
  InvoiceUpsertRow: InvoiceUpsertRow;
  JSON: Scalars['JSON']['output'];
  JobChecklist: JobChecklist;
  JobChecklistInput: JobChecklistInput;
  JobItem: JobItem;
  JobItemInput: JobItemInput;
  JobNewProofGeoInput: JobNewProofGeoInput;
  JobNewProofInput: JobNewProofInput;
  JobProof: JobProof;
  JobProofGeo: JobProofGeo;
  JobProofGeoInput: JobProofGeoInput;
  JobProofInput: JobProofInput;
  JobSite: JobSite;
  JobSiteInput: JobSiteInput;
  LandArea: JsonObject;
  LandAreaConnection: Omit<LandAreaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LandAreaEdge']>, nodes: Array<ResolversParentTypes['LandArea']> };
  LandAreaCreateInput: LandAreaCreateInput;
  LandAreaEdge: Omit<LandAreaEdge, 'node'> & { node: ResolversParentTypes['LandArea'] };
  LandAreaPayload: Omit<LandAreaPayload, 'landArea'> & { landArea?: Maybe<ResolversParentTypes['LandArea']> };
  LandAreaUpdateInput: LandAreaUpdateInput;
  LandAreaUpsertRow: LandAreaUpsertRow;
  Lead: JsonObject;
  LeadConnection: Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LeadEdge']>, nodes: Array<ResolversParentTypes['Lead']> };
  LeadCreateInput: LeadCreateInput;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  LeadPayload: Omit<LeadPayload, 'lead'> & { lead?: Maybe<ResolversParentTypes['Lead']> };
  LeadUpdateInput: LeadUpdateInput;
  LeadUpsertRow: LeadUpsertRow;
  LedgerGeo: LedgerGeo;
  LedgerGeoInput: LedgerGeoInput;
  Life: Life;
  LoyaltyEntry: JsonObject;
  LoyaltyEntryConnection: Omit<LoyaltyEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LoyaltyEntryEdge']>, nodes: Array<ResolversParentTypes['LoyaltyEntry']> };
  LoyaltyEntryCreateInput: LoyaltyEntryCreateInput;
  LoyaltyEntryEdge: Omit<LoyaltyEntryEdge, 'node'> & { node: ResolversParentTypes['LoyaltyEntry'] };
  LoyaltyEntryPayload: Omit<LoyaltyEntryPayload, 'loyaltyEntry'> & { loyaltyEntry?: Maybe<ResolversParentTypes['LoyaltyEntry']> };
  LoyaltyEntryUpdateInput: LoyaltyEntryUpdateInput;
  LoyaltyEntryUpsertRow: LoyaltyEntryUpsertRow;
  MaintenanceJob: JsonObject;
  MaintenanceJobConnection: Omit<MaintenanceJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MaintenanceJobEdge']>, nodes: Array<ResolversParentTypes['MaintenanceJob']> };
  MaintenanceJobCreateInput: MaintenanceJobCreateInput;
  MaintenanceJobEdge: Omit<MaintenanceJobEdge, 'node'> & { node: ResolversParentTypes['MaintenanceJob'] };
  MaintenanceJobPayload: Omit<MaintenanceJobPayload, 'maintenanceJob'> & { maintenanceJob?: Maybe<ResolversParentTypes['MaintenanceJob']> };
  MaintenanceJobUpdateInput: MaintenanceJobUpdateInput;
  MaintenanceJobUpsertRow: MaintenanceJobUpsertRow;
  Material: JsonObject;
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MaterialEdge']>, nodes: Array<ResolversParentTypes['Material']> };
  MaterialCreateInput: MaterialCreateInput;
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialPayload: Omit<MaterialPayload, 'material'> & { material?: Maybe<ResolversParentTypes['Material']> };
  MaterialUpdateInput: MaterialUpdateInput;
  MaterialUpsertRow: MaterialUpsertRow;
  Me: Me;
  Meeting: JsonObject;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingCreateInput: MeetingCreateInput;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingPayload: Omit<MeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  MeetingUpdateInput: MeetingUpdateInput;
  MeetingUpsertRow: MeetingUpsertRow;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Note: JsonObject;
  NoteConnection: Omit<NoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoteEdge']>, nodes: Array<ResolversParentTypes['Note']> };
  NoteCreateInput: NoteCreateInput;
  NoteEdge: Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] };
  NotePayload: Omit<NotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['Note']> };
  NoteUpdateInput: NoteUpdateInput;
  NoteUpsertRow: NoteUpsertRow;
  Order: JsonObject;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrderEdge']>, nodes: Array<ResolversParentTypes['Order']> };
  OrderCreateInput: OrderCreateInput;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderPayload: Omit<OrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderUpdateInput: OrderUpdateInput;
  OrderUpsertRow: OrderUpsertRow;
  PageInfo: PageInfo;
  PartyAddress: PartyAddress;
  PartyAddressInput: PartyAddressInput;
  PartyAddresse: PartyAddresse;
  PartyAddresseInput: PartyAddresseInput;
  PartyConsent: PartyConsent;
  PartyConsentInput: PartyConsentInput;
  PartyEmail: PartyEmail;
  PartyEmailInput: PartyEmailInput;
  PartyMerged: PartyMerged;
  PartyMergedInput: PartyMergedInput;
  PartyPhone: PartyPhone;
  PartyPhoneInput: PartyPhoneInput;
  Photo: JsonObject;
  PhotoConnection: Omit<PhotoConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PhotoEdge']>, nodes: Array<ResolversParentTypes['Photo']> };
  PhotoCreateInput: PhotoCreateInput;
  PhotoEdge: Omit<PhotoEdge, 'node'> & { node: ResolversParentTypes['Photo'] };
  PhotoPayload: Omit<PhotoPayload, 'photo'> & { photo?: Maybe<ResolversParentTypes['Photo']> };
  PhotoUpdateInput: PhotoUpdateInput;
  PhotoUpsertRow: PhotoUpsertRow;
  Pipeline: JsonObject;
  PipelineConnection: Omit<PipelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PipelineEdge']>, nodes: Array<ResolversParentTypes['Pipeline']> };
  PipelineCreateInput: PipelineCreateInput;
  PipelineEdge: Omit<PipelineEdge, 'node'> & { node: ResolversParentTypes['Pipeline'] };
  PipelinePayload: Omit<PipelinePayload, 'pipeline'> & { pipeline?: Maybe<ResolversParentTypes['Pipeline']> };
  PipelineUpdateInput: PipelineUpdateInput;
  PipelineUpsertRow: PipelineUpsertRow;
  PriceList: JsonObject;
  PriceListConnection: Omit<PriceListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PriceListEdge']>, nodes: Array<ResolversParentTypes['PriceList']> };
  PriceListCreateInput: PriceListCreateInput;
  PriceListEdge: Omit<PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceListPayload: Omit<PriceListPayload, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  PriceListUpdateInput: PriceListUpdateInput;
  PriceListUpsertRow: PriceListUpsertRow;
  Product: JsonObject;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductCreateInput: ProductCreateInput;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductPayload: Omit<ProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductPrice: ProductPrice;
  ProductPriceInput: ProductPriceInput;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpsertRow: ProductUpsertRow;
  Project: JsonObject;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectCreateInput: ProjectCreateInput;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectPayload: Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpsertRow: ProjectUpsertRow;
  PullInput: PullInput;
  PullResult: ProtocolPullResult;
  PushAnswer: ProtocolPushAnswer;
  PushInput: PushInput;
  PushResult: ProtocolPushResult;
  PushRowInput: PushRowInput;
  Query: Record<PropertyKey, never>;
  Quote: JsonObject;
  QuoteConnection: Omit<QuoteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QuoteEdge']>, nodes: Array<ResolversParentTypes['Quote']> };
  QuoteCreateInput: QuoteCreateInput;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuotePayload: Omit<QuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteUpdateInput: QuoteUpdateInput;
  QuoteUpsertRow: QuoteUpsertRow;
  Reading: JsonObject;
  ReadingConnection: Omit<ReadingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReadingEdge']>, nodes: Array<ResolversParentTypes['Reading']> };
  ReadingCreateInput: ReadingCreateInput;
  ReadingEdge: Omit<ReadingEdge, 'node'> & { node: ResolversParentTypes['Reading'] };
  ReadingPayload: Omit<ReadingPayload, 'reading'> & { reading?: Maybe<ResolversParentTypes['Reading']> };
  ReadingUpdateInput: ReadingUpdateInput;
  ReadingUpsertRow: ReadingUpsertRow;
  Receipt: JsonObject;
  ReceiptConnection: Omit<ReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReceiptEdge']>, nodes: Array<ResolversParentTypes['Receipt']> };
  ReceiptCreateInput: ReceiptCreateInput;
  ReceiptEdge: Omit<ReceiptEdge, 'node'> & { node: ResolversParentTypes['Receipt'] };
  ReceiptPayload: Omit<ReceiptPayload, 'receipt'> & { receipt?: Maybe<ResolversParentTypes['Receipt']> };
  ReceiptUpdateInput: ReceiptUpdateInput;
  ReceiptUpsertRow: ReceiptUpsertRow;
  RecordKey: RecordKey;
  Recording: JsonObject;
  RecordingConnection: Omit<RecordingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecordingEdge']>, nodes: Array<ResolversParentTypes['Recording']> };
  RecordingCreateInput: RecordingCreateInput;
  RecordingEdge: Omit<RecordingEdge, 'node'> & { node: ResolversParentTypes['Recording'] };
  RecordingPayload: Omit<RecordingPayload, 'recording'> & { recording?: Maybe<ResolversParentTypes['Recording']> };
  RecordingUpdateInput: RecordingUpdateInput;
  RecordingUpsertRow: RecordingUpsertRow;
  Role: JsonObject;
  RoleConnection: Omit<RoleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RoleEdge']>, nodes: Array<ResolversParentTypes['Role']> };
  RoleCreateInput: RoleCreateInput;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RolePayload: Omit<RolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  RoleUpdateInput: RoleUpdateInput;
  RoleUpsertRow: RoleUpsertRow;
  Room: JsonObject;
  RoomConnection: Omit<RoomConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RoomEdge']>, nodes: Array<ResolversParentTypes['Room']> };
  RoomCreateInput: RoomCreateInput;
  RoomEdge: Omit<RoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomPayload: Omit<RoomPayload, 'room'> & { room?: Maybe<ResolversParentTypes['Room']> };
  RoomUpdateInput: RoomUpdateInput;
  RoomUpsertRow: RoomUpsertRow;
  SafeInt: Scalars['SafeInt']['output'];
  SalesDocumentLine: SalesDocumentLine;
  SalesDocumentLineInput: SalesDocumentLineInput;
  SalesDocumentNewLineInput: SalesDocumentNewLineInput;
  SalesDocumentPayment: SalesDocumentPayment;
  SalesDocumentPaymentInput: SalesDocumentPaymentInput;
  SalesDocumentShownTotals: SalesDocumentShownTotals;
  SalesDocumentShownTotalsInput: SalesDocumentShownTotalsInput;
  SalesDocumentSignature: SalesDocumentSignature;
  SalesDocumentSignatureInput: SalesDocumentSignatureInput;
  SalesDocumentTaxe: SalesDocumentTaxe;
  SalesDocumentTotals: SalesDocumentTotals;
  Series: JsonObject;
  SeriesConnection: Omit<SeriesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SeriesEdge']>, nodes: Array<ResolversParentTypes['Series']> };
  SeriesCreateInput: SeriesCreateInput;
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  SeriesLease: JsonObject;
  SeriesLeaseConnection: Omit<SeriesLeaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SeriesLeaseEdge']>, nodes: Array<ResolversParentTypes['SeriesLease']> };
  SeriesLeaseCreateInput: SeriesLeaseCreateInput;
  SeriesLeaseEdge: Omit<SeriesLeaseEdge, 'node'> & { node: ResolversParentTypes['SeriesLease'] };
  SeriesLeasePayload: Omit<SeriesLeasePayload, 'seriesLease'> & { seriesLease?: Maybe<ResolversParentTypes['SeriesLease']> };
  SeriesLeaseUpdateInput: SeriesLeaseUpdateInput;
  SeriesLeaseUpsertRow: SeriesLeaseUpsertRow;
  SeriesPayload: Omit<SeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['Series']> };
  SeriesUpdateInput: SeriesUpdateInput;
  SeriesUpsertRow: SeriesUpsertRow;
  ServerRecord: ProtocolServerRecord;
  SettingField: SettingField;
  SettingFieldInput: SettingFieldInput;
  SettingGrant: SettingGrant;
  SettingGrantInput: SettingGrantInput;
  SettingStage: SettingStage;
  SettingStageInput: SettingStageInput;
  SettingVoid: SettingVoid;
  SettingVoidInput: SettingVoidInput;
  Signature: JsonObject;
  SignatureConnection: Omit<SignatureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SignatureEdge']>, nodes: Array<ResolversParentTypes['Signature']> };
  SignatureCreateInput: SignatureCreateInput;
  SignatureEdge: Omit<SignatureEdge, 'node'> & { node: ResolversParentTypes['Signature'] };
  SignaturePayload: Omit<SignaturePayload, 'signature'> & { signature?: Maybe<ResolversParentTypes['Signature']> };
  SignatureUpdateInput: SignatureUpdateInput;
  SignatureUpsertRow: SignatureUpsertRow;
  Site: JsonObject;
  SiteConnection: Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SiteEdge']>, nodes: Array<ResolversParentTypes['Site']> };
  SiteCreateInput: SiteCreateInput;
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  SitePayload: Omit<SitePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  SiteUpdateInput: SiteUpdateInput;
  SiteUpsertRow: SiteUpsertRow;
  Stay: JsonObject;
  StayConnection: Omit<StayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StayEdge']>, nodes: Array<ResolversParentTypes['Stay']> };
  StayCreateInput: StayCreateInput;
  StayEdge: Omit<StayEdge, 'node'> & { node: ResolversParentTypes['Stay'] };
  StayPayload: Omit<StayPayload, 'stay'> & { stay?: Maybe<ResolversParentTypes['Stay']> };
  StayUpdateInput: StayUpdateInput;
  StayUpsertRow: StayUpsertRow;
  StockMove: JsonObject;
  StockMoveConnection: Omit<StockMoveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StockMoveEdge']>, nodes: Array<ResolversParentTypes['StockMove']> };
  StockMoveCreateInput: StockMoveCreateInput;
  StockMoveEdge: Omit<StockMoveEdge, 'node'> & { node: ResolversParentTypes['StockMove'] };
  StockMovePayload: Omit<StockMovePayload, 'stockMove'> & { stockMove?: Maybe<ResolversParentTypes['StockMove']> };
  StockMoveUpdateInput: StockMoveUpdateInput;
  StockMoveUpsertRow: StockMoveUpsertRow;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TagDefinition: JsonObject;
  TagDefinitionConnection: Omit<TagDefinitionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TagDefinitionEdge']>, nodes: Array<ResolversParentTypes['TagDefinition']> };
  TagDefinitionCreateInput: TagDefinitionCreateInput;
  TagDefinitionEdge: Omit<TagDefinitionEdge, 'node'> & { node: ResolversParentTypes['TagDefinition'] };
  TagDefinitionPayload: Omit<TagDefinitionPayload, 'tagDefinition'> & { tagDefinition?: Maybe<ResolversParentTypes['TagDefinition']> };
  TagDefinitionUpdateInput: TagDefinitionUpdateInput;
  TagDefinitionUpsertRow: TagDefinitionUpsertRow;
  Task: JsonObject;
  TaskConnection: Omit<TaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaskEdge']>, nodes: Array<ResolversParentTypes['Task']> };
  TaskCreateInput: TaskCreateInput;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskPayload: Omit<TaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  TaskUpdateInput: TaskUpdateInput;
  TaskUpsertRow: TaskUpsertRow;
  TaxRate: JsonObject;
  TaxRateConnection: Omit<TaxRateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaxRateEdge']>, nodes: Array<ResolversParentTypes['TaxRate']> };
  TaxRateCreateInput: TaxRateCreateInput;
  TaxRateEdge: Omit<TaxRateEdge, 'node'> & { node: ResolversParentTypes['TaxRate'] };
  TaxRatePayload: Omit<TaxRatePayload, 'taxRate'> & { taxRate?: Maybe<ResolversParentTypes['TaxRate']> };
  TaxRateUpdateInput: TaxRateUpdateInput;
  TaxRateUpsertRow: TaxRateUpsertRow;
  Team: JsonObject;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TeamEdge']>, nodes: Array<ResolversParentTypes['Team']> };
  TeamCreateInput: TeamCreateInput;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamPayload: Omit<TeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  TeamUpdateInput: TeamUpdateInput;
  TeamUpsertRow: TeamUpsertRow;
  Template: JsonObject;
  TemplateConnection: Omit<TemplateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TemplateEdge']>, nodes: Array<ResolversParentTypes['Template']> };
  TemplateCreateInput: TemplateCreateInput;
  TemplateEdge: Omit<TemplateEdge, 'node'> & { node: ResolversParentTypes['Template'] };
  TemplatePayload: Omit<TemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  TemplateUpdateInput: TemplateUpdateInput;
  TemplateUpsertRow: TemplateUpsertRow;
  TimeEntry: JsonObject;
  TimeEntryConnection: Omit<TimeEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimeEntryEdge']>, nodes: Array<ResolversParentTypes['TimeEntry']> };
  TimeEntryCreateInput: TimeEntryCreateInput;
  TimeEntryEdge: Omit<TimeEntryEdge, 'node'> & { node: ResolversParentTypes['TimeEntry'] };
  TimeEntryPayload: Omit<TimeEntryPayload, 'timeEntry'> & { timeEntry?: Maybe<ResolversParentTypes['TimeEntry']> };
  TimeEntryUpdateInput: TimeEntryUpdateInput;
  TimeEntryUpsertRow: TimeEntryUpsertRow;
  User: JsonObject;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UserEdge']>, nodes: Array<ResolversParentTypes['User']> };
  UserCreateInput: UserCreateInput;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: UserError;
  UserPayload: Omit<UserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserUpdateInput: UserUpdateInput;
  UserUpsertRow: UserUpsertRow;
  Vehicle: JsonObject;
  VehicleConnection: Omit<VehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VehicleEdge']>, nodes: Array<ResolversParentTypes['Vehicle']> };
  VehicleCreateInput: VehicleCreateInput;
  VehicleEdge: Omit<VehicleEdge, 'node'> & { node: ResolversParentTypes['Vehicle'] };
  VehiclePayload: Omit<VehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']> };
  VehicleUpdateInput: VehicleUpdateInput;
  VehicleUpsertRow: VehicleUpsertRow;
  Visit: JsonObject;
  VisitConnection: Omit<VisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VisitEdge']>, nodes: Array<ResolversParentTypes['Visit']> };
  VisitCreateInput: VisitCreateInput;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitPayload: Omit<VisitPayload, 'visit'> & { visit?: Maybe<ResolversParentTypes['Visit']> };
  VisitUpdateInput: VisitUpdateInput;
  VisitUpsertRow: VisitUpsertRow;
  WorkOrder: JsonObject;
  WorkOrderConnection: Omit<WorkOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkOrderEdge']>, nodes: Array<ResolversParentTypes['WorkOrder']> };
  WorkOrderCreateInput: WorkOrderCreateInput;
  WorkOrderEdge: Omit<WorkOrderEdge, 'node'> & { node: ResolversParentTypes['WorkOrder'] };
  WorkOrderPayload: Omit<WorkOrderPayload, 'workOrder'> & { workOrder?: Maybe<ResolversParentTypes['WorkOrder']> };
  WorkOrderUpdateInput: WorkOrderUpdateInput;
  WorkOrderUpsertRow: WorkOrderUpsertRow;
};

export type ActivityAttendeeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ActivityAttendee'] = ResolversParentTypes['ActivityAttendee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['ActivityAttendeeResponse']>, ParentType, ContextType>;
};

export type AnimalResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Animal'] = ResolversParentTypes['Animal']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  breed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<AnimalCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['AssetSex']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnimalConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['AnimalConnection'] = ResolversParentTypes['AnimalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnimalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Animal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AnimalEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['AnimalEdge'] = ResolversParentTypes['AnimalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Animal'], ParentType, ContextType>;
};

export type AnimalPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['AnimalPayload'] = ResolversParentTypes['AnimalPayload']> = {
  animal?: Resolver<Maybe<ResolversTypes['Animal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssetGeometryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['AssetGeometry'] = ResolversParentTypes['AssetGeometry']> = {
  coordinates?: Resolver<Array<Array<Array<ResolversTypes['Float']>>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AssetGeometryType'], ParentType, ContextType>;
};

export type AssetLocationResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['AssetLocation'] = ResolversParentTypes['AssetLocation']> = {
  accuracyM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<CallCustomArgs>>;
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
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CallPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CallPayload'] = ResolversParentTypes['CallPayload']> = {
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['PartyAddresse']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PartyConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<CompanyCustomArgs>>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matchKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['PartyMerged']>, ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notDuplicateOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CompanyPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CompanyPayload'] = ResolversParentTypes['CompanyPayload']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompareResultResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CompareResult'] = ResolversParentTypes['CompareResult']> = {
  left?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ServerRecord']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['Life']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  myStamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirStamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['PartyAddresse']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PartyConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ContactCustomArgs>>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matchKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['PartyMerged']>, ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notDuplicateOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ContactPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ContactPayload'] = ResolversParentTypes['ContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calcVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<CreditNoteCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  docDiscountPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineTotals?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SalesDocumentLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['SalesDocumentPayment']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shownTotals?: Resolver<Maybe<ResolversTypes['SalesDocumentShownTotals']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SalesDocumentSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesDocumentStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxRounding?: Resolver<ResolversTypes['SalesDocumentTaxRounding'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SalesDocumentTaxe']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SalesDocumentTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNotePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CreditNotePayload'] = ResolversParentTypes['CreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CropResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Crop'] = ResolversParentTypes['Crop']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<CropCustomArgs>>;
  harvestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sownOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variety?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CropConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CropConnection'] = ResolversParentTypes['CropConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CropEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Crop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CropEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CropEdge'] = ResolversParentTypes['CropEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crop'], ParentType, ContextType>;
};

export type CropPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CropPayload'] = ResolversParentTypes['CropPayload']> = {
  crop?: Resolver<Maybe<ResolversTypes['Crop']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomFieldResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<CustomFieldCustomArgs>>;
  default?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['SettingMerge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SettingType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomFieldConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CustomFieldConnection'] = ResolversParentTypes['CustomFieldConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomFieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomField']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomFieldEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CustomFieldEdge'] = ResolversParentTypes['CustomFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomField'], ParentType, ContextType>;
};

export type CustomFieldPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['CustomFieldPayload'] = ResolversParentTypes['CustomFieldPayload']> = {
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<DealCustomArgs>>;
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
  stageEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stageHistory?: Resolver<Array<ResolversTypes['DealStageHistory']>, ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stageRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type DealPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DealPayload'] = ResolversParentTypes['DealPayload']> = {
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DealStageHistoryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DealStageHistory'] = ResolversParentTypes['DealStageHistory']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeletePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DeletePayload'] = ResolversParentTypes['DeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<DeliveryCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DeliveryPayload'] = ResolversParentTypes['DeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<DeviceCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DeviceConnection'] = ResolversParentTypes['DeviceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeviceEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DeviceEdge'] = ResolversParentTypes['DeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
};

export type DevicePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DevicePayload'] = ResolversParentTypes['DevicePayload']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<DocumentCustomArgs>>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['FileGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remoteKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmailResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Email'] = ResolversParentTypes['Email']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cc?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<EmailCustomArgs>>;
  direction?: Resolver<Maybe<ResolversTypes['ActivityDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sendError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sendState?: Resolver<Maybe<ResolversTypes['ActivitySendState']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type EmailPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EmailPayload'] = ResolversParentTypes['EmailPayload']> = {
  email?: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EquipmentItemResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EquipmentItem'] = ResolversParentTypes['EquipmentItem']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<EquipmentItemCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EquipmentItemConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EquipmentItemConnection'] = ResolversParentTypes['EquipmentItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EquipmentItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EquipmentItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EquipmentItemEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EquipmentItemEdge'] = ResolversParentTypes['EquipmentItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EquipmentItem'], ParentType, ContextType>;
};

export type EquipmentItemPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['EquipmentItemPayload'] = ResolversParentTypes['EquipmentItemPayload']> = {
  equipmentItem?: Resolver<Maybe<ResolversTypes['EquipmentItem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billedDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ExpenseCustomArgs>>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['LedgerGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voidsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ExpenseConnection'] = ResolversParentTypes['ExpenseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpenseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Expense']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExpenseEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ExpenseEdge'] = ResolversParentTypes['ExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
};

export type ExpensePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ExpensePayload'] = ResolversParentTypes['ExpensePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileGeoResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['FileGeo'] = ResolversParentTypes['FileGeo']> = {
  accuracyM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HintResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Hint'] = ResolversParentTypes['Hint']> = {
  seq?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['PartyAddresse']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PartyConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<HouseholdCustomArgs>>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matchKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['PartyMerged']>, ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notDuplicateOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type HouseholdPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['HouseholdPayload'] = ResolversParentTypes['HouseholdPayload']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<InspectionCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['InspectionPayload'] = ResolversParentTypes['InspectionPayload']> = {
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calcVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<InvoiceCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  docDiscountPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineTotals?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SalesDocumentLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['SalesDocumentPayment']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shownTotals?: Resolver<Maybe<ResolversTypes['SalesDocumentShownTotals']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SalesDocumentSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesDocumentStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxRounding?: Resolver<ResolversTypes['SalesDocumentTaxRounding'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SalesDocumentTaxe']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SalesDocumentTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoicePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['InvoicePayload'] = ResolversParentTypes['InvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobChecklistResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['JobChecklist'] = ResolversParentTypes['JobChecklist']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photoIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  pos?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobChecklistType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobItemResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['JobItem'] = ResolversParentTypes['JobItem']> = {
  deliveredMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pos?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobProofResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['JobProof'] = ResolversParentTypes['JobProof']> = {
  geo?: Resolver<Maybe<ResolversTypes['JobProofGeo']>, ParentType, ContextType>;
  photoIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  signatureFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JobProofGeoResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['JobProofGeo'] = ResolversParentTypes['JobProofGeo']> = {
  accuracyM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type JobSiteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['JobSite'] = ResolversParentTypes['JobSite']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LandAreaResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LandArea'] = ResolversParentTypes['LandArea']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  areaM2?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<LandAreaCustomArgs>>;
  geometry?: Resolver<Maybe<ResolversTypes['AssetGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandAreaConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LandAreaConnection'] = ResolversParentTypes['LandAreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LandAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LandArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LandAreaEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LandAreaEdge'] = ResolversParentTypes['LandAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandArea'], ParentType, ContextType>;
};

export type LandAreaPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LandAreaPayload'] = ResolversParentTypes['LandAreaPayload']> = {
  landArea?: Resolver<Maybe<ResolversTypes['LandArea']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<LeadCustomArgs>>;
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
  stageEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stageHistory?: Resolver<Array<ResolversTypes['DealStageHistory']>, ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stageRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type LeadPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LeadPayload'] = ResolversParentTypes['LeadPayload']> = {
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LedgerGeoResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LedgerGeo'] = ResolversParentTypes['LedgerGeo']> = {
  accuracyM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LifeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Life'] = ResolversParentTypes['Life']> = {
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type LoyaltyEntryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LoyaltyEntry'] = ResolversParentTypes['LoyaltyEntry']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billedDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<LoyaltyEntryCustomArgs>>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['LedgerGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voidsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyEntryConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LoyaltyEntryConnection'] = ResolversParentTypes['LoyaltyEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoyaltyEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LoyaltyEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoyaltyEntryEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LoyaltyEntryEdge'] = ResolversParentTypes['LoyaltyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoyaltyEntry'], ParentType, ContextType>;
};

export type LoyaltyEntryPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['LoyaltyEntryPayload'] = ResolversParentTypes['LoyaltyEntryPayload']> = {
  loyaltyEntry?: Resolver<Maybe<ResolversTypes['LoyaltyEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MaintenanceJobResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaintenanceJob'] = ResolversParentTypes['MaintenanceJob']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<MaintenanceJobCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaintenanceJobConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaintenanceJobConnection'] = ResolversParentTypes['MaintenanceJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaintenanceJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MaintenanceJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaintenanceJobEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaintenanceJobEdge'] = ResolversParentTypes['MaintenanceJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaintenanceJob'], ParentType, ContextType>;
};

export type MaintenanceJobPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaintenanceJobPayload'] = ResolversParentTypes['MaintenanceJobPayload']> = {
  maintenanceJob?: Resolver<Maybe<ResolversTypes['MaintenanceJob']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billedDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<MaterialCustomArgs>>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['LedgerGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voidsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MaterialPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MaterialPayload'] = ResolversParentTypes['MaterialPayload']> = {
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<MeetingCustomArgs>>;
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
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MeetingPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  animalCreate?: Resolver<ResolversTypes['AnimalPayload'], ParentType, ContextType, RequireFields<MutationAnimalCreateArgs, 'input'>>;
  animalDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationAnimalDeleteArgs, 'id'>>;
  animalUpdate?: Resolver<ResolversTypes['AnimalPayload'], ParentType, ContextType, RequireFields<MutationAnimalUpdateArgs, 'id' | 'input'>>;
  animalsUpsert?: Resolver<Array<ResolversTypes['AnimalPayload']>, ParentType, ContextType, RequireFields<MutationAnimalsUpsertArgs, 'rows'>>;
  callCreate?: Resolver<ResolversTypes['CallPayload'], ParentType, ContextType, RequireFields<MutationCallCreateArgs, 'input'>>;
  callDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationCallDeleteArgs, 'id'>>;
  callUpdate?: Resolver<ResolversTypes['CallPayload'], ParentType, ContextType, RequireFields<MutationCallUpdateArgs, 'id' | 'input'>>;
  callsUpsert?: Resolver<Array<ResolversTypes['CallPayload']>, ParentType, ContextType, RequireFields<MutationCallsUpsertArgs, 'rows'>>;
  companiesUpsert?: Resolver<Array<ResolversTypes['CompanyPayload']>, ParentType, ContextType, RequireFields<MutationCompaniesUpsertArgs, 'rows'>>;
  companyCreate?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationCompanyCreateArgs, 'input'>>;
  companyDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationCompanyDeleteArgs, 'id'>>;
  companyKeepApart?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationCompanyKeepApartArgs, 'id' | 'otherId'>>;
  companyMerge?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationCompanyMergeArgs, 'duplicateId' | 'id'>>;
  companyUnmerge?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationCompanyUnmergeArgs, 'id'>>;
  companyUpdate?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationCompanyUpdateArgs, 'id' | 'input'>>;
  contactCreate?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationContactCreateArgs, 'input'>>;
  contactDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationContactDeleteArgs, 'id'>>;
  contactKeepApart?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationContactKeepApartArgs, 'id' | 'otherId'>>;
  contactMerge?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationContactMergeArgs, 'duplicateId' | 'id'>>;
  contactUnmerge?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationContactUnmergeArgs, 'id'>>;
  contactUpdate?: Resolver<ResolversTypes['ContactPayload'], ParentType, ContextType, RequireFields<MutationContactUpdateArgs, 'id' | 'input'>>;
  contactsUpsert?: Resolver<Array<ResolversTypes['ContactPayload']>, ParentType, ContextType, RequireFields<MutationContactsUpsertArgs, 'rows'>>;
  creditNoteCreate?: Resolver<ResolversTypes['CreditNotePayload'], ParentType, ContextType, RequireFields<MutationCreditNoteCreateArgs, 'input'>>;
  creditNoteDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationCreditNoteDeleteArgs, 'id'>>;
  creditNoteIssue?: Resolver<ResolversTypes['CreditNotePayload'], ParentType, ContextType, RequireFields<MutationCreditNoteIssueArgs, 'id'>>;
  creditNoteUpdate?: Resolver<ResolversTypes['CreditNotePayload'], ParentType, ContextType, RequireFields<MutationCreditNoteUpdateArgs, 'id' | 'input'>>;
  creditNotesUpsert?: Resolver<Array<ResolversTypes['CreditNotePayload']>, ParentType, ContextType, RequireFields<MutationCreditNotesUpsertArgs, 'rows'>>;
  cropCreate?: Resolver<ResolversTypes['CropPayload'], ParentType, ContextType, RequireFields<MutationCropCreateArgs, 'input'>>;
  cropDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationCropDeleteArgs, 'id'>>;
  cropUpdate?: Resolver<ResolversTypes['CropPayload'], ParentType, ContextType, RequireFields<MutationCropUpdateArgs, 'id' | 'input'>>;
  cropsUpsert?: Resolver<Array<ResolversTypes['CropPayload']>, ParentType, ContextType, RequireFields<MutationCropsUpsertArgs, 'rows'>>;
  customFieldCreate?: Resolver<ResolversTypes['CustomFieldPayload'], ParentType, ContextType, RequireFields<MutationCustomFieldCreateArgs, 'input'>>;
  customFieldDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationCustomFieldDeleteArgs, 'id'>>;
  customFieldUpdate?: Resolver<ResolversTypes['CustomFieldPayload'], ParentType, ContextType, RequireFields<MutationCustomFieldUpdateArgs, 'id' | 'input'>>;
  customFieldsUpsert?: Resolver<Array<ResolversTypes['CustomFieldPayload']>, ParentType, ContextType, RequireFields<MutationCustomFieldsUpsertArgs, 'rows'>>;
  dealCreate?: Resolver<ResolversTypes['DealPayload'], ParentType, ContextType, RequireFields<MutationDealCreateArgs, 'input'>>;
  dealDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDealDeleteArgs, 'id'>>;
  dealInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationDealInvoiceArgs, 'id'>>;
  dealLose?: Resolver<ResolversTypes['DealPayload'], ParentType, ContextType, RequireFields<MutationDealLoseArgs, 'id' | 'reason'>>;
  dealOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationDealOrderArgs, 'id'>>;
  dealQuote?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationDealQuoteArgs, 'id'>>;
  dealReopen?: Resolver<ResolversTypes['DealPayload'], ParentType, ContextType, RequireFields<MutationDealReopenArgs, 'id'>>;
  dealUpdate?: Resolver<ResolversTypes['DealPayload'], ParentType, ContextType, RequireFields<MutationDealUpdateArgs, 'id' | 'input'>>;
  dealWin?: Resolver<ResolversTypes['DealPayload'], ParentType, ContextType, RequireFields<MutationDealWinArgs, 'id'>>;
  dealsUpsert?: Resolver<Array<ResolversTypes['DealPayload']>, ParentType, ContextType, RequireFields<MutationDealsUpsertArgs, 'rows'>>;
  deliveriesUpsert?: Resolver<Array<ResolversTypes['DeliveryPayload']>, ParentType, ContextType, RequireFields<MutationDeliveriesUpsertArgs, 'rows'>>;
  deliveryComplete?: Resolver<ResolversTypes['DeliveryPayload'], ParentType, ContextType, RequireFields<MutationDeliveryCompleteArgs, 'id'>>;
  deliveryCreate?: Resolver<ResolversTypes['DeliveryPayload'], ParentType, ContextType, RequireFields<MutationDeliveryCreateArgs, 'input'>>;
  deliveryDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeliveryDeleteArgs, 'id'>>;
  deliveryFail?: Resolver<ResolversTypes['DeliveryPayload'], ParentType, ContextType, RequireFields<MutationDeliveryFailArgs, 'id' | 'reason'>>;
  deliveryInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationDeliveryInvoiceArgs, 'id'>>;
  deliveryUpdate?: Resolver<ResolversTypes['DeliveryPayload'], ParentType, ContextType, RequireFields<MutationDeliveryUpdateArgs, 'id' | 'input'>>;
  deviceCreate?: Resolver<ResolversTypes['DevicePayload'], ParentType, ContextType, RequireFields<MutationDeviceCreateArgs, 'input'>>;
  deviceDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDeviceDeleteArgs, 'id'>>;
  deviceUpdate?: Resolver<ResolversTypes['DevicePayload'], ParentType, ContextType, RequireFields<MutationDeviceUpdateArgs, 'id' | 'input'>>;
  devicesUpsert?: Resolver<Array<ResolversTypes['DevicePayload']>, ParentType, ContextType, RequireFields<MutationDevicesUpsertArgs, 'rows'>>;
  documentCreate?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationDocumentCreateArgs, 'input'>>;
  documentDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationDocumentDeleteArgs, 'id'>>;
  documentUpdate?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationDocumentUpdateArgs, 'id' | 'input'>>;
  documentsUpsert?: Resolver<Array<ResolversTypes['DocumentPayload']>, ParentType, ContextType, RequireFields<MutationDocumentsUpsertArgs, 'rows'>>;
  emailCreate?: Resolver<ResolversTypes['EmailPayload'], ParentType, ContextType, RequireFields<MutationEmailCreateArgs, 'input'>>;
  emailDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationEmailDeleteArgs, 'id'>>;
  emailUpdate?: Resolver<ResolversTypes['EmailPayload'], ParentType, ContextType, RequireFields<MutationEmailUpdateArgs, 'id' | 'input'>>;
  emailsUpsert?: Resolver<Array<ResolversTypes['EmailPayload']>, ParentType, ContextType, RequireFields<MutationEmailsUpsertArgs, 'rows'>>;
  equipmentItemCreate?: Resolver<ResolversTypes['EquipmentItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentItemCreateArgs, 'input'>>;
  equipmentItemDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationEquipmentItemDeleteArgs, 'id'>>;
  equipmentItemUpdate?: Resolver<ResolversTypes['EquipmentItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentItemUpdateArgs, 'id' | 'input'>>;
  equipmentUpsert?: Resolver<Array<ResolversTypes['EquipmentItemPayload']>, ParentType, ContextType, RequireFields<MutationEquipmentUpsertArgs, 'rows'>>;
  expenseCreate?: Resolver<ResolversTypes['ExpensePayload'], ParentType, ContextType, RequireFields<MutationExpenseCreateArgs, 'input'>>;
  expenseDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationExpenseDeleteArgs, 'id'>>;
  expenseUpdate?: Resolver<ResolversTypes['ExpensePayload'], ParentType, ContextType, RequireFields<MutationExpenseUpdateArgs, 'id' | 'input'>>;
  expensesUpsert?: Resolver<Array<ResolversTypes['ExpensePayload']>, ParentType, ContextType, RequireFields<MutationExpensesUpsertArgs, 'rows'>>;
  householdCreate?: Resolver<ResolversTypes['HouseholdPayload'], ParentType, ContextType, RequireFields<MutationHouseholdCreateArgs, 'input'>>;
  householdDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationHouseholdDeleteArgs, 'id'>>;
  householdKeepApart?: Resolver<ResolversTypes['HouseholdPayload'], ParentType, ContextType, RequireFields<MutationHouseholdKeepApartArgs, 'id' | 'otherId'>>;
  householdMerge?: Resolver<ResolversTypes['HouseholdPayload'], ParentType, ContextType, RequireFields<MutationHouseholdMergeArgs, 'duplicateId' | 'id'>>;
  householdUnmerge?: Resolver<ResolversTypes['HouseholdPayload'], ParentType, ContextType, RequireFields<MutationHouseholdUnmergeArgs, 'id'>>;
  householdUpdate?: Resolver<ResolversTypes['HouseholdPayload'], ParentType, ContextType, RequireFields<MutationHouseholdUpdateArgs, 'id' | 'input'>>;
  householdsUpsert?: Resolver<Array<ResolversTypes['HouseholdPayload']>, ParentType, ContextType, RequireFields<MutationHouseholdsUpsertArgs, 'rows'>>;
  inspectionComplete?: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionCompleteArgs, 'id'>>;
  inspectionCreate?: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionCreateArgs, 'input'>>;
  inspectionDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationInspectionDeleteArgs, 'id'>>;
  inspectionFail?: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionFailArgs, 'id' | 'reason'>>;
  inspectionInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationInspectionInvoiceArgs, 'id'>>;
  inspectionUpdate?: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionUpdateArgs, 'id' | 'input'>>;
  inspectionsUpsert?: Resolver<Array<ResolversTypes['InspectionPayload']>, ParentType, ContextType, RequireFields<MutationInspectionsUpsertArgs, 'rows'>>;
  invoiceCreate?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationInvoiceCreateArgs, 'input'>>;
  invoiceCredit?: Resolver<ResolversTypes['CreditNotePayload'], ParentType, ContextType, RequireFields<MutationInvoiceCreditArgs, 'id'>>;
  invoiceDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationInvoiceDeleteArgs, 'id'>>;
  invoiceIssue?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationInvoiceIssueArgs, 'id'>>;
  invoiceUpdate?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationInvoiceUpdateArgs, 'id' | 'input'>>;
  invoicesUpsert?: Resolver<Array<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationInvoicesUpsertArgs, 'rows'>>;
  landAreaCreate?: Resolver<ResolversTypes['LandAreaPayload'], ParentType, ContextType, RequireFields<MutationLandAreaCreateArgs, 'input'>>;
  landAreaDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationLandAreaDeleteArgs, 'id'>>;
  landAreaUpdate?: Resolver<ResolversTypes['LandAreaPayload'], ParentType, ContextType, RequireFields<MutationLandAreaUpdateArgs, 'id' | 'input'>>;
  landUpsert?: Resolver<Array<ResolversTypes['LandAreaPayload']>, ParentType, ContextType, RequireFields<MutationLandUpsertArgs, 'rows'>>;
  leadConvert?: Resolver<ResolversTypes['DealPayload'], ParentType, ContextType, RequireFields<MutationLeadConvertArgs, 'id'>>;
  leadCreate?: Resolver<ResolversTypes['LeadPayload'], ParentType, ContextType, RequireFields<MutationLeadCreateArgs, 'input'>>;
  leadDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationLeadDeleteArgs, 'id'>>;
  leadLose?: Resolver<ResolversTypes['LeadPayload'], ParentType, ContextType, RequireFields<MutationLeadLoseArgs, 'id' | 'reason'>>;
  leadReopen?: Resolver<ResolversTypes['LeadPayload'], ParentType, ContextType, RequireFields<MutationLeadReopenArgs, 'id'>>;
  leadUpdate?: Resolver<ResolversTypes['LeadPayload'], ParentType, ContextType, RequireFields<MutationLeadUpdateArgs, 'id' | 'input'>>;
  leadsUpsert?: Resolver<Array<ResolversTypes['LeadPayload']>, ParentType, ContextType, RequireFields<MutationLeadsUpsertArgs, 'rows'>>;
  loyaltyEntryCreate?: Resolver<ResolversTypes['LoyaltyEntryPayload'], ParentType, ContextType, RequireFields<MutationLoyaltyEntryCreateArgs, 'input'>>;
  loyaltyEntryDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationLoyaltyEntryDeleteArgs, 'id'>>;
  loyaltyEntryUpdate?: Resolver<ResolversTypes['LoyaltyEntryPayload'], ParentType, ContextType, RequireFields<MutationLoyaltyEntryUpdateArgs, 'id' | 'input'>>;
  loyaltyPointsUpsert?: Resolver<Array<ResolversTypes['LoyaltyEntryPayload']>, ParentType, ContextType, RequireFields<MutationLoyaltyPointsUpsertArgs, 'rows'>>;
  maintenanceJobComplete?: Resolver<ResolversTypes['MaintenanceJobPayload'], ParentType, ContextType, RequireFields<MutationMaintenanceJobCompleteArgs, 'id'>>;
  maintenanceJobCreate?: Resolver<ResolversTypes['MaintenanceJobPayload'], ParentType, ContextType, RequireFields<MutationMaintenanceJobCreateArgs, 'input'>>;
  maintenanceJobDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationMaintenanceJobDeleteArgs, 'id'>>;
  maintenanceJobFail?: Resolver<ResolversTypes['MaintenanceJobPayload'], ParentType, ContextType, RequireFields<MutationMaintenanceJobFailArgs, 'id' | 'reason'>>;
  maintenanceJobInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationMaintenanceJobInvoiceArgs, 'id'>>;
  maintenanceJobUpdate?: Resolver<ResolversTypes['MaintenanceJobPayload'], ParentType, ContextType, RequireFields<MutationMaintenanceJobUpdateArgs, 'id' | 'input'>>;
  maintenanceUpsert?: Resolver<Array<ResolversTypes['MaintenanceJobPayload']>, ParentType, ContextType, RequireFields<MutationMaintenanceUpsertArgs, 'rows'>>;
  materialCreate?: Resolver<ResolversTypes['MaterialPayload'], ParentType, ContextType, RequireFields<MutationMaterialCreateArgs, 'input'>>;
  materialDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationMaterialDeleteArgs, 'id'>>;
  materialUpdate?: Resolver<ResolversTypes['MaterialPayload'], ParentType, ContextType, RequireFields<MutationMaterialUpdateArgs, 'id' | 'input'>>;
  materialsUpsert?: Resolver<Array<ResolversTypes['MaterialPayload']>, ParentType, ContextType, RequireFields<MutationMaterialsUpsertArgs, 'rows'>>;
  meetingCreate?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationMeetingCreateArgs, 'input'>>;
  meetingDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationMeetingDeleteArgs, 'id'>>;
  meetingUpdate?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationMeetingUpdateArgs, 'id' | 'input'>>;
  meetingsUpsert?: Resolver<Array<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationMeetingsUpsertArgs, 'rows'>>;
  noteCreate?: Resolver<ResolversTypes['NotePayload'], ParentType, ContextType, RequireFields<MutationNoteCreateArgs, 'input'>>;
  noteDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationNoteDeleteArgs, 'id'>>;
  noteUpdate?: Resolver<ResolversTypes['NotePayload'], ParentType, ContextType, RequireFields<MutationNoteUpdateArgs, 'id' | 'input'>>;
  notesUpsert?: Resolver<Array<ResolversTypes['NotePayload']>, ParentType, ContextType, RequireFields<MutationNotesUpsertArgs, 'rows'>>;
  numberSeriesUpsert?: Resolver<Array<ResolversTypes['SeriesPayload']>, ParentType, ContextType, RequireFields<MutationNumberSeriesUpsertArgs, 'rows'>>;
  orderCreate?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationOrderCreateArgs, 'input'>>;
  orderDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationOrderDeleteArgs, 'id'>>;
  orderInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationOrderInvoiceArgs, 'id'>>;
  orderUpdate?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationOrderUpdateArgs, 'id' | 'input'>>;
  ordersUpsert?: Resolver<Array<ResolversTypes['OrderPayload']>, ParentType, ContextType, RequireFields<MutationOrdersUpsertArgs, 'rows'>>;
  photoCreate?: Resolver<ResolversTypes['PhotoPayload'], ParentType, ContextType, RequireFields<MutationPhotoCreateArgs, 'input'>>;
  photoDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationPhotoDeleteArgs, 'id'>>;
  photoUpdate?: Resolver<ResolversTypes['PhotoPayload'], ParentType, ContextType, RequireFields<MutationPhotoUpdateArgs, 'id' | 'input'>>;
  photosUpsert?: Resolver<Array<ResolversTypes['PhotoPayload']>, ParentType, ContextType, RequireFields<MutationPhotosUpsertArgs, 'rows'>>;
  pipelineCreate?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationPipelineCreateArgs, 'input'>>;
  pipelineDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationPipelineDeleteArgs, 'id'>>;
  pipelineUpdate?: Resolver<ResolversTypes['PipelinePayload'], ParentType, ContextType, RequireFields<MutationPipelineUpdateArgs, 'id' | 'input'>>;
  pipelinesUpsert?: Resolver<Array<ResolversTypes['PipelinePayload']>, ParentType, ContextType, RequireFields<MutationPipelinesUpsertArgs, 'rows'>>;
  priceListCreate?: Resolver<ResolversTypes['PriceListPayload'], ParentType, ContextType, RequireFields<MutationPriceListCreateArgs, 'input'>>;
  priceListDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationPriceListDeleteArgs, 'id'>>;
  priceListUpdate?: Resolver<ResolversTypes['PriceListPayload'], ParentType, ContextType, RequireFields<MutationPriceListUpdateArgs, 'id' | 'input'>>;
  priceListsUpsert?: Resolver<Array<ResolversTypes['PriceListPayload']>, ParentType, ContextType, RequireFields<MutationPriceListsUpsertArgs, 'rows'>>;
  productCreate?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationProductDeleteArgs, 'id'>>;
  productUpdate?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'id' | 'input'>>;
  productsUpsert?: Resolver<Array<ResolversTypes['ProductPayload']>, ParentType, ContextType, RequireFields<MutationProductsUpsertArgs, 'rows'>>;
  projectComplete?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationProjectCompleteArgs, 'id'>>;
  projectCreate?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationProjectCreateArgs, 'input'>>;
  projectDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationProjectDeleteArgs, 'id'>>;
  projectFail?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationProjectFailArgs, 'id' | 'reason'>>;
  projectInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationProjectInvoiceArgs, 'id'>>;
  projectUpdate?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationProjectUpdateArgs, 'id' | 'input'>>;
  projectsUpsert?: Resolver<Array<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectsUpsertArgs, 'rows'>>;
  push?: Resolver<ResolversTypes['PushResult'], ParentType, ContextType, RequireFields<MutationPushArgs, 'input'>>;
  quoteCreate?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationQuoteCreateArgs, 'input'>>;
  quoteDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationQuoteDeleteArgs, 'id'>>;
  quoteOrder?: Resolver<ResolversTypes['OrderPayload'], ParentType, ContextType, RequireFields<MutationQuoteOrderArgs, 'id'>>;
  quoteUpdate?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationQuoteUpdateArgs, 'id' | 'input'>>;
  quotesUpsert?: Resolver<Array<ResolversTypes['QuotePayload']>, ParentType, ContextType, RequireFields<MutationQuotesUpsertArgs, 'rows'>>;
  readingCreate?: Resolver<ResolversTypes['ReadingPayload'], ParentType, ContextType, RequireFields<MutationReadingCreateArgs, 'input'>>;
  readingDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationReadingDeleteArgs, 'id'>>;
  readingUpdate?: Resolver<ResolversTypes['ReadingPayload'], ParentType, ContextType, RequireFields<MutationReadingUpdateArgs, 'id' | 'input'>>;
  readingsUpsert?: Resolver<Array<ResolversTypes['ReadingPayload']>, ParentType, ContextType, RequireFields<MutationReadingsUpsertArgs, 'rows'>>;
  receiptCreate?: Resolver<ResolversTypes['ReceiptPayload'], ParentType, ContextType, RequireFields<MutationReceiptCreateArgs, 'input'>>;
  receiptDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationReceiptDeleteArgs, 'id'>>;
  receiptIssue?: Resolver<ResolversTypes['ReceiptPayload'], ParentType, ContextType, RequireFields<MutationReceiptIssueArgs, 'id'>>;
  receiptUpdate?: Resolver<ResolversTypes['ReceiptPayload'], ParentType, ContextType, RequireFields<MutationReceiptUpdateArgs, 'id' | 'input'>>;
  receiptsUpsert?: Resolver<Array<ResolversTypes['ReceiptPayload']>, ParentType, ContextType, RequireFields<MutationReceiptsUpsertArgs, 'rows'>>;
  recordingCreate?: Resolver<ResolversTypes['RecordingPayload'], ParentType, ContextType, RequireFields<MutationRecordingCreateArgs, 'input'>>;
  recordingDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationRecordingDeleteArgs, 'id'>>;
  recordingUpdate?: Resolver<ResolversTypes['RecordingPayload'], ParentType, ContextType, RequireFields<MutationRecordingUpdateArgs, 'id' | 'input'>>;
  recordingsUpsert?: Resolver<Array<ResolversTypes['RecordingPayload']>, ParentType, ContextType, RequireFields<MutationRecordingsUpsertArgs, 'rows'>>;
  roleCreate?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationRoleCreateArgs, 'input'>>;
  roleDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationRoleDeleteArgs, 'id'>>;
  roleUpdate?: Resolver<ResolversTypes['RolePayload'], ParentType, ContextType, RequireFields<MutationRoleUpdateArgs, 'id' | 'input'>>;
  rolesUpsert?: Resolver<Array<ResolversTypes['RolePayload']>, ParentType, ContextType, RequireFields<MutationRolesUpsertArgs, 'rows'>>;
  roomCreate?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationRoomCreateArgs, 'input'>>;
  roomDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationRoomDeleteArgs, 'id'>>;
  roomUpdate?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationRoomUpdateArgs, 'id' | 'input'>>;
  roomsUpsert?: Resolver<Array<ResolversTypes['RoomPayload']>, ParentType, ContextType, RequireFields<MutationRoomsUpsertArgs, 'rows'>>;
  seriesCreate?: Resolver<ResolversTypes['SeriesPayload'], ParentType, ContextType, RequireFields<MutationSeriesCreateArgs, 'input'>>;
  seriesDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationSeriesDeleteArgs, 'id'>>;
  seriesLeaseCreate?: Resolver<ResolversTypes['SeriesLeasePayload'], ParentType, ContextType, RequireFields<MutationSeriesLeaseCreateArgs, 'input'>>;
  seriesLeaseDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationSeriesLeaseDeleteArgs, 'id'>>;
  seriesLeaseUpdate?: Resolver<ResolversTypes['SeriesLeasePayload'], ParentType, ContextType, RequireFields<MutationSeriesLeaseUpdateArgs, 'id' | 'input'>>;
  seriesLeasesUpsert?: Resolver<Array<ResolversTypes['SeriesLeasePayload']>, ParentType, ContextType, RequireFields<MutationSeriesLeasesUpsertArgs, 'rows'>>;
  seriesUpdate?: Resolver<ResolversTypes['SeriesPayload'], ParentType, ContextType, RequireFields<MutationSeriesUpdateArgs, 'id' | 'input'>>;
  signatureCreate?: Resolver<ResolversTypes['SignaturePayload'], ParentType, ContextType, RequireFields<MutationSignatureCreateArgs, 'input'>>;
  signatureDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationSignatureDeleteArgs, 'id'>>;
  signatureUpdate?: Resolver<ResolversTypes['SignaturePayload'], ParentType, ContextType, RequireFields<MutationSignatureUpdateArgs, 'id' | 'input'>>;
  signaturesUpsert?: Resolver<Array<ResolversTypes['SignaturePayload']>, ParentType, ContextType, RequireFields<MutationSignaturesUpsertArgs, 'rows'>>;
  siteCreate?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationSiteCreateArgs, 'input'>>;
  siteDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationSiteDeleteArgs, 'id'>>;
  siteKeepApart?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationSiteKeepApartArgs, 'id' | 'otherId'>>;
  siteMerge?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationSiteMergeArgs, 'duplicateId' | 'id'>>;
  siteUnmerge?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationSiteUnmergeArgs, 'id'>>;
  siteUpdate?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationSiteUpdateArgs, 'id' | 'input'>>;
  sitesUpsert?: Resolver<Array<ResolversTypes['SitePayload']>, ParentType, ContextType, RequireFields<MutationSitesUpsertArgs, 'rows'>>;
  stayComplete?: Resolver<ResolversTypes['StayPayload'], ParentType, ContextType, RequireFields<MutationStayCompleteArgs, 'id'>>;
  stayCreate?: Resolver<ResolversTypes['StayPayload'], ParentType, ContextType, RequireFields<MutationStayCreateArgs, 'input'>>;
  stayDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationStayDeleteArgs, 'id'>>;
  stayFail?: Resolver<ResolversTypes['StayPayload'], ParentType, ContextType, RequireFields<MutationStayFailArgs, 'id' | 'reason'>>;
  stayInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationStayInvoiceArgs, 'id'>>;
  stayUpdate?: Resolver<ResolversTypes['StayPayload'], ParentType, ContextType, RequireFields<MutationStayUpdateArgs, 'id' | 'input'>>;
  staysUpsert?: Resolver<Array<ResolversTypes['StayPayload']>, ParentType, ContextType, RequireFields<MutationStaysUpsertArgs, 'rows'>>;
  stockMoveCreate?: Resolver<ResolversTypes['StockMovePayload'], ParentType, ContextType, RequireFields<MutationStockMoveCreateArgs, 'input'>>;
  stockMoveDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationStockMoveDeleteArgs, 'id'>>;
  stockMoveUpdate?: Resolver<ResolversTypes['StockMovePayload'], ParentType, ContextType, RequireFields<MutationStockMoveUpdateArgs, 'id' | 'input'>>;
  stockMovesUpsert?: Resolver<Array<ResolversTypes['StockMovePayload']>, ParentType, ContextType, RequireFields<MutationStockMovesUpsertArgs, 'rows'>>;
  tagDefinitionCreate?: Resolver<ResolversTypes['TagDefinitionPayload'], ParentType, ContextType, RequireFields<MutationTagDefinitionCreateArgs, 'input'>>;
  tagDefinitionDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTagDefinitionDeleteArgs, 'id'>>;
  tagDefinitionUpdate?: Resolver<ResolversTypes['TagDefinitionPayload'], ParentType, ContextType, RequireFields<MutationTagDefinitionUpdateArgs, 'id' | 'input'>>;
  tagDefinitionsUpsert?: Resolver<Array<ResolversTypes['TagDefinitionPayload']>, ParentType, ContextType, RequireFields<MutationTagDefinitionsUpsertArgs, 'rows'>>;
  taskCreate?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationTaskCreateArgs, 'input'>>;
  taskDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTaskDeleteArgs, 'id'>>;
  taskUpdate?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationTaskUpdateArgs, 'id' | 'input'>>;
  tasksUpsert?: Resolver<Array<ResolversTypes['TaskPayload']>, ParentType, ContextType, RequireFields<MutationTasksUpsertArgs, 'rows'>>;
  taxRateCreate?: Resolver<ResolversTypes['TaxRatePayload'], ParentType, ContextType, RequireFields<MutationTaxRateCreateArgs, 'input'>>;
  taxRateDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTaxRateDeleteArgs, 'id'>>;
  taxRateUpdate?: Resolver<ResolversTypes['TaxRatePayload'], ParentType, ContextType, RequireFields<MutationTaxRateUpdateArgs, 'id' | 'input'>>;
  taxRatesUpsert?: Resolver<Array<ResolversTypes['TaxRatePayload']>, ParentType, ContextType, RequireFields<MutationTaxRatesUpsertArgs, 'rows'>>;
  teamCreate?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationTeamCreateArgs, 'input'>>;
  teamDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTeamDeleteArgs, 'id'>>;
  teamUpdate?: Resolver<ResolversTypes['TeamPayload'], ParentType, ContextType, RequireFields<MutationTeamUpdateArgs, 'id' | 'input'>>;
  teamsUpsert?: Resolver<Array<ResolversTypes['TeamPayload']>, ParentType, ContextType, RequireFields<MutationTeamsUpsertArgs, 'rows'>>;
  templateCreate?: Resolver<ResolversTypes['TemplatePayload'], ParentType, ContextType, RequireFields<MutationTemplateCreateArgs, 'input'>>;
  templateDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTemplateDeleteArgs, 'id'>>;
  templateUpdate?: Resolver<ResolversTypes['TemplatePayload'], ParentType, ContextType, RequireFields<MutationTemplateUpdateArgs, 'id' | 'input'>>;
  templatesUpsert?: Resolver<Array<ResolversTypes['TemplatePayload']>, ParentType, ContextType, RequireFields<MutationTemplatesUpsertArgs, 'rows'>>;
  timeEntriesUpsert?: Resolver<Array<ResolversTypes['TimeEntryPayload']>, ParentType, ContextType, RequireFields<MutationTimeEntriesUpsertArgs, 'rows'>>;
  timeEntryCreate?: Resolver<ResolversTypes['TimeEntryPayload'], ParentType, ContextType, RequireFields<MutationTimeEntryCreateArgs, 'input'>>;
  timeEntryDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationTimeEntryDeleteArgs, 'id'>>;
  timeEntryUpdate?: Resolver<ResolversTypes['TimeEntryPayload'], ParentType, ContextType, RequireFields<MutationTimeEntryUpdateArgs, 'id' | 'input'>>;
  userCreate?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationUserCreateArgs, 'input'>>;
  userDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationUserDeleteArgs, 'id'>>;
  userUpdate?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationUserUpdateArgs, 'id' | 'input'>>;
  usersUpsert?: Resolver<Array<ResolversTypes['UserPayload']>, ParentType, ContextType, RequireFields<MutationUsersUpsertArgs, 'rows'>>;
  vehicleCreate?: Resolver<ResolversTypes['VehiclePayload'], ParentType, ContextType, RequireFields<MutationVehicleCreateArgs, 'input'>>;
  vehicleDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationVehicleDeleteArgs, 'id'>>;
  vehicleUpdate?: Resolver<ResolversTypes['VehiclePayload'], ParentType, ContextType, RequireFields<MutationVehicleUpdateArgs, 'id' | 'input'>>;
  vehiclesUpsert?: Resolver<Array<ResolversTypes['VehiclePayload']>, ParentType, ContextType, RequireFields<MutationVehiclesUpsertArgs, 'rows'>>;
  visitComplete?: Resolver<ResolversTypes['VisitPayload'], ParentType, ContextType, RequireFields<MutationVisitCompleteArgs, 'id'>>;
  visitCreate?: Resolver<ResolversTypes['VisitPayload'], ParentType, ContextType, RequireFields<MutationVisitCreateArgs, 'input'>>;
  visitDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationVisitDeleteArgs, 'id'>>;
  visitFail?: Resolver<ResolversTypes['VisitPayload'], ParentType, ContextType, RequireFields<MutationVisitFailArgs, 'id' | 'reason'>>;
  visitInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationVisitInvoiceArgs, 'id'>>;
  visitUpdate?: Resolver<ResolversTypes['VisitPayload'], ParentType, ContextType, RequireFields<MutationVisitUpdateArgs, 'id' | 'input'>>;
  visitsUpsert?: Resolver<Array<ResolversTypes['VisitPayload']>, ParentType, ContextType, RequireFields<MutationVisitsUpsertArgs, 'rows'>>;
  workOrderComplete?: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCompleteArgs, 'id'>>;
  workOrderCreate?: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCreateArgs, 'input'>>;
  workOrderDelete?: Resolver<ResolversTypes['DeletePayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDeleteArgs, 'id'>>;
  workOrderFail?: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderFailArgs, 'id' | 'reason'>>;
  workOrderInvoice?: Resolver<ResolversTypes['InvoicePayload'], ParentType, ContextType, RequireFields<MutationWorkOrderInvoiceArgs, 'id'>>;
  workOrderUpdate?: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderUpdateArgs, 'id' | 'input'>>;
  workOrdersUpsert?: Resolver<Array<ResolversTypes['WorkOrderPayload']>, ParentType, ContextType, RequireFields<MutationWorkOrdersUpsertArgs, 'rows'>>;
};

export type NodeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Animal' | 'Call' | 'Company' | 'Contact' | 'CreditNote' | 'Crop' | 'CustomField' | 'Deal' | 'Delivery' | 'Device' | 'Document' | 'Email' | 'EquipmentItem' | 'Expense' | 'Household' | 'Inspection' | 'Invoice' | 'LandArea' | 'Lead' | 'LoyaltyEntry' | 'MaintenanceJob' | 'Material' | 'Meeting' | 'Note' | 'Order' | 'Photo' | 'Pipeline' | 'PriceList' | 'Product' | 'Project' | 'Quote' | 'Reading' | 'Receipt' | 'Recording' | 'Role' | 'Room' | 'Series' | 'SeriesLease' | 'Signature' | 'Site' | 'Stay' | 'StockMove' | 'TagDefinition' | 'Task' | 'TaxRate' | 'Team' | 'Template' | 'TimeEntry' | 'User' | 'Vehicle' | 'Visit' | 'WorkOrder', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<NoteCustomArgs>>;
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
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type NotePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['NotePayload'] = ResolversParentTypes['NotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calcVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<OrderCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  docDiscountPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineTotals?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SalesDocumentLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['SalesDocumentPayment']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shownTotals?: Resolver<Maybe<ResolversTypes['SalesDocumentShownTotals']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SalesDocumentSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesDocumentStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxRounding?: Resolver<ResolversTypes['SalesDocumentTaxRounding'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SalesDocumentTaxe']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SalesDocumentTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['OrderPayload'] = ResolversParentTypes['OrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyAddresseResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyAddresse'] = ResolversParentTypes['PartyAddresse']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyConsentResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyConsent'] = ResolversParentTypes['PartyConsent']> = {
  email?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  photos?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartyEmailResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyEmail'] = ResolversParentTypes['PartyEmail']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyMergedResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyMerged'] = ResolversParentTypes['PartyMerged']> = {
  after?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyPhoneResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PartyPhone'] = ResolversParentTypes['PartyPhone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<PhotoCustomArgs>>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['FileGeo']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remoteKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhotoConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PhotoConnection'] = ResolversParentTypes['PhotoConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PhotoEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PhotoEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PhotoEdge'] = ResolversParentTypes['PhotoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
};

export type PhotoPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PhotoPayload'] = ResolversParentTypes['PhotoPayload']> = {
  photo?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<PipelineCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['SettingStage']>, ParentType, ContextType>;
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

export type PipelinePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PipelinePayload'] = ResolversParentTypes['PipelinePayload']> = {
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<PriceListCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PriceListConnection'] = ResolversParentTypes['PriceListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PriceListEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

export type PriceListPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['PriceListPayload'] = ResolversParentTypes['PriceListPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ProductCustomArgs>>;
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
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProductPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProductPayload'] = ResolversParentTypes['ProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductPriceResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProductPrice'] = ResolversParentTypes['ProductPrice']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minQtyMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priceScale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ProjectCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  animal?: Resolver<Maybe<ResolversTypes['Animal']>, ParentType, ContextType, RequireFields<QueryAnimalArgs, 'id'>>;
  animals?: Resolver<ResolversTypes['AnimalConnection'], ParentType, ContextType, RequireFields<QueryAnimalsArgs, 'first'>>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType, RequireFields<QueryCallArgs, 'id'>>;
  calls?: Resolver<ResolversTypes['CallConnection'], ParentType, ContextType, RequireFields<QueryCallsArgs, 'first'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  compare?: Resolver<ResolversTypes['CompareResult'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'input'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType, RequireFields<QueryCreditNoteArgs, 'id'>>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, RequireFields<QueryCreditNotesArgs, 'first'>>;
  crop?: Resolver<Maybe<ResolversTypes['Crop']>, ParentType, ContextType, RequireFields<QueryCropArgs, 'id'>>;
  crops?: Resolver<ResolversTypes['CropConnection'], ParentType, ContextType, RequireFields<QueryCropsArgs, 'first'>>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<QueryCustomFieldArgs, 'id'>>;
  customFields?: Resolver<ResolversTypes['CustomFieldConnection'], ParentType, ContextType, RequireFields<QueryCustomFieldsArgs, 'first'>>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealArgs, 'id'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<QueryDealsArgs, 'first'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveryArgs, 'id'>>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType, RequireFields<QueryDeviceArgs, 'id'>>;
  devices?: Resolver<ResolversTypes['DeviceConnection'], ParentType, ContextType, RequireFields<QueryDevicesArgs, 'first'>>;
  digest?: Resolver<ResolversTypes['DigestResult'], ParentType, ContextType, RequireFields<QueryDigestArgs, 'input'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  email?: Resolver<Maybe<ResolversTypes['Email']>, ParentType, ContextType, RequireFields<QueryEmailArgs, 'id'>>;
  emails?: Resolver<ResolversTypes['EmailConnection'], ParentType, ContextType, RequireFields<QueryEmailsArgs, 'first'>>;
  equipment?: Resolver<ResolversTypes['EquipmentItemConnection'], ParentType, ContextType, RequireFields<QueryEquipmentArgs, 'first'>>;
  equipmentItem?: Resolver<Maybe<ResolversTypes['EquipmentItem']>, ParentType, ContextType, RequireFields<QueryEquipmentItemArgs, 'id'>>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType, RequireFields<QueryExpenseArgs, 'id'>>;
  expenses?: Resolver<ResolversTypes['ExpenseConnection'], ParentType, ContextType, RequireFields<QueryExpensesArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  land?: Resolver<ResolversTypes['LandAreaConnection'], ParentType, ContextType, RequireFields<QueryLandArgs, 'first'>>;
  landArea?: Resolver<Maybe<ResolversTypes['LandArea']>, ParentType, ContextType, RequireFields<QueryLandAreaArgs, 'id'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leads?: Resolver<ResolversTypes['LeadConnection'], ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  loyaltyEntry?: Resolver<Maybe<ResolversTypes['LoyaltyEntry']>, ParentType, ContextType, RequireFields<QueryLoyaltyEntryArgs, 'id'>>;
  loyaltyPoints?: Resolver<ResolversTypes['LoyaltyEntryConnection'], ParentType, ContextType, RequireFields<QueryLoyaltyPointsArgs, 'first'>>;
  maintenance?: Resolver<ResolversTypes['MaintenanceJobConnection'], ParentType, ContextType, RequireFields<QueryMaintenanceArgs, 'first'>>;
  maintenanceJob?: Resolver<Maybe<ResolversTypes['MaintenanceJob']>, ParentType, ContextType, RequireFields<QueryMaintenanceJobArgs, 'id'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'id'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, RequireFields<QueryMaterialsArgs, 'first'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType, RequireFields<QueryNoteArgs, 'id'>>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<QueryNotesArgs, 'first'>>;
  numberSeries?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<QueryNumberSeriesArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  photo?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<QueryPhotoArgs, 'id'>>;
  photos?: Resolver<ResolversTypes['PhotoConnection'], ParentType, ContextType, RequireFields<QueryPhotosArgs, 'first'>>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType, RequireFields<QueryPipelineArgs, 'id'>>;
  pipelines?: Resolver<ResolversTypes['PipelineConnection'], ParentType, ContextType, RequireFields<QueryPipelinesArgs, 'first'>>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<QueryPriceListArgs, 'id'>>;
  priceLists?: Resolver<ResolversTypes['PriceListConnection'], ParentType, ContextType, RequireFields<QueryPriceListsArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  pull?: Resolver<ResolversTypes['PullResult'], ParentType, ContextType, RequireFields<QueryPullArgs, 'input'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first'>>;
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType, RequireFields<QueryReadingArgs, 'id'>>;
  readings?: Resolver<ResolversTypes['ReadingConnection'], ParentType, ContextType, RequireFields<QueryReadingsArgs, 'first'>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'id'>>;
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<QueryReceiptsArgs, 'first'>>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType, RequireFields<QueryRecordingArgs, 'id'>>;
  recordings?: Resolver<ResolversTypes['RecordingConnection'], ParentType, ContextType, RequireFields<QueryRecordingsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'first'>>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  rooms?: Resolver<ResolversTypes['RoomConnection'], ParentType, ContextType, RequireFields<QueryRoomsArgs, 'first'>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  seriesLease?: Resolver<Maybe<ResolversTypes['SeriesLease']>, ParentType, ContextType, RequireFields<QuerySeriesLeaseArgs, 'id'>>;
  seriesLeases?: Resolver<ResolversTypes['SeriesLeaseConnection'], ParentType, ContextType, RequireFields<QuerySeriesLeasesArgs, 'first'>>;
  signature?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType, RequireFields<QuerySignatureArgs, 'id'>>;
  signatures?: Resolver<ResolversTypes['SignatureConnection'], ParentType, ContextType, RequireFields<QuerySignaturesArgs, 'first'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'first'>>;
  stay?: Resolver<Maybe<ResolversTypes['Stay']>, ParentType, ContextType, RequireFields<QueryStayArgs, 'id'>>;
  stays?: Resolver<ResolversTypes['StayConnection'], ParentType, ContextType, RequireFields<QueryStaysArgs, 'first'>>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType, RequireFields<QueryStockMoveArgs, 'id'>>;
  stockMoves?: Resolver<ResolversTypes['StockMoveConnection'], ParentType, ContextType, RequireFields<QueryStockMovesArgs, 'first'>>;
  tagDefinition?: Resolver<Maybe<ResolversTypes['TagDefinition']>, ParentType, ContextType, RequireFields<QueryTagDefinitionArgs, 'id'>>;
  tagDefinitions?: Resolver<ResolversTypes['TagDefinitionConnection'], ParentType, ContextType, RequireFields<QueryTagDefinitionsArgs, 'first'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType, RequireFields<QueryTaxRateArgs, 'id'>>;
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, RequireFields<QueryTaxRatesArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType, RequireFields<QueryTemplateArgs, 'id'>>;
  templates?: Resolver<ResolversTypes['TemplateConnection'], ParentType, ContextType, RequireFields<QueryTemplatesArgs, 'first'>>;
  timeEntries?: Resolver<ResolversTypes['TimeEntryConnection'], ParentType, ContextType, RequireFields<QueryTimeEntriesArgs, 'first'>>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType, RequireFields<QueryTimeEntryArgs, 'id'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType, RequireFields<QueryVehicleArgs, 'id'>>;
  vehicles?: Resolver<ResolversTypes['VehicleConnection'], ParentType, ContextType, RequireFields<QueryVehiclesArgs, 'first'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first'>>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType, RequireFields<QueryWorkOrderArgs, 'id'>>;
  workOrders?: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkOrdersArgs, 'first'>>;
};

export type QuoteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calcVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<QuoteCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  docDiscountPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineTotals?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SalesDocumentLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['SalesDocumentPayment']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shownTotals?: Resolver<Maybe<ResolversTypes['SalesDocumentShownTotals']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SalesDocumentSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesDocumentStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxRounding?: Resolver<ResolversTypes['SalesDocumentTaxRounding'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SalesDocumentTaxe']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SalesDocumentTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuotePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['QuotePayload'] = ResolversParentTypes['QuotePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billedDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ReadingCustomArgs>>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['LedgerGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voidsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadingConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ReadingConnection'] = ResolversParentTypes['ReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReadingEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ReadingEdge'] = ResolversParentTypes['ReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
};

export type ReadingPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ReadingPayload'] = ResolversParentTypes['ReadingPayload']> = {
  reading?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calcVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<ReceiptCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  docDiscountPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineTotals?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SalesDocumentLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['SalesDocumentPayment']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shownTotals?: Resolver<Maybe<ResolversTypes['SalesDocumentShownTotals']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['SalesDocumentSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SalesDocumentStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxRounding?: Resolver<ResolversTypes['SalesDocumentTaxRounding'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['SalesDocumentTaxe']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SalesDocumentTotals'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReceiptPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ReceiptPayload'] = ResolversParentTypes['ReceiptPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordKeyResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RecordKey'] = ResolversParentTypes['RecordKey']> = {
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecordingResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Recording'] = ResolversParentTypes['Recording']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<RecordingCustomArgs>>;
  durationSec?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['FileGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remoteKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordingConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RecordingConnection'] = ResolversParentTypes['RecordingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recording']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecordingEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RecordingEdge'] = ResolversParentTypes['RecordingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recording'], ParentType, ContextType>;
};

export type RecordingPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RecordingPayload'] = ResolversParentTypes['RecordingPayload']> = {
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<RoleCustomArgs>>;
  fields?: Resolver<Maybe<Array<ResolversTypes['SettingField']>>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['SettingGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RolePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RolePayload'] = ResolversParentTypes['RolePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<RoomCustomArgs>>;
  housekeeping?: Resolver<Maybe<ResolversTypes['AssetHousekeeping']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoomEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type RoomPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['RoomPayload'] = ResolversParentTypes['RoomPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SalesDocumentLineResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SalesDocumentLine'] = ResolversParentTypes['SalesDocumentLine']> = {
  discountPpm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledgerIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pos?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceScale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxPpm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SalesDocumentPaymentResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SalesDocumentPayment'] = ResolversParentTypes['SalesDocumentPayment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SalesDocumentPaymentMethod'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SalesDocumentShownTotalsResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SalesDocumentShownTotals'] = ResolversParentTypes['SalesDocumentShownTotals']> = {
  calcVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grossMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  netMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  taxMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SalesDocumentSignatureResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SalesDocumentSignature'] = ResolversParentTypes['SalesDocumentSignature']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SalesDocumentTaxeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SalesDocumentTaxe'] = ResolversParentTypes['SalesDocumentTaxe']> = {
  netMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  taxPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesDocumentTotalsResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SalesDocumentTotals'] = ResolversParentTypes['SalesDocumentTotals']> = {
  grossMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  netMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  paidMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  taxMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<SeriesCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leased?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type SeriesLeaseResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesLease'] = ResolversParentTypes['SeriesLease']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  continuedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<SeriesLeaseCustomArgs>>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voids?: Resolver<Maybe<Array<ResolversTypes['SettingVoid']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesLeaseConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesLeaseConnection'] = ResolversParentTypes['SeriesLeaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeriesLeaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeriesLease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SeriesLeaseEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesLeaseEdge'] = ResolversParentTypes['SeriesLeaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeriesLease'], ParentType, ContextType>;
};

export type SeriesLeasePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesLeasePayload'] = ResolversParentTypes['SeriesLeasePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seriesLease?: Resolver<Maybe<ResolversTypes['SeriesLease']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeriesPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SeriesPayload'] = ResolversParentTypes['SeriesPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServerRecordResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['ServerRecord'] = ResolversParentTypes['ServerRecord']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  stamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SettingFieldResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SettingField'] = ResolversParentTypes['SettingField']> = {
  access?: Resolver<ResolversTypes['SettingFieldAccess'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SettingGrantResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SettingGrant'] = ResolversParentTypes['SettingGrant']> = {
  action?: Resolver<ResolversTypes['SettingGrantAction'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['SettingGrantWhose'], ParentType, ContextType>;
};

export type SettingStageResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SettingStage'] = ResolversParentTypes['SettingStage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rottenDays?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SettingStageType'], ParentType, ContextType>;
};

export type SettingVoidResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SettingVoid'] = ResolversParentTypes['SettingVoid']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<SignatureCustomArgs>>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['FileGeo']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remoteKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SignatureConnection'] = ResolversParentTypes['SignatureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SignatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SignatureEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SignatureEdge'] = ResolversParentTypes['SignatureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signature'], ParentType, ContextType>;
};

export type SignaturePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SignaturePayload'] = ResolversParentTypes['SignaturePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  address?: Resolver<Maybe<ResolversTypes['PartyAddress']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['PartyAddresse']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['PartyConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<SiteCustomArgs>>;
  emails?: Resolver<Array<ResolversTypes['PartyEmail']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matchKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merged?: Resolver<Maybe<ResolversTypes['PartyMerged']>, ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notDuplicateOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['PartyPhone']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  primaryEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primaryPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type SitePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['SitePayload'] = ResolversParentTypes['SitePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StayResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Stay'] = ResolversParentTypes['Stay']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<StayCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StayConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StayConnection'] = ResolversParentTypes['StayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Stay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StayEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StayEdge'] = ResolversParentTypes['StayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stay'], ParentType, ContextType>;
};

export type StayPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StayPayload'] = ResolversParentTypes['StayPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stay?: Resolver<Maybe<ResolversTypes['Stay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StockMoveResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StockMove'] = ResolversParentTypes['StockMove']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billedDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<StockMoveCustomArgs>>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['LedgerGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voidsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMoveConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StockMoveConnection'] = ResolversParentTypes['StockMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMoveEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StockMoveEdge'] = ResolversParentTypes['StockMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMove'], ParentType, ContextType>;
};

export type StockMovePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['StockMovePayload'] = ResolversParentTypes['StockMovePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stockMove?: Resolver<Maybe<ResolversTypes['StockMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<TagDefinitionCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TagDefinitionPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TagDefinitionPayload'] = ResolversParentTypes['TagDefinitionPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tagDefinition?: Resolver<Maybe<ResolversTypes['TagDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendees?: Resolver<Array<ResolversTypes['ActivityAttendee']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<TaskCustomArgs>>;
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
  remindAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sortAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type TaskPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaskPayload'] = ResolversParentTypes['TaskPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<TaxRateCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxPpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaxRateConnection'] = ResolversParentTypes['TaxRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxRateEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaxRateEdge'] = ResolversParentTypes['TaxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
};

export type TaxRatePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TaxRatePayload'] = ResolversParentTypes['TaxRatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<TeamCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TeamPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TeamPayload'] = ResolversParentTypes['TeamPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TemplateResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Template'] = ResolversParentTypes['Template']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<TemplateCustomArgs>>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TemplateConnection'] = ResolversParentTypes['TemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Template']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TemplateEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TemplateEdge'] = ResolversParentTypes['TemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Template'], ParentType, ContextType>;
};

export type TemplatePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TemplatePayload'] = ResolversParentTypes['TemplatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimeEntryResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TimeEntry'] = ResolversParentTypes['TimeEntry']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billedDocumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<TimeEntryCustomArgs>>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  geo?: Resolver<Maybe<ResolversTypes['LedgerGeo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qtyMilli?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voidsId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TimeEntryConnection'] = ResolversParentTypes['TimeEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimeEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimeEntryEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TimeEntryEdge'] = ResolversParentTypes['TimeEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimeEntry'], ParentType, ContextType>;
};

export type TimeEntryPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['TimeEntryPayload'] = ResolversParentTypes['TimeEntryPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<UserCustomArgs>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<VehicleCustomArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AssetLocation']>, ParentType, ContextType>;
  meterMilli?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meterUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextServiceAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssetStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warrantyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['VehicleConnection'] = ResolversParentTypes['VehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VehicleEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['VehicleEdge'] = ResolversParentTypes['VehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type VehiclePayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['VehiclePayload'] = ResolversParentTypes['VehiclePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<VisitCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['VisitPayload'] = ResolversParentTypes['VisitPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type WorkOrderResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['WorkOrder'] = ResolversParentTypes['WorkOrder']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  assigneeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['JobChecklist']>, ParentType, ContextType>;
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<WorkOrderCustomArgs>>;
  dealId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JobItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['JobProof']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rev?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  routeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['JobSite']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  statusEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teamIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderConnectionResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['WorkOrderConnection'] = ResolversParentTypes['WorkOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkOrderEdgeResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['WorkOrderEdge'] = ResolversParentTypes['WorkOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type WorkOrderPayloadResolvers<ContextType = ServerContext, ParentType extends ResolversParentTypes['WorkOrderPayload'] = ResolversParentTypes['WorkOrderPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ServerContext> = {
  ActivityAttendee?: ActivityAttendeeResolvers<ContextType>;
  Animal?: AnimalResolvers<ContextType>;
  AnimalConnection?: AnimalConnectionResolvers<ContextType>;
  AnimalEdge?: AnimalEdgeResolvers<ContextType>;
  AnimalPayload?: AnimalPayloadResolvers<ContextType>;
  AssetGeometry?: AssetGeometryResolvers<ContextType>;
  AssetLocation?: AssetLocationResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  CallPayload?: CallPayloadResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyPayload?: CompanyPayloadResolvers<ContextType>;
  CompareResult?: CompareResultResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactPayload?: ContactPayloadResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNotePayload?: CreditNotePayloadResolvers<ContextType>;
  Crop?: CropResolvers<ContextType>;
  CropConnection?: CropConnectionResolvers<ContextType>;
  CropEdge?: CropEdgeResolvers<ContextType>;
  CropPayload?: CropPayloadResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldConnection?: CustomFieldConnectionResolvers<ContextType>;
  CustomFieldEdge?: CustomFieldEdgeResolvers<ContextType>;
  CustomFieldPayload?: CustomFieldPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  DealLeadInfo?: DealLeadInfoResolvers<ContextType>;
  DealPayload?: DealPayloadResolvers<ContextType>;
  DealStageHistory?: DealStageHistoryResolvers<ContextType>;
  DeletePayload?: DeletePayloadResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryPayload?: DeliveryPayloadResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  DeviceConnection?: DeviceConnectionResolvers<ContextType>;
  DeviceEdge?: DeviceEdgeResolvers<ContextType>;
  DevicePayload?: DevicePayloadResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  DigestResult?: DigestResultResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  Email?: EmailResolvers<ContextType>;
  EmailConnection?: EmailConnectionResolvers<ContextType>;
  EmailEdge?: EmailEdgeResolvers<ContextType>;
  EmailPayload?: EmailPayloadResolvers<ContextType>;
  EquipmentItem?: EquipmentItemResolvers<ContextType>;
  EquipmentItemConnection?: EquipmentItemConnectionResolvers<ContextType>;
  EquipmentItemEdge?: EquipmentItemEdgeResolvers<ContextType>;
  EquipmentItemPayload?: EquipmentItemPayloadResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseConnection?: ExpenseConnectionResolvers<ContextType>;
  ExpenseEdge?: ExpenseEdgeResolvers<ContextType>;
  ExpensePayload?: ExpensePayloadResolvers<ContextType>;
  FileGeo?: FileGeoResolvers<ContextType>;
  Hint?: HintResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdPayload?: HouseholdPayloadResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionPayload?: InspectionPayloadResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoicePayload?: InvoicePayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobChecklist?: JobChecklistResolvers<ContextType>;
  JobItem?: JobItemResolvers<ContextType>;
  JobProof?: JobProofResolvers<ContextType>;
  JobProofGeo?: JobProofGeoResolvers<ContextType>;
  JobSite?: JobSiteResolvers<ContextType>;
  LandArea?: LandAreaResolvers<ContextType>;
  LandAreaConnection?: LandAreaConnectionResolvers<ContextType>;
  LandAreaEdge?: LandAreaEdgeResolvers<ContextType>;
  LandAreaPayload?: LandAreaPayloadResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadPayload?: LeadPayloadResolvers<ContextType>;
  LedgerGeo?: LedgerGeoResolvers<ContextType>;
  Life?: LifeResolvers<ContextType>;
  LoyaltyEntry?: LoyaltyEntryResolvers<ContextType>;
  LoyaltyEntryConnection?: LoyaltyEntryConnectionResolvers<ContextType>;
  LoyaltyEntryEdge?: LoyaltyEntryEdgeResolvers<ContextType>;
  LoyaltyEntryPayload?: LoyaltyEntryPayloadResolvers<ContextType>;
  MaintenanceJob?: MaintenanceJobResolvers<ContextType>;
  MaintenanceJobConnection?: MaintenanceJobConnectionResolvers<ContextType>;
  MaintenanceJobEdge?: MaintenanceJobEdgeResolvers<ContextType>;
  MaintenanceJobPayload?: MaintenanceJobPayloadResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialPayload?: MaterialPayloadResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  NotePayload?: NotePayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderPayload?: OrderPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyAddress?: PartyAddressResolvers<ContextType>;
  PartyAddresse?: PartyAddresseResolvers<ContextType>;
  PartyConsent?: PartyConsentResolvers<ContextType>;
  PartyEmail?: PartyEmailResolvers<ContextType>;
  PartyMerged?: PartyMergedResolvers<ContextType>;
  PartyPhone?: PartyPhoneResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoConnection?: PhotoConnectionResolvers<ContextType>;
  PhotoEdge?: PhotoEdgeResolvers<ContextType>;
  PhotoPayload?: PhotoPayloadResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineConnection?: PipelineConnectionResolvers<ContextType>;
  PipelineEdge?: PipelineEdgeResolvers<ContextType>;
  PipelinePayload?: PipelinePayloadResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceListPayload?: PriceListPayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductPayload?: ProductPayloadResolvers<ContextType>;
  ProductPrice?: ProductPriceResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  PullResult?: PullResultResolvers<ContextType>;
  PushAnswer?: PushAnswerResolvers<ContextType>;
  PushResult?: PushResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuotePayload?: QuotePayloadResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  ReadingConnection?: ReadingConnectionResolvers<ContextType>;
  ReadingEdge?: ReadingEdgeResolvers<ContextType>;
  ReadingPayload?: ReadingPayloadResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  ReceiptPayload?: ReceiptPayloadResolvers<ContextType>;
  RecordKey?: RecordKeyResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  RecordingConnection?: RecordingConnectionResolvers<ContextType>;
  RecordingEdge?: RecordingEdgeResolvers<ContextType>;
  RecordingPayload?: RecordingPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RolePayload?: RolePayloadResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  RoomPayload?: RoomPayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SalesDocumentLine?: SalesDocumentLineResolvers<ContextType>;
  SalesDocumentPayment?: SalesDocumentPaymentResolvers<ContextType>;
  SalesDocumentShownTotals?: SalesDocumentShownTotalsResolvers<ContextType>;
  SalesDocumentSignature?: SalesDocumentSignatureResolvers<ContextType>;
  SalesDocumentTaxe?: SalesDocumentTaxeResolvers<ContextType>;
  SalesDocumentTotals?: SalesDocumentTotalsResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  SeriesLease?: SeriesLeaseResolvers<ContextType>;
  SeriesLeaseConnection?: SeriesLeaseConnectionResolvers<ContextType>;
  SeriesLeaseEdge?: SeriesLeaseEdgeResolvers<ContextType>;
  SeriesLeasePayload?: SeriesLeasePayloadResolvers<ContextType>;
  SeriesPayload?: SeriesPayloadResolvers<ContextType>;
  ServerRecord?: ServerRecordResolvers<ContextType>;
  SettingField?: SettingFieldResolvers<ContextType>;
  SettingGrant?: SettingGrantResolvers<ContextType>;
  SettingStage?: SettingStageResolvers<ContextType>;
  SettingVoid?: SettingVoidResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SignatureConnection?: SignatureConnectionResolvers<ContextType>;
  SignatureEdge?: SignatureEdgeResolvers<ContextType>;
  SignaturePayload?: SignaturePayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SitePayload?: SitePayloadResolvers<ContextType>;
  Stay?: StayResolvers<ContextType>;
  StayConnection?: StayConnectionResolvers<ContextType>;
  StayEdge?: StayEdgeResolvers<ContextType>;
  StayPayload?: StayPayloadResolvers<ContextType>;
  StockMove?: StockMoveResolvers<ContextType>;
  StockMoveConnection?: StockMoveConnectionResolvers<ContextType>;
  StockMoveEdge?: StockMoveEdgeResolvers<ContextType>;
  StockMovePayload?: StockMovePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TagDefinition?: TagDefinitionResolvers<ContextType>;
  TagDefinitionConnection?: TagDefinitionConnectionResolvers<ContextType>;
  TagDefinitionEdge?: TagDefinitionEdgeResolvers<ContextType>;
  TagDefinitionPayload?: TagDefinitionPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  TaxRatePayload?: TaxRatePayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamPayload?: TeamPayloadResolvers<ContextType>;
  Template?: TemplateResolvers<ContextType>;
  TemplateConnection?: TemplateConnectionResolvers<ContextType>;
  TemplateEdge?: TemplateEdgeResolvers<ContextType>;
  TemplatePayload?: TemplatePayloadResolvers<ContextType>;
  TimeEntry?: TimeEntryResolvers<ContextType>;
  TimeEntryConnection?: TimeEntryConnectionResolvers<ContextType>;
  TimeEntryEdge?: TimeEntryEdgeResolvers<ContextType>;
  TimeEntryPayload?: TimeEntryPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  VehicleConnection?: VehicleConnectionResolvers<ContextType>;
  VehicleEdge?: VehicleEdgeResolvers<ContextType>;
  VehiclePayload?: VehiclePayloadResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitPayload?: VisitPayloadResolvers<ContextType>;
  WorkOrder?: WorkOrderResolvers<ContextType>;
  WorkOrderConnection?: WorkOrderConnectionResolvers<ContextType>;
  WorkOrderEdge?: WorkOrderEdgeResolvers<ContextType>;
  WorkOrderPayload?: WorkOrderPayloadResolvers<ContextType>;
};

